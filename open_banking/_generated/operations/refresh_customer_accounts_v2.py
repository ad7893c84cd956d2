"""RefreshCustomerAccountsV2: ``POST /aggregation/v2/customers/{customerId}/accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.request import Request
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import no_content as _no_content

if TYPE_CHECKING:
    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

OPERATION = Operation(
    name="RefreshCustomerAccountsV2",
    method="POST",
    path="/aggregation/v2/customers/{customerId}/accounts",
    timeout=180,
)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[None]:
    """Refresh all accounts of a customer (tiers ASD, AFD, ATD).

    Connects to the institution and updates all accounts of one customer with their transactions,
    for the Data Access Tiers ASD, AFD and ATD. The response has no body, so read the accounts
    afterwards.

    Automating this call is forbidden: Finicity refreshes active accounts once a day by itself. Use
    it for a particular customer when a business case truly requires current data, after talking to
    the account manager and systems engineer.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms the refresh of the accounts; there is no body, so read the accounts afterwards. The
        response has no body, so this is ``None``.

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
        Request(OPERATION, f"/aggregation/v2/customers/{_segment('customer_id', customer_id)}/accounts"),
        _no_content,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
