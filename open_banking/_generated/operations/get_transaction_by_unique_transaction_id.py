"""GetTransactionByUniqueTransactionId: ``GET /aggregation/customers/{customerId}/transactions/{uniqueTransactionId}``."""

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

    from ..models.transaction import Transaction

OPERATION = Operation(
    name="GetTransactionByUniqueTransactionId",
    method="GET",
    path="/aggregation/customers/{customerId}/transactions/{uniqueTransactionId}",
    repeatable=True,
)

_transaction_model: Deferred[Transaction] = Deferred(__package__, "..models.transaction", "Transaction")


def _parse(response: httpx.Response) -> Transaction:
    return parse_model(OPERATION, response, _transaction_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    unique_transaction_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[Transaction]:
    """Get one transaction by its unique transaction ID.

    Returns one transaction of the customer, found by the `unique_transaction_id`, which is made up
    of the account ID and the transaction ID.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        unique_transaction_id: Identifies one transaction across all accounts: the account ID
            and the transaction ID joined by a hyphen, for instance `87529-543210`. Example:
            ``"87529-543210"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The transaction.

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
            f"/aggregation/customers/{_segment('customer_id', customer_id)}/transactions/{_segment('unique_transaction_id', unique_transaction_id)}",
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
