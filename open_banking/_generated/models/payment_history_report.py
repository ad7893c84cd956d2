"""PaymentHistoryReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .obb_report_header import ObbReportHeader
    from .payment_history_analytics import PaymentHistoryAnalytics

_obb_report_header_model: Deferred[ObbReportHeader] = Deferred(__package__, ".obb_report_header", "ObbReportHeader")
_payment_history_analytics_model: Deferred[PaymentHistoryAnalytics] = Deferred(
    __package__, ".payment_history_analytics", "PaymentHistoryAnalytics"
)


@define(kw_only=True, eq=False, repr=False)
class PaymentHistoryReport(Model):
    """Payment History report, as fetched in JSON by its report id: up to 12 months of transactions
    and the likelihood that a small business runs into an overdraft or misses a payment."""

    title: str
    """Heading of a report as its readers see it, for instance
    `Finicity Asset Ready Report (CRA)`."""
    customer_id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    account_ids: list[int] | None = None
    """IDs of the accounts that the report covers, as numbers."""
    business_id: int | None = None
    """Number that identifies the customer's business record."""
    requester_name: str | None = None
    """Name of whoever requested the report, for instance `Mortgage ABC LLC`."""
    report_header: ObbReportHeader
    """Heading of a business analytics report: the business it covers, the report's ID and request
    date, and the partner's own reference."""
    analytics: PaymentHistoryAnalytics | None = None
    """Computed part of a Payment History report: the risk score, overall totals, one summary for
    each account and one for each month."""

    _fields: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "customer_id": "customerId",
        "account_ids": "accountIds",
        "business_id": "businessId",
        "requester_name": "requesterName",
        "report_header": "reportHeader",
        "analytics": "analytics",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PaymentHistoryReport:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.title = get("title")
        self.customer_id = get("customerId")
        self.account_ids = get("accountIds")
        self.business_id = get("businessId")
        self.requester_name = get("requesterName")
        v = get("reportHeader")
        self.report_header = _obb_report_header_model.from_dict(v) if v.__class__ is dict else v
        v = get("analytics")
        self.analytics = _payment_history_analytics_model.from_dict(v) if v.__class__ is dict else v
        return self
