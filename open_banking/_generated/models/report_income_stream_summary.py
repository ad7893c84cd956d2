"""ReportIncomeStreamSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .net_monthly import NetMonthly
    from .report_income_estimate import ReportIncomeEstimate

_net_monthly_model: Deferred[NetMonthly] = Deferred(__package__, ".net_monthly", "NetMonthly")
_report_income_estimate_model: Deferred[ReportIncomeEstimate] = Deferred(
    __package__, ".report_income_estimate", "ReportIncomeEstimate"
)


@define(kw_only=True, eq=False, repr=False)
class ReportIncomeStreamSummary(Model):
    """Income of all streams in a VOI report taken together, by month and by year, with the
    confidence in the estimate."""

    confidence_type: Literal["HIGH", "MODERATE", "LOW", "NO"] | str
    """Confidence level of an income stream or of an income summary in a report: `HIGH`, `MODERATE`,
    `LOW` or `NO`."""
    net_monthly: list[NetMonthly]
    """Net income month by month, one entry for every complete calendar month that the report
    covers."""
    income_estimate: ReportIncomeEstimate
    """Yearly income over the past 12 months and projected for the next 12, net and gross, summed
    over the income streams of a VOI report."""

    _fields: ClassVar[Mapping[str, str]] = {
        "confidence_type": "confidenceType",
        "net_monthly": "netMonthly",
        "income_estimate": "incomeEstimate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ReportIncomeStreamSummary:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.confidence_type = get("confidenceType")
        v = get("netMonthly")
        self.net_monthly = (
            [_net_monthly_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v] if v.__class__ is list else v
        )
        v = get("incomeEstimate")
        self.income_estimate = _report_income_estimate_model.from_dict(v) if v.__class__ is dict else v
        return self
