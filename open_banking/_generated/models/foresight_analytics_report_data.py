"""ForesightAnalyticsReportData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .foresight_analytics_report_data_segments import ForesightAnalyticsReportDataSegments


@define(kw_only=True, eq=False, repr=False)
class ForesightAnalyticsReportData(Model):
    """What a Foresight Analytics report is to contain: kinds of analytics, time intervals, and the
    segments, income and age by which the customer is compared with others."""

    for_cra_purpose: bool | None = None
    """Whether the report is requested as CRA (consumer reporting agency, under FCRA rules) or, if
    `false`, as non-CRA. Small business lending and similar business uses count as `true`."""
    segments: ForesightAnalyticsReportDataSegments | None = None
    """Segments for which attribute values are requested, for instance a postal code in
    `geolocation`."""
    analytics: list[Literal["benchmarking", "forecasting"] | str] | None = None
    """Kinds of analytics that the report is to contain, always two: `benchmarking` and
    `forecasting`. Null stands for both, too."""
    time_interval_types: list[Literal["MONTHLY_CALENDAR", "MONTHLY_ROLLING_30"] | str] | None = None
    """Time intervals for which attribute values are requested, two at most; known values:
    `MONTHLY_CALENDAR` (the default), `MONTHLY_ROLLING_30`."""
    income: int | None = None
    """Yearly income of the customer's household, in whole US dollars; it determines the customer's
    income band. Optional."""
    age: int | None = None
    """Age of the customer in years, 0 to 125; it determines the customer's age band. Optional."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "segments": Nested("foresight_analytics_report_data_segments", "ForesightAnalyticsReportDataSegments"),
    }
