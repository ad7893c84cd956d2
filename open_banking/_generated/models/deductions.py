"""Deductions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


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
    """What this deduction takes from the paycheck."""

    _fields: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "amount": "amount",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> Deductions:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.type = get("type")
        self.amount = get("amount")
        return self
