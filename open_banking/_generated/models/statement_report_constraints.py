"""StatementReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .report_custom_field import ReportCustomField
    from .statement_data import StatementData


@define(kw_only=True, eq=False, repr=False)
class StatementReportConstraints(Model):
    """Request body for a Statement report: the account, its statement, and custom fields. The
    acknowledgement and the report repeat it."""

    statement_report_data: StatementData
    """Selects the bank statement that a Statement report is made from: one account, and how far
    back to count from its latest statement (1, the default, to 24)."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "statement_report_data": Nested("statement_data", "StatementData"),
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
    }
