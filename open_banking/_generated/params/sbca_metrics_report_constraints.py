"""The request dictionary of SBCAMetricsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.sbc_aanalytics_report_data import SBCAanalyticsReportData
    from .sbc_aanalytics_report_data import SBCAanalyticsReportDataParams


class SBCAMetricsReportConstraintsParams(TypedDict, total=False):
    """Request body for a Small Business Credit Analytics report; the report repeats it."""

    analytics_report_data: SBCAanalyticsReportDataParams | SBCAanalyticsReportData
    """What a Small Business Credit Analytics report is generated from: the parameters of the
    metrics and the details of the business. Required by the API."""


SHAPE = Shape(
    __package__,
    "SBCAMetricsReportConstraints",
    {
        "analytics_report_data": "analyticsReportData",
    },
    nested={
        "analyticsReportData": (".sbc_aanalytics_report_data", "SHAPE"),
    },
)
