"""DailyBalance."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DailyBalance(Model):
    """Opening and closing balance of one day, in a list of transactions."""

    date: int
    """Point in time, in epoch seconds."""
    beginning: float
    """Balance with which the account starts the day, in the account's currency."""
    ending: float
    """Balance with which the account ends the day, in the account's currency."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "date",
        }
    )
