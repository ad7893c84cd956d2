"""VOAWithIncomeReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .report_custom_field import ReportCustomField


@define(kw_only=True, eq=False, repr=False)
class VOAWithIncomeReportConstraints(Model):
    """Request body for a Verification of Assets with Income report. `from_date` moves the start of
    the asset part (61 days back by default), `income_from_date` that of the income part (24
    months)."""

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
    """Start of the asset part of the report, in epoch seconds: 1 to 6 months back, 61 days when
    omitted. The income part covers up to 24 months regardless."""
    income_from_date: int | None = None
    """Start of the income history, in epoch seconds. When omitted, the history covers 24 months."""
    income_stream_confidence_minimum: int | None = None
    """Lowest confidence score an income stream needs to enter the report; `50` keeps the streams
    that score 50 or more."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "from_date",
            "income_from_date",
        }
    )
