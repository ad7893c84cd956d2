"""CustomerUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CustomerUpdate(Model):
    """New first name, last name or both for an enrolled customer; at least one of them is
    needed."""

    first_name: str | None = None
    """Given name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    last_name: str | None = None
    """Family name of a customer, consumer or account owner, for instance `Smith`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "first_name",
            "last_name",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> CustomerUpdate:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.first_name = get("firstName")
        self.last_name = get("lastName")
        return self
