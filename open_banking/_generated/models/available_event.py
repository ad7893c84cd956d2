"""AvailableEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .available_event_conditional_subscription import AvailableEventConditionalSubscription


@define(kw_only=True, eq=False, repr=False)
class AvailableEvent(Model):
    """Event that partners can subscribe to: its name, what it means, and whether a condition can
    narrow it."""

    description: str
    """Short text about what triggers the event, for instance
    `Triggered when an account is created.`."""
    name: str
    """Name of the event, for instance `authorization.accesstoken.expiry`."""
    conditional_subscription: AvailableEventConditionalSubscription | None = None
    """Tells whether a subscription to the event can carry a condition, whether it must, and on
    which fields."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "conditional_subscription": Nested(
            "available_event_conditional_subscription", "AvailableEventConditionalSubscription"
        ),
    }
