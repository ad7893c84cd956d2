"""The request dictionary of PaymentRiskInsightsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Sequence

    from ..models.payment_risk_insights_report_data import PaymentRiskInsightsReportData
    from ..models.report_custom_field import ReportCustomField
    from .payment_risk_insights_report_data import PaymentRiskInsightsReportDataParams
    from .report_custom_field import ReportCustomFieldParams


class PaymentRiskInsightsReportConstraintsParams(TypedDict, total=False):
    """Request body for a Payment Risk Insights report: purpose and time intervals, accounts as a
    space-separated string (all when omitted), start date and custom fields."""

    analytics_report_data: PaymentRiskInsightsReportDataParams | PaymentRiskInsightsReportData
    """What a Payment Risk Insights report is for: use under the FCRA or not, FTC, personal
    guarantee by the owner. These decide the report's type; time intervals of the attributes may be
    added."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    account_ids: str
    """IDs of the accounts a report is to cover, as one space-separated string. When absent, it
    covers all accounts."""
    from_date: int | str | _datetime.date
    """Point in time, in epoch seconds."""


SHAPE = Shape(
    __package__,
    "PaymentRiskInsightsReportConstraints",
    {
        "analytics_report_data": "analyticsReportData",
        "report_custom_fields": "reportCustomFields",
        "account_ids": "accountIds",
        "from_date": "fromDate",
    },
    nested={
        "analyticsReportData": (".payment_risk_insights_report_data", "SHAPE"),
        "reportCustomFields": (".report_custom_field", "SHAPE"),
    },
    epochs={
        "fromDate": epoch_seconds,
    },
)
