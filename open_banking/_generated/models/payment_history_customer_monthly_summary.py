"""PaymentHistoryCustomerMonthlySummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PaymentHistoryCustomerMonthlySummary(Model):
    """One month of a customer in a Payment History report: balances, deposits, withdrawals, NSF
    (insufficient funds) transactions, and payments of insurance, taxes, expenses and loans, made or
    missed."""

    month: str
    """Month that the summary covers, given as the ISO 8601 date of its first day, for instance
    `2023-06-01`."""
    average_balance: float
    """Average balance of all accounts in the month, in dollars."""
    closing_balance: float
    """Balance with which the month closes, in dollars."""
    opening_balance: float
    """Balance with which the month opens, in dollars."""
    total_deposits: float
    """Deposits to all accounts in the month added up, in dollars."""
    total_withdrawals: float
    """Withdrawals from all accounts in the month added up, in dollars."""
    non_sufficient_funds: float
    """Total for the NSF transactions of the month."""
    insurance_payments: float
    """Insurance payments of the month added up, in dollars."""
    tax_payments: float
    """Tax payments of the month added up, in dollars."""
    recurring_expense_payments: float
    """Recurring expense payments of the month added up, in dollars. Missed ones are in
    `missedRecurringExpensePayments`."""
    missed_recurring_expense_payments: float
    """Total of the recurring expense payments that were missed in the month."""
    recurring_loan_payments: float
    """Recurring loan payments of the month added up, in dollars. Missed ones are in
    `missedRecurringLoanPayments`."""
    missed_recurring_loan_payments: float
    """Total of the recurring loan payments that were missed in the month."""

    _fields: ClassVar[Mapping[str, str]] = {
        "month": "month",
        "average_balance": "averageBalance",
        "closing_balance": "closingBalance",
        "opening_balance": "openingBalance",
        "total_deposits": "totalDeposits",
        "total_withdrawals": "totalWithdrawals",
        "non_sufficient_funds": "nonSufficientFunds",
        "insurance_payments": "insurancePayments",
        "tax_payments": "taxPayments",
        "recurring_expense_payments": "recurringExpensePayments",
        "missed_recurring_expense_payments": "missedRecurringExpensePayments",
        "recurring_loan_payments": "recurringLoanPayments",
        "missed_recurring_loan_payments": "missedRecurringLoanPayments",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PaymentHistoryCustomerMonthlySummary:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.month = get("month")
        self.average_balance = get("averageBalance")
        self.closing_balance = get("closingBalance")
        self.opening_balance = get("openingBalance")
        self.total_deposits = get("totalDeposits")
        self.total_withdrawals = get("totalWithdrawals")
        self.non_sufficient_funds = get("nonSufficientFunds")
        self.insurance_payments = get("insurancePayments")
        self.tax_payments = get("taxPayments")
        self.recurring_expense_payments = get("recurringExpensePayments")
        self.missed_recurring_expense_payments = get("missedRecurringExpensePayments")
        self.recurring_loan_payments = get("recurringLoanPayments")
        self.missed_recurring_loan_payments = get("missedRecurringLoanPayments")
        return self
