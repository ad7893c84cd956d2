"""CashFlowInflowAttributes."""

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
class CashFlowInflowAttributes(Model):
    """Deposits in a Cash Flow Analytics report for business: sum, count, average, minimum and
    maximum by month, and totals over the whole known history, which may reach back further than the
    report."""

    average_deposit_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount] | None = None
    """Average deposit in each month of the report period, in the account's currency, each entry
    with the first and last day of its period."""
    count_deposits_by_month_for_the_report_time_period: list[ObbDateRangeAndCount]
    """Number of deposits in each month of the report period, each entry with the first and last day
    of its period."""
    historic_count_of_deposit_transactions: int
    """Number of deposits in the whole known history of the account, which may reach back further
    than the report period."""
    historic_sum_of_deposits: float | None = None
    """Total deposited in the whole known history of the account, which may reach back further than
    the report period, in the account's currency."""
    maximum_deposit_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount]
    """Largest deposit in each month of the report period, in the account's currency, each entry
    with the first and last day of its period."""
    minimum_deposit_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount]
    """Smallest deposit in each month of the report period, in the account's currency, each entry
    with the first and last day of its period."""
    sum_deposits_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount]
    """Total deposited in each month of the report period, in the account's currency, each entry
    with the first and last day of its period."""

    _fields: ClassVar[Mapping[str, str]] = {
        "average_deposit_by_month_for_the_report_time_period": "averageDepositByMonthForTheReportTimePeriod",
        "count_deposits_by_month_for_the_report_time_period": "countDepositsByMonthForTheReportTimePeriod",
        "historic_count_of_deposit_transactions": "historicCountOfDepositTransactions",
        "historic_sum_of_deposits": "historicSumOfDeposits",
        "maximum_deposit_by_month_for_the_report_time_period": "maximumDepositByMonthForTheReportTimePeriod",
        "minimum_deposit_by_month_for_the_report_time_period": "minimumDepositByMonthForTheReportTimePeriod",
        "sum_deposits_by_month_for_the_report_time_period": "sumDepositsByMonthForTheReportTimePeriod",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowInflowAttributes:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("averageDepositByMonthForTheReportTimePeriod")
        self.average_deposit_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("countDepositsByMonthForTheReportTimePeriod")
        self.count_deposits_by_month_for_the_report_time_period = (
            [_obb_date_range_and_count_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.historic_count_of_deposit_transactions = get("historicCountOfDepositTransactions")
        self.historic_sum_of_deposits = get("historicSumOfDeposits")
        v = get("maximumDepositByMonthForTheReportTimePeriod")
        self.maximum_deposit_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("minimumDepositByMonthForTheReportTimePeriod")
        self.minimum_deposit_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("sumDepositsByMonthForTheReportTimePeriod")
        self.sum_deposits_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
