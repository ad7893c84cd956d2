"""PaymentHistoryReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .obb_report_header import ObbReportHeader
    from .payment_history_analytics import PaymentHistoryAnalytics


@define(kw_only=True, eq=False, repr=False)
class PaymentHistoryReport(Model):
    """Payment History report, as fetched in JSON by its report ID: up to 12 months of transactions
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
    """Name of the party that requested the report, for instance `Mortgage ABC LLC`."""
    report_header: ObbReportHeader
    """Heading of a business analytics report: the business it covers, the report's ID and request
    date, and the partner's own reference."""
    analytics: PaymentHistoryAnalytics | None = None
    """Computed part of a Payment History report: the risk score, overall totals, one summary for
    each account and one for each month."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "report_header": Nested("obb_report_header", "ObbReportHeader"),
        "analytics": Nested("payment_history_analytics", "PaymentHistoryAnalytics"),
    }
