"""What the finished reports say: one module for each family of reports. Importing it registers them all."""

from . import (
    assets,
    balance_analytics,
    bank_statement,
    cash_flow,
    cash_flow_analytics,
    foresight,
    income,
    pay_statements,
    payment_risk,
    payroll,
    prequalification,
    transaction_history,
)

__all__ = [
    "assets",
    "balance_analytics",
    "bank_statement",
    "cash_flow",
    "cash_flow_analytics",
    "foresight",
    "income",
    "pay_statements",
    "payment_risk",
    "payroll",
    "prequalification",
    "transaction_history",
]
