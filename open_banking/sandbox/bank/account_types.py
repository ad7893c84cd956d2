"""The types of accounts that the API knows, and how each behaves."""

from __future__ import annotations

from typing import Literal, NamedTuple

Family = Literal["checking", "savings", "certificate", "card", "loan", "investment", "group"]
"""How an account behaves: a ``group`` represents other accounts and has no transactions."""


class AccountType(NamedTuple):
    """The name of a type of account, and how such accounts behave."""

    name: str
    family: Family
    rate: float = 0
    """Interest in percent a year, earned on savings or charged on a debt."""


ACCOUNT_TYPES = {
    "checking": AccountType("Checking", "checking"),
    "savings": AccountType("Savings", "savings", 3.6),
    "moneyMarket": AccountType("Money Market", "savings", 4.1),
    "cd": AccountType("Certificate of Deposit", "certificate", 4.6),
    "creditCard": AccountType("Credit Card", "card", 21.9),
    "lineOfCredit": AccountType("Line of Credit", "card", 9.4),
    "mortgage": AccountType("Mortgage", "loan", 5.9),
    "loan": AccountType("Auto Loan", "loan", 7.2),
    "studentLoan": AccountType("Student Loan", "loan", 5.1),
    "studentLoanGroup": AccountType("Student Loan Group", "group"),
    "studentLoanAccount": AccountType("Student Loan Account", "group"),
    "investment": AccountType("Investment", "investment"),
    "investmentTaxDeferred": AccountType("Tax-Deferred Investment", "investment"),
    "employeeStockPurchasePlan": AccountType("Employee Stock Purchase Plan", "investment"),
    "ira": AccountType("Traditional IRA", "investment"),
    "401k": AccountType("401(k)", "investment"),
    "roth": AccountType("Roth IRA", "investment"),
    "403b": AccountType("403(b)", "investment"),
    "529plan": AccountType("529 Plan", "investment"),
    "rollover": AccountType("Rollover IRA", "investment"),
    "ugma": AccountType("UGMA", "investment"),
    "utma": AccountType("UTMA", "investment"),
    "keogh": AccountType("Keogh Plan", "investment"),
    "457plan": AccountType("457 Plan", "investment"),
    "401a": AccountType("401(a)", "investment"),
    "brokerageAccount": AccountType("Brokerage", "investment"),
    "educationSavings": AccountType("Education Savings", "investment"),
    "healthSavingsAccount": AccountType("Health Savings", "investment"),
    "pension": AccountType("Pension", "investment"),
    "profitSharingPlan": AccountType("Profit Sharing Plan", "investment"),
    "roth401k": AccountType("Roth 401(k)", "investment"),
    "sepIRA": AccountType("SEP IRA", "investment"),
    "simpleIRA": AccountType("SIMPLE IRA", "investment"),
    "thriftSavingsPlan": AccountType("Thrift Savings Plan", "investment"),
    "variableAnnuity": AccountType("Variable Annuity", "investment"),
    "cryptocurrency": AccountType("Crypto Wallet", "investment"),
}
"""By the API's ``type``."""
