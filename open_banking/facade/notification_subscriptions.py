"""``client.notification_subscriptions``."""

from __future__ import annotations

from open_banking._generated.operations import (
    change_webhook_subscription_event_status,
    change_webhook_subscription_status,
    create_webhook_subscription,
    delete_webhook_subscription,
    delete_webhook_subscription_event,
    get_webhook_subscription_by_id,
    list_available_webhook_subscription_events,
    list_webhook_subscriptions,
    test_webhook_subscription,
    test_webhook_subscription_based_on_event_id,
    update_webhook_subscription,
    update_webhook_subscription_event,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class WebhooksEventsStatus(Node[ExchangeT]):
    """``client.notification_subscriptions.webhooks.events.status``."""

    put = change_webhook_subscription_event_status.call


class WebhooksEventsTestSubscriptions(Node[ExchangeT]):
    """``client.notification_subscriptions.webhooks.events.test_subscriptions``."""

    list = test_webhook_subscription_based_on_event_id.call


class WebhooksEvents(Node[ExchangeT]):
    """``client.notification_subscriptions.webhooks.events``."""

    status: WebhooksEventsStatus[ExchangeT] = branch()
    test_subscriptions: WebhooksEventsTestSubscriptions[ExchangeT] = branch()

    delete = delete_webhook_subscription_event.call
    list = list_available_webhook_subscription_events.call
    put = update_webhook_subscription_event.call


class WebhooksStatus(Node[ExchangeT]):
    """``client.notification_subscriptions.webhooks.status``."""

    put = change_webhook_subscription_status.call


class WebhooksTestSubscriptions(Node[ExchangeT]):
    """``client.notification_subscriptions.webhooks.test_subscriptions``."""

    list = test_webhook_subscription.call


class Webhooks(Node[ExchangeT]):
    """``client.notification_subscriptions.webhooks``."""

    events: WebhooksEvents[ExchangeT] = branch()
    status: WebhooksStatus[ExchangeT] = branch()
    test_subscriptions: WebhooksTestSubscriptions[ExchangeT] = branch()

    create = create_webhook_subscription.call
    delete = delete_webhook_subscription.call
    get = get_webhook_subscription_by_id.call
    list = list_webhook_subscriptions.call
    put = update_webhook_subscription.call


class NotificationSubscriptions(Node[ExchangeT]):
    """``client.notification_subscriptions``."""

    webhooks: Webhooks[ExchangeT] = branch()
