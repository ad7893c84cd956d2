"""PayrollEmployeeRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .payroll_employee_address import PayrollEmployeeAddress


@define(kw_only=True, eq=False, repr=False)
class PayrollEmployeeRecord(Model):
    """Name and addresses of the employee in one employment of a VOE - Payroll or VOIE - Payroll
    report."""

    name: str
    """Employee's full name: first name, middle name if there is one, and last name."""
    given_name: str | None = None
    """Employee's first name."""
    middle_name: str | None = None
    """Employee's middle name, where the payroll source gives one."""
    family_name: str | None = None
    """Employee's last name."""
    address: list[PayrollEmployeeAddress] | None = None
    """Employee's addresses."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "address": [Nested("payroll_employee_address", "PayrollEmployeeAddress")],
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "name",
            "given_name",
            "middle_name",
            "family_name",
            "address",
        }
    )
