"""MainPayStatementFields."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class MainPayStatementFields(Model):
    """Dates, hours, frequency, and gross and net pay of one paycheck, as part of a VOIE - Payroll
    report."""

    pay_date: int
    """Day on which the pay period is paid, in epoch seconds."""
    start_date: int | None = None
    """First day of the pay period, in epoch seconds."""
    end_date: int | None = None
    """Last day of the pay period, in epoch seconds. The day of payment is `pay_date`."""
    pay_period_hours: float | None = None
    """Hours worked in all weeks of the pay period together."""
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
        ]
        | str
        | None
    ) = None
    """How often regular pay is currently issued; known values: `Daily`, `Weekly`, `Bi-Weekly`,
    `Semi-Monthly`, `Monthly`, `Quarterly`, `Semi-Annual`, `Annual`, `Every 2.6 wks`, `Every 4 wks`,
    `Every 5.2 wks`, `Other`."""
    pay_type: Literal["Salary", "Hourly", "Daily"] | str | None = None
    """Basis on which the person is currently paid; known values: `Salary`, `Hourly`, `Daily`."""
    gross_pay_amount: float
    """Gross pay (before deductions) for the pay period."""
    gross_pay_amount_ytd: float | None = None
    """Gross pay (before deductions) for the year to date when this paycheck was paid."""
    net_pay_amount: float | None = None
    """Net pay (after deductions) for the pay period."""
    net_pay_amount_ytd: float | None = None
    """Net pay (after deductions) for the year to date when this paycheck was paid."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "gross_pay_amount_ytd": "grossPayAmountYTD",
        "net_pay_amount_ytd": "netPayAmountYTD",
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "pay_date",
            "start_date",
            "end_date",
        }
    )
