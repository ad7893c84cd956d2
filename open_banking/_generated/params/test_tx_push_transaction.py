"""The request dictionary of TestTxPushTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime


class TestTxPushTransactionParams(TypedDict, total=False):
    """Made-up transaction to insert into a testing account, so that the platform fires TxPush
    events and a listener can be tried out."""

    amount: float
    """Amount of the made-up transaction, in dollars: positive for money in, negative for money out.
    Required by the API."""
    description: str
    """Text for the made-up transaction to carry. Required by the API."""
    status: str
    """Status to give to the made-up transaction; known values: `active` (the default), `pending`."""
    posted_date: int | str | _datetime.date
    """Point in time counted in epoch seconds, as an integer."""
    transaction_date: int | str | _datetime.date
    """Point in time counted in epoch seconds, as an integer. Required by the API."""


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
