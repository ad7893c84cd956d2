"""The request dictionary of ForesightAnalyticsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime

    from ..models.foresight_analytics_report_data import ForesightAnalyticsReportData
    from .foresight_analytics_report_data import ForesightAnalyticsReportDataParams


class ForesightAnalyticsReportConstraintsParams(TypedDict, total=False):
    """Request body for a Foresight Analytics report: analytics, segments and time intervals,
    accounts as a space-separated string (all when omitted), and start date."""

    analytics_report_data: ForesightAnalyticsReportDataParams | ForesightAnalyticsReportData
    """What a Foresight Analytics report is to contain: kinds of analytics, time intervals, and the
    segments, income and age by which the customer is compared with others."""
    account_ids: str
    """IDs of the accounts a report is to cover, as one space-separated string. When absent, it
    covers all accounts."""
    from_date: int | str | _datetime.date
    """Point in time, in epoch seconds."""


SHAPE = Shape(
    __package__,
    "ForesightAnalyticsReportConstraints",
    {
        "analytics_report_data": "analyticsReportData",
        "account_ids": "accountIds",
        "from_date": "fromDate",
    },
    nested={
        "analyticsReportData": (".foresight_analytics_report_data", "SHAPE"),
    },
    epochs={
        "fromDate": epoch_seconds,
    },
)
