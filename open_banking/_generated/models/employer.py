"""Employer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class Employer(Model):
    """Name and address of the employer that issued a pay statement in a report, as its payroll
    system has them."""

    name: str | None = None
    """Name of the employer that issued the pay statement."""
    address1: str | None = None
    """First line of the employer's own address, as kept in the payroll system."""
    address2: str | None = None
    """Second line of the employer's own address, as kept in the payroll system."""
    city: str | None = None
    """City of the employer's own address, as kept in the payroll system."""
    state: str | None = None
    """State of the employer's own address, as kept in the payroll system, for instance `TX`."""
    zip: str | None = None
    """ZIP code of the employer's own address, as kept in the payroll system."""

    _fields: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "address1": "address1",
        "address2": "address2",
        "city": "city",
        "state": "state",
        "zip": "zip",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "address1",
            "address2",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> Employer:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.name = get("name")
        self.address1 = get("address1")
        self.address2 = get("address2")
        self.city = get("city")
        self.state = get("state")
        self.zip = get("zip")
        return self
