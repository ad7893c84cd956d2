"""TestTxPushTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

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
    """Amount of the made-up transaction, in dollars: positive for money in, negative for money out."""
    description: str
    """Text for the made-up transaction to carry."""
    status: str | None = None
    """Status to give to the made-up transaction; known values: `active` (the default), `pending`."""
    posted_date: int | None = None
    """Point in time counted in epoch seconds, as an integer."""
    transaction_date: int
    """Point in time counted in epoch seconds, as an integer."""

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
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
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
