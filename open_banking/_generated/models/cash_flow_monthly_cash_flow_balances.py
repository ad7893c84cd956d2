"""CashFlowMonthlyCashFlowBalances."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CashFlowMonthlyCashFlowBalances(Model):
    """Daily balances of one account of a Cash Flow report in one complete calendar month."""

    month: int
    """First day of the calendar month that the record covers, in epoch seconds."""
    min_daily_balance: float
    """Lowest daily balance of the account in the month, in the account's currency."""
    max_daily_balance: float
    """Highest daily balance of the account in the month, in the account's currency."""
    average_daily_balance: float
    """Average daily balance of the account in the month, in the account's currency."""
    standard_deviation_of_daily_balance: str | None = None
    """Standard deviation of the daily balance of the account in the month, in the account's
    currency, as a string."""
    number_of_days_negative_balance: str
    """Number of days in the month on which the account has a negative balance; a count, as a
    string."""
    number_of_days_positive_balance: str
    """Number of days in the month on which the account has a positive balance; a count, as a
    string."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "month",
        }
    )
