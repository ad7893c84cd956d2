"""Deductions."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Deductions(Model):
    """One deduction from a paycheck found in the payroll system, such as a withheld tax, in a VOIE
    - Payroll report."""

    type: (
        Literal[
            "Federal tax",
            "State tax",
            "Local tax",
            "Social security tax",
            "Medicare tax",
            "SUI SDI VPDI tax",
            "Retirement deductions",
            "Benefit deductions",
            "Garnishment deductions",
            "Other deductions",
        ]
        | str
    )
    """Kind of deduction; known values: `Federal tax`, `State tax`, `Local tax`,
    `Social security tax`, `Medicare tax`, `SUI SDI VPDI tax`, `Retirement deductions`,
    `Benefit deductions`, `Garnishment deductions`, `Other deductions`."""
    amount: float
    """Amount that this deduction takes from the paycheck."""
