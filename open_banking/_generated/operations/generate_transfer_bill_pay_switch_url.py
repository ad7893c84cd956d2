"""GenerateTransferBillPaySwitchUrl: ``POST /connect/generate/transfer/bill-pay-switch``."""

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

    from ..models.connect_generate_transfer_bill_pay_switch_parameters import (
        ConnectGenerateTransferBillPaySwitchParameters,
    )
    from ..models.connect_transfer_bill_pay_switch_link import ConnectTransferBillPaySwitchLink
    from ..params.connect_generate_transfer_bill_pay_switch_parameters import (
        ConnectGenerateTransferBillPaySwitchParametersParams,
    )

OPERATION = Operation(
    name="GenerateTransferBillPaySwitchUrl",
    method="POST",
    path="/connect/generate/transfer/bill-pay-switch",
)

_connect_transfer_bill_pay_switch_link_model: Deferred[ConnectTransferBillPaySwitchLink] = Deferred(
    __package__, "..models.connect_transfer_bill_pay_switch_link", "ConnectTransferBillPaySwitchLink"
)


def _parse(response: httpx.Response) -> ConnectTransferBillPaySwitchLink:
    return parse_model(OPERATION, response, _connect_transfer_bill_pay_switch_link_model)


def plan(
    self: Node[Any],
    *,
    data: ConnectGenerateTransferBillPaySwitchParametersParams | ConnectGenerateTransferBillPaySwitchParameters,
    request_options: RequestOptions | None = None,
) -> Plan[ConnectTransferBillPaySwitchLink]:
    """Create a Transfer link for a bill pay switch.

    Returns the URL of a Connect Transfer session in which the customer sets up a bill pay switch,
    with the cards, accounts and identity in the request body. Open it from the partner's
    application.

    Args:
        data: The `partner_id` and `customer_id`, `single_use_url`, the user's `cards` and
            `identity`. Bank accounts, experience, language, redirect and the accepted service
            agreement are optional. A dictionary
            (:class:`~open_banking.params.ConnectGenerateTransferBillPaySwitchParametersParams`) or
            a :class:`~open_banking.models.ConnectGenerateTransferBillPaySwitchParameters`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        In `link` the Connect Transfer URL where the customer sets up a bill pay switch.

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
    from ..params.connect_generate_transfer_bill_pay_switch_parameters import SHAPE

    return Plan(
        Request(OPERATION, "/connect/generate/transfer/bill-pay-switch", content=_json_body(SHAPE, data)),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
