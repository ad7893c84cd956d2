"""AccountMatchingScoreDetails: ``POST /account-owner-verification-matchings/customers/{customerId}/accounts/{accountId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.request import query as _query
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.account_owner_verification_match_results import AccountOwnerVerificationMatchResults
    from ..models.account_owner_verification_matching_request import AccountOwnerVerificationMatchingRequest
    from ..params.account_owner_verification_matching_request import AccountOwnerVerificationMatchingRequestParams

OPERATION = Operation(
    name="AccountMatchingScoreDetails",
    method="POST",
    path="/account-owner-verification-matchings/customers/{customerId}/accounts/{accountId}",
    billable=True,
)

_account_owner_verification_match_results_model: Deferred[AccountOwnerVerificationMatchResults] = Deferred(
    __package__, "..models.account_owner_verification_match_results", "AccountOwnerVerificationMatchResults"
)


def _parse(response: httpx.Response) -> AccountOwnerVerificationMatchResults:
    return parse_model(OPERATION, response, _account_owner_verification_match_results_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    data: AccountOwnerVerificationMatchingRequestParams | AccountOwnerVerificationMatchingRequest,
    insights: bool | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[AccountOwnerVerificationMatchResults]:
    """Score how well a person matches the account's holders.

    Compares a person's name and, if given, address, email and phone with the account holders on
    file at the institution, and returns theirs with scores from 0 to 100 (best). Take the input
    from a source other than the account. The data varies by institution.

    Billable: each successful call is charged.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        insights: Adds Identity Insights to the account owner details when `true`. Example:
            ``False``.
        data: What the partner knows of the account owner: `name` is required; `owner_name`,
            `address`, `phone` and `email_field` are optional. It must come from a source other than
            the connected account, which it is compared with. A dictionary
            (:class:`~open_banking.params.AccountOwnerVerificationMatchingRequestParams`) or a
            :class:`~open_banking.models.AccountOwnerVerificationMatchingRequest`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The account owners as the institution reports them, with a matching score from 0 to 100 for
        each value in the request.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a required field is missing or blank (code
            `15001`), or when the lookup of the owner or the comparison fails (`14020`).
        NotFoundError: HTTP 404. Sent when the customer is unknown (code `10002`) or no details
            of account owners are found (`12017`).
        APIStatusError: HTTP 408. Sent when the request took too long (code `10030`); try it
            again later.
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        APIConnectionError: There was no response.
    """
    from ..params.account_owner_verification_matching_request import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/account-owner-verification-matchings/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}",
            query=_query(("insights", "insights", insights)),
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
