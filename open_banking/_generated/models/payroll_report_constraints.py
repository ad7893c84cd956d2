"""PayrollReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .payroll_data import PayrollData
    from .report_custom_field import ReportCustomField


@define(kw_only=True, eq=False, repr=False)
class PayrollReportConstraints(Model):
    """Request body for a VOE - Payroll or VOIE - Payroll report: whom to look up, how far back pay
    statements go, for what use and under which permissible purpose."""

    payroll_data: PayrollData
    """Identifies the person whose payroll records a VOE - Payroll or VOIE - Payroll report looks
    up, and optionally the earlier report to refresh."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    pay_statements_from_date: int | None = None
    """Earliest `payDate`, in epoch seconds, of the pay statements that a VOIE - Payroll report
    includes; older ones are left out."""
    market_segment: (
        Literal[
            "Auto",
            "Background",
            "Credit Card",
            "Employment",
            "Government",
            "Identity",
            "KYC",
            "Mortgage",
            "Personal",
            "Tenant",
        ]
        | str
        | None
    ) = None
    """What the consumer's payroll data is requested for; known values: `Auto`, `Background`,
    `Credit Card`, `Employment`, `Government`, `Identity`, `KYC`, `Mortgage`, `Personal`, `Tenant`.
    For any other use case, ask your technical contact."""
    purpose: str | None = None
    """Two-character permissible purpose code, for instance `31` or `3F`. The FCRA requires it, as
    the stated reason for obtaining the report."""
    exclude_emp_info: bool | None = None
    """Whether to leave the payroll provider EmpInfo and its data out of a VOE - Payroll or VOIE -
    Payroll report. Meant for exceptional cases only. Deprecated: version 1.42.0 of the API dropped
    it."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "payroll_data": Nested("payroll_data", "PayrollData"),
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "pay_statements_from_date",
        }
    )
