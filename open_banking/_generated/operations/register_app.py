"""RegisterApp: ``POST /aggregation/v1/partners/applications``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.application import Application
    from ..models.registered_application import RegisteredApplication
    from ..params.application import ApplicationParams

OPERATION = Operation(
    name="RegisterApp",
    method="POST",
    path="/aggregation/v1/partners/applications",
)

_registered_application_model: Deferred[RegisteredApplication] = Deferred(
    __package__, "..models.registered_application", "RegisteredApplication"
)


def _parse(response: httpx.Response) -> RegisteredApplication:
    return parse_model(OPERATION, response, _registered_application_model)


def plan(
    self: Node[Any],
    *,
    data: ApplicationParams | Application,
    request_options: RequestOptions | None = None,
) -> Plan[RegisteredApplication]:
    """Submit an application for OAuth access.

    Submits an application of the partner so that it can reach institutions over OAuth. Returns the
    `pre_app_id` by which to track the request. An `applicationId` exists only after approval.

    Args:
        data: The application: name, description and URL, a square SVG logo in Base64 (below 50
            KB), and the name and address of the business that owns it. A dictionary
            (:class:`~open_banking.params.ApplicationParams`) or a
            :class:`~open_banking.models.Application`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The `pre_app_id` that tracks the new registration, and its `status`: `P` while approval is
        pending.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        APIConnectionError: There was no response.
    """
    from ..params.application import SHAPE

    return Plan(
        Request(OPERATION, "/aggregation/v1/partners/applications", content=_json_body(SHAPE, data)),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
