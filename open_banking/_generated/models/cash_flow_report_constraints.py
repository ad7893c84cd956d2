"""CashFlowReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .report_custom_field import ReportCustomField


@define(kw_only=True, eq=False, repr=False)
class CashFlowReportConstraints(Model):
    """Request body for a Cash Flow report: accounts as a space-separated string (all when omitted),
    start date, NSF summary, minimum confidence of income streams, and custom fields."""

    account_ids: str | None = None
    """IDs of the accounts a report is to cover, as one space-separated string. When absent, it
    covers all accounts."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    show_nsf: bool | None = None
    """Whether the report, both as JSON and as PDF, contains a summary of non-sufficient funds
    (NSF): the account, how many NSF fees occurred, and how many days ago the latest one was."""
    from_date: int | None = None
    """Start of the period that the report covers, in epoch seconds."""
    income_stream_confidence_minimum: int | None = None
    """Lowest confidence score an income stream needs to enter the report; `50` keeps the streams
    that score 50 or more."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "from_date",
        }
    )
