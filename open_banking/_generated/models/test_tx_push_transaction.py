"""TestTxPushTransaction."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class TestTxPushTransaction(Model):
    """Test transaction to add to a testing account, so that the platform sends TxPush events and a
    listener can be tried out."""

    amount: float
    """Amount of the transaction, in the account's currency: positive for deposits, negative for
    withdrawals and debits."""
    description: str
    """Text that describes the test transaction."""
    status: Literal["active", "pending"] | str | None = None
    """Status to give to the test transaction; known values: `active` (the default), `pending`."""
    posted_date: int | None = None
    """When the transaction was posted, in epoch seconds."""
    transaction_date: int
    """When the transaction took place, in epoch seconds."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "posted_date",
            "transaction_date",
        }
    )
