"""TestTxPushTransaction."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class TestTxPushTransaction(Model):
    """Made-up transaction to insert into a testing account, so that the platform fires TxPush
    events and a listener can be tried out."""

    amount: float
    """Amount of the transaction, in the account's currency: positive for deposits, negative for
    withdrawals and debits."""
    description: str
    """Text that describes the made-up transaction."""
    status: Literal["active", "pending"] | str | None = None
    """Status to give to the made-up transaction; known values: `active` (the default),
    `pending`."""
    posted_date: int | None = None
    """Moment at which the transaction was posted, in epoch seconds."""
    transaction_date: int
    """Moment at which the transaction took place, in epoch seconds."""
