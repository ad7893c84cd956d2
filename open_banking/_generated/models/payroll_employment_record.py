"""PayrollEmploymentRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .payroll_employer_address import PayrollEmployerAddress


@define(kw_only=True, eq=False, repr=False)
class PayrollEmploymentRecord(Model):
    """Facts of one employment as known to the payroll source: employer, dates of hire, pay and
    departure, status, work level and position. Shared by VOE - Payroll and VOIE - Payroll
    reports."""

    employer_name: str
    """Employer's name as entered in its own payroll system, for instance `ACME INC`. Found in
    payroll employment records."""
    legal_entity_id: str | None = None
    """Employer's EIN (employer identification number), as a string."""
    original_hire_date: int | None = None
    """Day on which the employee was first hired by the company, in epoch seconds; compare
    `latest_hire_date`."""
    latest_hire_date: int | None = None
    """Day of the most recent hire, in epoch seconds; stated by the employer when someone left the
    company and came back."""
    latest_pay_period_end_date: int | None = None
    """Last day of the latest pay period, in epoch seconds; the pay itself is dated by
    `latest_pay_date`."""
    latest_pay_date: int | None = None
    """Day on which the employer last issued pay, in epoch seconds."""
    days_since_last_pay: int | None = None
    """Days that have passed since the employee's last pay."""
    number_pay_cadence_without_pay: int | None = None
    """Number of pay cycles in which the employee got no pay; the pay frequency sets their
    length."""
    employment_end_date: int | None = None
    """Day on which the employee left the company, in epoch seconds."""
    employment_duration: str | None = None
    """Time spent with this employer, as an ISO 8601 duration such as `P1Y6M0D`; `position_duration`
    covers the latest position only."""
    employer_address: list[PayrollEmployerAddress] | None = None
    """Addresses of the employer, with one record for each."""
    employment_status_code: Literal["A", "NLE", "L", "I", "O", "U"] | str
    """Code of the employment status; known values: `A` (active), `NLE` (no longer employed), `L`
    (leave), `I` (inactive), `O` (other), `U` (unknown)."""
    employment_status_name: Literal["Active", "No Longer Employed", "Leave", "Inactive", "Other", "Unknown"] | str
    """Employment status in words, matching `employment_status_code`; known values: `Active`,
    `No Longer Employed`, `Leave`, `Inactive`, `Other`, `Unknown`."""
    derived_employment_status: bool | None = None
    """Whether the employment status had to be derived: `true` if the employer does not state it
    directly, `false` if it does."""
    work_level_code: str | None = None
    """Short code for `work_level_name`, as received from the employer, for instance `FT`."""
    work_level_name: str | None = None
    """Employment level in the employer's own words, such as full time, part time, temp or
    contractor; `work_level_status` holds the standardized form."""
    work_level_status: (
        Literal["Full Time", "Part Time", "Temporary", "Seasonal", "Student", "Retired", "Unspecified"] | str
    )
    """Employment level as a standard category; known values: `Full Time`, `Part Time`, `Temporary`,
    `Seasonal`, `Student`, `Retired`, `Unspecified`."""
    position_title: str | None = None
    """Employee's job title, for instance `Shift Supervisor`."""
    position_duration: str | None = None
    """Time spent in the current or latest position of this employment, as an ISO 8601 duration such
    as `P1Y6M0D`; `employment_duration` covers all of it."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "employer_address": [Nested("payroll_employer_address", "PayrollEmployerAddress")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "original_hire_date",
            "latest_hire_date",
            "latest_pay_period_end_date",
            "latest_pay_date",
            "employment_end_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "legal_entity_id",
        }
    )
