"""getTransactionRefreshStatus: ``GET /aggregation/customers/{customerId}/transactions/refreshes/{refreshId}``."""

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

    from ..models.transaction_refresh_status_details import TransactionRefreshStatusDetails

OPERATION = Operation(
    name="getTransactionRefreshStatus",
    method="GET",
    path="/aggregation/customers/{customerId}/transactions/refreshes/{refreshId}",
    repeatable=True,
)

_transaction_refresh_status_details_model: Deferred[TransactionRefreshStatusDetails] = Deferred(
    __package__, "..models.transaction_refresh_status_details", "TransactionRefreshStatusDetails"
)


def _parse(response: httpx.Response) -> TransactionRefreshStatusDetails:
    return parse_model(OPERATION, response, _transaction_refresh_status_details_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    refresh_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[TransactionRefreshStatusDetails]:
    """Get the status of a transaction refresh.

    Returns the progress of a transaction refresh, with the outcome for each account. Instead of
    polling, subscribe to the webhook event `data-refresh.transaction.status-changed`.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        refresh_id: Identifies a refresh of transactions: the `refresh_id` returned when it was
            started. Example: ``"bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The status of the refresh and of each of its accounts, and how many accounts succeeded and
        failed.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when the customer is unknown (code `14001`) or there is no
            data on the refresh (`10008`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/aggregation/customers/{_segment('customer_id', customer_id)}/transactions/refreshes/{_segment('refresh_id', refresh_id)}",
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
