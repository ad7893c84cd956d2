"""The request dictionary of Subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.webhook_event import WebhookEvent
    from .webhook_event import WebhookEventParams


class SubscriptionParams(TypedDict, total=False):
    """Request body that creates or changes a webhook subscription: the events, and the URL for
    those without one of their own."""

    url: str
    """URL (as in RFC 2396, at most 2048 characters) to which event notifications are sent. The URL
    of an event overrides that of its subscription."""
    events: Sequence[WebhookEventParams | WebhookEvent]
    """Events to subscribe to, one entry for each name. Required by the API."""


SHAPE = Shape(
    __package__,
    "Subscription",
    {
        "url": "url",
        "events": "events",
    },
    nested={
        "events": (".webhook_event", "SHAPE"),
    },
)
