"""The request dictionary of AnalyticsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Sequence

    from ..models.analytics_report_data import AnalyticsReportData
    from ..models.report_custom_field import ReportCustomField
    from .analytics_report_data import AnalyticsReportDataParams
    from .report_custom_field import ReportCustomFieldParams


class AnalyticsReportConstraintsParams(TypedDict, total=False):
    """Request body for a Payment History, Balance Analytics or Cash Flow Analytics report: purpose
    and time intervals, accounts as a space-separated string (all when omitted), start date and
    custom fields."""

    analytics_report_data: AnalyticsReportDataParams | AnalyticsReportData
    """What the analytics are for and how they are grouped: use under the FCRA or not (`true` also
    for small business lending), personal guarantee by the owner (needs a consumer record), and time
    intervals of the attributes."""
    account_ids: str
    """IDs of the accounts a report is to cover, as one space-separated string. When absent, it
    covers all accounts."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    from_date: int | str | _datetime.date
    """Start of the period that the report covers, in epoch seconds."""


SHAPE = Shape(
    __package__,
    "AnalyticsReportConstraints",
    {
        "analytics_report_data": "analyticsReportData",
        "account_ids": "accountIds",
        "report_custom_fields": "reportCustomFields",
        "from_date": "fromDate",
    },
    nested={
        "analyticsReportData": (".analytics_report_data", "SHAPE"),
        "reportCustomFields": (".report_custom_field", "SHAPE"),
    },
    epochs={
        "fromDate": epoch_seconds,
    },
)
