"""StreamModel."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class StreamModel(Model):
    """Series of recurring transactions that flow from one payor to one payee, found by the account
    and customer analytics."""

    cadence: int
    """Days from one transaction of the stream to the next."""
    id: str
    """Identifies the stream, as text, for instance `1`."""
    payee: str
    """Party that receives the money, for instance `Walmart`."""
    payor: str
    """Party that sends the money."""
    recency: int
    """Days that have passed since the latest transaction of the stream."""
    transaction_ids: list[str]
    """IDs of the transactions that make up the stream."""

    _fields: ClassVar[Mapping[str, str]] = {
        "cadence": "cadence",
        "id": "id",
        "payee": "payee",
        "payor": "payor",
        "recency": "recency",
        "transaction_ids": "transactionIds",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "payee",
            "payor",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> StreamModel:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.cadence = get("cadence")
        self.id = get("id")
        self.payee = get("payee")
        self.payor = get("payor")
        self.recency = get("recency")
        self.transaction_ids = get("transactionIds")
        return self
