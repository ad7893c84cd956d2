"""PayrollVOEIncomeRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PayrollVOEIncomeRecord(Model):
    """Income part of an employment in a VOE - Payroll report. It holds the pay frequency alone, as
    these reports leave out amounts."""

    pay_frequency: (
        Literal[
            "Daily",
            "Weekly",
            "Bi-Weekly",
            "Semi-Monthly",
            "Monthly",
            "Quarterly",
            "Semi-Annual",
            "Annual",
            "Every 2.6 wks",
            "Every 4 wks",
            "Every 5.2 wks",
            "Other",
            "Unknown",
        ]
        | str
        | None
    ) = None
    """How often regular pay is issued: `Daily`, `Weekly`, `Bi-Weekly`, `Semi-Monthly`, `Monthly`,
    `Quarterly`, `Semi-Annual`, `Annual`, `Every 2.6 wks`, `Every 4 wks`, `Every 5.2 wks`, `Other`
    or `Unknown`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "pay_frequency": "payFrequency",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayrollVOEIncomeRecord:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.pay_frequency = get("payFrequency")
        return self
