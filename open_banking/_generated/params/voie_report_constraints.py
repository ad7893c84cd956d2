"""The request dictionary of VOIEReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.report_custom_field import ReportCustomField
    from ..models.voie_with_statement_data import VOIEWithStatementData
    from .report_custom_field import ReportCustomFieldParams
    from .voie_with_statement_data import VOIEWithStatementDataParams


class VOIEReportConstraintsParams(TypedDict, total=False):
    """Request body for a VOIE - Paystub report: the pay statements, what to extract, and custom
    fields. The acknowledgement and the report repeat it."""

    voie_with_statement_data: VOIEWithStatementDataParams | VOIEWithStatementData
    """Asset IDs of the stored pay statements that make up a VOIE - Paystub report, and which of
    their parts to extract. Required by the API."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""


SHAPE = Shape(
    __package__,
    "VOIEReportConstraints",
    {
        "voie_with_statement_data": "voieWithStatementData",
        "report_custom_fields": "reportCustomFields",
    },
    nested={
        "voieWithStatementData": (".voie_with_statement_data", "SHAPE"),
        "reportCustomFields": (".report_custom_field", "SHAPE"),
    },
)
