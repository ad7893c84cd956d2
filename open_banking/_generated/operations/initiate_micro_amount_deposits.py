"""InitiateMicroAmountDeposits: ``POST /microentry/v1/customers/{customerId}``."""

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

    from ..models.initiated_micro_deposit import InitiatedMicroDeposit
    from ..models.micro_deposit_initiation import MicroDepositInitiation
    from ..params.micro_deposit_initiation import MicroDepositInitiationParams

OPERATION = Operation(
    name="InitiateMicroAmountDeposits",
    method="POST",
    path="/microentry/v1/customers/{customerId}",
)

_initiated_micro_deposit_model: Deferred[InitiatedMicroDeposit] = Deferred(
    __package__, "..models.initiated_micro_deposit", "InitiatedMicroDeposit"
)


def _parse(response: httpx.Response) -> InitiatedMicroDeposit:
    return parse_model(OPERATION, response, _initiated_micro_deposit_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    data: MicroDepositInitiationParams | MicroDepositInitiation,
    request_options: RequestOptions | None = None,
) -> Plan[InitiatedMicroDeposit]:
    """Send two microdeposits to an account.

    Sends two deposits of random amounts, each below one dollar, to the bank account in the body, so
    that the customer can later confirm the account by naming the amounts. Returns the `account_id`
    by which the deposits are verified and their status is read.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        data: In `receiver` the account to pay: routing number, account number, account type,
            holder's name and an optional memo. An `institution_login_id` and a `callback_url` for
            notifications may be added. A dictionary
            (:class:`~open_banking.params.MicroDepositInitiationParams`) or a
            :class:`~open_banking.models.MicroDepositInitiation`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the microdeposits are on their way: returns the `account_id`, how many
        deposits are made, and their status.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the account number (code `3000001`), routing number
            (`20024`) or memo (`3000003`) is invalid, the account exists already (`3100001`), too
            many requests came (`3300001`), or the deposits failed (`3200001`) or cannot be made for
            now (`3000000`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when something is not found: the customer or resource
            (code `14001`), the consumer (`10100`), accounts of the institution login (`38007`) or a
            registered application (`50051`).
        ConflictError: HTTP 409. Sent when the record exists already, for instance a consumer
            for this customer (code `11000`).
        RateLimitError: HTTP 429. Sent without a body when the service accepts no more requests
            for now, or is not part of the Test Drive plan.
        APIConnectionError: There was no response.
    """
    from ..params.micro_deposit_initiation import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/microentry/v1/customers/{_segment('customer_id', customer_id)}",
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
