"""EventStatusUpdate."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class EventStatusUpdate(Model):
    """New state for one event of a webhook subscription, or for all of its events."""

    status: Literal["active", "inactive", "pending", "removed"] | str
    """State to set for the event; known values: `active`, `inactive`, `pending`, `removed`. To
    switch it on or off, use the first two."""
