"""ObbAverageWeeklyBalance."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ObbAverageWeeklyBalance(Model):
    """Average end-of-day balance over one numbered week. Listed in balance analytics as evidence
    for the weeks in which the balance rose."""

    amount: float
    """Average of the end-of-day balances in the week, in the account's currency."""
    from_date: str
    """First day of the week, as an ISO 8601 date (`YYYY-MM-DD`)."""
    to_date: str
    """Last day of the week, as an ISO 8601 date (`YYYY-MM-DD`)."""
    week: int
    """Number of the week within its year, from 1 to 53. Week 1 always runs from January 1 to
    January 7."""
