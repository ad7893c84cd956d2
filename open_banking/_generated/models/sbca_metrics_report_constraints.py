"""SBCAMetricsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .sbc_aanalytics_report_data import SBCAanalyticsReportData


@define(kw_only=True, eq=False, repr=False)
class SBCAMetricsReportConstraints(Model):
    """Request body for a Small Business Credit Analytics report; the report repeats it."""

    analytics_report_data: SBCAanalyticsReportData
    """What a Small Business Credit Analytics report is generated from: the parameters of the
    metrics and the details of the business."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "analytics_report_data": Nested("sbc_aanalytics_report_data", "SBCAanalyticsReportData"),
    }
