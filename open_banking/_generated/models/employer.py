"""Employer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Employer(Model):
    """Name and address of the employer that issued a pay statement in a report, as its payroll
    system has them."""

    name: str | None = None
    """Name of the employer that issued the pay statement."""
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

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "address1",
            "address2",
        }
    )
