"""SendConnectEmail: ``POST /connect/v2/send/email``."""

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

    from ..models.connect_email_parameters import ConnectEmailParameters
    from ..models.connect_email_url import ConnectEmailUrl
    from ..params.connect_email_parameters import ConnectEmailParametersParams

OPERATION = Operation(
    name="SendConnectEmail",
    method="POST",
    path="/connect/v2/send/email",
)

_connect_email_url_model: Deferred[ConnectEmailUrl] = Deferred(
    __package__, "..models.connect_email_url", "ConnectEmailUrl"
)


def _parse(response: httpx.Response) -> ConnectEmailUrl:
    return parse_model(OPERATION, response, _connect_email_url_model)


def plan(
    self: Node[Any],
    *,
    data: ConnectEmailParametersParams | ConnectEmailParameters,
    request_options: RequestOptions | None = None,
) -> Plan[ConnectEmailUrl]:
    """Email a Connect link to a consumer.

    Creates a Connect session like the full `/connect/v2/generate`, but also emails its link to the
    consumer. Returns the link together with the email settings used.

    Needs a customer and a consumer first; `email_field` sets who receives the message and how it
    looks.

    Args:
        data: The `partner_id`, `customer_id` and `consumer_id`, and in `email_field` the
            recipient and look of the message; the options of a Connect session may be added. A
            dictionary (:class:`~open_banking.params.ConnectEmailParametersParams`) or a
            :class:`~open_banking.models.ConnectEmailParameters`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the email is sent: returns the Connect URL in `link` and the settings of the
        message in `email_config`.

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
    from ..params.connect_email_parameters import SHAPE

    return Plan(Request(OPERATION, "/connect/v2/send/email", content=_json_body(SHAPE, data)), _parse, request_options)


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
