"""getAllPaySwitches: ``GET /transfer/customers/{customer_id}/bill-pay-switches``."""

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

    from ..models.pay_switches_summary import PaySwitchesSummary

OPERATION = Operation(
    name="getAllPaySwitches",
    method="GET",
    path="/transfer/customers/{customer_id}/bill-pay-switches",
    repeatable=True,
)

_pay_switches_summary_model: Deferred[PaySwitchesSummary] = Deferred(
    __package__, "..models.pay_switches_summary", "PaySwitchesSummary"
)


def _parse(response: httpx.Response) -> PaySwitchesSummary:
    return parse_model(OPERATION, response, _pay_switches_summary_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[PaySwitchesSummary]:
    """List a customer's bill pay switches.

    Returns a summary of all bill pay switches that one customer has made. The call for a single
    switch gives its details.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A list of the customer's bill pay switches, each with its ID, status and creation date.

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
        Request(OPERATION, f"/transfer/customers/{_segment('customer_id', customer_id)}/bill-pay-switches"),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
