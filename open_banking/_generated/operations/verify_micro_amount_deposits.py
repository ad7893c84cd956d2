"""VerifyMicroAmountDeposits: ``POST /microentry/v1/customers/{customerId}/accounts/{accountId}/amounts``."""

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

    from ..models.micro_deposit_verification import MicroDepositVerification
    from ..models.verified_micro_deposit import VerifiedMicroDeposit
    from ..params.micro_deposit_verification import MicroDepositVerificationParams

OPERATION = Operation(
    name="VerifyMicroAmountDeposits",
    method="POST",
    path="/microentry/v1/customers/{customerId}/accounts/{accountId}/amounts",
)

_verified_micro_deposit_model: Deferred[VerifiedMicroDeposit] = Deferred(
    __package__, "..models.verified_micro_deposit", "VerifiedMicroDeposit"
)


def _parse(response: httpx.Response) -> VerifiedMicroDeposit:
    return parse_model(OPERATION, response, _verified_micro_deposit_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    data: MicroDepositVerificationParams | MicroDepositVerification,
    request_options: RequestOptions | None = None,
) -> Plan[VerifiedMicroDeposit]:
    """Verify the microdeposit amounts that a customer saw.

    Compares the amounts that the customer found on the account with the microdeposits sent there
    before; `account_id` comes from that call. Returns the status when they match. Wrong amounts,
    too many attempts or deposits in another state return 400.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        data: The microdeposit amounts that the customer found in the account, in US dollars,
            for instance `0.12` and `0.15`. A dictionary
            (:class:`~open_banking.params.MicroDepositVerificationParams`) or a
            :class:`~open_banking.models.MicroDepositVerification`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the amounts match: returns the status, for instance `Verified`, and its
        description.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the amounts differ (code `3200004`) or are
            malformed (`3000003`), attempts are used up (`3200003`), or the entries are in a status
            that bars it (`3200002`). `status` is any but `Verified` and `Completed`.
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when something is not found: the customer or resource
            (code `14001`), the consumer (`10100`), accounts of the institution login (`38007`) or a
            registered application (`50051`).
        APIConnectionError: There was no response.
    """
    from ..params.micro_deposit_verification import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/microentry/v1/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/amounts",
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
