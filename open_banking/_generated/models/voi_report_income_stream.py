"""VOIReportIncomeStream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cadence_details import CadenceDetails
    from .net_monthly import NetMonthly
    from .report_transaction import ReportTransaction


@define(kw_only=True, eq=False, repr=False)
class VOIReportIncomeStream(Model):
    """Recurring deposits to one account that are taken to be income, with confidence, cadence and
    yearly estimates, in a Verification of Income report."""

    id: str
    """Identifies the income stream."""
    name: str
    """Readable name of the income stream, based on the `normalizedPayee` of its transactions."""
    status: Literal["ACTIVE", "INACTIVE"] | str
    """Whether the deposits of an income stream still recur: `ACTIVE` or `INACTIVE`."""
    estimate_inclusion: Literal["HIGH", "MODERATE", "LOW", "NO"] | str
    """Confidence level of an income stream or of an income summary in a report: `HIGH`, `MODERATE`,
    `LOW` or `NO`."""
    confidence: int
    """Confidence that the deposits are income, in percent, for instance `70`."""
    cadence: CadenceDetails
    """Cadence of an income stream in a report: when its first and, if it has ended, its last
    deposit were posted, and how many days lie between two deposits."""
    net_monthly: list[NetMonthly] | None = None
    """Net income month by month, one entry for every complete calendar month that the report
    covers."""
    net_annual: float | None = None
    """Net income of the past 12 months, in the account's currency: the monthly amounts of
    `net_monthly` added up."""
    projected_net_annual: float | None = None
    """Net income expected for the next 12 months, in the account's currency, projected from
    `net_annual`; in a report's summary, for all income streams together."""
    estimated_gross_annual: float | None = None
    """Income before tax in the past 12 months, in the account's currency, estimated from
    `net_annual`; in a report's summary, for all income streams together."""
    projected_gross_annual: float | None = None
    """Income before tax expected for the next 12 months, in the account's currency, projected from
    `projected_net_annual`; in a report's summary, for all active income streams together."""
    average_monthly_income_net: float | None = None
    """Net income per month on average over the past 12 months, in the account's currency."""
    average_monthly_income_gross: float | None = None
    """Gross income (before tax) per month on average over the past 12 months, in the account's
    currency; in a report's summary, for all income streams together."""
    income_stream_months: int | None = None
    """Number of months in which income transactions of the stream are seen."""
    transactions: list[ReportTransaction]
    """Transactions that make up the income stream."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "cadence": Nested("cadence_details", "CadenceDetails"),
        "net_monthly": [Nested("net_monthly", "NetMonthly")],
        "transactions": [Nested("report_transaction", "ReportTransaction")],
    }
