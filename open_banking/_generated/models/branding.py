"""Branding."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class Branding(Model):
    """Logos, icon and main color of an institution, for showing it in a user interface. The
    pictures are SVG files and can be scaled a little without harm."""

    logo: str | None = None
    alternate_logo: str | None = None
    icon: str | None = None
    primary_color: str | None = None
    tile: str | None = None

    _fields: ClassVar[Mapping[str, str]] = {
        "logo": "logo",
        "alternate_logo": "alternateLogo",
        "icon": "icon",
        "primary_color": "primaryColor",
        "tile": "tile",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> Branding:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.logo = get("logo")
        self.alternate_logo = get("alternateLogo")
        self.icon = get("icon")
        self.primary_color = get("primaryColor")
        self.tile = get("tile")
        return self
