"""refreshTransactions: ``POST /aggregation/customers/{customerId}/transactions/refreshes``."""

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

    from ..models.initiate_new_transaction_refresh import InitiateNewTransactionRefresh
    from ..models.transaction_refresh_initiated import TransactionRefreshInitiated
    from ..params.initiate_new_transaction_refresh import InitiateNewTransactionRefreshParams

OPERATION = Operation(
    name="refreshTransactions",
    method="POST",
    path="/aggregation/customers/{customerId}/transactions/refreshes",
)

_transaction_refresh_initiated_model: Deferred[TransactionRefreshInitiated] = Deferred(
    __package__, "..models.transaction_refresh_initiated", "TransactionRefreshInitiated"
)


def _parse(response: httpx.Response) -> TransactionRefreshInitiated:
    return parse_model(OPERATION, response, _transaction_refresh_initiated_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    data: InitiateNewTransactionRefreshParams | InitiateNewTransactionRefresh | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[TransactionRefreshInitiated]:
    """Start a transaction refresh.

    Starts to fetch transactions of the accounts in `account_ids` or behind `institution_login_id`,
    and returns a `refresh_id` without waiting. `mode` sets how far back: 6 months, 24 months or
    given dates.

    Automating this call is forbidden: Finicity refreshes active accounts once a day by itself. Use
    it for a particular customer when a business case truly requires current data, after talking to
    the account manager and systems engineer.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        data: What to refresh, as `account_ids` or `institution_login_id` (with both,
            `account_ids` prevails), and the `mode`: `standard` (the default), `historic` or
            `custom`. `from_date` and `to_date` apply to `custom` only, which requires `from_date`.
            A dictionary (:class:`~open_banking.params.InitiateNewTransactionRefreshParams`) or a
            :class:`~open_banking.models.InitiateNewTransactionRefresh`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Acknowledges that the refresh is under way: returns the `refresh_id` by which to track it,
        its status, and what was requested.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a parameter is missing (code `10005`) or invalid
            (`10100`), the date range is invalid (`41002`), or the request is bad in another way
            (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when the customer is unknown (code `14001`), does not have
            the account (`10005`), or has no accounts under the institution login (`38007`).
        APIConnectionError: There was no response.
    """
    from ..params.initiate_new_transaction_refresh import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/aggregation/customers/{_segment('customer_id', customer_id)}/transactions/refreshes",
            content=None if data is None else _json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
