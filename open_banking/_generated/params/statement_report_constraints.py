"""The request dictionary of StatementReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.report_custom_field import ReportCustomField
    from ..models.statement_data import StatementData
    from .report_custom_field import ReportCustomFieldParams
    from .statement_data import StatementDataParams


class StatementReportConstraintsParams(TypedDict, total=False):
    """Request body for a Statement report: the account, its statement, and custom fields. The
    acknowledgement and the report repeat it."""

    statement_report_data: StatementDataParams | StatementData
    """Selects the bank statement that a Statement report is made from: one account, and how far
    back to count from its latest statement (1, the default, to 24). Required by the API."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""


SHAPE = Shape(
    __package__,
    "StatementReportConstraints",
    {
        "statement_report_data": "statementReportData",
        "report_custom_fields": "reportCustomFields",
    },
    nested={
        "statementReportData": (".statement_data", "SHAPE"),
        "reportCustomFields": (".report_custom_field", "SHAPE"),
    },
)
