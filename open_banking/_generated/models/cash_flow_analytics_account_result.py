"""CashFlowAnalyticsAccountResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_analytics_metrics import CashFlowAnalyticsMetrics
    from .obb_account_details import ObbAccountDetails
    from .obb_current_report_request_details import ObbCurrentReportRequestDetails
    from .obb_data_availability import ObbDataAvailability


@define(kw_only=True, eq=False, repr=False)
class CashFlowAnalyticsAccountResult(Model):
    """Cash flow figures of one account within a Cash Flow Analytics report for business, with the
    period requested and the history available."""

    account_details: ObbAccountDetails
    """One bank account and the institution that holds it, as shown next to its results in the
    balance and cash flow analytics reports for businesses."""
    account_id: int
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
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
        "account_details": Nested("obb_account_details", "ObbAccountDetails"),
        "cashflow_analytics_metrics": Nested("cash_flow_analytics_metrics", "CashFlowAnalyticsMetrics"),
        "current_report_request": Nested("obb_current_report_request_details", "ObbCurrentReportRequestDetails"),
        "historic_data_availability": Nested("obb_data_availability", "ObbDataAvailability"),
    }
