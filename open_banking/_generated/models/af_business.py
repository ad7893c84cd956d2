"""AFBusiness."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .af_business_address import AFBusinessAddress

_af_business_address_model: Deferred[AFBusinessAddress] = Deferred(
    __package__, ".af_business_address", "AFBusinessAddress"
)


@define(kw_only=True, eq=False, repr=False)
class AFBusiness(Model):
    """Name and address of the business that a Balance Analytics or Cash Flow Analytics report is
    about."""

    name: str
    """Name of the business that an analytics report is about, as a string."""
    address: AFBusinessAddress
    """Postal address of the business: street lines, city, state, country and postal code."""

    _fields: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "address": "address",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "address",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> AFBusiness:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.name = get("name")
        v = get("address")
        self.address = _af_business_address_model.from_dict(v) if v.__class__ is dict else v
        return self
