"""VOIEReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .report_custom_field import ReportCustomField
    from .voie_with_statement_data import VOIEWithStatementData


@define(kw_only=True, eq=False, repr=False)
class VOIEReportConstraints(Model):
    """Request body for a VOIE - Paystub report: the pay statements, what to extract, and custom
    fields. The acknowledgement and the report repeat it."""

    voie_with_statement_data: VOIEWithStatementData
    """Asset IDs of the stored pay statements that make up a VOIE - Paystub report, and which of
    their parts to extract."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "voie_with_statement_data": Nested("voie_with_statement_data", "VOIEWithStatementData"),
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
    }
