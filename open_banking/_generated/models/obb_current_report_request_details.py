"""ObbCurrentReportRequestDetails."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ObbCurrentReportRequestDetails(Model):
    """Period for which a business analytics report was requested, and the period for which data was
    available. Given per account and for the business as a whole."""

    report_begin_date: str | None = None
    """First day for which the report has data, as an ISO 8601 date (`YYYY-MM-DD`).
    `requested_report_begin_date` is the start that was requested."""
    report_end_date: str | None = None
    """Last day for which the report has data, as an ISO 8601 date (`YYYY-MM-DD`)."""
    report_request_date: str
    """When the report was requested, as an ISO 8601 date and time with UTC offset."""
    requested_days_for_report: int
    """Length of the report that the partner requested, in days."""
    requested_report_begin_date: str
    """Day on which the report would start if enough data existed for the length that the partner
    requested, as an ISO 8601 date (`YYYY-MM-DD`). `report_begin_date` has the actual start."""
