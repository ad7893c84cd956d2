"""AvailableEventConditionalSubscription."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class AvailableEventConditionalSubscription(Model):
    """Tells whether a subscription to the event can carry a condition, whether it must, and on
    which fields."""

    applicable: bool
    """Whether the event can be subscribed to with a condition."""
    fields: str | None = None
    """Names of the fields that a condition can use, with commas between them, for instance
    `accountId, customerId`."""
    mandatory: bool
    """Whether a condition on the `fields` is required to subscribe to the event."""
