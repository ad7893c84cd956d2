"""CashFlowMonthlyCashFlowCharacteristics."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CashFlowMonthlyCashFlowCharacteristics(Model):
    """Net cash flow and average transaction amount of one account of a Cash Flow report in one
    complete calendar month."""

    month: int
    """First day of the calendar month that the record covers, in epoch seconds."""
    total_credits_less_total_debits: float
    """Net cash flow (credits less debits) of the account in the month, transfers included, in the
    account's currency."""
    total_credits_less_total_debits_less_transfers: float
    """Net cash flow (credits less debits) of the account in the month without transfers, in the
    account's currency."""
    average_transaction_amount: float
    """Average amount of the transactions of the account in the month, in the account's currency."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "month",
        }
    )
