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
    """Request body for a Transactions report: accounts as a space-separated string (all when
    omitted), date range, search criteria for the transactions, and custom fields. The query has a
    date range, too."""

    account_ids: str
    """IDs of the accounts a report is to cover, as one space-separated string. When absent, it
    covers all accounts."""
    from_date: int | str | _datetime.date
    """Start of the period that the report covers, in epoch seconds."""
    to_date: int | str | _datetime.date
    """Point in time, in epoch seconds."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    find_transaction: FindTransactionConstraintsParams | FindTransactionConstraints
    """Search criteria for the transactions of a report. If several are given, a transaction must
    meet all of them."""


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
