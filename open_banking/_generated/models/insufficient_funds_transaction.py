"""InsufficientFundsTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class InsufficientFundsTransaction(Model):
    """A transaction counted as a fee for non-sufficient funds (NSF) in a cash flow report."""

    amount: float
    """Amount of the transaction, in the account's currency: positive for deposits, negative for
    withdrawals and debits."""
    description: str | None = None
    """Text that describes the transaction, for instance `OVERDRAFT FEE`."""
    memo: str | None = None
    """Memo of the transaction, for instance `NSF`."""
    posted_date: str
    """Day on which the transaction was posted, as an ISO 8601 date (`YYYY-MM-DD`)."""
    transaction_id: int
    """Number that identifies the transaction on the platform."""

    _fields: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "description": "description",
        "memo": "memo",
        "posted_date": "postedDate",
        "transaction_id": "transactionId",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> InsufficientFundsTransaction:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.amount = get("amount")
        self.description = get("description")
        self.memo = get("memo")
        self.posted_date = get("postedDate")
        self.transaction_id = get("transactionId")
        return self
