"""CashFlowMonthlyCashFlowDebitSummaries."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CashFlowMonthlyCashFlowDebitSummaries(Model):
    """Debits of all accounts of a Cash Flow report in one complete calendar month, with and without
    transfers."""

    month: int
    """First day of the calendar month that the record covers, in epoch seconds."""
    number_of_debits: str
    """Number of debits from all accounts in the report in the month, transfers included; a count,
    as a string."""
    total_debits_amount: float
    """Total of the debits from all accounts in the report in the month, transfers included, in the
    accounts' currency; a negative amount."""
    largest_debit: float
    """Largest single debit from all accounts in the report in the month, in the accounts' currency;
    a negative amount."""
    number_of_debits_less_transfers: str
    """Number of debits from all accounts in the report in the month without transfers; a count, as
    a string."""
    total_debits_amount_less_transfers: float
    """Total of the debits from all accounts in the report in the month without transfers, in the
    accounts' currency; a negative amount."""
    average_debit_amount: float
    """Average amount of a debit from all accounts in the report in the month, in the accounts'
    currency."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "month",
        }
    )
