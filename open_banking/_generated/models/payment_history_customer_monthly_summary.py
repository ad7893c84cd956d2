"""PaymentHistoryCustomerMonthlySummary."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PaymentHistoryCustomerMonthlySummary(Model):
    """One month of a customer in a Payment History report: balances, deposits, withdrawals, NSF
    (non-sufficient funds) transactions, and payments of insurance, taxes, expenses and loans, made
    or missed."""

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
    """Total of the NSF (non-sufficient funds) transactions in the month."""
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
