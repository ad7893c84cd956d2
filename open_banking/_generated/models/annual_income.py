"""AnnualIncome."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class AnnualIncome(Model):
    """Pay of one person from one employer in one year, summed for the year to date and split into
    base, overtime, commission and other pay. Part of payroll income reports, for the current year
    and up to two before it."""

    year: str
    """Year that the year-to-date amounts belong to, as a string, for instance `2022`."""
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

    _spellings: ClassVar[Mapping[str, str]] = {
        "gross_pay_amount_ytd": "grossPayAmountYTD",
        "net_pay_amount_ytd": "netPayAmountYTD",
        "base_pay_amount_ytd": "basePayAmountYTD",
        "overtime_pay_amount_ytd": "overtimePayAmountYTD",
        "other_pay_amount_ytd": "otherPayAmountYTD",
        "commission_pay_amount_ytd": "commissionPayAmountYTD",
    }
