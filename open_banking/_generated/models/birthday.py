"""Birthday."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Birthday(Model):
    """Date of birth of a consumer, split into year, month (1 to 12) and day of the month."""

    year: int | None = None
    """Year of birth, four digits."""
    month: int | None = None
    """Month of birth as a number from 1 (January) to 12."""
    day_of_month: int | None = None
    """Day of birth within its month, as a number."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "year",
            "month",
            "day_of_month",
        }
    )
