"""GetAvailableBalance: ``GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import DeprecatedCall, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.available_balance import AvailableBalance

OPERATION = Operation(
    name="GetAvailableBalance",
    method="GET",
    path="/aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance",
    billable=True,
    deprecated=True,
)

_available_balance_model: Deferred[AvailableBalance] = Deferred(
    __package__, "..models.available_balance", "AvailableBalance"
)


def _parse(response: httpx.Response) -> AvailableBalance:
    return parse_model(OPERATION, response, _available_balance_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[AvailableBalance]:
    """Get the cached balance of an account.

    Deprecated: The API document marks this operation as deprecated. A call warns.

    Returns the available and the cleared balance of one account as last stored. Serves `checking`,
    `savings`, `moneyMarket` and `cd`.

    Deprecated, unsupported after June 2025: use Get Available Balance Live, which can be cached
    too.

    Billable: each successful call is charged. Requires enrollment.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The latest cached balances of the account, available and cleared, each with its date in
        epoch seconds.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), or
            the request is bad in another way, for instance because the account is not checking,
            savings, money market or CD (`14020`).
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
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/availableBalance",
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = DeprecatedCall(sync, asyncio, OPERATION)
