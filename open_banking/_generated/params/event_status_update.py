"""The request dictionary of EventStatusUpdate."""

from __future__ import annotations

from typing import Literal, TypedDict

from open_banking._runtime.body import Shape


class EventStatusUpdateParams(TypedDict, total=False):
    """New state for one event of a webhook subscription, or for all of its events."""

    status: Literal["active", "inactive", "pending", "removed"] | str
    """State to set for the event; known values: `active`, `inactive`, `pending`, `removed`. To
    switch it on or off, use the first two. Required by the API."""


SHAPE = Shape(
    __package__,
    "EventStatusUpdate",
    {
        "status": "status",
    },
)
