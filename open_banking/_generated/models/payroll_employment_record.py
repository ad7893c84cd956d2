"""PayrollEmploymentRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .payroll_employer_address import PayrollEmployerAddress

_payroll_employer_address_model: Deferred[PayrollEmployerAddress] = Deferred(
    __package__, ".payroll_employer_address", "PayrollEmployerAddress"
)


@define(kw_only=True, eq=False, repr=False)
class PayrollEmploymentRecord(Model):
    """Facts of one employment as known to the payroll source: employer, dates of hire, pay and
    leaving, status, work level and position. Shared by VOE - Payroll and VOIE - Payroll reports."""

    employer_name: str
    """Employer's name as entered in its own payroll system, for instance `ACME INC`. Found in
    payroll employment records."""
    legal_entity_id: str | None = None
    original_hire_date: int | None = None
    latest_hire_date: int | None = None
    latest_pay_period_end_date: int | None = None
    latest_pay_date: int | None = None
    days_since_last_pay: int | None = None
    number_pay_cadence_without_pay: int | None = None
    employment_end_date: int | None = None
    employment_duration: str | None = None
    employer_address: list[PayrollEmployerAddress] | None = None
    employment_status_code: str
    employment_status_name: str
    derived_employment_status: bool | None = None
    work_level_code: str | None = None
    work_level_name: str | None = None
    work_level_status: str
    position_title: str | None = None
    position_duration: str | None = None

    _fields: ClassVar[Mapping[str, str]] = {
        "employer_name": "employerName",
        "legal_entity_id": "legalEntityId",
        "original_hire_date": "originalHireDate",
        "latest_hire_date": "latestHireDate",
        "latest_pay_period_end_date": "latestPayPeriodEndDate",
        "latest_pay_date": "latestPayDate",
        "days_since_last_pay": "daysSinceLastPay",
        "number_pay_cadence_without_pay": "numberPayCadenceWithoutPay",
        "employment_end_date": "employmentEndDate",
        "employment_duration": "employmentDuration",
        "employer_address": "employerAddress",
        "employment_status_code": "employmentStatusCode",
        "employment_status_name": "employmentStatusName",
        "derived_employment_status": "derivedEmploymentStatus",
        "work_level_code": "workLevelCode",
        "work_level_name": "workLevelName",
        "work_level_status": "workLevelStatus",
        "position_title": "positionTitle",
        "position_duration": "positionDuration",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayrollEmploymentRecord:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.employer_name = get("employerName")
        self.legal_entity_id = get("legalEntityId")
        self.original_hire_date = get("originalHireDate")
        self.latest_hire_date = get("latestHireDate")
        self.latest_pay_period_end_date = get("latestPayPeriodEndDate")
        self.latest_pay_date = get("latestPayDate")
        self.days_since_last_pay = get("daysSinceLastPay")
        self.number_pay_cadence_without_pay = get("numberPayCadenceWithoutPay")
        self.employment_end_date = get("employmentEndDate")
        self.employment_duration = get("employmentDuration")
        v = get("employerAddress")
        self.employer_address = (
            [_payroll_employer_address_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.employment_status_code = get("employmentStatusCode")
        self.employment_status_name = get("employmentStatusName")
        self.derived_employment_status = get("derivedEmploymentStatus")
        self.work_level_code = get("workLevelCode")
        self.work_level_name = get("workLevelName")
        self.work_level_status = get("workLevelStatus")
        self.position_title = get("positionTitle")
        self.position_duration = get("positionDuration")
        return self
