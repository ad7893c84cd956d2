"""The request dictionary of ForesightAnalyticsReportData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.foresight_analytics_report_data_segments import ForesightAnalyticsReportDataSegments
    from .foresight_analytics_report_data_segments import ForesightAnalyticsReportDataSegmentsParams


class ForesightAnalyticsReportDataParams(TypedDict, total=False):
    """What a Foresight Analytics report is to contain: kinds of analytics, time intervals, and the
    segments, income and age by which the customer is compared with others."""

    for_cra_purpose: bool
    """Whether the report is requested as CRA (consumer reporting agency, under FCRA rules) or, if
    `false`, as non-CRA. Small business lending and similar business uses count as `true`."""
    segments: ForesightAnalyticsReportDataSegmentsParams | ForesightAnalyticsReportDataSegments
    """Segments for which attribute values are requested, for instance a postal code in
    `geolocation`."""
    analytics: Sequence[Literal["benchmarking", "forecasting"] | str]
    """Kinds of analytics that the report is to contain, always two: `benchmarking` and
    `forecasting`. Null stands for both, too."""
    time_interval_types: Sequence[Literal["MONTHLY_CALENDAR", "MONTHLY_ROLLING_30"] | str]
    """Time intervals for which attribute values are requested, two at most; known values:
    `MONTHLY_CALENDAR` (the default), `MONTHLY_ROLLING_30`."""
    income: int
    """Yearly income of the customer's household, in whole US dollars; it determines the customer's
    income band. Optional."""
    age: int
    """Age of the customer in years, 0 to 125; it determines the customer's age band. Optional."""


SHAPE = Shape(
    __package__,
    "ForesightAnalyticsReportData",
    {
        "for_cra_purpose": "forCraPurpose",
        "segments": "segments",
        "analytics": "analytics",
        "time_interval_types": "timeIntervalTypes",
        "income": "income",
        "age": "age",
    },
    nested={
        "segments": (".foresight_analytics_report_data_segments", "SHAPE"),
    },
)
