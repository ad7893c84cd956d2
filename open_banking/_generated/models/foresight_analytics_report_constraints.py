"""ForesightAnalyticsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .foresight_analytics_report_data import ForesightAnalyticsReportData


@define(kw_only=True, eq=False, repr=False)
class ForesightAnalyticsReportConstraints(Model):
    """Request body for a Foresight Analytics report: analytics, segments and time intervals,
    accounts as a space-separated string (all when omitted), and start date."""

    analytics_report_data: ForesightAnalyticsReportData | None = None
    """What a Foresight Analytics report is to contain: kinds of analytics, time intervals, and the
    segments, income and age by which the customer is compared with others."""
    account_ids: str | None = None
    """IDs of the accounts a report is to cover, as one space-separated string. When absent, it
    covers all accounts."""
    from_date: int | None = None
    """Point in time, in epoch seconds."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "analytics_report_data": Nested("foresight_analytics_report_data", "ForesightAnalyticsReportData"),
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "from_date",
        }
    )
