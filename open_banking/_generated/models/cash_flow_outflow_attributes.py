"""CashFlowOutflowAttributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .obb_date_range_and_amount import ObbDateRangeAndAmount
    from .obb_date_range_and_count import ObbDateRangeAndCount


@define(kw_only=True, eq=False, repr=False)
class CashFlowOutflowAttributes(Model):
    """Withdrawals in a Cash Flow Analytics report for business: sum, count, average, minimum and
    maximum by month, and totals over the whole known history, which may reach back further than the
    report."""

    average_withdrawal_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount] | None = None
    """Average withdrawal in each month of the report period, in the account's currency, each entry
    with the first and last day of its period."""
    count_withdrawals_by_month_for_the_report_time_period: list[ObbDateRangeAndCount]
    """Number of withdrawals in each month of the report period, each entry with the first and last
    day of its period."""
    historic_count_of_withdrawal_transactions: int
    """Number of withdrawals in the whole known history of the account, which may reach back further
    than the report period."""
    historic_sum_of_withdrawals: float | None = None
    """Total withdrawn in the whole known history of the account, which may reach back further than
    the report period, in the account's currency; a positive amount."""
    maximum_withdrawal_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount]
    """Largest withdrawal in each month of the report period, in the account's currency, each entry
    with the first and last day of its period."""
    minimum_withdrawal_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount]
    """Smallest withdrawal in each month of the report period, in the account's currency, each entry
    with the first and last day of its period."""
    sum_withdrawals_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount]
    """Total withdrawn in each month of the report period, in the account's currency, each entry
    with the first and last day of its period."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "average_withdrawal_by_month_for_the_report_time_period": [
            Nested("obb_date_range_and_amount", "ObbDateRangeAndAmount")
        ],
        "count_withdrawals_by_month_for_the_report_time_period": [
            Nested("obb_date_range_and_count", "ObbDateRangeAndCount")
        ],
        "maximum_withdrawal_by_month_for_the_report_time_period": [
            Nested("obb_date_range_and_amount", "ObbDateRangeAndAmount")
        ],
        "minimum_withdrawal_by_month_for_the_report_time_period": [
            Nested("obb_date_range_and_amount", "ObbDateRangeAndAmount")
        ],
        "sum_withdrawals_by_month_for_the_report_time_period": [
            Nested("obb_date_range_and_amount", "ObbDateRangeAndAmount")
        ],
    }
