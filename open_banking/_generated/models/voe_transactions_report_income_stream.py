"""VOETransactionsReportIncomeStream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cadence_details import CadenceDetails
    from .report_transaction import ReportTransaction


@define(kw_only=True, eq=False, repr=False)
class VOETransactionsReportIncomeStream(Model):
    """Recurring deposits that suggest continuing employment, in a VOE - Transactions report: how
    often they come, when the last one came and when the next is due."""

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
    days_since_last_transaction: int
    """Days that have passed since the latest deposit of the income stream."""
    next_expected_transaction_date: int
    """Day on which the stream's next deposit is due by its cadence, in epoch seconds."""
    income_stream_months: int | None = None
    """Number of months in which income transactions of the stream are seen."""
    transactions: list[ReportTransaction]
    """Transactions that make up the income stream."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "cadence": Nested("cadence_details", "CadenceDetails"),
        "transactions": [Nested("report_transaction", "ReportTransaction")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "next_expected_transaction_date",
        }
    )
