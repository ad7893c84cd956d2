"""What institutions and the API say of a transaction besides its description, by the kind of the transaction."""

from __future__ import annotations

MEMOS = {
    "pointOfSale": "Card purchase",
    "atm": "Cash withdrawal",
    "directDebit": "Preauthorized debit",
    "payment": "Online payment",
    "transfer": "Online transfer",
    "deposit": "Deposit received",
    "debit": "Securities purchased",
    "dividend": "Paid in cash",
}
"""The further words of the institution; interest and fees speak for themselves."""

HARD_TO_TELL = frozenset({"pointOfSale", "atm", "transfer", "interest", "debit", "dividend"})
"""The kinds of which the API does not always tell the category."""

NOT_TOLD = 0.23
"""The share of them of which it does not, so that it is 18 in 100 of all transactions as in records of the live API."""
