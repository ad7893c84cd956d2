"""The request dictionary of PayrollReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Sequence

    from ..models.payroll_data import PayrollData
    from ..models.report_custom_field import ReportCustomField
    from .payroll_data import PayrollDataParams
    from .report_custom_field import ReportCustomFieldParams


class PayrollReportConstraintsParams(TypedDict, total=False):
    """Request body for a VOE - Payroll or VOIE - Payroll report: whom to look up, how far back pay
    statements go, for what use and under which permissible purpose."""

    payroll_data: PayrollDataParams | PayrollData
    """Identifies the person whose payroll records a VOE - Payroll or VOIE - Payroll report looks
    up, and optionally the earlier report to refresh. Required by the API."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    pay_statements_from_date: int | str | _datetime.date
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
    )
    """What the consumer's payroll data is requested for; known values: `Auto`, `Background`,
    `Credit Card`, `Employment`, `Government`, `Identity`, `KYC`, `Mortgage`, `Personal`, `Tenant`.
    For any other use case, ask your technical contact."""
    purpose: str
    """Two-character permissible purpose code, for instance `31` or `3F`. The FCRA requires it, as
    the stated reason for obtaining the report."""
    exclude_emp_info: bool
    """Whether to leave the payroll provider EmpInfo and its data out of a VOE - Payroll or VOIE -
    Payroll report. Meant for exceptional cases only. Deprecated: version 1.42.0 of the API dropped
    it, so it is not sent."""


SHAPE = Shape(
    __package__,
    "PayrollReportConstraints",
    {
        "payroll_data": "payrollData",
        "report_custom_fields": "reportCustomFields",
        "pay_statements_from_date": "payStatementsFromDate",
        "market_segment": "marketSegment",
        "purpose": "purpose",
        "exclude_emp_info": "excludeEmpInfo",
    },
    nested={
        "payrollData": (".payroll_data", "SHAPE"),
        "reportCustomFields": (".report_custom_field", "SHAPE"),
    },
    epochs={
        "payStatementsFromDate": epoch_seconds,
    },
    withdrawn={
        "excludeEmpInfo": "1.42.0",
    },
)
