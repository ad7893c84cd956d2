"""PayrollReportConstraintsOut."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .payroll_data_out import PayrollDataOut
    from .report_custom_field import ReportCustomField

_payroll_data_out_model: Deferred[PayrollDataOut] = Deferred(__package__, ".payroll_data_out", "PayrollDataOut")
_report_custom_field_model: Deferred[ReportCustomField] = Deferred(
    __package__, ".report_custom_field", "ReportCustomField"
)


@define(kw_only=True, eq=False, repr=False)
class PayrollReportConstraintsOut(Model):
    """Constraints a VOE - Payroll or VOIE - Payroll report was requested with, as the API repeats
    them in the acknowledgement and in the report."""

    payroll_data: PayrollDataOut
    """Payroll part of the constraints echoed with a VOE - Payroll or VOIE - Payroll report: IDs of
    the retrieval, the employments and the payroll accounts used."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They go into
    each report of the experience, into the PDF unless `shown` is false (the default is true), and
    always into the Reseller Billing API."""
    pay_statements_from_date: int | None = None
    """Earliest `payDate`, in epoch seconds, of the pay statements that the report takes in."""

    _fields: ClassVar[Mapping[str, str]] = {
        "payroll_data": "payrollData",
        "report_custom_fields": "reportCustomFields",
        "pay_statements_from_date": "payStatementsFromDate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayrollReportConstraintsOut:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("payrollData")
        self.payroll_data = _payroll_data_out_model.from_dict(v) if v.__class__ is dict else v
        v = get("reportCustomFields")
        self.report_custom_fields = (
            [_report_custom_field_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.pay_statements_from_date = get("payStatementsFromDate")
        return self
