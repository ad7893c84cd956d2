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
    """Choice of account and statement plus optional custom fields for a Statement report, used as
    the request body and echoed in the report."""

    statement_report_data: StatementDataParams | StatementData
    """Selects the bank statement that a Statement report is made from: one account, and how far
    back to count from its latest statement (1, the default, to 24). Required by the API."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They go into
    each report of the experience, into the PDF unless `shown` is false (the default is true), and
    always into the Reseller Billing API."""


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
