"""ReportSummaries."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .report_summary import ReportSummary

_report_summary_model: Deferred[ReportSummary] = Deferred(__package__, ".report_summary", "ReportSummary")


@define(kw_only=True, eq=False, repr=False)
class ReportSummaries(Model):
    """List of the reports that were generated for a customer or consumer, in short form."""

    reports: list[ReportSummary]
    """Reports of the customer or consumer, one short record each."""

    _fields: ClassVar[Mapping[str, str]] = {
        "reports": "reports",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ReportSummaries:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("reports")
        self.reports = (
            [_report_summary_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
