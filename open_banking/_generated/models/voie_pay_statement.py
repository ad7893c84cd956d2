"""VOIEPayStatement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .deduction import Deduction
    from .direct_deposit import DirectDeposit
    from .employee import Employee
    from .employer import Employer
    from .pay_stat import PayStat


@define(kw_only=True, eq=False, repr=False)
class VOIEPayStatement(Model):
    """One pay statement in a Pay Statement Extraction report, as digitized: pay period, employer,
    employee, pay, deductions, direct deposits, and the category of its match."""

    pay_period: str | None = None
    """Pay period that the statement is for, as a label, for instance `LastPayPeriod`."""
    billable: bool | None = None
    """Whether the pay statement is charged. `false` when it was already digitized before."""
    asset_id: str | None = None
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
    match_type: (
        Literal[
            "NET_PAY_MATCH",
            "SPLIT_INTERVIEW_AMOUNT_SUM_TO_NET_PAY_MATCH",
            "SPLIT_DIRECT_DEPOSIT_SUM_TO_NET_PAY_MATCH",
            "SPLIT_LESS_THAN_NET_PAY_SUM_TO_NET_PAY_MATCH",
            "PARTIAL",
            "TRANSACTION_DATE_RANGE_INVALID",
            "NO_MATCH",
        ]
        | str
        | None
    ) = None
    """How the pay statement matched the transactions; known values: `NET_PAY_MATCH`,
    `SPLIT_INTERVIEW_AMOUNT_SUM_TO_NET_PAY_MATCH`, `SPLIT_DIRECT_DEPOSIT_SUM_TO_NET_PAY_MATCH`,
    `SPLIT_LESS_THAN_NET_PAY_SUM_TO_NET_PAY_MATCH`, `PARTIAL`, `TRANSACTION_DATE_RANGE_INVALID`,
    `NO_MATCH`."""
    employer: Employer | None = None
    """Name and address of the employer that issued a pay statement in a report, as its payroll
    system has them."""
    employee: Employee | None = None
    """Name and address of the employee to whom a pay statement in a report was issued, as the
    employer's payroll system has them."""
    pay_stat: list[PayStat] | None = None
    """Earnings on the pay statement, one entry per line."""
    deductions: list[Deduction] | None = None
    """Amounts deducted from the pay, such as withheld taxes and benefits, one entry for each."""
    direct_deposits: list[DirectDeposit] | None = None
    """Direct deposits on the pay statement, one entry per bank account that receives a part."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "net_pay_ytd": "netPayYTD",
        "gross_pay_ytd": "grossPayYTD",
    }
    _nested: ClassVar[Mapping[str, Any]] = {
        "employer": Nested("employer", "Employer"),
        "employee": Nested("employee", "Employee"),
        "pay_stat": [Nested("pay_stat", "PayStat")],
        "deductions": [Nested("deduction", "Deduction")],
        "direct_deposits": [Nested("direct_deposit", "DirectDeposit")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "pay_date",
            "start_date",
            "end_date",
        }
    )
