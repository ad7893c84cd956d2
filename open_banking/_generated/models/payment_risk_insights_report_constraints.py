"""PaymentRiskInsightsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .payment_risk_insights_report_data import PaymentRiskInsightsReportData
    from .report_custom_field import ReportCustomField


@define(kw_only=True, eq=False, repr=False)
class PaymentRiskInsightsReportConstraints(Model):
    """Request body for a Payment Risk Insights report: purpose and time intervals, accounts as a
    space-separated string (all when omitted), start date and custom fields."""

    analytics_report_data: PaymentRiskInsightsReportData | None = None
    """What a Payment Risk Insights report is for: use under the FCRA or not, FTC, personal
    guarantee by the owner. These decide the report's type; time intervals of the attributes may be
    added."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    account_ids: str | None = None
    """IDs of the accounts a report is to cover, as one space-separated string. When absent, it
    covers all accounts."""
    from_date: int | None = None
    """Point in time, in epoch seconds."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "analytics_report_data": Nested("payment_risk_insights_report_data", "PaymentRiskInsightsReportData"),
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "from_date",
        }
    )
