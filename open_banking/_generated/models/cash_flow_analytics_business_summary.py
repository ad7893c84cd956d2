"""CashFlowAnalyticsBusinessSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_analytics_metrics import CashFlowAnalyticsMetrics
    from .obb_current_report_request_details import ObbCurrentReportRequestDetails
    from .obb_data_availability import ObbDataAvailability


@define(kw_only=True, eq=False, repr=False)
class CashFlowAnalyticsBusinessSummary(Model):
    """Cash flow figures of a Cash Flow Analytics report for business, over all accounts
    together."""

    cashflow_analytics_metrics: CashFlowAnalyticsMetrics | None = None
    """Cash flow figures of one account or of the whole business: money in, money out, revenue,
    activity, and signs of trouble."""
    current_report_request: ObbCurrentReportRequestDetails
    """Period for which a business analytics report was requested, and the period for which data was
    available. Given per account and for the business as a whole."""
    historic_data_availability: ObbDataAvailability
    """How much history existed when a business analytics report was requested: its dates, its
    length in days and a sentence about it. Given per account and for the business as a whole."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "cashflow_analytics_metrics": Nested("cash_flow_analytics_metrics", "CashFlowAnalyticsMetrics"),
        "current_report_request": Nested("obb_current_report_request_details", "ObbCurrentReportRequestDetails"),
        "historic_data_availability": Nested("obb_data_availability", "ObbDataAvailability"),
    }
