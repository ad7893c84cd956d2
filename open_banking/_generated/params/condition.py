"""The request dictionary of Condition."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class ConditionParams(TypedDict, total=False):
    """Limits an event to certain IDs, or keeps certain IDs out: a field, and the values to include
    or exclude."""

    subscribe_for: str
    """Field that the condition is about, for instance `institutionId` or `accountId`. Required by
    the API."""
    includes: Sequence[str]
    """Values of the field, as strings, for which notifications are sent, for instance IDs of
    institutions."""
    excludes: Sequence[str]
    """Values of the field, as strings, for which no notifications are sent, for instance IDs of
    institutions."""


SHAPE = Shape(
    __package__,
    "Condition",
    {
        "subscribe_for": "subscribeFor",
        "includes": "includes",
        "excludes": "excludes",
    },
)
