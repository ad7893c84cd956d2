"""The request dictionary of StatementData."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class StatementDataParams(TypedDict, total=False):
    """Selects the bank statement that a Statement report is made from: one account, and how far
    back to count from its latest statement (1, the default, to 24)."""

    account_id: int
    """Account ID sent as a number; other records carry the same ID as a string of digits. Required
    by the API."""
    statement_index: int
    """Which statement the report is made from, from 1 to 24: `1`, the default, is the most recent,
    and each step up goes back one month."""


SHAPE = Shape(
    __package__,
    "StatementData",
    {
        "account_id": "accountId",
        "statement_index": "statementIndex",
    },
)
