"""PayStatementReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .pay_statement_data import PayStatementData
    from .report_custom_field import ReportCustomField


@define(kw_only=True, eq=False, repr=False)
class PayStatementReportConstraints(Model):
    """Request body for a Pay Statement Extraction report: the pay statements, what to extract, and
    custom fields. The acknowledgement and the report repeat it."""

    paystatement_report: PayStatementData
    """Selects the stored pay statements that a Pay Statement Extraction report reads, and which
    parts of them it extracts."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "paystatement_report": Nested("pay_statement_data", "PayStatementData"),
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
    }
