"""GetCustomerAccounts: ``GET /aggregation/v1/customers/{customerId}/accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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

    from ..models.customer_accounts import CustomerAccounts

OPERATION = Operation(
    name="GetCustomerAccounts",
    method="GET",
    path="/aggregation/v1/customers/{customerId}/accounts",
    repeatable=True,
)

_customer_accounts_model: Deferred[CustomerAccounts] = Deferred(
    __package__, "..models.customer_accounts", "CustomerAccounts"
)


def _parse(response: httpx.Response) -> CustomerAccounts:
    return parse_model(OPERATION, response, _customer_accounts_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    status: str | None = None,
    account_type: Literal["ava"] | str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[CustomerAccounts]:
    """List a customer's accounts.

    Returns the accounts of one customer at all institutions, as one list without pages. `status`
    keeps only accounts in that state, for instance `pending`; `account_type` supports one value,
    `ava`.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        status: Keeps only accounts in this status, for instance `pending` (still being
            discovered) or `active`. Example: ``"pending"``.
        account_type: Keeps only accounts of this type. The one value supported so far is `ava`.
            Example: ``"ava"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The list of accounts with their balances, aggregation status and details.

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
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/accounts",
            query=_query(("status", "status", status), ("account_type", "account_type", account_type)),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
