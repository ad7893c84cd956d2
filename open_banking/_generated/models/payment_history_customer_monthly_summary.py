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
    average_balance: float
    closing_balance: float
    opening_balance: float
    total_deposits: float
    total_withdrawals: float
    non_sufficient_funds: float
    insurance_payments: float
    tax_payments: float
    recurring_expense_payments: float
    missed_recurring_expense_payments: float
    recurring_loan_payments: float
    missed_recurring_loan_payments: float

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
