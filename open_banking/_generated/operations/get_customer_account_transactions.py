"""GetCustomerAccountTransactions: ``GET /aggregation/v4/customers/{customerId}/accounts/{accountId}/transactions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.epoch import epoch_seconds as _epoch_seconds
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import query as _query
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import datetime as _datetime

    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.transactions import Transactions

OPERATION = Operation(
    name="GetCustomerAccountTransactions",
    method="GET",
    path="/aggregation/v4/customers/{customerId}/accounts/{accountId}/transactions",
    repeatable=True,
    pagination="start",
)

_transactions_model: Deferred[Transactions] = Deferred(__package__, "..models.transactions", "Transactions")


def _parse(response: httpx.Response) -> Transactions:
    return parse_model(OPERATION, response, _transactions_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    from_date: int | str | _datetime.date,
    to_date: int | str | _datetime.date,
    start: int | None = None,
    limit: int | None = None,
    sort: Literal["asc", "desc"] | str | None = None,
    include_pending: bool | None = None,
    show_daily_balance: bool | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[Transactions]:
    """List transactions of one account.

    Returns one page of the transactions of one account between two dates, sorted by the date of the
    transaction, or of its posting where that is missing. Aggregation reaches back at most 180 days
    before the account was added: load historic transactions first to see older ones.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        from_date: Start of the date range, in epoch seconds. The range may be of any length. A
            date or an aware datetime is taken too. Example: ``1607450357``.
        to_date: End of the date range, in epoch seconds. A transactions report may span 24
            months at most; the transaction lists set no such bound. A date or an aware datetime is
            taken too. Example: ``1670504017``.
        start: Position of the first record to return, counted from 1 (the default). It is not a
            page number: with a `limit` of 15, the second page starts at 16. The API's default is
            ``1``. Example: ``1``.
        limit: How many records a page may hold: 25 by default, 1000 at most. The API's default
            is ``25``. Example: ``20``.
        sort: Order by date: `asc` puts the oldest first, `desc` (the default) the newest. The
            API's default is ``desc``. Example: ``"desc"``.
        include_pending: Whether pending transactions are included; `false` by default. The
            API's default is ``False``. Example: ``False``.
        show_daily_balance: Adds the opening and closing balance of every day with transactions,
            in `daily_balances`, when `true`; `false` by default. The API's default is ``False``.
            Example: ``False``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A page of transactions, the requested range and order, and the counts `found`, `displaying`
        and `more_available`. The live API sends `more_available` as the string `"true"` or
        `"false"`.

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
            f"/aggregation/v4/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/transactions",
            query=_query(
                ("from_date", "fromDate", _epoch_seconds("from_date", from_date)),
                ("to_date", "toDate", _epoch_seconds("to_date", to_date)),
                ("start", "start", start),
                ("limit", "limit", limit),
                ("sort", "sort", sort),
                ("include_pending", "includePending", include_pending),
                ("show_daily_balance", "showDailyBalance", show_daily_balance),
            ),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
