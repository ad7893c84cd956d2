"""ReportTransactionBase1."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ReportTransactionBase1(Model):
    """First half of a report's transaction record: ID, amount, posting date and the institution's
    own texts. Deposits are positive, withdrawals and debits negative."""

    id: int
    """Number that identifies a transaction, in transaction lists, in reports and in the path of
    calls for a single one."""
    amount: float | None = None
    """Amount of the transaction, in the account's currency: positive for deposits, negative for
    withdrawals and debits."""
    posted_date: int
    """When the institution posted or cleared the transaction, in epoch seconds."""
    description: str
    """Institution's text for the transaction, often its payee. It reads
    `No description provided by institution` when the institution sends none."""
    memo: str | None = None
    """Institution's memo on the transaction. At least one of `description` and `memo` is provided,
    so read the two together."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "posted_date",
        }
    )
