"""CashFlowAnalyticsMetrics."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_inflow_attributes import CashFlowInflowAttributes
    from .cash_flow_negative_triggers import CashFlowNegativeTriggers
    from .cash_flow_outflow_attributes import CashFlowOutflowAttributes
    from .cash_flow_transaction_analytics_attributes import CashFlowTransactionAnalyticsAttributes
    from .obb_date_range_and_amount import ObbDateRangeAndAmount

_cash_flow_inflow_attributes_model: Deferred[CashFlowInflowAttributes] = Deferred(
    __package__, ".cash_flow_inflow_attributes", "CashFlowInflowAttributes"
)
_cash_flow_negative_triggers_model: Deferred[CashFlowNegativeTriggers] = Deferred(
    __package__, ".cash_flow_negative_triggers", "CashFlowNegativeTriggers"
)
_cash_flow_outflow_attributes_model: Deferred[CashFlowOutflowAttributes] = Deferred(
    __package__, ".cash_flow_outflow_attributes", "CashFlowOutflowAttributes"
)
_cash_flow_transaction_analytics_attributes_model: Deferred[CashFlowTransactionAnalyticsAttributes] = Deferred(
    __package__, ".cash_flow_transaction_analytics_attributes", "CashFlowTransactionAnalyticsAttributes"
)
_obb_date_range_and_amount_model: Deferred[ObbDateRangeAndAmount] = Deferred(
    __package__, ".obb_date_range_and_amount", "ObbDateRangeAndAmount"
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowAnalyticsMetrics(Model):
    """Cash flow figures of one account or of the whole business: money in, money out, revenue,
    activity, and signs of trouble."""

    inflow: CashFlowInflowAttributes | None = None
    """Deposits in a Cash Flow Analytics report for business: sum, count, average, minimum and
    maximum by month, and totals over the whole known history, which may reach back further than the
    report."""
    negative_triggers: CashFlowNegativeTriggers | None = None
    """Activity in a Cash Flow Analytics report for business that may speak against
    creditworthiness, namely fees for insufficient funds."""
    outflow: CashFlowOutflowAttributes | None = None
    """Withdrawals in a Cash Flow Analytics report for business: sum, count, average, minimum and
    maximum by month, and totals over the whole known history, which may reach back further than the
    report."""
    revenue_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount] | None = None
    """Revenue in each month of the report period, in the account's currency, each entry with the
    first and last day of its period; the transactions classed as revenue added up."""
    revenue_for_the_report_time_period: float | None = None
    """Revenue over the whole report period, in the account's currency: all transactions classed as
    revenue added up."""
    transaction_analytics: CashFlowTransactionAnalyticsAttributes | None = None
    """Activity in a Cash Flow Analytics report for business: every deposit and withdrawal of the
    period, net cash flow (positive or negative), average transaction by month, latest transactions
    and idle weeks."""

    _fields: ClassVar[Mapping[str, str]] = {
        "inflow": "inflow",
        "negative_triggers": "negativeTriggers",
        "outflow": "outflow",
        "revenue_by_month_for_the_report_time_period": "revenueByMonthForTheReportTimePeriod",
        "revenue_for_the_report_time_period": "revenueForTheReportTimePeriod",
        "transaction_analytics": "transactionAnalytics",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowAnalyticsMetrics:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("inflow")
        self.inflow = _cash_flow_inflow_attributes_model.from_dict(v) if v.__class__ is dict else v
        v = get("negativeTriggers")
        self.negative_triggers = _cash_flow_negative_triggers_model.from_dict(v) if v.__class__ is dict else v
        v = get("outflow")
        self.outflow = _cash_flow_outflow_attributes_model.from_dict(v) if v.__class__ is dict else v
        v = get("revenueByMonthForTheReportTimePeriod")
        self.revenue_by_month_for_the_report_time_period = (
            [_obb_date_range_and_amount_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.revenue_for_the_report_time_period = get("revenueForTheReportTimePeriod")
        v = get("transactionAnalytics")
        self.transaction_analytics = (
            _cash_flow_transaction_analytics_attributes_model.from_dict(v) if v.__class__ is dict else v
        )
        return self
