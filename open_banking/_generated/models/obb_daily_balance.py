"""ObbDailyBalance."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ObbDailyBalance(Model):
    """Balance at the close of one day, with its date and weekday. Balance analytics lists one per
    day of the report period, also grouped by weekday."""

    date: str
    """Day the balance belongs to, as an ISO 8601 date (`YYYY-MM-DD`)."""
    day_of_week: str
    """Weekday of `date`, in English, for instance `Monday`."""
    ending_balance: float
    """Balance when the day ended, in the account's currency."""
