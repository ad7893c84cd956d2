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
    """First line of the address, as the employer's payroll system has it."""
    city: str | None = None
    """City of the address, as the employer's payroll system has it."""
    state: str | None = None
    """State of the address, as the employer's payroll system has it, for instance `TX`."""
    zip: str | None = None
    """ZIP code of the address, as the employer's payroll system has it."""

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
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.address1 = get("address1")
        self.city = get("city")
        self.state = get("state")
        self.zip = get("zip")
        return self
