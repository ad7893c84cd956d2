"""VOAReportConstraintsOut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .report_custom_field import ReportCustomField


@define(kw_only=True, eq=False, repr=False)
class VOAReportConstraintsOut(Model):
    """Constraints that a Verification of Assets report was generated with, as echoed by the API:
    accounts as an array, date range, NSF summary and custom fields."""

    account_ids: list[str] | None = None
    """IDs of the accounts a report covers, as an array of strings. When absent, it covers all
    accounts."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They go into
    each report of the experience, into the PDF unless `shown` is false (the default is true), and
    always into the Reseller Billing API."""
    to_date: int | None = None
    """End of the period that the report looks at, in epoch seconds."""
    show_nsf: bool | None = None
    """Whether the report, both as JSON and as PDF, gets a summary of non-sufficient funds (NSF):
    the account, how many NSF fees occurred, and how many days ago the latest one was."""
    from_date: int | None = None
    """Start of the period that the report looks at, in epoch seconds."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
    }
