"""GetAllExperience: ``GET /connect/experiences``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import comma_separated as _comma_separated
from open_banking._runtime.request import query as _query
from open_banking._runtime.response_body import parse_models

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.experiences import Experiences

OPERATION = Operation(
    name="GetAllExperience",
    method="GET",
    path="/connect/experiences",
    repeatable=True,
)

_experiences_model: Deferred[Experiences] = Deferred(__package__, "..models.experiences", "Experiences")


def _parse(response: httpx.Response) -> list[Experiences]:
    return parse_models(OPERATION, response, _experiences_model)


def plan(
    self: Node[Any],
    *,
    app_name: str,
    product_code: Sequence[str] | str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[list[Experiences]]:
    """List the Connect experiences of an application.

    Returns the Connect experiences of one application, each with its ID, application name and
    product codes. The application is named by `app_name`, as given at its registration;
    `product_code` narrows the list to certain products.

    Args:
        product_code: Keeps only experiences with these product codes, the billing codes that
            the contract assigns to each open banking product. Each has 1 to 10 characters; the
            request separates them by commas. Example: ``['ABC']``.
        app_name: Name of the application whose Connect experiences to list, as given to
            Mastercard at its registration; names are unique. Example: ``"test app"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A list of the Connect experiences found, each with its UUID, application name and product
        codes.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field fails validation, for instance one that
            must be a number (code `1000`).
        NotFoundError: HTTP 404. Sent when no Connect experience exists for the application name
            (code `4004`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            "/connect/experiences",
            query=_query(
                ("product_code", "productCode", _comma_separated("product_code", product_code)),
                ("app_name", "appName", app_name),
            ),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
