"""PayrollEmployeeRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .payroll_employee_address import PayrollEmployeeAddress

_payroll_employee_address_model: Deferred[PayrollEmployeeAddress] = Deferred(
    __package__, ".payroll_employee_address", "PayrollEmployeeAddress"
)


@define(kw_only=True, eq=False, repr=False)
class PayrollEmployeeRecord(Model):
    """Name and addresses of the employee in one employment of a VOE - Payroll or VOIE - Payroll
    report."""

    name: str
    """Employee's full name: given name, middle name where there is one, and family name."""
    given_name: str | None = None
    """Employee's first name."""
    middle_name: str | None = None
    """Employee's middle name, where the payroll source gives one."""
    family_name: str | None = None
    """Employee's last name."""
    address: list[PayrollEmployeeAddress] | None = None
    """Employee's addresses."""

    _fields: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "given_name": "givenName",
        "middle_name": "middleName",
        "family_name": "familyName",
        "address": "address",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "name",
            "given_name",
            "middle_name",
            "family_name",
            "address",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayrollEmployeeRecord:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.name = get("name")
        self.given_name = get("givenName")
        self.middle_name = get("middleName")
        self.family_name = get("familyName")
        v = get("address")
        self.address = (
            [_payroll_employee_address_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
