"""PayrollReportConstraintsOut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .payroll_data_out import PayrollDataOut
    from .report_custom_field import ReportCustomField


@define(kw_only=True, eq=False, repr=False)
class PayrollReportConstraintsOut(Model):
    """Options that a VOE - Payroll or VOIE - Payroll report was requested with, as its
    acknowledgement and the report repeat them."""

    payroll_data: PayrollDataOut
    """Payroll part of the options that a VOE - Payroll or VOIE - Payroll report repeats: IDs of the
    retrieval, the employments and the payroll accounts used."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    pay_statements_from_date: int | None = None
    """Earliest `payDate`, in epoch seconds, of the pay statements that the report includes."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "payroll_data": Nested("payroll_data_out", "PayrollDataOut"),
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "pay_statements_from_date",
        }
    )
