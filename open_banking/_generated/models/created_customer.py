"""CreatedCustomer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CreatedCustomer(Model):
    """Confirmation of a newly enrolled customer: the assigned ID, the username and the moment of
    enrollment."""

    id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    username: str
    """Unique name chosen by the partner, 6 to 255 characters: letters, digits and
    `! @ . # $ % & * _ - +`; accented letters may fail, and email addresses are discouraged. A name
    taken in Test Drive is unavailable in other plans."""
    created_date: int
    """Moment of creation, in epoch seconds."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "username": "username",
        "created_date": "createdDate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CreatedCustomer:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.username = get("username")
        self.created_date = get("createdDate")
        return self
