"""CashFlowMonthlyCashFlowCreditSummaries."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CashFlowMonthlyCashFlowCreditSummaries(Model):
    """Credits of all accounts of a Cash Flow report in one complete calendar month, with and
    without transfers, and an estimate of the loan deposits among them."""

    month: int
    """First day of the calendar month that the record covers, in epoch seconds."""
    number_of_credits: str
    """Number of credits to all accounts in the report in the month, transfers included; a count, as
    a string."""
    total_credits_amount: float
    """Total of the credits to all accounts in the report in the month, transfers included, in the
    accounts' currency."""
    largest_credit: float
    """Largest single credit to all accounts in the report in the month, in the accounts'
    currency."""
    number_of_credits_less_transfers: str
    """Number of credits to all accounts in the report in the month without transfers; a count, as a
    string."""
    total_credits_amount_less_transfers: float
    """Total of the credits to all accounts in the report in the month without transfers, in the
    accounts' currency."""
    average_credit_amount: float
    """Average amount of a credit to all accounts in the report in the month, in the accounts'
    currency."""
    estimated_number_of_loan_deposits: str
    """Estimated number of deposits to all accounts in the report in the month that come from loans;
    a count, as a string."""
    estimated_loan_deposit_amount: float
    """Estimated amount of the deposits to all accounts in the report in the month that come from
    loans, in the accounts' currency."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "month",
        }
    )
