"""ListAvailableWebhookSubscriptionEventsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .available_event import AvailableEvent


@define(kw_only=True, eq=False, repr=False)
class ListAvailableWebhookSubscriptionEventsResponse(Model):
    """ListAvailableWebhookSubscriptionEventsResponse."""

    events: list[AvailableEvent]
    """Events that a webhook subscription can cover, one entry for each."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "events": [Nested("available_event", "AvailableEvent")],
    }
