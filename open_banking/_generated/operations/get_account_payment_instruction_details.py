"""GetAccountPaymentInstructionDetails: ``GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/details``."""

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

    from ..models.payment_instructions import PaymentInstructions

OPERATION = Operation(
    name="GetAccountPaymentInstructionDetails",
    method="GET",
    path="/aggregation/v3/customers/{customerId}/accounts/{accountId}/details",
    billable=True,
)

_payment_instructions_model: Deferred[PaymentInstructions] = Deferred(
    __package__, "..models.payment_instructions", "PaymentInstructions"
)


def _parse(response: httpx.Response) -> PaymentInstructions:
    return parse_model(OPERATION, response, _payment_instructions_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[PaymentInstructions]:
    """Get account numbers for ACH and real-time payments.

    Returns the payment instructions of an account: for ACH and, where available, RTP (real-time
    payments) and FedNow, the real account number and the routing number. Serves accounts of type
    `checking`, `savings` and `moneyMarket`.

    Billable: each successful call is charged.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The payment instructions of the account, for ACH, RTP or FedNow, each with the real account
        number; those for RTP and FedNow tell whether transfers in and out are enabled.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            request is bad in another way, for instance an unsupported account type (`14020`), or
            the institution login ID (`3003`) or its details (`3004`) cannot be found.
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when something is not found: the customer or resource
            (code `14001`), the consumer (`10100`), accounts of the institution login (`38007`) or a
            registered application (`50051`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v3/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/details",
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
