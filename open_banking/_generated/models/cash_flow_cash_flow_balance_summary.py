"""CashFlowCashFlowBalanceSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_monthly_cash_flow_balance_summaries import CashFlowMonthlyCashFlowBalanceSummaries

_cash_flow_monthly_cash_flow_balance_summaries_model: Deferred[CashFlowMonthlyCashFlowBalanceSummaries] = Deferred(
    __package__, ".cash_flow_monthly_cash_flow_balance_summaries", "CashFlowMonthlyCashFlowBalanceSummaries"
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowBalanceSummary(Model):
    """Daily balances of all accounts of a Cash Flow Report together: extremes and days below or
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
    months, in the accounts' currency, as text."""
    six_month_standard_deviation_of_daily_balance: str | None = None
    """Standard deviation of the daily balance of all accounts in the report together over six
    months, in the accounts' currency, as text."""
    two_month_standard_deviation_of_daily_balance: str
    """Standard deviation of the daily balance of all accounts in the report together over two
    months, in the accounts' currency, as text."""
    number_of_days_negative_balance: str
    """Number of days in the whole transaction history on which all accounts in the report together
    have a negative balance; a count, as text."""
    number_of_days_positive_balance: str
    """Number of days in the whole transaction history on which all accounts in the report together
    have a positive balance; a count, as text."""

    _fields: ClassVar[Mapping[str, str]] = {
        "monthly_cash_flow_balance_summaries": "monthlyCashFlowBalanceSummaries",
        "min_daily_balance": "minDailyBalance",
        "max_daily_balance": "maxDailyBalance",
        "twelve_month_average_daily_balance": "twelveMonthAverageDailyBalance",
        "six_month_average_daily_balance": "sixMonthAverageDailyBalance",
        "two_month_average_daily_balance": "twoMonthAverageDailyBalance",
        "twelve_month_standard_deviation_of_daily_balance": "twelveMonthStandardDeviationOfDailyBalance",
        "six_month_standard_deviation_of_daily_balance": "sixMonthStandardDeviationOfDailyBalance",
        "two_month_standard_deviation_of_daily_balance": "twoMonthStandardDeviationOfDailyBalance",
        "number_of_days_negative_balance": "numberOfDaysNegativeBalance",
        "number_of_days_positive_balance": "numberOfDaysPositiveBalance",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowCashFlowBalanceSummary:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("monthlyCashFlowBalanceSummaries")
        self.monthly_cash_flow_balance_summaries = (
            [
                _cash_flow_monthly_cash_flow_balance_summaries_model.from_dict(v_) if v_.__class__ is dict else v_
                for v_ in v
            ]
            if v.__class__ is list
            else v
        )
        self.min_daily_balance = get("minDailyBalance")
        self.max_daily_balance = get("maxDailyBalance")
        self.twelve_month_average_daily_balance = get("twelveMonthAverageDailyBalance")
        self.six_month_average_daily_balance = get("sixMonthAverageDailyBalance")
        self.two_month_average_daily_balance = get("twoMonthAverageDailyBalance")
        self.twelve_month_standard_deviation_of_daily_balance = get("twelveMonthStandardDeviationOfDailyBalance")
        self.six_month_standard_deviation_of_daily_balance = get("sixMonthStandardDeviationOfDailyBalance")
        self.two_month_standard_deviation_of_daily_balance = get("twoMonthStandardDeviationOfDailyBalance")
        self.number_of_days_negative_balance = get("numberOfDaysNegativeBalance")
        self.number_of_days_positive_balance = get("numberOfDaysPositiveBalance")
        return self
