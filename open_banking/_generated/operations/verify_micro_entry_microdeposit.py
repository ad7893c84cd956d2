"""VerifyMicroEntryMicrodeposit: ``POST /connect/v2/generate/microentry/verify``."""

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
    from ..models.micro_entry_verify_request_parameter import MicroEntryVerifyRequestParameter
    from ..params.micro_entry_verify_request_parameter import MicroEntryVerifyRequestParameterParams

OPERATION = Operation(
    name="VerifyMicroEntryMicrodeposit",
    method="POST",
    path="/connect/v2/generate/microentry/verify",
)

_connect_url_model: Deferred[ConnectUrl] = Deferred(__package__, "..models.connect_url", "ConnectUrl")


def _parse(response: httpx.Response) -> ConnectUrl:
    return parse_model(OPERATION, response, _connect_url_model)


def plan(
    self: Node[Any],
    *,
    data: MicroEntryVerifyRequestParameterParams | MicroEntryVerifyRequestParameter,
    request_options: RequestOptions | None = None,
) -> Plan[ConnectUrl]:
    """Create a link to confirm two microdeposits.

    Returns the URL of a Connect page that brings the consumer back to type in the two microdeposit
    amounts that arrived in the account, and checks them.

    The deposits to the account named by `account_id` must have been started before. Events of the
    session are posted to `webhook` when one is given.

    Args:
        data: The partner, the customer and the account that received the microdeposits, plus
            the experience, redirect and webhook of the Connect session. A dictionary
            (:class:`~open_banking.params.MicroEntryVerifyRequestParameterParams`) or a
            :class:`~open_banking.models.MicroEntryVerifyRequestParameter`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        In `link` the Connect URL where the customer enters the two microdeposit amounts.

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
    from ..params.micro_entry_verify_request_parameter import SHAPE

    return Plan(
        Request(OPERATION, "/connect/v2/generate/microentry/verify", content=_json_body(SHAPE, data)),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
