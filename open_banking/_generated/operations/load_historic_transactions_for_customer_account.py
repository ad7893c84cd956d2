"""LoadHistoricTransactionsForCustomerAccount: ``POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions/historic``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.request import Request
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import no_content as _no_content

if TYPE_CHECKING:
    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

OPERATION = Operation(
    name="LoadHistoricTransactionsForCustomerAccount",
    method="POST",
    path="/aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions/historic",
    billable=True,
    timeout=180,
)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[None]:
    """Load historic transactions of up to 24 months.

    Fetches an account's past transactions from its institution, 24 months at most; how far back
    they go differs by institution. The response has no body, and the transaction lists then include
    them. A 203 means that the institution asks for multi-factor authentication. Allow up to 180
    seconds. Giving up earlier does not stop the work: read the account again until
    `aggregationAttemptDate` has moved.

    Billable: charged once per customer, on the first call with a customer ID new to this service.

    The dates derive from the account's `createdDate`, so a second call usually returns at once and
    adds nothing. `force=true` in the request body makes it connect again, where more history has
    become available or support has repaired the first call.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the older transactions are loaded; there is no body. Read them with Get
        Customer Account Transactions. The response has no body, so this is ``None``.

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
    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/transactions/historic",
        ),
        _no_content,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
