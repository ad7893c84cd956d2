"""BalanceAnalyticsBusinessSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .balance_analytics_metrics import BalanceAnalyticsMetrics
    from .obb_current_report_request_details import ObbCurrentReportRequestDetails
    from .obb_data_availability import ObbDataAvailability


@define(kw_only=True, eq=False, repr=False)
class BalanceAnalyticsBusinessSummary(Model):
    """Balance figures of a Balance Analytics report for business, over all accounts together."""

    balance_analytics_metrics: BalanceAnalyticsMetrics | None = None
    """Balance figures of one account or of the whole business: current, minimum, maximum, average
    and daily balances over the period of the report, many of them also by month."""
    current_report_request: ObbCurrentReportRequestDetails | None = None
    """Period for which a business analytics report was requested, and the period for which data was
    available. Given per account and for the business as a whole."""
    historic_data_availability: ObbDataAvailability | None = None
    """How much history existed when a business analytics report was requested: its dates, its
    length in days and a sentence about it. Given per account and for the business as a whole."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "balance_analytics_metrics": Nested("balance_analytics_metrics", "BalanceAnalyticsMetrics"),
        "current_report_request": Nested("obb_current_report_request_details", "ObbCurrentReportRequestDetails"),
        "historic_data_availability": Nested("obb_data_availability", "ObbDataAvailability"),
    }
