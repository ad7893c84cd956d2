"""VOIETXVerifyReportIncomeStream."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cadence_details import CadenceDetails
    from .net_monthly import NetMonthly
    from .report_transaction import ReportTransaction

_cadence_details_model: Deferred[CadenceDetails] = Deferred(__package__, ".cadence_details", "CadenceDetails")
_net_monthly_model: Deferred[NetMonthly] = Deferred(__package__, ".net_monthly", "NetMonthly")
_report_transaction_model: Deferred[ReportTransaction] = Deferred(
    __package__, ".report_transaction", "ReportTransaction"
)


@define(kw_only=True, eq=False, repr=False)
class VOIETXVerifyReportIncomeStream(Model):
    """Recurring deposits to one account that are taken for income, with confidence, cadence and
    yearly estimates, in a VOIE - Paystub (with TXVerify) report."""

    id: str
    """Identifies the income stream."""
    name: str
    """Readable name of the income stream, built on the `normalizedPayee` of its transactions."""
    status: Literal["ACTIVE", "INACTIVE"] | str
    """Whether the deposits of an income stream still recur: `ACTIVE` or `INACTIVE`."""
    confidence: int
    """Confidence that the deposits are income, in percent, for instance `70`."""
    cadence: CadenceDetails
    """Rhythm of an income stream in a report: when its first and, if it has ended, its last deposit
    were posted, and how many days lie between two deposits."""
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
    """Net income per month on average over the past 24 months, in the account's currency."""
    income_stream_months: int | None = None
    """Number of months in which income transactions of the stream are seen."""
    transactions: list[ReportTransaction]
    """Transactions that make up the income stream."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "status": "status",
        "confidence": "confidence",
        "cadence": "cadence",
        "net_monthly": "netMonthly",
        "net_annual": "netAnnual",
        "projected_net_annual": "projectedNetAnnual",
        "estimated_gross_annual": "estimatedGrossAnnual",
        "projected_gross_annual": "projectedGrossAnnual",
        "average_monthly_income_net": "averageMonthlyIncomeNet",
        "income_stream_months": "incomeStreamMonths",
        "transactions": "transactions",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> VOIETXVerifyReportIncomeStream:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.name = get("name")
        self.status = get("status")
        self.confidence = get("confidence")
        v = get("cadence")
        self.cadence = _cadence_details_model.from_dict(v) if v.__class__ is dict else v
        v = get("netMonthly")
        self.net_monthly = (
            [_net_monthly_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v] if v.__class__ is list else v
        )
        self.net_annual = get("netAnnual")
        self.projected_net_annual = get("projectedNetAnnual")
        self.estimated_gross_annual = get("estimatedGrossAnnual")
        self.projected_gross_annual = get("projectedGrossAnnual")
        self.average_monthly_income_net = get("averageMonthlyIncomeNet")
        self.income_stream_months = get("incomeStreamMonths")
        v = get("transactions")
        self.transactions = (
            [_report_transaction_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
