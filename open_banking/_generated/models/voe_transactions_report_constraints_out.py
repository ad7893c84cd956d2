"""VOETransactionsReportConstraintsOut."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .report_custom_field import ReportCustomField

_report_custom_field_model: Deferred[ReportCustomField] = Deferred(
    __package__, ".report_custom_field", "ReportCustomField"
)


@define(kw_only=True, eq=False, repr=False)
class VOETransactionsReportConstraintsOut(Model):
    """Constraints that a Verification of Employment - Transactions report was generated with, as
    echoed by the API, accounts being an array."""

    report_id: str | None = None
    """Identifies one report, for instance `u4hstnnak45g`. Comes from the acknowledgement of a
    generate call and serves to fetch the report."""
    account_ids: list[str] | None = None
    """IDs of the accounts a report covers, as an array of strings. When absent, it covers all
    accounts."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They go into
    each report of the experience, into the PDF unless `shown` is false (the default is true), and
    always into the Reseller Billing API."""
    from_date: int | None = None
    """Start of the period that the report looks at, in epoch seconds."""
    income_stream_confidence_minimum: int | None = None
    """Lowest confidence score an income stream needs to enter the report; `50` keeps the streams
    that score 50 or more."""

    _fields: ClassVar[Mapping[str, str]] = {
        "report_id": "reportId",
        "account_ids": "accountIds",
        "report_custom_fields": "reportCustomFields",
        "from_date": "fromDate",
        "income_stream_confidence_minimum": "incomeStreamConfidenceMinimum",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> VOETransactionsReportConstraintsOut:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.report_id = get("reportId")
        self.account_ids = get("accountIds")
        v = get("reportCustomFields")
        self.report_custom_fields = (
            [_report_custom_field_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.from_date = get("fromDate")
        self.income_stream_confidence_minimum = get("incomeStreamConfidenceMinimum")
        return self
