"""VOIEWithTXVerifyReportConstraintsOut."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .report_custom_field import ReportCustomField
    from .voie_with_interview_data import VOIEWithInterviewData

_report_custom_field_model: Deferred[ReportCustomField] = Deferred(
    __package__, ".report_custom_field", "ReportCustomField"
)
_voie_with_interview_data_model: Deferred[VOIEWithInterviewData] = Deferred(
    __package__, ".voie_with_interview_data", "VOIEWithInterviewData"
)


@define(kw_only=True, eq=False, repr=False)
class VOIEWithTXVerifyReportConstraintsOut(Model):
    """Constraints that a VOIE - Paystub (with TXVerify) report was generated with, as echoed by the
    API, accounts being an array."""

    account_ids: list[str] | None = None
    """IDs of the accounts a report covers, as an array of strings. When absent, it covers all
    accounts."""
    voie_with_interview_data: VOIEWithInterviewData
    """Pay statements to verify, each with the bank accounts to check, and which of their parts to
    extract, for a VOIE - Paystub (with TXVerify) report."""
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
        "account_ids": "accountIds",
        "voie_with_interview_data": "voieWithInterviewData",
        "report_custom_fields": "reportCustomFields",
        "from_date": "fromDate",
        "income_stream_confidence_minimum": "incomeStreamConfidenceMinimum",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> VOIEWithTXVerifyReportConstraintsOut:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.account_ids = get("accountIds")
        v = get("voieWithInterviewData")
        self.voie_with_interview_data = _voie_with_interview_data_model.from_dict(v) if v.__class__ is dict else v
        v = get("reportCustomFields")
        self.report_custom_fields = (
            [_report_custom_field_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.from_date = get("fromDate")
        self.income_stream_confidence_minimum = get("incomeStreamConfidenceMinimum")
        return self
