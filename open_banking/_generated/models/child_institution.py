"""ChildInstitution."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ChildInstitution(Model):
    """An institution that belongs to a parent institution, with the RSSD numbers of both. Listed
    under its parent in the certified institutions."""

    rssd: int
    """RSSD number by which the Federal Reserve identifies an institution, at most 10 digits long.
    Certified institutions, their child institutions and the parents of those carry one."""
    parent_rssd: int
    """RSSD number of the parent institution, assigned by the Federal Reserve; 10 digits at most."""
    name: str
    """Display name of an institution, for instance `FinBank`."""
    institution_id: int
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""

    _fields: ClassVar[Mapping[str, str]] = {
        "rssd": "rssd",
        "parent_rssd": "parentRSSD",
        "name": "name",
        "institution_id": "institutionId",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ChildInstitution:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.rssd = get("rssd")
        self.parent_rssd = get("parentRSSD")
        self.name = get("name")
        self.institution_id = get("institutionId")
        return self
