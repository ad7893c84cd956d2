"""CashFlowCashFlowBalanceSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_monthly_cash_flow_balance_summaries import CashFlowMonthlyCashFlowBalanceSummaries


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowBalanceSummary(Model):
    """Daily balances of all accounts of a Cash Flow report together: extremes and days below or
    above zero over the full history, averages and standard deviations over 12, 6 and 2 months, and
    figures by month."""

    monthly_cash_flow_balance_summaries: list[CashFlowMonthlyCashFlowBalanceSummaries]
    """Daily balance figures of all accounts in the report together, month by month, one record for
    each complete calendar month."""
    min_daily_balance: float
    """Lowest daily balance of all accounts in the report together in the whole transaction history,
    in the accounts' currency."""
    max_daily_balance: float
    """Highest daily balance of all accounts in the report together in the whole transaction
    history, in the accounts' currency."""
    twelve_month_average_daily_balance: float
    """Average daily balance of all accounts in the report together over twelve months, in the
    accounts' currency."""
    six_month_average_daily_balance: float
    """Average daily balance of all accounts in the report together over six months, in the
    accounts' currency."""
    two_month_average_daily_balance: float
    """Average daily balance of all accounts in the report together over two months, in the
    accounts' currency."""
    twelve_month_standard_deviation_of_daily_balance: str
    """Standard deviation of the daily balance of all accounts in the report together over twelve
    months, in the accounts' currency, as a string."""
    six_month_standard_deviation_of_daily_balance: str | None = None
    """Standard deviation of the daily balance of all accounts in the report together over six
    months, in the accounts' currency, as a string."""
    two_month_standard_deviation_of_daily_balance: str
    """Standard deviation of the daily balance of all accounts in the report together over two
    months, in the accounts' currency, as a string."""
    number_of_days_negative_balance: str
    """Number of days in the whole transaction history on which all accounts in the report together
    have a negative balance; a count, as a string."""
    number_of_days_positive_balance: str
    """Number of days in the whole transaction history on which all accounts in the report together
    have a positive balance; a count, as a string."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "monthly_cash_flow_balance_summaries": [
            Nested("cash_flow_monthly_cash_flow_balance_summaries", "CashFlowMonthlyCashFlowBalanceSummaries")
        ],
    }
