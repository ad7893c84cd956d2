"""CashFlowAnalyticsReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_analytics_account_result import CashFlowAnalyticsAccountResult
    from .cash_flow_analytics_business_summary import CashFlowAnalyticsBusinessSummary
    from .obb_report_header import ObbReportHeader

_cash_flow_analytics_account_result_model: Deferred[CashFlowAnalyticsAccountResult] = Deferred(
    __package__, ".cash_flow_analytics_account_result", "CashFlowAnalyticsAccountResult"
)
_cash_flow_analytics_business_summary_model: Deferred[CashFlowAnalyticsBusinessSummary] = Deferred(
    __package__, ".cash_flow_analytics_business_summary", "CashFlowAnalyticsBusinessSummary"
)
_obb_report_header_model: Deferred[ObbReportHeader] = Deferred(__package__, ".obb_report_header", "ObbReportHeader")


@define(kw_only=True, eq=False, repr=False)
class CashFlowAnalyticsReport(Model):
    """Cash Flow Analytics report for business, as fetched in JSON by its report id: total revenue,
    results for each account and a summary of all."""

    account_results: list[CashFlowAnalyticsAccountResult] | None = None
    """Figures account by account; `business_summary` has them for all accounts together."""
    business_id: int | None = None
    """Number that identifies the customer's business record."""
    business_summary: CashFlowAnalyticsBusinessSummary | None = None
    """Cash flow figures of a Cash Flow Analytics report for business, taken over every account
    together."""
    customer_id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    report_header: ObbReportHeader
    """Heading of a business analytics report: the business it covers, the report's ID and request
    date, and the partner's own reference."""
    requester_name: str | None = None
    """Name of whoever requested the report, for instance `Mortgage ABC LLC`."""
    title: str
    """Heading of a report as its readers see it, for instance
    `Finicity Asset Ready Report (CRA)`."""
    total_revenue: float | None = None
    """Total revenue of the business, in the accounts' currency; the figures of each account are in
    `account_results`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "account_results": "accountResults",
        "business_id": "businessId",
        "business_summary": "businessSummary",
        "customer_id": "customerId",
        "report_header": "reportHeader",
        "requester_name": "requesterName",
        "title": "title",
        "total_revenue": "totalRevenue",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowAnalyticsReport:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("accountResults")
        self.account_results = (
            [_cash_flow_analytics_account_result_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.business_id = get("businessId")
        v = get("businessSummary")
        self.business_summary = _cash_flow_analytics_business_summary_model.from_dict(v) if v.__class__ is dict else v
        self.customer_id = get("customerId")
        v = get("reportHeader")
        self.report_header = _obb_report_header_model.from_dict(v) if v.__class__ is dict else v
        self.requester_name = get("requesterName")
        self.title = get("title")
        self.total_revenue = get("totalRevenue")
        return self
