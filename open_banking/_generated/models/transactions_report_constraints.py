"""TransactionsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .find_transaction_constraints import FindTransactionConstraints
    from .report_custom_field import ReportCustomField


@define(kw_only=True, eq=False, repr=False)
class TransactionsReportConstraints(Model):
    """Request body for a Transactions report: accounts as a space-separated string (all when
    omitted), date range, search criteria for the transactions, and custom fields. The query has a
    date range, too."""

    account_ids: str | None = None
    """IDs of the accounts a report is to cover, as one space-separated string. When absent, it
    covers all accounts."""
    from_date: int | None = None
    """Start of the period that the report covers, in epoch seconds."""
    to_date: int | None = None
    """Point in time, in epoch seconds."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    find_transaction: FindTransactionConstraints | None = None
    """Search criteria for the transactions of a report. If several are given, a transaction must
    meet all of them."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
        "find_transaction": Nested("find_transaction_constraints", "FindTransactionConstraints"),
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "from_date",
            "to_date",
        }
    )
