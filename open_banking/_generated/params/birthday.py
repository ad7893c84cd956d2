"""The request dictionary of Birthday."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class BirthdayParams(TypedDict, total=False):
    """Date of birth of a consumer, split into year, month (1 to 12) and day of the month."""

    year: int
    month: int
    day_of_month: int


SHAPE = Shape(
    __package__,
    "Birthday",
    {
        "year": "year",
        "month": "month",
        "day_of_month": "dayOfMonth",
    },
)
