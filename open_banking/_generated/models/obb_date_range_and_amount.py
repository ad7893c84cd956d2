"""ObbDateRangeAndAmount."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ObbDateRangeAndAmount(Model):
    """Value of one monetary metric over one period with its first and last day. Used for the
    monthly series of balance and cash flow analytics."""

    amount: float | None = None
    """Value of the metric in the period, in the account's currency."""
    period: str
    """Code of the period the value belongs to, for instance `last30to1`; `period_begin_date` and
    `period_end_date` give its days."""
    period_begin_date: str
    """First day of the period, as an ISO 8601 date (`YYYY-MM-DD`)."""
    period_end_date: str
    """Last day of the period, as an ISO 8601 date (`YYYY-MM-DD`)."""
