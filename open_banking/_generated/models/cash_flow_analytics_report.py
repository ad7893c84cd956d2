"""CashFlowAnalyticsReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_analytics_account_result import CashFlowAnalyticsAccountResult
    from .cash_flow_analytics_business_summary import CashFlowAnalyticsBusinessSummary
    from .obb_report_header import ObbReportHeader


@define(kw_only=True, eq=False, repr=False)
class CashFlowAnalyticsReport(Model):
    """Cash Flow Analytics report for business, as fetched in JSON by its report ID: total revenue,
    results for each account and a summary of all."""

    account_results: list[CashFlowAnalyticsAccountResult] | None = None
    """Figures for each account; `business_summary` has them for all accounts together."""
    business_id: int | None = None
    """Number that identifies the customer's business record."""
    business_summary: CashFlowAnalyticsBusinessSummary | None = None
    """Cash flow figures of a Cash Flow Analytics report for business, over all accounts
    together."""
    customer_id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    report_header: ObbReportHeader
    """Heading of a business analytics report: the business it covers, the report's ID and request
    date, and the partner's own reference."""
    requester_name: str | None = None
    """Name of the party that requested the report, for instance `Mortgage ABC LLC`."""
    title: str
    """Heading of a report as its readers see it, for instance
    `Finicity Asset Ready Report (CRA)`."""
    total_revenue: float | None = None
    """Total revenue of the business, in the accounts' currency; the figures of each account are in
    `account_results`."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "account_results": [Nested("cash_flow_analytics_account_result", "CashFlowAnalyticsAccountResult")],
        "business_summary": Nested("cash_flow_analytics_business_summary", "CashFlowAnalyticsBusinessSummary"),
        "report_header": Nested("obb_report_header", "ObbReportHeader"),
    }
