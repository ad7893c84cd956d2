"""GetAccountDetailsByAccountId: ``GET /aggregation/v1/paysuite/customers/{customerId}/accounts/{accountId}``."""

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

    from ..models.payment_enablement_bundle import PaymentEnablementBundle

OPERATION = Operation(
    name="GetAccountDetailsByAccountId",
    method="GET",
    path="/aggregation/v1/paysuite/customers/{customerId}/accounts/{accountId}",
    repeatable=True,
)

_payment_enablement_bundle_model: Deferred[PaymentEnablementBundle] = Deferred(
    __package__, "..models.payment_enablement_bundle", "PaymentEnablementBundle"
)


def _parse(response: httpx.Response) -> PaymentEnablementBundle:
    return parse_model(OPERATION, response, _payment_enablement_bundle_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    include: str | None = None,
    balance_cache_interval: int | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[PaymentEnablementBundle]:
    """Get the payment data of one account.

    Returns one account with all its payment data in one call: basic data, ACH details, owner and
    balance. An initial setup determines which of them are returned; `include` narrows them down.
    `balance_cache_interval` sets how old a cached balance may be.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        include: Which details to return, separated by commas; known values: `balanceDetails`,
            `accountIdentity`, `paymentInstruction`. When absent, all of them are returned. Example:
            ``"balanceDetails, paymentInstruction, accountIdentity"``.
        balance_cache_interval: Maximum age in minutes, from 1 to 1440, of a cached balance to
            accept; an older one is replaced by a live balance from the institution. 30 by default.
            The API's default is ``30``. Example: ``30``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The accounts, each with the details that `include` names or with `errors`, and counts of
        what succeeded and what failed.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when `include` names an unknown field (code `12019`) or
            the request is bad in another way (`14020`).
        AuthenticationError: HTTP 401. Sent when the partner ID or secret is wrong (code
            `10001`) or the app key is missing (`10026`). Five failed attempts lock the partner
            account.
        NotFoundError: HTTP 404. Sent when the customer is unknown (code `14001`) or does not
            have the account (`38003`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v1/paysuite/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}",
            query=_query(
                ("include", "include", include),
                ("balance_cache_interval", "balance_cache_interval", balance_cache_interval),
            ),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
