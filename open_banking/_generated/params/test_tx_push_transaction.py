"""The request dictionary of TestTxPushTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime


class TestTxPushTransactionParams(TypedDict, total=False):
    """Made-up transaction to insert into a testing account, so that the platform fires TxPush
    events and a listener can be tried out."""

    amount: float
    """Amount of the transaction, in the account's currency: positive for deposits, negative for
    withdrawals and debits. Required by the API."""
    description: str
    """Text that describes the made-up transaction. Required by the API."""
    status: Literal["active", "pending"] | str
    """Status to give to the made-up transaction; known values: `active` (the default),
    `pending`."""
    posted_date: int | str | _datetime.date
    """Moment at which the transaction was posted, in epoch seconds."""
    transaction_date: int | str | _datetime.date
    """Moment at which the transaction took place, in epoch seconds. Required by the API."""


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
