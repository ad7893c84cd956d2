"""AnalyticsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .analytics_report_data import AnalyticsReportData
    from .report_custom_field import ReportCustomField

_analytics_report_data_model: Deferred[AnalyticsReportData] = Deferred(
    __package__, ".analytics_report_data", "AnalyticsReportData"
)
_report_custom_field_model: Deferred[ReportCustomField] = Deferred(
    __package__, ".report_custom_field", "ReportCustomField"
)


@define(kw_only=True, eq=False, repr=False)
class AnalyticsReportConstraints(Model):
    """Options of a request for a Balance Analytics or Cash Flow Analytics report: purpose and time
    intervals, accounts (a string separated by spaces), first date and custom fields."""

    analytics_report_data: AnalyticsReportData | None = None
    """What the analytics are for and how they are grouped: use under FCRA or not (`true` also for
    small business lending), personal guarantee by the owner (needs a consumer record), and time
    intervals of the attributes."""
    account_ids: str | None = None
    """IDs of the accounts a report is to cover, in one string with spaces between them. When
    absent, it covers all accounts."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They go into
    each report of the experience, into the PDF unless `shown` is false (the default is true), and
    always into the Reseller Billing API."""
    from_date: int | None = None
    """Start of the period that the report looks at, in epoch seconds."""

    _fields: ClassVar[Mapping[str, str]] = {
        "analytics_report_data": "analyticsReportData",
        "account_ids": "accountIds",
        "report_custom_fields": "reportCustomFields",
        "from_date": "fromDate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> AnalyticsReportConstraints:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("analyticsReportData")
        self.analytics_report_data = _analytics_report_data_model.from_dict(v) if v.__class__ is dict else v
        self.account_ids = get("accountIds")
        v = get("reportCustomFields")
        self.report_custom_fields = (
            [_report_custom_field_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.from_date = get("fromDate")
        return self
