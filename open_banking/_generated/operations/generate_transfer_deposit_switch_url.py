"""GenerateTransferDepositSwitchUrl: ``POST /connect/generate/transfer/deposit-switch``."""

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

    from ..models.connect_transfer_deposit_switch_link import ConnectTransferDepositSwitchLink
    from ..models.transfer_deposit_switch_parameters import TransferDepositSwitchParameters
    from ..params.transfer_deposit_switch_parameters import TransferDepositSwitchParametersParams

OPERATION = Operation(
    name="GenerateTransferDepositSwitchUrl",
    method="POST",
    path="/connect/generate/transfer/deposit-switch",
)

_connect_transfer_deposit_switch_link_model: Deferred[ConnectTransferDepositSwitchLink] = Deferred(
    __package__, "..models.connect_transfer_deposit_switch_link", "ConnectTransferDepositSwitchLink"
)


def _parse(response: httpx.Response) -> ConnectTransferDepositSwitchLink:
    return parse_model(OPERATION, response, _connect_transfer_deposit_switch_link_model)


def plan(
    self: Node[Any],
    *,
    data: TransferDepositSwitchParametersParams | TransferDepositSwitchParameters,
    request_options: RequestOptions | None = None,
) -> Plan[ConnectTransferDepositSwitchLink]:
    """Create a Transfer link for a deposit switch.

    Returns the URL of a Connect Transfer session in which the customer sets up a deposit switch,
    with the accounts in the request body. Open it from the partner's application.

    Args:
        data: The `partner_id`, the `customer_id` and one or more bank `accounts`. Optional:
            `external` (an employee or branch, with the context), experience, language, redirect,
            webhook and the accepted service agreement. A dictionary
            (:class:`~open_banking.params.TransferDepositSwitchParametersParams`) or a
            :class:`~open_banking.models.TransferDepositSwitchParameters`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        In `link` the Connect Transfer URL where the customer sets up a deposit switch.

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
    from ..params.transfer_deposit_switch_parameters import SHAPE

    return Plan(
        Request(OPERATION, "/connect/generate/transfer/deposit-switch", content=_json_body(SHAPE, data)),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
