"""PayrollEmploymentHistoryVOIE."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .payroll_employee_record import PayrollEmployeeRecord
    from .payroll_employment_record import PayrollEmploymentRecord
    from .payroll_voie_income_record import PayrollVOIEIncomeRecord


@define(kw_only=True, eq=False, repr=False)
class PayrollEmploymentHistoryVOIE(Model):
    """One employment in a VOIE - Payroll report: employer, employee and employment facts together
    with income. Its employment ID stays the same when the report is refreshed."""

    as_of_date: int
    """When the payroll provider last updated the payroll data, in epoch seconds."""
    employment_id: str | None = None
    """Identifies an employment record, assigned by Mastercard and stable across refreshes of the
    report. Useful to restrict a payroll report to certain employments."""
    employer_name: str
    """Employer's name as entered in its own payroll system, for instance `ACME INC`. Found in
    payroll employment records."""
    payroll_source: str
    """Payroll source that the employment was retrieved from, for instance `finPayroll`;
    `payroll_provider` names the company that supplies it."""
    payroll_provider: str | None = None
    """Company that supplies payroll data to the payroll source, for instance `Paychex`."""
    employee: PayrollEmployeeRecord
    """Name and addresses of the employee in one employment of a VOE - Payroll or VOIE - Payroll
    report."""
    employment: PayrollEmploymentRecord
    """Facts of one employment as known to the payroll source: employer, dates of hire, pay and
    departure, status, work level and position. Shared by VOE - Payroll and VOIE - Payroll
    reports."""
    income: PayrollVOIEIncomeRecord
    """Income part of an employment in a VOIE - Payroll report: how and how often the person is
    paid, yearly and monthly pay, and the paychecks available."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "employee": Nested("payroll_employee_record", "PayrollEmployeeRecord"),
        "employment": Nested("payroll_employment_record", "PayrollEmploymentRecord"),
        "income": Nested("payroll_voie_income_record", "PayrollVOIEIncomeRecord"),
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "as_of_date",
        }
    )
