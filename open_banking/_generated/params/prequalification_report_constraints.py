"""The request dictionary of PrequalificationReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Sequence

    from ..models.report_custom_field import ReportCustomField
    from .report_custom_field import ReportCustomFieldParams


class PrequalificationReportConstraintsParams(TypedDict, total=False):
    """Request body for a Prequalification report: accounts as a space-separated string (all when
    omitted), start date, NSF summary and custom fields."""

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
    """Start of the period that the report covers, in epoch seconds."""


SHAPE = Shape(
    __package__,
    "PrequalificationReportConstraints",
    {
        "account_ids": "accountIds",
        "report_custom_fields": "reportCustomFields",
        "show_nsf": "showNsf",
        "from_date": "fromDate",
    },
    nested={
        "reportCustomFields": (".report_custom_field", "SHAPE"),
    },
    epochs={
        "fromDate": epoch_seconds,
    },
)
