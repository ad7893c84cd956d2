"""BalanceAnalyticsMetrics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .obb_daily_balance import ObbDailyBalance
    from .obb_date_range_and_amount import ObbDateRangeAndAmount
    from .obb_date_range_and_count import ObbDateRangeAndCount
    from .obb_num_weeks_average_balance_increasing import ObbNumWeeksAverageBalanceIncreasing


@define(kw_only=True, eq=False, repr=False)
class BalanceAnalyticsMetrics(Model):
    """Balance figures of one account or of the whole business: current, minimum, maximum, average
    and daily balances over the period of the report, many of them also by month."""

    available_balance: float | None = None
    """Available balance, in the account's currency, as distinct from the cleared balance; as of
    `available_balance_date` if the record has one."""
    available_balance_date: str | None = None
    """Time that `available_balance` refers to, as an ISO 8601 date and time with UTC offset."""
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
    """Time that `current_running_balance` refers to, as an ISO 8601 date and time with UTC
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

    _nested: ClassVar[Mapping[str, Any]] = {
        "average_daily_balance_by_month_for_the_report_time_period": [
            Nested("obb_date_range_and_amount", "ObbDateRangeAndAmount")
        ],
        "count_daily_negative_balances_by_month_for_the_report_time_period": [
            Nested("obb_date_range_and_count", "ObbDateRangeAndCount")
        ],
        "daily_balances_by_weekday_for_the_report_time_period": [Nested("obb_daily_balance", "ObbDailyBalance")],
        "daily_balances_for_the_report_time_period": [Nested("obb_daily_balance", "ObbDailyBalance")],
        "historic_number_of_weeks_average_balance_increasing": Nested(
            "obb_num_weeks_average_balance_increasing", "ObbNumWeeksAverageBalanceIncreasing"
        ),
        "maximum_daily_balance_by_month_for_the_report_time_period": [
            Nested("obb_date_range_and_amount", "ObbDateRangeAndAmount")
        ],
        "minimum_daily_balance_by_month_for_the_report_time_period": [
            Nested("obb_date_range_and_amount", "ObbDateRangeAndAmount")
        ],
    }
