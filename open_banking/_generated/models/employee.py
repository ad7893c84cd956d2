"""Employee."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class Employee(Model):
    """Name and address of the employee to whom a pay statement in a report was issued, as the
    employer's payroll system has them."""

    name: str | None = None
    """Name of the employee to whom the pay statement was issued."""
    address1: str | None = None
    """First line of the address, as the employer's payroll system has it."""
    address2: str | None = None
    """Second line of the address, as the employer's payroll system has it."""
    city: str | None = None
    """City of the address, as the employer's payroll system has it."""
    state: str | None = None
    """State of the address, as the employer's payroll system has it, for instance `TX`."""
    zip: str | None = None
    """ZIP code of the address, as the employer's payroll system has it."""

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
            "name",
            "address1",
            "address2",
            "city",
            "state",
            "zip",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> Employee:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
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
