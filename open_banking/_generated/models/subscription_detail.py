"""SubscriptionDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from .event import Event


@define(kw_only=True, eq=False, repr=False)
class SubscriptionDetail(Model):
    """Webhook subscription: its ID, URL, events and status, and when it was created and last
    updated."""

    subscription_id: str
    """UUID of the webhook subscription, 36 characters long."""
    url: str | None = None
    """URL (as in RFC 2396, at most 2048 characters) to which event notifications are sent. The URL
    of an event overrides that of its subscription."""
    events: list[Event]
    """Events that the subscription covers, each with its ID and status."""
    status: Literal["active", "inactive", "pending", "removed"] | str
    """State of the subscription or event; known values: `active`, `inactive`, `pending`,
    `removed`."""
    created_date: _datetime.datetime
    """When the subscription was created, as an ISO 8601 date and time with UTC offset."""
    last_updated_date: _datetime.datetime
    """When the subscription was last changed, as an ISO 8601 date and time with UTC offset."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "events": [Nested("event", "Event")],
        "created_date": "datetime",
        "last_updated_date": "datetime",
    }
