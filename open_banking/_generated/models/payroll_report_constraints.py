"""PayrollReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .payroll_data import PayrollData
    from .report_custom_field import ReportCustomField

_payroll_data_model: Deferred[PayrollData] = Deferred(__package__, ".payroll_data", "PayrollData")
_report_custom_field_model: Deferred[ReportCustomField] = Deferred(
    __package__, ".report_custom_field", "ReportCustomField"
)


@define(kw_only=True, eq=False, repr=False)
class PayrollReportConstraints(Model):
    """Body that asks for a VOE - Payroll or VOIE - Payroll report: whom to look up, how far back
    pay statements go, for what use and under which permissible purpose."""

    payroll_data: PayrollData
    """Identifies the person whose payroll records a VOE - Payroll or VOIE - Payroll report looks
    up, and optionally the earlier report to refresh."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They go into
    each report of the experience, into the PDF unless `shown` is false (the default is true), and
    always into the Reseller Billing API."""
    pay_statements_from_date: int | None = None
    """Earliest `payDate`, in epoch seconds, that a VOIE - Payroll report takes into its pay
    statement history; older statements are left out."""
    market_segment: Literal["Mortgage", "KYC"] | str | None = None
    """What the consumer's payroll data is requested for: `Mortgage` or `KYC`. Raise any other use
    case with your technical contact."""
    exclude_emp_info: bool | None = None
    """`true` keeps the payroll provider EmpInfo from being searched and its data out of a VOE -
    Payroll or VOIE - Payroll report. Meant for exceptional cases only."""
    purpose: str | None = None
    """Two-character permissible purpose code, for instance `31` or `3F`. The FCRA requires it, as
    the stated reason for obtaining the report."""

    _fields: ClassVar[Mapping[str, str]] = {
        "payroll_data": "payrollData",
        "report_custom_fields": "reportCustomFields",
        "pay_statements_from_date": "payStatementsFromDate",
        "market_segment": "marketSegment",
        "exclude_emp_info": "excludeEmpInfo",
        "purpose": "purpose",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayrollReportConstraints:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("payrollData")
        self.payroll_data = _payroll_data_model.from_dict(v) if v.__class__ is dict else v
        v = get("reportCustomFields")
        self.report_custom_fields = (
            [_report_custom_field_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.pay_statements_from_date = get("payStatementsFromDate")
        self.market_segment = get("marketSegment")
        self.exclude_emp_info = get("excludeEmpInfo")
        self.purpose = get("purpose")
        return self
