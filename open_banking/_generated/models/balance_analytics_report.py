"""BalanceAnalyticsReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .balance_analytics_account_result import BalanceAnalyticsAccountResult
    from .balance_analytics_business_summary import BalanceAnalyticsBusinessSummary
    from .obb_report_header import ObbReportHeader

_balance_analytics_account_result_model: Deferred[BalanceAnalyticsAccountResult] = Deferred(
    __package__, ".balance_analytics_account_result", "BalanceAnalyticsAccountResult"
)
_balance_analytics_business_summary_model: Deferred[BalanceAnalyticsBusinessSummary] = Deferred(
    __package__, ".balance_analytics_business_summary", "BalanceAnalyticsBusinessSummary"
)
_obb_report_header_model: Deferred[ObbReportHeader] = Deferred(__package__, ".obb_report_header", "ObbReportHeader")


@define(kw_only=True, eq=False, repr=False)
class BalanceAnalyticsReport(Model):
    """Balance Analytics report for business, as fetched in JSON by its report id: results for each
    account and a summary of all."""

    account_results: list[BalanceAnalyticsAccountResult] | None = None
    """Figures account by account; `business_summary` has them for all accounts together."""
    business_id: int | None = None
    """Number that identifies the customer's business record."""
    business_summary: BalanceAnalyticsBusinessSummary | None = None
    """Balance figures of a Balance Analytics report for business, taken over every account
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

    _fields: ClassVar[Mapping[str, str]] = {
        "account_results": "accountResults",
        "business_id": "businessId",
        "business_summary": "businessSummary",
        "customer_id": "customerId",
        "report_header": "reportHeader",
        "requester_name": "requesterName",
        "title": "title",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> BalanceAnalyticsReport:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("accountResults")
        self.account_results = (
            [_balance_analytics_account_result_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.business_id = get("businessId")
        v = get("businessSummary")
        self.business_summary = _balance_analytics_business_summary_model.from_dict(v) if v.__class__ is dict else v
        self.customer_id = get("customerId")
        v = get("reportHeader")
        self.report_header = _obb_report_header_model.from_dict(v) if v.__class__ is dict else v
        self.requester_name = get("requesterName")
        self.title = get("title")
        return self
