"""The request dictionary of TestTxPushTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime


class TestTxPushTransactionParams(TypedDict, total=False):
    """Test transaction to add to a testing account, so that the platform sends TxPush events and a
    listener can be tried out."""

    amount: float
    """Amount of the transaction, in the account's currency: positive for deposits, negative for
    withdrawals and debits. Required by the API."""
    description: str
    """Text that describes the test transaction. Required by the API."""
    status: Literal["active", "pending"] | str
    """Status to give to the test transaction; known values: `active` (the default), `pending`."""
    posted_date: int | str | _datetime.date
    """When the transaction was posted, in epoch seconds."""
    transaction_date: int | str | _datetime.date
    """When the transaction took place, in epoch seconds. Required by the API."""


SHAPE = Shape(
    __package__,
    "TestTxPushTransaction",
    {
        "amount": "amount",
        "description": "description",
        "status": "status",
        "posted_date": "postedDate",
        "transaction_date": "transactionDate",
    },
    epochs={
        "postedDate": epoch_seconds,
        "transactionDate": epoch_seconds,
    },
)
