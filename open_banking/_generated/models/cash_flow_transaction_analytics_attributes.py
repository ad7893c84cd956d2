"""CashFlowTransactionAnalyticsAttributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_activity_deposits_credits import CashFlowActivityDepositsCredits
    from .cash_flow_activity_withdrawals_debits import CashFlowActivityWithdrawalsDebits
    from .cash_flow_num_weeks_zeros import CashFlowNumWeeksZeros
    from .cash_flow_transaction_analytics_attributes_last_transaction_date_item import (
        CashFlowTransactionAnalyticsAttributesLastTransactionDateItem,
    )
    from .obb_date_range_and_amount import ObbDateRangeAndAmount

_cash_flow_activity_deposits_credits_model: Deferred[CashFlowActivityDepositsCredits] = Deferred(
    __package__, ".cash_flow_activity_deposits_credits", "CashFlowActivityDepositsCredits"
)
_cash_flow_activity_withdrawals_debits_model: Deferred[CashFlowActivityWithdrawalsDebits] = Deferred(
    __package__, ".cash_flow_activity_withdrawals_debits", "CashFlowActivityWithdrawalsDebits"
)
_cash_flow_num_weeks_zeros_model: Deferred[CashFlowNumWeeksZeros] = Deferred(
    __package__, ".cash_flow_num_weeks_zeros", "CashFlowNumWeeksZeros"
)
_cash_flow_transaction_analytics_attributes_last_transaction_date_item_model: Deferred[
    CashFlowTransactionAnalyticsAttributesLastTransactionDateItem
] = Deferred(
    __package__,
    ".cash_flow_transaction_analytics_attributes_last_transaction_date_item",
    "CashFlowTransactionAnalyticsAttributesLastTransactionDateItem",
)
_obb_date_range_and_amount_model: Deferred[ObbDateRangeAndAmount] = Deferred(
    __package__, ".obb_date_range_and_amount", "ObbDateRangeAndAmount"
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowTransactionAnalyticsAttributes(Model):
    """Activity in a Cash Flow Analytics report for business: every deposit and withdrawal of the
    period, net cash flow (positive or negative), average transaction by month, latest transactions
    and idle weeks."""

    activity_deposits_credits_for_the_report_time_period: list[CashFlowActivityDepositsCredits]
    """All deposits posted in the report period, each with its date, amount and description."""
    activity_withdrawals_debits_for_the_report_time_period: list[CashFlowActivityWithdrawalsDebits]
    """All withdrawals posted in the report period, each with its date, amount and description."""
    average_transaction_value_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount]
    """Average transaction amount in each month of the report period, in the account's currency,
    positive or negative; each entry with the first and last day of its period."""
    historic_weeks_with_zero_transactions: CashFlowNumWeeksZeros | None = None
    """Weeks of an account's known history in which nothing was posted, and the number of weeks for
    which data exists. Part of a Cash Flow Analytics report for business."""
    last_transaction_date: list[CashFlowTransactionAnalyticsAttributesLastTransactionDateItem] | None = None
    """Latest transactions posted to the account. A list of records despite its name: it holds more
    than one where transactions share the same timestamp."""
    net_cash_flow_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount] | None = None
    """Net cash flow (money in less money out) in each month of the report period, in the account's
    currency, each entry with the first and last day of its period."""
    net_cash_flow_for_the_report_time_period: float | None = None
    """Net cash flow (money in less money out) over the whole report period, in the account's
    currency, positive or negative."""

    _fields: ClassVar[Mapping[str, str]] = {
        "activity_deposits_credits_for_the_report_time_period": "activityDepositsCreditsForTheReportTimePeriod",
        "activity_withdrawals_debits_for_the_report_time_period": "activityWithdrawalsDebitsForTheReportTimePeriod",
        "average_transaction_value_by_month_for_the_report_time_period": "averageTransactionValueByMonthForTheReportTimePeriod",
        "historic_weeks_with_zero_transactions": "historicWeeksWithZeroTransactions",
        "last_transaction_date": "lastTransactionDate",
        "net_cash_flow_by_month_for_the_report_time_period": "netCashFlowByMonthForTheReportTimePeriod",
        "net_cash_flow_for_the_report_time_period": "netCashFlowForTheReportTimePeriod",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowTransactionAnalyticsAttributes:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("activityDepositsCreditsForTheReportTimePeriod")
        self.activity_deposits_credits_for_the_report_time_period = (
            [_cash_flow_activity_deposits_credits_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("activityWithdrawalsDebitsForTheReportTimePeriod")
        self.activity_withdrawals_debits_for_the_report_time_period = (
            [_cash_flow_activity_withdrawals_debits_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("averageTransactionValueByMonthForTheReportTimePeriod")
        self.average_transaction_value_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("historicWeeksWithZeroTransactions")
        self.historic_weeks_with_zero_transactions = (
            _cash_flow_num_weeks_zeros_model.from_dict(v) if v.__class__ is dict else v
        )
        v = get("lastTransactionDate")
        self.last_transaction_date = (
            [
                _cash_flow_transaction_analytics_attributes_last_transaction_date_item_model.from_dict(v_)
                if v_.__class__ is dict
                else v_
                for v_ in v
            ]
            if v.__class__ is list
            else v
        )
        v = get("netCashFlowByMonthForTheReportTimePeriod")
        self.net_cash_flow_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.net_cash_flow_for_the_report_time_period = get("netCashFlowForTheReportTimePeriod")
        return self
