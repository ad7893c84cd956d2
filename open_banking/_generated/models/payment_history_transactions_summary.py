"""PaymentHistoryTransactionsSummary."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PaymentHistoryTransactionsSummary(Model):
    """Totals and monthly averages of deposits, withdrawals and NSF (non-sufficient funds)
    transactions over all of a Payment History report."""

    total_non_sufficient_funds: float
    """Total of the NSF (non-sufficient funds) transactions over the whole report."""
    average_monthly_non_sufficient_funds: float
    """Average of the NSF (non-sufficient funds) transactions per month over the whole report."""
    total_deposits: float
    """Total of the deposits over the whole report, in the accounts' currency."""
    average_monthly_deposits: float
    """Average of the deposits per month over the whole report, in the accounts' currency."""
    total_withdrawals: float
    """Total of the withdrawals over the whole report, in the accounts' currency; a positive
    amount."""
    average_monthly_withdrawals: float
    """Average of the withdrawals per month over the whole report, in the accounts' currency; a
    positive amount."""
    begin_date: str
    """Day of the earliest transaction in the report, as an ISO 8601 date, possibly with a time."""
    end_date: str
    """Day of the latest transaction in the report, as an ISO 8601 date, possibly with a time."""
