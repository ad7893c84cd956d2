"""The request dictionary of VOAWithIncomeReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Sequence

    from ..models.report_custom_field import ReportCustomField
    from .report_custom_field import ReportCustomFieldParams


class VOAWithIncomeReportConstraintsParams(TypedDict, total=False):
    """Request body for a Verification of Assets with Income report. `from_date` moves the start of
    the asset part (61 days back by default), `income_from_date` that of the income part (24
    months)."""

    account_ids: str
    """IDs of the accounts a report is to cover, as one space-separated string. When absent, it
    covers all accounts."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    show_nsf: bool
    """Whether the report, both as JSON and as PDF, contains a summary of non-sufficient funds
    (NSF): the account, how many NSF fees occurred, and how many days ago the latest one was."""
    from_date: int | str | _datetime.date
    """Start of the asset part of the report, in epoch seconds: 1 to 6 months back, 61 days when
    omitted. The income part covers up to 24 months regardless."""
    income_from_date: int | str | _datetime.date
    """Start of the income history, in epoch seconds. When omitted, the history covers 24 months."""
    income_stream_confidence_minimum: int
    """Lowest confidence score an income stream needs to enter the report; `50` keeps the streams
    that score 50 or more."""


SHAPE = Shape(
    __package__,
    "VOAWithIncomeReportConstraints",
    {
        "account_ids": "accountIds",
        "report_custom_fields": "reportCustomFields",
        "show_nsf": "showNsf",
        "from_date": "fromDate",
        "income_from_date": "incomeFromDate",
        "income_stream_confidence_minimum": "incomeStreamConfidenceMinimum",
    },
    nested={
        "reportCustomFields": (".report_custom_field", "SHAPE"),
    },
    epochs={
        "fromDate": epoch_seconds,
        "incomeFromDate": epoch_seconds,
    },
)
