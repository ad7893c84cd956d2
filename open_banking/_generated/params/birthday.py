"""The request dictionary of Birthday."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class BirthdayParams(TypedDict, total=False):
    """Date of birth of a consumer, split into year, month (1 to 12) and day of the month."""

    year: int
    """Year of birth, four digits."""
    month: int
    """Month of birth as a number from 1 (January) to 12."""
    day_of_month: int
    """Day of birth within its month, as a number."""


SHAPE = Shape(
    __package__,
    "Birthday",
    {
        "year": "year",
        "month": "month",
        "day_of_month": "dayOfMonth",
    },
)
