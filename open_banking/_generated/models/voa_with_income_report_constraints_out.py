"""VOAWithIncomeReportConstraintsOut."""

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
class VOAWithIncomeReportConstraintsOut(Model):
    """Constraints that a Verification of Assets with Income report was generated with, as echoed by
    the API: accounts as an array, start date, least confidence of income streams, and layout
    choices."""

    account_ids: list[str] | None = None
    """IDs of the accounts a report covers, as an array of strings. When absent, it covers all
    accounts."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They go into
    each report of the experience, into the PDF unless `shown` is false (the default is true), and
    always into the Reseller Billing API."""
    show_nsf: bool | None = None
    """Whether the report, both as JSON and as PDF, gets a summary of non-sufficient funds (NSF):
    the account, how many NSF fees occurred, and how many days ago the latest one was."""
    from_date: int | None = None
    """Start of the asset part of the report, in epoch seconds: 1 to 6 months back, 61 days when
    left out. The income part covers up to 24 months all the same."""
    voai_pdf_deposit_view: bool | None = None
    """Whether the PDF shows the deposits in an alternate view, grouped by income stream."""
    income_stream_confidence_minimum: int | None = None
    """Lowest confidence score an income stream needs to enter the report; `50` keeps the streams
    that score 50 or more."""

    _fields: ClassVar[Mapping[str, str]] = {
        "account_ids": "accountIds",
        "report_custom_fields": "reportCustomFields",
        "show_nsf": "showNsf",
        "from_date": "fromDate",
        "voai_pdf_deposit_view": "voaiPdfDepositView",
        "income_stream_confidence_minimum": "incomeStreamConfidenceMinimum",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> VOAWithIncomeReportConstraintsOut:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.account_ids = get("accountIds")
        v = get("reportCustomFields")
        self.report_custom_fields = (
            [_report_custom_field_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.show_nsf = get("showNsf")
        self.from_date = get("fromDate")
        self.voai_pdf_deposit_view = get("voaiPdfDepositView")
        self.income_stream_confidence_minimum = get("incomeStreamConfidenceMinimum")
        return self
