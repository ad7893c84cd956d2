"""PayrollVOIEIncomeRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .annual_income import AnnualIncome
    from .direct_pay_statements import DirectPayStatements
    from .monthly_income import MonthlyIncome


@define(kw_only=True, eq=False, repr=False)
class PayrollVOIEIncomeRecord(Model):
    """Income part of an employment in a VOIE - Payroll report: how and how often the person is
    paid, yearly and monthly pay, and the paychecks available."""

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
    pay_type: Literal["Salary", "Hourly", "Daily"] | str | None = None
    """Basis on which the person is currently paid; known values: `Salary`, `Hourly`, `Daily`."""
    base_pay_rate: float | None = None
    """Current rate of base or regular pay per `base_pay_rate_unit`."""
    base_pay_rate_unit: (
        Literal[
            "Hourly",
            "Daily",
            "Weekly",
            "Bi-Weekly",
            "Semi-Monthly",
            "Monthly",
            "Quarterly",
            "Semi-Annual",
            "Annual",
            "Every 2.6 wks",
            "Every 5.2 wks",
            "Other",
        ]
        | str
        | None
    ) = None
    """Span of time that `base_pay_rate` pays for; known values: `Hourly`, `Daily`, `Weekly`,
    `Bi-Weekly`, `Semi-Monthly`, `Monthly`, `Quarterly`, `Semi-Annual`, `Annual`, `Every 2.6 wks`,
    `Every 5.2 wks`, `Other`."""
    oldest_pay_statement_available: str | None = None
    """Pay date of the oldest direct pay statement that the payroll source has, in epoch seconds, as
    a string: the earliest `payDate` among the statements delivered."""
    annual_income: list[AnnualIncome] | None = None
    """Pay for the current year and up to two prior years, one entry per year as available."""
    monthly_income: MonthlyIncome | None = None
    """Estimated pay per month for a person's current employment, broken down by kind of pay with a
    total. Belongs to the income record of VOIE - Payroll reports, the only report type where it is
    mandatory."""
    direct_pay_statements: list[DirectPayStatements] | None = None
    """Paychecks available from the payroll source, one entry each."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "annual_income": [Nested("annual_income", "AnnualIncome")],
        "monthly_income": Nested("monthly_income", "MonthlyIncome"),
        "direct_pay_statements": [Nested("direct_pay_statements", "DirectPayStatements")],
    }
