"""TransactionsReportConstraintsOut."""

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
class TransactionsReportConstraintsOut(Model):
    """Options that a Transactions report was requested with, as its acknowledgement and the report
    repeat them, including whether pending transactions are included. The accounts are an array
    here."""

    account_ids: list[str] | None = None
    """IDs of the accounts a report covers, as an array of strings. When absent, it covers all
    accounts."""
    from_date: int | None = None
    """Start of the period that the report covers, in epoch seconds."""
    to_date: int | None = None
    """End of the period that the report covers, in epoch seconds."""
    include_pending: bool | None = None
    """Whether pending transactions are part of the list or report. `false` by default."""
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
