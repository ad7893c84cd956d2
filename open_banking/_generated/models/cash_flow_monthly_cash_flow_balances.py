"""CashFlowMonthlyCashFlowBalances."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CashFlowMonthlyCashFlowBalances(Model):
    """Daily balances of one account of a Cash Flow Report in one complete calendar month."""

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
    currency, as text."""
    number_of_days_negative_balance: str
    """Number of days in the month on which the account has a negative balance; a count, as text."""
    number_of_days_positive_balance: str
    """Number of days in the month on which the account has a positive balance; a count, as text."""

    _fields: ClassVar[Mapping[str, str]] = {
        "month": "month",
        "min_daily_balance": "minDailyBalance",
        "max_daily_balance": "maxDailyBalance",
        "average_daily_balance": "averageDailyBalance",
        "standard_deviation_of_daily_balance": "standardDeviationOfDailyBalance",
        "number_of_days_negative_balance": "numberOfDaysNegativeBalance",
        "number_of_days_positive_balance": "numberOfDaysPositiveBalance",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowMonthlyCashFlowBalances:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.month = get("month")
        self.min_daily_balance = get("minDailyBalance")
        self.max_daily_balance = get("maxDailyBalance")
        self.average_daily_balance = get("averageDailyBalance")
        self.standard_deviation_of_daily_balance = get("standardDeviationOfDailyBalance")
        self.number_of_days_negative_balance = get("numberOfDaysNegativeBalance")
        self.number_of_days_positive_balance = get("numberOfDaysPositiveBalance")
        return self
