"""Institutions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .institution import Institution

_institution_model: Deferred[Institution] = Deferred(__package__, ".institution", "Institution")


@define(kw_only=True, eq=False, repr=False)
class Institutions(Model):
    """One page of the institutions found by an institution search, with the paging counts."""

    found: int
    """How many records match the search in total, over all pages."""
    displaying: int
    """How many records this page of results contains."""
    more_available: bool
    """Whether records remain beyond this page; if so, ask again with a higher `start`. The two
    transaction lists send it as the string `true` or `false`, all other lists as a boolean."""
    created_date: int
    """Moment at which the list was created, in epoch seconds."""
    institutions: list[Institution]
    """Institutions on this page of the search results."""

    _fields: ClassVar[Mapping[str, str]] = {
        "found": "found",
        "displaying": "displaying",
        "more_available": "moreAvailable",
        "created_date": "createdDate",
        "institutions": "institutions",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> Institutions:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.found = get("found")
        self.displaying = get("displaying")
        self.more_available = get("moreAvailable")
        self.created_date = get("createdDate")
        v = get("institutions")
        self.institutions = (
            [_institution_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v] if v.__class__ is list else v
        )
        return self

    def page_items(self) -> list[Institution]:
        """The records of this page."""
        items = self.institutions
        return items if items and items.__class__ is list else []
