"""PayStatementReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .pay_statement_data import PayStatementData
    from .report_custom_field import ReportCustomField

_pay_statement_data_model: Deferred[PayStatementData] = Deferred(__package__, ".pay_statement_data", "PayStatementData")
_report_custom_field_model: Deferred[ReportCustomField] = Deferred(
    __package__, ".report_custom_field", "ReportCustomField"
)


@define(kw_only=True, eq=False, repr=False)
class PayStatementReportConstraints(Model):
    """What a Pay Statement Extraction report is to contain. Sent to generate the report and
    repeated in the acknowledgement."""

    paystatement_report: PayStatementData
    """Selects the stored pay statements that a Pay Statement Extraction report reads, and which
    parts of them it extracts."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They go into
    each report of the experience, into the PDF unless `shown` is false (the default is true), and
    always into the Reseller Billing API."""

    _fields: ClassVar[Mapping[str, str]] = {
        "paystatement_report": "paystatementReport",
        "report_custom_fields": "reportCustomFields",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayStatementReportConstraints:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("paystatementReport")
        self.paystatement_report = _pay_statement_data_model.from_dict(v) if v.__class__ is dict else v
        v = get("reportCustomFields")
        self.report_custom_fields = (
            [_report_custom_field_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
