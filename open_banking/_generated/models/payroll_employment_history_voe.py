"""PayrollEmploymentHistoryVOE."""

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
    from .payroll_voe_income_record import PayrollVOEIncomeRecord

_payroll_employee_record_model: Deferred[PayrollEmployeeRecord] = Deferred(
    __package__, ".payroll_employee_record", "PayrollEmployeeRecord"
)
_payroll_employment_record_model: Deferred[PayrollEmploymentRecord] = Deferred(
    __package__, ".payroll_employment_record", "PayrollEmploymentRecord"
)
_payroll_voe_income_record_model: Deferred[PayrollVOEIncomeRecord] = Deferred(
    __package__, ".payroll_voe_income_record", "PayrollVOEIncomeRecord"
)


@define(kw_only=True, eq=False, repr=False)
class PayrollEmploymentHistoryVOE(Model):
    """One employment in a VOE - Payroll report: employer, employee, employment facts and how often
    pay is issued, but no pay amounts."""

    as_of_date: int
    """Time of the payroll provider's latest update of the payroll data, in epoch seconds."""
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
    income: PayrollVOEIncomeRecord
    """Income part of an employment in a VOE - Payroll report. It holds the pay frequency alone, as
    these reports leave out amounts."""

    _fields: ClassVar[Mapping[str, str]] = {
        "as_of_date": "asOfDate",
        "employer_name": "employerName",
        "payroll_source": "payrollSource",
        "payroll_provider": "payrollProvider",
        "employee": "employee",
        "employment": "employment",
        "income": "income",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayrollEmploymentHistoryVOE:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.as_of_date = get("asOfDate")
        self.employer_name = get("employerName")
        self.payroll_source = get("payrollSource")
        self.payroll_provider = get("payrollProvider")
        v = get("employee")
        self.employee = _payroll_employee_record_model.from_dict(v) if v.__class__ is dict else v
        v = get("employment")
        self.employment = _payroll_employment_record_model.from_dict(v) if v.__class__ is dict else v
        v = get("income")
        self.income = _payroll_voe_income_record_model.from_dict(v) if v.__class__ is dict else v
        return self
