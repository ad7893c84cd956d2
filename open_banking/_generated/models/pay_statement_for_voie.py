"""PayStatementForVoie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .direct_deposit import DirectDeposit
    from .employee import Employee
    from .employer import Employer
    from .pay_stat import PayStat


@define(kw_only=True, eq=False, repr=False)
class PayStatementForVoie(Model):
    """Fields that pay statements share in both VOIE - Paystub reports, with and without TXVerify:
    pay period, employer, employee, pay, direct deposits, and the error if extraction failed."""

    pay_period: str | None = None
    """Pay period that the statement is for, as a label, for instance `LastPayPeriod`."""
    billable: bool
    """Whether the pay statement is charged. `false` when it was already digitized before."""
    asset_id: str
    """Asset ID under which the pay statement is stored."""
    pay_date: int | None = None
    """Day on which the pay period is paid, in epoch seconds."""
    start_date: int | None = None
    """First day of the pay period, in epoch seconds."""
    end_date: int | None = None
    """Last day of the pay period, in epoch seconds. The day of payment is `pay_date`."""
    net_pay_current: float | None = None
    """Net pay (after deductions) for the current pay period."""
    net_pay_ytd: float | None = None
    """Net pay (after deductions) for the year to date."""
    gross_pay_current: float | None = None
    """Gross pay (before deductions) for the current pay period."""
    gross_pay_ytd: float | None = None
    """Gross pay (before deductions) for the year to date."""
    payroll_provider: str | None = None
    """Payroll provider that issues the pay statement."""
    employer: Employer
    """Name and address of the employer that issued a pay statement in a report, as its payroll
    system has them."""
    employee: Employee
    """Name and address of the employee to whom a pay statement in a report was issued, as the
    employer's payroll system has them."""
    pay_stat: list[PayStat]
    """Earnings on the pay statement, one entry per line."""
    direct_deposits: list[DirectDeposit] | None = None
    """Direct deposits on the pay statement, one entry per bank account that receives a part."""
    institutions: list[str]
    """Empty in a VOIE - Paystub report. With TXVerify: details of accounts and income streams at
    the institutions whose transactions match the pay statement."""
    error_code: int | None = None
    """Number of the error that occurred with the stored pay statement (asset); the text is in
    `error_message`."""
    error_message: str | None = None
    """Text of the error that occurred with the stored pay statement (asset); the number is in
    `error_code`."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "net_pay_ytd": "netPayYTD",
        "gross_pay_ytd": "grossPayYTD",
    }
    _nested: ClassVar[Mapping[str, Any]] = {
        "employer": Nested("employer", "Employer"),
        "employee": Nested("employee", "Employee"),
        "pay_stat": [Nested("pay_stat", "PayStat")],
        "direct_deposits": [Nested("direct_deposit", "DirectDeposit")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "pay_date",
            "start_date",
            "end_date",
        }
    )
