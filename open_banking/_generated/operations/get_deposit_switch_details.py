"""getDepositSwitchDetails: ``GET /transfer/customers/{customer_id}/deposit-switches/{switch_id}``."""

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

    from ..models.deposit_switch_details import DepositSwitchDetails

OPERATION = Operation(
    name="getDepositSwitchDetails",
    method="GET",
    path="/transfer/customers/{customer_id}/deposit-switches/{switch_id}",
    repeatable=True,
)

_deposit_switch_details_model: Deferred[DepositSwitchDetails] = Deferred(
    __package__, "..models.deposit_switch_details", "DepositSwitchDetails"
)


def _parse(response: httpx.Response) -> DepositSwitchDetails:
    return parse_model(OPERATION, response, _deposit_switch_details_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    switch_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[DepositSwitchDetails]:
    """Get one deposit switch.

    Returns the details of one of a customer's deposit switches, found by its switch ID.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        switch_id: Identifies a deposit switch or a bill pay switch: the `id` given in the list
            of the customer's switches, for instance `65cb40beec86d3bd0e8664cc`. Example:
            ``"65cb40beec86d3bd0e8664cc"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The deposit switch: its status, the provider of the payroll, and how the pay is distributed
        to accounts.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when no switch has the given ID (code `1643`) or something
            else is not found (`14001`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/transfer/customers/{_segment('customer_id', customer_id)}/deposit-switches/{_segment('switch_id', switch_id)}",
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
