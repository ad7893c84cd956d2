"""GenerateConnectUrl: ``POST /connect/v2/generate``."""

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

    from ..models.connect_parameters import ConnectParameters
    from ..models.connect_url import ConnectUrl
    from ..params.connect_parameters import ConnectParametersParams

OPERATION = Operation(
    name="GenerateConnectUrl",
    method="POST",
    path="/connect/v2/generate",
)

_connect_url_model: Deferred[ConnectUrl] = Deferred(__package__, "..models.connect_url", "ConnectUrl")


def _parse(response: httpx.Response) -> ConnectUrl:
    return parse_model(OPERATION, response, _connect_url_model)


def plan(
    self: Node[Any],
    *,
    data: ConnectParametersParams | ConnectParameters,
    request_options: RequestOptions | None = None,
) -> Plan[ConnectUrl]:
    """Create a link to a Connect session.

    Returns the URL of a Connect session in which a customer links accounts; open it from the
    partner's application. The customer must exist first. `experience` sets the look and the report
    made at the end. For MVS, an SSN in `optional_consumer_info` is filled in where employment
    records are found.

    Args:
        data: The `partner_id` and `customer_id`, plus options for the Connect session:
            language, experience, redirect, webhook, institutions to show, single use, and settings
            for credit decisioning reports. A dictionary
            (:class:`~open_banking.params.ConnectParametersParams`) or a
            :class:`~open_banking.models.ConnectParameters`.
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
        APIConnectionError: There was no response.
    """
    from ..params.connect_parameters import SHAPE

    return Plan(Request(OPERATION, "/connect/v2/generate", content=_json_body(SHAPE, data)), _parse, request_options)


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
