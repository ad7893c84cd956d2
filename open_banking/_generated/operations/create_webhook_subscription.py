"""createWebhookSubscription: ``POST /notification-subscriptions/webhooks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import DeprecatedCall, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import header as _header
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.subscription import Subscription
    from ..models.subscription_detail import SubscriptionDetail
    from ..params.subscription import SubscriptionParams

OPERATION = Operation(
    name="createWebhookSubscription",
    method="POST",
    path="/notification-subscriptions/webhooks",
    deprecated=True,
)

_subscription_detail_model: Deferred[SubscriptionDetail] = Deferred(
    __package__, "..models.subscription_detail", "SubscriptionDetail"
)


def _parse(response: httpx.Response) -> SubscriptionDetail:
    return parse_model(OPERATION, response, _subscription_detail_model)


def plan(
    self: Node[Any],
    *,
    data: SubscriptionParams | Subscription,
    x_external_request_id: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[SubscriptionDetail]:
    """Subscribe a webhook to events.

    Deprecated: The API document marks this operation as deprecated. A call warns.

    Subscribes a URL to events, filtered by conditions if needed; an event may have its own URL. A
    partner may have several subscriptions.

    Deprecated: a separate service takes over webhook subscriptions in the course of 2026; ask the
    Customer Service Manager for details.

    Args:
        x_external_request_id: Value chosen by the caller that identifies this request uniquely,
            for instance a UUID. Example: ``"f6250b41-8632-4fe1-9353-899f419ae67b"``.
        data: The `events` to subscribe to, each with a condition and its own URL if needed, and
            the `url` that receives the notifications. A dictionary
            (:class:`~open_banking.params.SubscriptionParams`) or a
            :class:`~open_banking.models.Subscription`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The new subscription with its `subscription_id`, events, status and dates.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the request is bad (`reasonCode` 1502).
        AuthenticationError: HTTP 401. Sent when the app key is missing (`reasonCode` 1504) or
            the token has expired (1503).
        APIConnectionError: There was no response.
    """
    from ..params.subscription import SHAPE

    return Plan(
        Request(
            OPERATION,
            "/notification-subscriptions/webhooks",
            headers=_header("x_external_request_id", "X-External-Request-Id", x_external_request_id),
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = DeprecatedCall(sync, asyncio, OPERATION)
