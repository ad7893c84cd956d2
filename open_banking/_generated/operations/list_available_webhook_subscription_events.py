"""listAvailableWebhookSubscriptionEvents: ``GET /notification-subscriptions/webhooks/events``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import DeprecatedCall, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import header as _header
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.list_available_webhook_subscription_events_response import (
        ListAvailableWebhookSubscriptionEventsResponse,
    )

OPERATION = Operation(
    name="listAvailableWebhookSubscriptionEvents",
    method="GET",
    path="/notification-subscriptions/webhooks/events",
    repeatable=True,
    deprecated=True,
)

_list_available_webhook_subscription_events_response_model: Deferred[ListAvailableWebhookSubscriptionEventsResponse] = (
    Deferred(
        __package__,
        "..models.list_available_webhook_subscription_events_response",
        "ListAvailableWebhookSubscriptionEventsResponse",
    )
)


def _parse(response: httpx.Response) -> ListAvailableWebhookSubscriptionEventsResponse:
    return parse_model(OPERATION, response, _list_available_webhook_subscription_events_response_model)


def plan(
    self: Node[Any],
    *,
    x_external_request_id: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[ListAvailableWebhookSubscriptionEventsResponse]:
    """List the events that webhooks can subscribe to.

    Deprecated: The API document marks this operation as deprecated. A call warns.

    Returns the events that the platform can send and that a webhook subscription may name.

    Deprecated: a separate service takes over webhook subscriptions in the course of 2026; ask the
    Customer Service Manager for details.

    Args:
        x_external_request_id: Value chosen by the caller that identifies this request uniquely,
            for instance a UUID. Example: ``"f6250b41-8632-4fe1-9353-899f419ae67b"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Every event that can be subscribed to, with a description and the fields for conditions.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        AuthenticationError: HTTP 401. Sent when the app key is missing (`reasonCode` 1504) or
            the token has expired (1503).
        NotFoundError: HTTP 404. Sent when something the call refers to is not found
            (`reasonCode` 1501).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            "/notification-subscriptions/webhooks/events",
            headers=_header("x_external_request_id", "X-External-Request-Id", x_external_request_id),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = DeprecatedCall(sync, asyncio, OPERATION)
