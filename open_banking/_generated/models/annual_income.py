"""AnnualIncome."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class AnnualIncome(Model):
    """Pay of one person from one employer in one year, summed for the year to date and split into
    base, overtime, commission and other pay. Part of payroll income reports, for the current year
    and up to two before it."""

    year: str
    """Year that the year-to-date amounts belong to, as text, for instance `2022`."""
    gross_pay_amount_ytd: float
    """Gross pay (before deductions) for the year to date within `year`."""
    net_pay_amount_ytd: float | None = None
    """Net pay (after deductions) for the year to date within `year`."""
    base_pay_amount_ytd: float | None = None
    """Base pay for the year to date within `year`."""
    overtime_pay_amount_ytd: float | None = None
    """Overtime pay for the year to date within `year`."""
    other_pay_amount_ytd: float | None = None
    """Other pay for the year to date within `year`, meaning pay that fits none of the other
    categories."""
    commission_pay_amount_ytd: float | None = None
    """Commission pay for the year to date within `year`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "year": "year",
        "gross_pay_amount_ytd": "grossPayAmountYTD",
        "net_pay_amount_ytd": "netPayAmountYTD",
        "base_pay_amount_ytd": "basePayAmountYTD",
        "overtime_pay_amount_ytd": "overtimePayAmountYTD",
        "other_pay_amount_ytd": "otherPayAmountYTD",
        "commission_pay_amount_ytd": "commissionPayAmountYTD",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> AnnualIncome:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.year = get("year")
        self.gross_pay_amount_ytd = get("grossPayAmountYTD")
        self.net_pay_amount_ytd = get("netPayAmountYTD")
        self.base_pay_amount_ytd = get("basePayAmountYTD")
        self.overtime_pay_amount_ytd = get("overtimePayAmountYTD")
        self.other_pay_amount_ytd = get("otherPayAmountYTD")
        self.commission_pay_amount_ytd = get("commissionPayAmountYTD")
        return self
