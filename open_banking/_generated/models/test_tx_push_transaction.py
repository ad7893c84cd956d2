"""TestTxPushTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


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

    _fields: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "description": "description",
        "status": "status",
        "posted_date": "postedDate",
        "transaction_date": "transactionDate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> TestTxPushTransaction:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.amount = get("amount")
        self.description = get("description")
        self.status = get("status")
        self.posted_date = get("postedDate")
        self.transaction_date = get("transactionDate")
        return self
