"""PaymentHistoryAnalytics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .payment_history_account_summary import PaymentHistoryAccountSummary
    from .payment_history_customer_monthly_summary import PaymentHistoryCustomerMonthlySummary
    from .payment_history_transactions_summary import PaymentHistoryTransactionsSummary


@define(kw_only=True, eq=False, repr=False)
class PaymentHistoryAnalytics(Model):
    """Computed part of a Payment History report: the risk score, overall totals, one summary for
    each account and one for each month."""

    status: str | None = None
    """State of the report, for instance `success`."""
    risk_score: float | None = None
    """Score for the risk of a missed payment: two digits in four levels, from low to high; it may
    have decimals."""
    transaction_history: int | None = None
    """Months of transactions that the analysis is based on, 12 at most."""
    transactions_summary: PaymentHistoryTransactionsSummary | None = None
    """Totals and monthly averages of deposits, withdrawals and NSF (non-sufficient funds)
    transactions over all of a Payment History report."""
    account_summaries: list[PaymentHistoryAccountSummary] | None = None
    """Summaries of the transactions for each account, with balances and NSF history."""
    customer_summary_by_months: list[PaymentHistoryCustomerMonthlySummary] | None = None
    """Summaries of the customer's transactions for each month, over all accounts."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "transactions_summary": Nested("payment_history_transactions_summary", "PaymentHistoryTransactionsSummary"),
        "account_summaries": [Nested("payment_history_account_summary", "PaymentHistoryAccountSummary")],
        "customer_summary_by_months": [
            Nested("payment_history_customer_monthly_summary", "PaymentHistoryCustomerMonthlySummary")
        ],
    }
