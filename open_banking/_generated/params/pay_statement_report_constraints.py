"""The request dictionary of PayStatementReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.pay_statement_data import PayStatementData
    from ..models.report_custom_field import ReportCustomField
    from .pay_statement_data import PayStatementDataParams
    from .report_custom_field import ReportCustomFieldParams


class PayStatementReportConstraintsParams(TypedDict, total=False):
    """Request body for a Pay Statement Extraction report: the pay statements, what to extract, and
    custom fields. The acknowledgement and the report repeat it."""

    paystatement_report: PayStatementDataParams | PayStatementData
    """Selects the stored pay statements that a Pay Statement Extraction report reads, and which
    parts of them it extracts. Required by the API."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""


SHAPE = Shape(
    __package__,
    "PayStatementReportConstraints",
    {
        "paystatement_report": "paystatementReport",
        "report_custom_fields": "reportCustomFields",
    },
    nested={
        "paystatementReport": (".pay_statement_data", "SHAPE"),
        "reportCustomFields": (".report_custom_field", "SHAPE"),
    },
)
