"""Event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .condition import Condition


@define(kw_only=True, eq=False, repr=False)
class Event(Model):
    """Event within a subscription: ID, name and status, with its condition and its own URL, if it
    has them."""

    webhook_event_id: str
    """UUID of the event within the subscription, 36 characters long."""
    name: str
    """Name of the event, for instance `authorization.accesstoken.expiry`."""
    url: str | None = None
    """URL (as in RFC 2396, at most 2048 characters) to which event notifications are sent. The URL
    of an event overrides that of its subscription."""
    status: Literal["active", "inactive", "pending", "removed"] | str
    """State of the subscription or event; known values: `active`, `inactive`, `pending`,
    `removed`."""
    condition: Condition | None = None
    """Limits an event to certain IDs, or keeps certain IDs out: a field, and the values to include
    or exclude."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "condition": Nested("condition", "Condition"),
    }
