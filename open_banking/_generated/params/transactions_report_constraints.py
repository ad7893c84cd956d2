"""The request dictionary of TransactionsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Sequence

    from ..models.find_transaction_constraints import FindTransactionConstraints
    from ..models.report_custom_field import ReportCustomField
    from .find_transaction_constraints import FindTransactionConstraintsParams
    from .report_custom_field import ReportCustomFieldParams


class TransactionsReportConstraintsParams(TypedDict, total=False):
    """Request body for a Transactions report: accounts as a whitespace-separated string (all when
    left out), start of the history and custom fields. The end date travels in the query."""

    account_ids: str
    """IDs of the accounts a report is to cover, in one string with spaces between them. When
    absent, it covers all accounts."""
    from_date: int | str | _datetime.date
    """Start of the period that the report looks at, in epoch seconds."""
    to_date: int | str | _datetime.date
    """Point in time, in epoch seconds."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They go into
    each report of the experience, into the PDF unless `shown` is false (the default is true), and
    always into the Reseller Billing API."""
    find_transaction: FindTransactionConstraintsParams | FindTransactionConstraints
    """Search criteria for the transactions of a report. Where several are given, a transaction has
    to meet every one of them."""


SHAPE = Shape(
    __package__,
    "TransactionsReportConstraints",
    {
        "account_ids": "accountIds",
        "from_date": "fromDate",
        "to_date": "toDate",
        "report_custom_fields": "reportCustomFields",
        "find_transaction": "findTransaction",
    },
    nested={
        "reportCustomFields": (".report_custom_field", "SHAPE"),
        "findTransaction": (".find_transaction_constraints", "SHAPE"),
    },
    epochs={
        "fromDate": epoch_seconds,
        "toDate": epoch_seconds,
    },
)
