"""CashFlowMonthlyCashFlowBalanceSummaries."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CashFlowMonthlyCashFlowBalanceSummaries(Model):
    """Daily balances of all accounts of a Cash Flow report in one complete calendar month."""

    month: int
    """First day of the calendar month that the record covers, in epoch seconds."""
    min_daily_balance: float
    """Lowest daily balance of all accounts in the report together in the month, in the accounts'
    currency."""
    max_daily_balance: float
    """Highest daily balance of all accounts in the report together in the month, in the accounts'
    currency."""
    average_daily_balance: float
    """Average daily balance of all accounts in the report together in the month, in the accounts'
    currency."""
    standard_deviation_of_daily_balance: str | None = None
    """Standard deviation of the daily balance of all accounts in the report together in the month,
    in the accounts' currency, as a string."""
    number_of_days_negative_balance: str
    """Number of days in the month on which all accounts in the report together have a negative
    balance; a count, as a string."""
    number_of_days_positive_balance: str
    """Number of days in the month on which all accounts in the report together have a positive
    balance; a count, as a string."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "month",
        }
    )
