"""PayrollEmployerAddress."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PayrollEmployerAddress(Model):
    """Postal address of an employer, as its payroll system has it. Part of an employment in a
    payroll report."""

    address1: str | None = None
    """First line of the employer's own address, as kept in the payroll system."""
    city: str | None = None
    """City of the employer's own address, as kept in the payroll system."""
    state: str | None = None
    """State of the employer's own address, as kept in the payroll system, for instance `TX`."""
    zip: str | None = None
    """ZIP code of the employer's own address, as kept in the payroll system."""

    _fields: ClassVar[Mapping[str, str]] = {
        "address1": "address1",
        "city": "city",
        "state": "state",
        "zip": "zip",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "address1",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayrollEmployerAddress:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.address1 = get("address1")
        self.city = get("city")
        self.state = get("state")
        self.zip = get("zip")
        return self
