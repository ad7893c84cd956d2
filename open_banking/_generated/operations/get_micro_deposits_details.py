"""GetMicroDepositsDetails: ``GET /microentry/v1/customers/{customerId}/accounts/{accountId}``."""

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

    from ..models.micro_deposit_details import MicroDepositDetails

OPERATION = Operation(
    name="GetMicroDepositsDetails",
    method="GET",
    path="/microentry/v1/customers/{customerId}/accounts/{accountId}",
    repeatable=True,
)

_micro_deposit_details_model: Deferred[MicroDepositDetails] = Deferred(
    __package__, "..models.micro_deposit_details", "MicroDepositDetails"
)


def _parse(response: httpx.Response) -> MicroDepositDetails:
    return parse_model(OPERATION, response, _micro_deposit_details_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[MicroDepositDetails]:
    """Get the status of an account's microdeposits.

    Returns the status and creation date of the microdeposits sent to an account, with its routing
    number and the last four digits of its number.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The status of the microdeposits, their creation date, and the routing number and last four
        account digits of the receiver.

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
            f"/microentry/v1/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}",
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
