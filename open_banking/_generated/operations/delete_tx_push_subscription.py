"""DeleteTxPushSubscription: ``DELETE /aggregation/v1/customers/{customerId}/subscriptions/{subscriptionId}``."""

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
    name="DeleteTxPushSubscription",
    method="DELETE",
    path="/aggregation/v1/customers/{customerId}/subscriptions/{subscriptionId}",
    repeatable=True,
)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    subscription_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[None]:
    """Delete one TxPush subscription.

    Deletes a single TxPush subscription, which covers either the account events or the transaction
    events of an account. Its events stop; the other subscription of that account stays in force.
    The response has no body.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        subscription_id: Identifies one TxPush subscription: the integer `id` returned on
            subscribing, where account and transaction events each have their own. Example:
            ``17554874``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the subscription is deleted; there is no body, and its events stop. The
        response has no body, so this is ``None``.

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
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/subscriptions/{_segment('subscription_id', subscription_id)}",
        ),
        _no_content,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
