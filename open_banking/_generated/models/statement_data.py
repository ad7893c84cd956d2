"""StatementData."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class StatementData(Model):
    """Selects the bank statement that a Statement report is made from: one account, and how far
    back to count from its latest statement (1, the default, to 24)."""

    account_id: int
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    statement_index: int | None = None
    """Which statement the report is made from, from 1 to 24: `1`, the default, is the most recent,
    and each step up goes back one month."""
