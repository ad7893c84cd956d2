"""GetInstitution: ``GET /institution/v2/institutions/{institutionId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.institution_wrapper import InstitutionWrapper

OPERATION = Operation(
    name="GetInstitution",
    method="GET",
    path="/institution/v2/institutions/{institutionId}",
    repeatable=True,
)

_institution_wrapper_model: Deferred[InstitutionWrapper] = Deferred(
    __package__, "..models.institution_wrapper", "InstitutionWrapper"
)


def _parse(response: httpx.Response) -> InstitutionWrapper:
    return parse_model(OPERATION, response, _institution_wrapper_model)


def plan(
    self: Node[Any],
    *,
    institution_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[InstitutionWrapper]:
    """Get one institution.

    Returns the full record of one institution: product certifications, URLs, login instructions,
    OAuth support, status and branding. Returns 404 when the ID is unknown.

    Args:
        institution_id: Identifies an institution by its integer ID, as found in the institution
            searches and in the account records. Example: ``4222``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The details of the institution, wrapped in `institution`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when something is not found: the customer or resource
            (code `14001`), the consumer (`10100`), accounts of the institution login (`38007`) or a
            registered application (`50051`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(OPERATION, f"/institution/v2/institutions/{_segment('institution_id', institution_id)}"),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
