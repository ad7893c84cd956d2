"""BalanceAnalyticsMetrics."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .obb_daily_balance import ObbDailyBalance
    from .obb_date_range_and_amount import ObbDateRangeAndAmount
    from .obb_date_range_and_count import ObbDateRangeAndCount
    from .obb_num_weeks_average_balance_increasing import ObbNumWeeksAverageBalanceIncreasing

_obb_daily_balance_model: Deferred[ObbDailyBalance] = Deferred(__package__, ".obb_daily_balance", "ObbDailyBalance")
_obb_date_range_and_amount_model: Deferred[ObbDateRangeAndAmount] = Deferred(
    __package__, ".obb_date_range_and_amount", "ObbDateRangeAndAmount"
)
_obb_date_range_and_count_model: Deferred[ObbDateRangeAndCount] = Deferred(
    __package__, ".obb_date_range_and_count", "ObbDateRangeAndCount"
)
_obb_num_weeks_average_balance_increasing_model: Deferred[ObbNumWeeksAverageBalanceIncreasing] = Deferred(
    __package__, ".obb_num_weeks_average_balance_increasing", "ObbNumWeeksAverageBalanceIncreasing"
)


@define(kw_only=True, eq=False, repr=False)
class BalanceAnalyticsMetrics(Model):
    """Balance figures of one account or of the whole business: current, minimum, maximum, average
    and daily balances over the period of the report, many of them also by month."""

    available_balance: float | None = None
    """Available balance, in the account's currency, as distinct from the cleared balance; where the
    record has an `available_balance_date`, that is the moment it refers to."""
    available_balance_date: str | None = None
    """Moment that `available_balance` refers to, as an ISO 8601 date and time with UTC offset."""
    average_daily_balance_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount] | None = None
    """Average of the end-of-day balances in each month of the report period, in the account's
    currency, each entry with the first and last day of its period."""
    average_daily_balance_for_the_report_time_period: float | None = None
    """Average daily balance over the report period, in the account's currency."""
    average_weekday_balance_for_the_report_time_period: float | None = None
    """Average balance on weekdays over the report period, in the account's currency."""
    count_daily_negative_balances_by_month_for_the_report_time_period: list[ObbDateRangeAndCount] | None = None
    """Number of days that end with a negative balance in each month of the report period, each
    entry with the first and last day of its period."""
    current_running_balance: float | None = None
    """Running balance at `current_running_balance_date`, in the account's currency."""
    current_running_balance_date: str | None = None
    """Moment that `current_running_balance` refers to, as an ISO 8601 date and time with UTC
    offset."""
    daily_balances_by_weekday_for_the_report_time_period: list[ObbDailyBalance] | None = None
    """Balances on the weekdays of the report period, each with its date, weekday and amount in the
    account's currency; `daily_balances_for_the_report_time_period` is not limited to weekdays."""
    daily_balances_for_the_report_time_period: list[ObbDailyBalance] | None = None
    """End-of-day balances, day by day over the report period, each with its date, weekday and
    amount in the account's currency."""
    historic_number_of_weeks_average_balance_increasing: ObbNumWeeksAverageBalanceIncreasing | None = None
    """Trend of the balance over the known history: each week's average, and in how many weeks it
    was higher than the week before. Part of balance analytics."""
    maximum_daily_balance_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount] | None = None
    """Highest end-of-day balance in each month of the report period, in the account's currency,
    each entry with the first and last day of its period."""
    maximum_running_balance_for_the_report_time_period: float | None = None
    """Highest running balance in the report period, in the account's currency."""
    minimum_daily_balance_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount] | None = None
    """Lowest end-of-day balance in each month of the report period, in the account's currency, each
    entry with the first and last day of its period."""
    minimum_running_balance_for_the_report_time_period: float | None = None
    """Lowest running balance in the report period, in the account's currency."""

    _fields: ClassVar[Mapping[str, str]] = {
        "available_balance": "availableBalance",
        "available_balance_date": "availableBalanceDate",
        "average_daily_balance_by_month_for_the_report_time_period": "averageDailyBalanceByMonthForTheReportTimePeriod",
        "average_daily_balance_for_the_report_time_period": "averageDailyBalanceForTheReportTimePeriod",
        "average_weekday_balance_for_the_report_time_period": "averageWeekdayBalanceForTheReportTimePeriod",
        "count_daily_negative_balances_by_month_for_the_report_time_period": "countDailyNegativeBalancesByMonthForTheReportTimePeriod",
        "current_running_balance": "currentRunningBalance",
        "current_running_balance_date": "currentRunningBalanceDate",
        "daily_balances_by_weekday_for_the_report_time_period": "dailyBalancesByWeekdayForTheReportTimePeriod",
        "daily_balances_for_the_report_time_period": "dailyBalancesForTheReportTimePeriod",
        "historic_number_of_weeks_average_balance_increasing": "historicNumberOfWeeksAverageBalanceIncreasing",
        "maximum_daily_balance_by_month_for_the_report_time_period": "maximumDailyBalanceByMonthForTheReportTimePeriod",
        "maximum_running_balance_for_the_report_time_period": "maximumRunningBalanceForTheReportTimePeriod",
        "minimum_daily_balance_by_month_for_the_report_time_period": "minimumDailyBalanceByMonthForTheReportTimePeriod",
        "minimum_running_balance_for_the_report_time_period": "minimumRunningBalanceForTheReportTimePeriod",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> BalanceAnalyticsMetrics:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.available_balance = get("availableBalance")
        self.available_balance_date = get("availableBalanceDate")
        v = get("averageDailyBalanceByMonthForTheReportTimePeriod")
        self.average_daily_balance_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.average_daily_balance_for_the_report_time_period = get("averageDailyBalanceForTheReportTimePeriod")
        self.average_weekday_balance_for_the_report_time_period = get("averageWeekdayBalanceForTheReportTimePeriod")
        v = get("countDailyNegativeBalancesByMonthForTheReportTimePeriod")
        self.count_daily_negative_balances_by_month_for_the_report_time_period = (
            [_obb_date_range_and_count_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.current_running_balance = get("currentRunningBalance")
        self.current_running_balance_date = get("currentRunningBalanceDate")
        v = get("dailyBalancesByWeekdayForTheReportTimePeriod")
        self.daily_balances_by_weekday_for_the_report_time_period = (
            [_obb_daily_balance_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("dailyBalancesForTheReportTimePeriod")
        self.daily_balances_for_the_report_time_period = (
            [_obb_daily_balance_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("historicNumberOfWeeksAverageBalanceIncreasing")
        self.historic_number_of_weeks_average_balance_increasing = (
            _obb_num_weeks_average_balance_increasing_model.from_dict(v) if v.__class__ is dict else v
        )
        v = get("maximumDailyBalanceByMonthForTheReportTimePeriod")
        self.maximum_daily_balance_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.maximum_running_balance_for_the_report_time_period = get("maximumRunningBalanceForTheReportTimePeriod")
        v = get("minimumDailyBalanceByMonthForTheReportTimePeriod")
        self.minimum_daily_balance_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.minimum_running_balance_for_the_report_time_period = get("minimumRunningBalanceForTheReportTimePeriod")
        return self
