"""ReportSummaries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .report_summary import ReportSummary


@define(kw_only=True, eq=False, repr=False)
class ReportSummaries(Model):
    """List of the reports that were generated for a customer or consumer, in short form."""

    reports: list[ReportSummary]
    """Reports of the customer or consumer, one short record each."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "reports": [Nested("report_summary", "ReportSummary")],
    }
