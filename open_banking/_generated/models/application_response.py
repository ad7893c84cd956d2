"""ApplicationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .app import App

_app_model: Deferred[App] = Deferred(__package__, ".app", "App")


@define(kw_only=True, eq=False, repr=False)
class ApplicationResponse(Model):
    """One page of the applications that the partner submitted, with the paging fields around
    them."""

    found: int | None = None
    """How many records match the search in total, over all pages."""
    displaying: int | None = None
    """How many records this page of results contains."""
    more_available: bool | None = None
    """Whether records remain beyond this page; if so, ask again with a higher `start`. The two
    transaction lists send it as the string `true` or `false`, all other lists as a boolean."""
    applications: list[App] | None = None
    """Applications on this page, each with the state of its registration."""

    _fields: ClassVar[Mapping[str, str]] = {
        "found": "found",
        "displaying": "displaying",
        "more_available": "moreAvailable",
        "applications": "applications",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ApplicationResponse:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.found = get("found")
        self.displaying = get("displaying")
        self.more_available = get("moreAvailable")
        v = get("applications")
        self.applications = (
            [_app_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v] if v.__class__ is list else v
        )
        return self

    def page_items(self) -> list[App]:
        """The records of this page."""
        items = self.applications
        return items if items and items.__class__ is list else []
