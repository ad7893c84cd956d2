"""GetAccountOwner: ``GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/owner``."""

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

    from ..models.account_owner import AccountOwner

OPERATION = Operation(
    name="GetAccountOwner",
    method="GET",
    path="/aggregation/v1/customers/{customerId}/accounts/{accountId}/owner",
    billable=True,
    timeout=180,
)

_account_owner_model: Deferred[AccountOwner] = Deferred(__package__, "..models.account_owner", "AccountOwner")


def _parse(response: httpx.Response) -> AccountOwner:
    return parse_model(OPERATION, response, _account_owner_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[AccountOwner]:
    """Get the account owner's name and address.

    Returns an account owner's name and address as the institution states them; several owners can
    share one string. Usually quick, but it can take minutes: after a timeout, call again. A 203
    means that the institution asks for multi-factor authentication.

    Billable: each successful call is charged.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The name of the account owner (several owners may share one string) and the address, as the
        institution reports them.

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
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/owner",
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
