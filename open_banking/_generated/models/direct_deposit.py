"""DirectDeposit."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DirectDeposit(Model):
    """Part of an employee's pay sent to a bank account, with that account's institution, type,
    routing number and last four digits. Part of pay statements in reports."""

    fi_name: str | None = None
    """Institution that the deposit goes to, for instance `FinBank`."""
    account_type_code: Literal["Checking", "Savings", "Loan"] | str | None = None
    """Kind of account that receives the deposit: `Checking`, `Savings` or `Loan`, the last where
    the employee pays off a loan with a part of the net pay."""
    account_type_name: str | None = None
    """Name of the account that receives the deposit, for instance `Checking`."""
    description: str | None = None
    """Text that describes the deposit, for instance `Payroll`."""
    amount: float | None = None
    """Part of the pay that is sent to the account by direct deposit."""
    account_last_four: str | None = None
    """Last four digits of the number of the account that receives the deposit, as a string."""
    routing_number: str | None = None
    """Routing number of the account that receives the deposit, as a string."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "account_last_four",
            "routing_number",
        }
    )
