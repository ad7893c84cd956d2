"""WebhookEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .condition import Condition


@define(kw_only=True, eq=False, repr=False)
class WebhookEvent(Model):
    """Event to subscribe to, by its name, with a condition and its own URL if needed."""

    name: str
    """Name of the event, for instance `authorization.accesstoken.expiry`."""
    url: str | None = None
    """URL (as in RFC 2396, at most 2048 characters) to which event notifications are sent. The URL
    of an event overrides that of its subscription."""
    condition: Condition | None = None
    """Limits an event to certain IDs, or keeps certain IDs out: a field, and the values to include
    or exclude."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "condition": Nested("condition", "Condition"),
    }
