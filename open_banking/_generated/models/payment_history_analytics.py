"""PaymentHistoryAnalytics."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .payment_history_account_summary import PaymentHistoryAccountSummary
    from .payment_history_customer_monthly_summary import PaymentHistoryCustomerMonthlySummary
    from .payment_history_transactions_summary import PaymentHistoryTransactionsSummary

_payment_history_account_summary_model: Deferred[PaymentHistoryAccountSummary] = Deferred(
    __package__, ".payment_history_account_summary", "PaymentHistoryAccountSummary"
)
_payment_history_customer_monthly_summary_model: Deferred[PaymentHistoryCustomerMonthlySummary] = Deferred(
    __package__, ".payment_history_customer_monthly_summary", "PaymentHistoryCustomerMonthlySummary"
)
_payment_history_transactions_summary_model: Deferred[PaymentHistoryTransactionsSummary] = Deferred(
    __package__, ".payment_history_transactions_summary", "PaymentHistoryTransactionsSummary"
)


@define(kw_only=True, eq=False, repr=False)
class PaymentHistoryAnalytics(Model):
    """Computed part of a Payment History report: the risk score, overall totals, one summary for
    each account and one for each month."""

    status: str | None = None
    """State of the report, for instance `success`."""
    risk_score: float | None = None
    """Score for the risk of a missed payment, a two-digit rank that falls into four levels from low
    to high; it may have decimals."""
    transaction_history: int | None = None
    """Months of transactions that the analysis rests on, 12 at most."""
    transactions_summary: PaymentHistoryTransactionsSummary | None = None
    """Totals and monthly averages of deposits, withdrawals and NSF (insufficient funds)
    transactions over all of a Payment History report."""
    account_summaries: list[PaymentHistoryAccountSummary] | None = None
    """Summaries of the transactions for each account, with balances and NSF history."""
    customer_summary_by_months: list[PaymentHistoryCustomerMonthlySummary] | None = None
    """Summaries of the customer's transactions for each month, over all accounts."""

    _fields: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "risk_score": "riskScore",
        "transaction_history": "transactionHistory",
        "transactions_summary": "transactionsSummary",
        "account_summaries": "accountSummaries",
        "customer_summary_by_months": "customerSummaryByMonths",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PaymentHistoryAnalytics:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.status = get("status")
        self.risk_score = get("riskScore")
        self.transaction_history = get("transactionHistory")
        v = get("transactionsSummary")
        self.transactions_summary = (
            _payment_history_transactions_summary_model.from_dict(v) if v.__class__ is dict else v
        )
        v = get("accountSummaries")
        self.account_summaries = (
            [_payment_history_account_summary_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("customerSummaryByMonths")
        self.customer_summary_by_months = (
            [_payment_history_customer_monthly_summary_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
