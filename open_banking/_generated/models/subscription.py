"""Subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .webhook_event import WebhookEvent


@define(kw_only=True, eq=False, repr=False)
class Subscription(Model):
    """Request body that creates or changes a webhook subscription: the events, and the URL for
    those without one of their own."""

    url: str | None = None
    """URL (as in RFC 2396, at most 2048 characters) to which event notifications are sent. The URL
    of an event overrides that of its subscription."""
    events: list[WebhookEvent]
    """Events to subscribe to, one entry for each name."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "events": [Nested("webhook_event", "WebhookEvent")],
    }
