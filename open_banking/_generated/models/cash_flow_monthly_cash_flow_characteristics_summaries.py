"""CashFlowMonthlyCashFlowCharacteristicsSummaries."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CashFlowMonthlyCashFlowCharacteristicsSummaries(Model):
    """Net cash flow and average transaction amount of all accounts of a Cash Flow report in one
    complete calendar month."""

    month: int
    """First day of the calendar month that the record covers, in epoch seconds."""
    total_credits_less_total_debits: float
    """Net cash flow (credits less debits) of all accounts in the report together in the month,
    transfers included, in the accounts' currency."""
    total_credits_less_total_debits_less_transfers: float
    """Net cash flow (credits less debits) of all accounts in the report together in the month
    without transfers, in the accounts' currency."""
    average_transaction_amount: float
    """Average amount of the transactions of all accounts in the report together in the month, in
    the accounts' currency."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "month",
        }
    )
