"""CreateTxPushTestTransaction: ``POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions``."""

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

    from ..models.created_test_tx_push_transaction import CreatedTestTxPushTransaction
    from ..models.test_tx_push_transaction import TestTxPushTransaction
    from ..params.test_tx_push_transaction import TestTxPushTransactionParams

OPERATION = Operation(
    name="CreateTxPushTestTransaction",
    method="POST",
    path="/aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions",
)

_created_test_tx_push_transaction_model: Deferred[CreatedTestTxPushTransaction] = Deferred(
    __package__, "..models.created_test_tx_push_transaction", "CreatedTestTxPushTransaction"
)


def _parse(response: httpx.Response) -> CreatedTestTxPushTransaction:
    return parse_model(OPERATION, response, _created_test_tx_push_transaction_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    data: TestTxPushTransactionParams | TestTxPushTransaction,
    request_options: RequestOptions | None = None,
) -> Plan[CreatedTestTxPushTransaction]:
    """Add a test transaction to trigger TxPush.

    Adds a test transaction to a testing account, to try out a TxPush listener. One transaction
    event and one account event (the balance has changed) are sent as a result. Works with testing
    accounts only. Returns the ID and creation date of the transaction.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        data: The test transaction: amount, description and `transaction_date` in epoch seconds,
            with optional `posted_date` and `status` (`active`, the default, or `pending`). A
            dictionary (:class:`~open_banking.params.TestTxPushTransactionParams`) or a
            :class:`~open_banking.models.TestTxPushTransaction`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The `id` of the test transaction and its creation date in epoch seconds; the listener is
        sent one transaction event and one account event.

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
    from ..params.test_tx_push_transaction import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/transactions",
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
