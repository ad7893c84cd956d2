"""ReportIncomeStreamSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .net_monthly import NetMonthly
    from .report_income_estimate import ReportIncomeEstimate


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
    average_monthly_income_net: float | None = None
    """Net income per month on average over the past 12 months, in the account's currency; in a
    report's summary, for all income streams together."""
    average_monthly_income_gross: float | None = None
    """Gross income (before tax) per month on average over the past 12 months, in the account's
    currency; in a report's summary, for all income streams together."""
    income_estimate: ReportIncomeEstimate
    """Yearly income over the past 12 months and projected for the next 12, net and gross, summed
    over the income streams of a VOI report."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "net_monthly": [Nested("net_monthly", "NetMonthly")],
        "income_estimate": Nested("report_income_estimate", "ReportIncomeEstimate"),
    }
