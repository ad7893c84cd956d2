"""ObbInstitution."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ObbInstitution(Model):
    """Institution that holds the account, with the name, icon and color needed to show it in a
    business analytics report."""

    institution_icon_url: str | None = None
    """Web address of the institution's logo icon, meant for display in reports."""
    institution_id: int
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    institution_name: str | None = None
    """Display name of an institution, for instance `FinBank`."""
    institution_primary_color: str | None = None
    """Main brand color of the institution as a hex code, for instance `#1B3E4A`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "institution_icon_url": "institutionIconUrl",
        "institution_id": "institutionId",
        "institution_name": "institutionName",
        "institution_primary_color": "institutionPrimaryColor",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ObbInstitution:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.institution_icon_url = get("institutionIconUrl")
        self.institution_id = get("institutionId")
        self.institution_name = get("institutionName")
        self.institution_primary_color = get("institutionPrimaryColor")
        return self
