"""CashFlowOutflowAttributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .obb_date_range_and_amount import ObbDateRangeAndAmount
    from .obb_date_range_and_count import ObbDateRangeAndCount

_obb_date_range_and_amount_model: Deferred[ObbDateRangeAndAmount] = Deferred(
    __package__, ".obb_date_range_and_amount", "ObbDateRangeAndAmount"
)
_obb_date_range_and_count_model: Deferred[ObbDateRangeAndCount] = Deferred(
    __package__, ".obb_date_range_and_count", "ObbDateRangeAndCount"
)


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

    _fields: ClassVar[Mapping[str, str]] = {
        "average_withdrawal_by_month_for_the_report_time_period": "averageWithdrawalByMonthForTheReportTimePeriod",
        "count_withdrawals_by_month_for_the_report_time_period": "countWithdrawalsByMonthForTheReportTimePeriod",
        "historic_count_of_withdrawal_transactions": "historicCountOfWithdrawalTransactions",
        "historic_sum_of_withdrawals": "historicSumOfWithdrawals",
        "maximum_withdrawal_by_month_for_the_report_time_period": "maximumWithdrawalByMonthForTheReportTimePeriod",
        "minimum_withdrawal_by_month_for_the_report_time_period": "minimumWithdrawalByMonthForTheReportTimePeriod",
        "sum_withdrawals_by_month_for_the_report_time_period": "sumWithdrawalsByMonthForTheReportTimePeriod",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowOutflowAttributes:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("averageWithdrawalByMonthForTheReportTimePeriod")
        self.average_withdrawal_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("countWithdrawalsByMonthForTheReportTimePeriod")
        self.count_withdrawals_by_month_for_the_report_time_period = (
            [_obb_date_range_and_count_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.historic_count_of_withdrawal_transactions = get("historicCountOfWithdrawalTransactions")
        self.historic_sum_of_withdrawals = get("historicSumOfWithdrawals")
        v = get("maximumWithdrawalByMonthForTheReportTimePeriod")
        self.maximum_withdrawal_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("minimumWithdrawalByMonthForTheReportTimePeriod")
        self.minimum_withdrawal_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("sumWithdrawalsByMonthForTheReportTimePeriod")
        self.sum_withdrawals_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
