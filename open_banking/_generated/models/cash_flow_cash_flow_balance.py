"""CashFlowCashFlowBalance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_monthly_cash_flow_balances import CashFlowMonthlyCashFlowBalances


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowBalance(Model):
    """Daily balances of one account in a Cash Flow report: extremes and days below or above zero
    over the full history, averages and standard deviations over 12, 6 and 2 months, and figures by
    month."""

    monthly_cash_flow_balances: list[CashFlowMonthlyCashFlowBalances]
    """Daily balance figures of the account, month by month, one record for each complete calendar
    month."""
    min_daily_balance: float
    """Lowest daily balance of the account in the whole transaction history, in the account's
    currency."""
    max_daily_balance: float
    """Highest daily balance of the account in the whole transaction history, in the account's
    currency."""
    twelve_month_average_daily_balance: float
    """Average daily balance of the account over twelve months, in the account's currency."""
    six_month_average_daily_balance: float
    """Average daily balance of the account over six months, in the account's currency."""
    two_month_average_daily_balance: float
    """Average daily balance of the account over two months, in the account's currency."""
    twelve_month_standard_deviation_of_daily_balance: str
    """Standard deviation of the daily balance of the account over twelve months, in the account's
    currency, as a string."""
    six_month_standard_deviation_of_daily_balance: str | None = None
    """Standard deviation of the daily balance of the account over six months, in the account's
    currency, as a string."""
    two_month_standard_deviation_of_daily_balance: str
    """Standard deviation of the daily balance of the account over two months, in the account's
    currency, as a string."""
    number_days_negative_balance: str | None = None
    """Number of days in the whole transaction history on which the account has a negative balance;
    a count, as a string."""
    number_of_days_positive_balance: str
    """Number of days in the whole transaction history on which the account has a positive balance;
    a count, as a string."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "monthly_cash_flow_balances": [
            Nested("cash_flow_monthly_cash_flow_balances", "CashFlowMonthlyCashFlowBalances")
        ],
    }
