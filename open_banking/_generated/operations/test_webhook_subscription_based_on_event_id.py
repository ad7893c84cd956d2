"""testWebhookSubscriptionBasedOnEventId: ``GET /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}/test-subscriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import DeprecatedCall, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.request import Request
from open_banking._runtime.request import header as _header
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import no_content as _no_content

if TYPE_CHECKING:
    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

OPERATION = Operation(
    name="testWebhookSubscriptionBasedOnEventId",
    method="GET",
    path="/notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}/test-subscriptions",
    deprecated=True,
)


def plan(
    self: Node[Any],
    *,
    subscription_id: str | int,
    webhook_event_id: str | int,
    x_external_request_id: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[None]:
    """Test one event of a webhook subscription.

    Deprecated: The API document marks this operation as deprecated. A call warns.

    Tests one event of a webhook subscription. The response has no body.

    Deprecated: a separate service takes over webhook subscriptions in the course of 2026; ask the
    Customer Service Manager for details.

    Args:
        x_external_request_id: Value chosen by the caller that identifies this request uniquely,
            for instance a UUID. Example: ``"f6250b41-8632-4fe1-9353-899f419ae67b"``.
        subscription_id: Identifies a webhook subscription: the UUID returned as
            `subscriptionId` when it was created. Example:
            ``"661f3c48-f596-423b-81f5-d275d4dd1345"``.
        webhook_event_id: Identifies one event of a webhook subscription: the UUID given as
            `webhookEventId` in the subscription. Example:
            ``"661f3c48-f596-423b-81f5-d275d4dd1346"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the test is under way; there is no body. The response has no body, so this is
        ``None``.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the request is bad (`reasonCode` 1502).
        AuthenticationError: HTTP 401. Sent when the app key is missing (`reasonCode` 1504) or
            the token has expired (1503).
        NotFoundError: HTTP 404. Sent when something the call refers to is not found
            (`reasonCode` 1501).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/notification-subscriptions/webhooks/{_segment('subscription_id', subscription_id)}/events/{_segment('webhook_event_id', webhook_event_id)}/test-subscriptions",
            headers=_header("x_external_request_id", "X-External-Request-Id", x_external_request_id),
        ),
        _no_content,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = DeprecatedCall(sync, asyncio, OPERATION)
