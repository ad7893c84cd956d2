"""CreatedTestTxPushTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CreatedTestTxPushTransaction(Model):
    """Confirmation of the transaction injected into a testing account to try out TxPush: its ID and
    the moment of its creation."""

    id: int
    """Number that identifies a transaction, in transaction lists, in reports and in the path of
    calls for a single one."""
    created_date: int
    """Moment of creation, in epoch seconds."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "created_date": "createdDate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CreatedTestTxPushTransaction:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.created_date = get("createdDate")
        return self
