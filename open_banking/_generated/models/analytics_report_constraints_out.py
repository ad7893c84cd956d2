"""AnalyticsReportConstraintsOut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .analytics_report_data import AnalyticsReportData
    from .report_custom_field import ReportCustomField


@define(kw_only=True, eq=False, repr=False)
class AnalyticsReportConstraintsOut(Model):
    """Options that a Payment History, Balance Analytics or Cash Flow Analytics report was requested
    with, as its acknowledgement and the report repeat them. The accounts are an array here."""

    analytics_report_data: AnalyticsReportData | None = None
    """What the analytics are for and how they are grouped: use under the FCRA or not (`true` also
    for small business lending), personal guarantee by the owner (needs a consumer record), and time
    intervals of the attributes."""
    account_ids: list[str] | None = None
    """IDs of the accounts a report covers, as an array of strings. When absent, it covers all
    accounts."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    from_date: int | None = None
    """Start of the period that the report covers, in epoch seconds."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "analytics_report_data": Nested("analytics_report_data", "AnalyticsReportData"),
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "from_date",
        }
    )
