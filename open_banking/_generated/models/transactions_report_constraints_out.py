"""TransactionsReportConstraintsOut."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .report_custom_field import ReportCustomField

_report_custom_field_model: Deferred[ReportCustomField] = Deferred(
    __package__, ".report_custom_field", "ReportCustomField"
)


@define(kw_only=True, eq=False, repr=False)
class TransactionsReportConstraintsOut(Model):
    """Constraints that a Transactions report was generated with, as echoed by the API: accounts as
    an array, date range, whether pending transactions count, and custom fields."""

    account_ids: list[str] | None = None
    """IDs of the accounts a report covers, as an array of strings. When absent, it covers all
    accounts."""
    from_date: int | None = None
    """Start of the period that the report looks at, in epoch seconds."""
    to_date: int | None = None
    """End of the period that the report looks at, in epoch seconds."""
    include_pending: bool | None = None
    """Whether pending transactions are part of the list or report. Defaults to `false`."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They go into
    each report of the experience, into the PDF unless `shown` is false (the default is true), and
    always into the Reseller Billing API."""

    _fields: ClassVar[Mapping[str, str]] = {
        "account_ids": "accountIds",
        "from_date": "fromDate",
        "to_date": "toDate",
        "include_pending": "includePending",
        "report_custom_fields": "reportCustomFields",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> TransactionsReportConstraintsOut:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.account_ids = get("accountIds")
        self.from_date = get("fromDate")
        self.to_date = get("toDate")
        self.include_pending = get("includePending")
        v = get("reportCustomFields")
        self.report_custom_fields = (
            [_report_custom_field_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
