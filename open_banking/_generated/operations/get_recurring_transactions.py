"""GetRecurringTransactions: ``POST /aggregation/customers/{customerId}/recurring-transactions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.account_ids import AccountIds
    from ..models.recurring_transactions_details import RecurringTransactionsDetails
    from ..params.account_ids import AccountIdsParams

OPERATION = Operation(
    name="GetRecurringTransactions",
    method="POST",
    path="/aggregation/customers/{customerId}/recurring-transactions",
)

_recurring_transactions_details_model: Deferred[RecurringTransactionsDetails] = Deferred(
    __package__, "..models.recurring_transactions_details", "RecurringTransactionsDetails"
)


def _parse(response: httpx.Response) -> RecurringTransactionsDetails:
    return parse_model(OPERATION, response, _recurring_transactions_details_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    data: AccountIdsParams | AccountIds | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[RecurringTransactionsDetails]:
    """Find recurring transactions.

    Finds the debits and credits that recur in an account, or in several together. `account_ids` in
    the request body selects the accounts.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        data: The accounts to search for recurring transactions, in `account_ids`. The body may
            be left out. A dictionary (:class:`~open_banking.params.AccountIdsParams`) or a
            :class:`~open_banking.models.AccountIds`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The streams of recurring transactions, of the customer as a whole and account by account,
        outflows separate from inflows.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the request is bad (code `14020`).
        AuthenticationError: HTTP 401. Sent when the partner ID or secret is wrong (code
            `10001`) or the app key is missing (`10026`). Five failed attempts lock the partner
            account.
        NotFoundError: HTTP 404. Sent when the customer is unknown (code `14001`), does not have
            the accounts (`38003`), or has no such transactions (`24553`).
        APIConnectionError: There was no response.
    """
    from ..params.account_ids import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/aggregation/customers/{_segment('customer_id', customer_id)}/recurring-transactions",
            content=None if data is None else _json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
