"""ObbDateRangeAndCount."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ObbDateRangeAndCount(Model):
    """Number of occurrences within one period, such as days with a negative balance, deposits or
    withdrawals per month. Used in the monthly series of balance and cash flow analytics."""

    count: int
    """How many times the measured event occurred in the period."""
    period: str
    """Code of the period the value belongs to, for instance `last30to1`; `period_begin_date` and
    `period_end_date` give its days."""
    period_begin_date: str
    """First day of the period, as an ISO 8601 date (`YYYY-MM-DD`)."""
    period_end_date: str
    """Last day of the period, as an ISO 8601 date (`YYYY-MM-DD`)."""
