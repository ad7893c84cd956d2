"""DailyBalance."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DailyBalance(Model):
    """Balance of an account at the start and the end of one day, in the list of transactions."""

    date: int
    """Point in time, in epoch seconds."""
    beginning: float
    """Balance with which the account starts the day, in the account's currency."""
    ending: float
    """Balance with which the account ends the day, in the account's currency."""
