"""InstitutionWrapper."""

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
class InstitutionWrapper(Model):
    """Envelope around one institution, returned when an institution is fetched by ID."""

    institution: Institution
    """A bank or other financial institution: the products it is certified for, its web addresses,
    login instructions, contact data and branding."""

    _fields: ClassVar[Mapping[str, str]] = {
        "institution": "institution",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> InstitutionWrapper:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("institution")
        self.institution = _institution_model.from_dict(v) if v.__class__ is dict else v
        return self
