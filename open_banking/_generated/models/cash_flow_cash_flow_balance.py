"""CashFlowCashFlowBalance."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_monthly_cash_flow_balances import CashFlowMonthlyCashFlowBalances

_cash_flow_monthly_cash_flow_balances_model: Deferred[CashFlowMonthlyCashFlowBalances] = Deferred(
    __package__, ".cash_flow_monthly_cash_flow_balances", "CashFlowMonthlyCashFlowBalances"
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowBalance(Model):
    """Daily balances of one account in a Cash Flow Report: extremes and days below or above zero
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
    currency, as text."""
    six_month_standard_deviation_of_daily_balance: str | None = None
    """Standard deviation of the daily balance of the account over six months, in the account's
    currency, as text."""
    two_month_standard_deviation_of_daily_balance: str
    """Standard deviation of the daily balance of the account over two months, in the account's
    currency, as text."""
    number_days_negative_balance: str | None = None
    """Number of days in the whole transaction history on which the account has a negative balance;
    a count, as text."""
    number_of_days_positive_balance: str
    """Number of days in the whole transaction history on which the account has a positive balance;
    a count, as text."""

    _fields: ClassVar[Mapping[str, str]] = {
        "monthly_cash_flow_balances": "monthlyCashFlowBalances",
        "min_daily_balance": "minDailyBalance",
        "max_daily_balance": "maxDailyBalance",
        "twelve_month_average_daily_balance": "twelveMonthAverageDailyBalance",
        "six_month_average_daily_balance": "sixMonthAverageDailyBalance",
        "two_month_average_daily_balance": "twoMonthAverageDailyBalance",
        "twelve_month_standard_deviation_of_daily_balance": "twelveMonthStandardDeviationOfDailyBalance",
        "six_month_standard_deviation_of_daily_balance": "sixMonthStandardDeviationOfDailyBalance",
        "two_month_standard_deviation_of_daily_balance": "twoMonthStandardDeviationOfDailyBalance",
        "number_days_negative_balance": "numberDaysNegativeBalance",
        "number_of_days_positive_balance": "numberOfDaysPositiveBalance",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowCashFlowBalance:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("monthlyCashFlowBalances")
        self.monthly_cash_flow_balances = (
            [_cash_flow_monthly_cash_flow_balances_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
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
        self.number_days_negative_balance = get("numberDaysNegativeBalance")
        self.number_of_days_positive_balance = get("numberOfDaysPositiveBalance")
        return self
