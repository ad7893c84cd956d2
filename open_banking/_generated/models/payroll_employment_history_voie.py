"""PayrollEmploymentHistoryVOIE."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .payroll_employee_record import PayrollEmployeeRecord
    from .payroll_employment_record import PayrollEmploymentRecord
    from .payroll_voie_income_record import PayrollVOIEIncomeRecord

_payroll_employee_record_model: Deferred[PayrollEmployeeRecord] = Deferred(
    __package__, ".payroll_employee_record", "PayrollEmployeeRecord"
)
_payroll_employment_record_model: Deferred[PayrollEmploymentRecord] = Deferred(
    __package__, ".payroll_employment_record", "PayrollEmploymentRecord"
)
_payroll_voie_income_record_model: Deferred[PayrollVOIEIncomeRecord] = Deferred(
    __package__, ".payroll_voie_income_record", "PayrollVOIEIncomeRecord"
)


@define(kw_only=True, eq=False, repr=False)
class PayrollEmploymentHistoryVOIE(Model):
    """One employment in a VOIE - Payroll report: employer, employee and employment facts together
    with income. Its employment ID stays the same when the report is refreshed."""

    as_of_date: int
    """Time of the payroll provider's latest update of the payroll data, in epoch seconds."""
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
    leaving, status, work level and position. Shared by VOE - Payroll and VOIE - Payroll reports."""
    income: PayrollVOIEIncomeRecord
    """Income part of an employment in a VOIE - Payroll report: how and how often the person is
    paid, yearly and monthly pay, and the paychecks available."""

    _fields: ClassVar[Mapping[str, str]] = {
        "as_of_date": "asOfDate",
        "employment_id": "employmentId",
        "employer_name": "employerName",
        "payroll_source": "payrollSource",
        "payroll_provider": "payrollProvider",
        "employee": "employee",
        "employment": "employment",
        "income": "income",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayrollEmploymentHistoryVOIE:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.as_of_date = get("asOfDate")
        self.employment_id = get("employmentId")
        self.employer_name = get("employerName")
        self.payroll_source = get("payrollSource")
        self.payroll_provider = get("payrollProvider")
        v = get("employee")
        self.employee = _payroll_employee_record_model.from_dict(v) if v.__class__ is dict else v
        v = get("employment")
        self.employment = _payroll_employment_record_model.from_dict(v) if v.__class__ is dict else v
        v = get("income")
        self.income = _payroll_voie_income_record_model.from_dict(v) if v.__class__ is dict else v
        return self
