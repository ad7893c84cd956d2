"""The request dictionary of WebhookEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.condition import Condition
    from .condition import ConditionParams


class WebhookEventParams(TypedDict, total=False):
    """Event to subscribe to, by its name, with a condition and its own URL if needed."""

    name: str
    """Name of the event, for instance `authorization.accesstoken.expiry`. Required by the API."""
    url: str
    """URL (as in RFC 2396, at most 2048 characters) to which event notifications are sent. The URL
    of an event overrides that of its subscription."""
    condition: ConditionParams | Condition
    """Limits an event to certain IDs, or keeps certain IDs out: a field, and the values to include
    or exclude."""


SHAPE = Shape(
    __package__,
    "WebhookEvent",
    {
        "name": "name",
        "url": "url",
        "condition": "condition",
    },
    nested={
        "condition": (".condition", "SHAPE"),
    },
)
