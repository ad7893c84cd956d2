"""GenerateFixConnectUrl: ``POST /connect/v2/generate/fix``."""

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

    from ..models.connect_url import ConnectUrl
    from ..models.fix_connect_parameters import FixConnectParameters
    from ..params.fix_connect_parameters import FixConnectParametersParams

OPERATION = Operation(
    name="GenerateFixConnectUrl",
    method="POST",
    path="/connect/v2/generate/fix",
)

_connect_url_model: Deferred[ConnectUrl] = Deferred(__package__, "..models.connect_url", "ConnectUrl")


def _parse(response: httpx.Response) -> ConnectUrl:
    return parse_model(OPERATION, response, _connect_url_model)


def plan(
    self: Node[Any],
    *,
    data: FixConnectParametersParams | FixConnectParameters,
    request_options: RequestOptions | None = None,
) -> Plan[ConnectUrl]:
    """Create a link that repairs a lost connection.

    Returns the URL of a Connect session that restores an existing institution login. Send the
    customer there when the institution can no longer be reached with that login, the credentials
    have changed, or a multi-factor challenge has expired. The customer and the login must exist
    already.

    Args:
        data: The `partner_id`, the `customer_id` and the `institution_login_id` whose
            connection is to be repaired, plus options for the session: language, experience,
            redirect, webhook and single use. A dictionary
            (:class:`~open_banking.params.FixConnectParametersParams`) or a
            :class:`~open_banking.models.FixConnectParameters`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        In `link` the Connect URL to open for the customer.

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
    from ..params.fix_connect_parameters import SHAPE

    return Plan(
        Request(OPERATION, "/connect/v2/generate/fix", content=_json_body(SHAPE, data)), _parse, request_options
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
