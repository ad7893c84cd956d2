"""VOETransactionsReportIncomeStream."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cadence_details import CadenceDetails
    from .report_transaction import ReportTransaction

_cadence_details_model: Deferred[CadenceDetails] = Deferred(__package__, ".cadence_details", "CadenceDetails")
_report_transaction_model: Deferred[ReportTransaction] = Deferred(
    __package__, ".report_transaction", "ReportTransaction"
)


@define(kw_only=True, eq=False, repr=False)
class VOETransactionsReportIncomeStream(Model):
    """Recurring deposits that suggest continuing employment, in a Verification of Employment -
    Transactions report: how often they come, when the last one came and when the next is due."""

    id: str
    """Identifies the income stream."""
    name: str
    """Readable name of the income stream, built on the `normalizedPayee` of its transactions."""
    status: Literal["ACTIVE", "INACTIVE"] | str
    """Whether the deposits of an income stream still recur: `ACTIVE` or `INACTIVE`."""
    estimate_inclusion: Literal["HIGH", "MODERATE", "LOW", "NO"] | str
    """Confidence level of an income stream or of an income summary in a report: `HIGH`, `MODERATE`,
    `LOW` or `NO`."""
    confidence: int
    """Confidence that the deposits are income, in percent, for instance `70`."""
    cadence: CadenceDetails
    """Rhythm of an income stream in a report: when its first and, if it has ended, its last deposit
    were posted, and how many days lie between two deposits."""
    days_since_last_transaction: int
    """Days that have passed since the latest deposit of the income stream."""
    next_expected_transaction_date: int
    """Date on which the stream's next deposit is due by its cadence, in epoch seconds."""
    income_stream_months: int | None = None
    """Number of months in which income transactions of the stream are seen."""
    transactions: list[ReportTransaction]
    """Transactions that make up the income stream."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "status": "status",
        "estimate_inclusion": "estimateInclusion",
        "confidence": "confidence",
        "cadence": "cadence",
        "days_since_last_transaction": "daysSinceLastTransaction",
        "next_expected_transaction_date": "nextExpectedTransactionDate",
        "income_stream_months": "incomeStreamMonths",
        "transactions": "transactions",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> VOETransactionsReportIncomeStream:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.name = get("name")
        self.status = get("status")
        self.estimate_inclusion = get("estimateInclusion")
        self.confidence = get("confidence")
        v = get("cadence")
        self.cadence = _cadence_details_model.from_dict(v) if v.__class__ is dict else v
        self.days_since_last_transaction = get("daysSinceLastTransaction")
        self.next_expected_transaction_date = get("nextExpectedTransactionDate")
        self.income_stream_months = get("incomeStreamMonths")
        v = get("transactions")
        self.transactions = (
            [_report_transaction_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
