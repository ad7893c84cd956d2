"""PayrollEmployeeAddress."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PayrollEmployeeAddress(Model):
    """Postal address of an employee, as the employer's payroll system has it. Part of an employment
    in a payroll report."""

    address1: str | None = None
    """First line of the address, as the employer's payroll system has it."""
    city: str | None = None
    """City of the address, as the employer's payroll system has it."""
    state: str | None = None
    """State of the address, as the employer's payroll system has it, for instance `TX`."""
    zip: str | None = None
    """ZIP code of the address, as the employer's payroll system has it."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "address1",
            "city",
            "state",
            "zip",
        }
    )
