"""ObbAccountOwner."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ObbAccountOwner(Model):
    """Name and address under which the institution keeps an account. The name can be that of the
    business, of its owner or of someone else."""

    address: str
    """Whole postal address recorded for the account's owner, on one line."""
    name: str
    """Name recorded for the account's owner; a business or a person."""

    _fields: ClassVar[Mapping[str, str]] = {
        "address": "address",
        "name": "name",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "address",
            "name",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> ObbAccountOwner:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.address = get("address")
        self.name = get("name")
        return self
