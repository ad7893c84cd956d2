"""Condition."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Condition(Model):
    """Limits an event to certain IDs, or keeps certain IDs out: a field, and the values to include
    or exclude."""

    subscribe_for: str
    """Field that the condition is about, for instance `institutionId` or `accountId`."""
    includes: list[str] | None = None
    """Values of the field, as strings, for which notifications are sent, for instance IDs of
    institutions."""
    excludes: list[str] | None = None
    """Values of the field, as strings, for which no notifications are sent, for instance IDs of
    institutions."""
