"""BrandingWrapper."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .branding import Branding

_branding_model: Deferred[Branding] = Deferred(__package__, ".branding", "Branding")


@define(kw_only=True, eq=False, repr=False)
class BrandingWrapper(Model):
    """Answer of the call for an institution's branding: an envelope around logos, icon and main
    color."""

    branding: Branding
    """Logos, icon and main color of an institution, for showing it in a user interface. The
    pictures are SVG files and can be scaled a little without harm."""

    _fields: ClassVar[Mapping[str, str]] = {
        "branding": "branding",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> BrandingWrapper:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("branding")
        self.branding = _branding_model.from_dict(v) if v.__class__ is dict else v
        return self
