"""VOIEReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .report_custom_field import ReportCustomField
    from .voie_with_statement_data import VOIEWithStatementData

_report_custom_field_model: Deferred[ReportCustomField] = Deferred(
    __package__, ".report_custom_field", "ReportCustomField"
)
_voie_with_statement_data_model: Deferred[VOIEWithStatementData] = Deferred(
    __package__, ".voie_with_statement_data", "VOIEWithStatementData"
)


@define(kw_only=True, eq=False, repr=False)
class VOIEReportConstraints(Model):
    """Pay statements, extraction options and custom fields for a VOIE - Paystub report, used as the
    request body and echoed in the report."""

    voie_with_statement_data: VOIEWithStatementData
    """Asset IDs of the stored pay statements that make up a VOIE - Paystub report, and which of
    their parts to extract."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They go into
    each report of the experience, into the PDF unless `shown` is false (the default is true), and
    always into the Reseller Billing API."""

    _fields: ClassVar[Mapping[str, str]] = {
        "voie_with_statement_data": "voieWithStatementData",
        "report_custom_fields": "reportCustomFields",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> VOIEReportConstraints:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("voieWithStatementData")
        self.voie_with_statement_data = _voie_with_statement_data_model.from_dict(v) if v.__class__ is dict else v
        v = get("reportCustomFields")
        self.report_custom_fields = (
            [_report_custom_field_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
