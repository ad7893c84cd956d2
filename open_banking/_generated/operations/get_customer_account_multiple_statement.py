"""GetCustomerAccountMultipleStatement: ``GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/statement``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import query as _query
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.customer_account_multiple_statements import CustomerAccountMultipleStatements

OPERATION = Operation(
    name="GetCustomerAccountMultipleStatement",
    method="GET",
    path="/aggregation/v3/customers/{customerId}/accounts/{accountId}/statement",
    repeatable=True,
    timeout=180,
)

_customer_account_multiple_statements_model: Deferred[CustomerAccountMultipleStatements] = Deferred(
    __package__, "..models.customer_account_multiple_statements", "CustomerAccountMultipleStatements"
)


def _parse(response: httpx.Response) -> CustomerAccountMultipleStatements:
    return parse_model(OPERATION, response, _customer_account_multiple_statements_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    index: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[CustomerAccountMultipleStatements]:
    """List bank statements of an account.

    Returns a record for each requested statement of the account, at most 24; its asset ID fetches
    the file. A statement that could not be produced carries an error `code` and `message` in its
    record. A 203 means that the institution asks for multi-factor authentication.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        index: Which statements to describe: indexes from 1 to 24 separated by commas, for
            instance `1,2,3`. The default, 1, is the latest statement; a higher index is an older
            one, so 6 is the sixth latest. The API's default is ``1``. Example: ``"1,2"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        One entry for each requested index: the asset `id` of the statement with its dates, or the
        `code` and `message` that say why that statement is missing.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the request is bad (code `14020`).
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
            f"/aggregation/v3/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/statement",
            query=_query(("index", "index", index)),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
