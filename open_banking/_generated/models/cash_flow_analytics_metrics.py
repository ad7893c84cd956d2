"""CashFlowAnalyticsMetrics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_inflow_attributes import CashFlowInflowAttributes
    from .cash_flow_negative_triggers import CashFlowNegativeTriggers
    from .cash_flow_outflow_attributes import CashFlowOutflowAttributes
    from .cash_flow_transaction_analytics_attributes import CashFlowTransactionAnalyticsAttributes
    from .obb_date_range_and_amount import ObbDateRangeAndAmount


@define(kw_only=True, eq=False, repr=False)
class CashFlowAnalyticsMetrics(Model):
    """Cash flow figures of one account or of the whole business: money in, money out, revenue,
    activity, and signs of trouble."""

    inflow: CashFlowInflowAttributes | None = None
    """Deposits in a Cash Flow Analytics report for business: sum, count, average, minimum and
    maximum by month, and totals over the whole known history, which may reach back further than the
    report."""
    negative_triggers: CashFlowNegativeTriggers | None = None
    """Activity in a Cash Flow Analytics report for business that may point to poor
    creditworthiness: fees for non-sufficient funds (NSF)."""
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
    and weeks without any."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "inflow": Nested("cash_flow_inflow_attributes", "CashFlowInflowAttributes"),
        "negative_triggers": Nested("cash_flow_negative_triggers", "CashFlowNegativeTriggers"),
        "outflow": Nested("cash_flow_outflow_attributes", "CashFlowOutflowAttributes"),
        "revenue_by_month_for_the_report_time_period": [Nested("obb_date_range_and_amount", "ObbDateRangeAndAmount")],
        "transaction_analytics": Nested(
            "cash_flow_transaction_analytics_attributes", "CashFlowTransactionAnalyticsAttributes"
        ),
    }
