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
    """First day of the calendar month that the record covers, as an ISO 8601 date
    (`YYYY-MM-DD`)."""
    average_balance: float
    """Average balance of all accounts together in the month, in the accounts' currency."""
    closing_balance: float
    """Balance of all accounts together at the end of the month, in the accounts' currency."""
    opening_balance: float
    """Balance of all accounts together at the start of the month, in the accounts' currency."""
    total_deposits: float
    """Total of the deposits in the month, in the accounts' currency."""
    total_withdrawals: float
    """Total of the withdrawals in the month, in the accounts' currency; a positive amount."""
    non_sufficient_funds: float
    """Total of the NSF (insufficient funds) transactions in the month."""
    insurance_payments: float
    """Total of the insurance payments in the month, in the accounts' currency."""
    tax_payments: float
    """Total of the tax payments in the month, in the accounts' currency."""
    recurring_expense_payments: float
    """Total of the recurring expense payments in the month, in the accounts' currency. Missed ones
    are in `missed_recurring_expense_payments`."""
    missed_recurring_expense_payments: float
    """Total of the recurring expense payments that were missed in the month, in the accounts'
    currency."""
    recurring_loan_payments: float
    """Total of the recurring loan payments in the month, in the accounts' currency. Missed ones are
    in `missed_recurring_loan_payments`."""
    missed_recurring_loan_payments: float
    """Total of the recurring loan payments that were missed in the month, in the accounts'
    currency."""

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
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
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
