"""GetAccountOwnerDetails: ``GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/owner``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import header as _header
from open_banking._runtime.request import query as _query
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.account_owner_holders import AccountOwnerHolders

OPERATION = Operation(
    name="GetAccountOwnerDetails",
    method="GET",
    path="/aggregation/v3/customers/{customerId}/accounts/{accountId}/owner",
    billable=True,
    timeout=180,
)

_account_owner_holders_model: Deferred[AccountOwnerHolders] = Deferred(
    __package__, "..models.account_owner_holders", "AccountOwnerHolders"
)


def _parse(response: httpx.Response) -> AccountOwnerHolders:
    return parse_model(OPERATION, response, _account_owner_holders_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    with_insights: bool | None = None,
    meta_data: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[AccountOwnerHolders]:
    """Get structured details of the account holders.

    Returns the holders of one account as the institution knows them, with their addresses, emails
    and phones. `withInsights=true` adds Identity Insights. Which of these are filled depends on the
    institution.

    Billable: each successful call is charged.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        with_insights: Adds Identity Insights to the account owner details when `true`. Example:
            ``False``.
        meta_data: Program under which the call is made, for instance `program=OBAO`. OBAO is
            for Mastercard issuers that open debit or prepaid accounts; its partners pay nothing for
            ACH, account owner (AOV) and balance calls. Example: ``"program=OBAO"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The account holders with names, addresses, emails, phones and documents as far as the
        institution provides them, and Identity Insights if requested.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v3/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/owner",
            query=_query(("with_insights", "withInsights", with_insights)),
            headers=_header("meta_data", "Meta-Data", meta_data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
