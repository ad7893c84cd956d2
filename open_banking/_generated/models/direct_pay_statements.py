"""DirectPayStatements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .deductions import Deductions
    from .earnings import Earnings
    from .main_pay_statement_fields import MainPayStatementFields


@define(kw_only=True, eq=False, repr=False)
class DirectPayStatements(Model):
    """One paycheck taken from the payroll system, with its main figures, earnings and deductions.
    Part of the income records of VOIE - Payroll reports."""

    payroll_pay_history_id: str
    """Identifies the details of income and employment for the pay period, for instance
    `qsrt2hmjnf`."""
    last_pay_period_indicator: bool
    """Whether this is the latest paycheck available."""
    main_pay_statement_fields: MainPayStatementFields
    """Dates, hours, frequency, and gross and net pay of one paycheck, as part of a VOIE - Payroll
    report."""
    earnings: list[Earnings]
    """Kinds of pay, such as base pay or overtime, that make up the paycheck in the pay period."""
    deductions: list[Deductions] | None = None
    """Amounts deducted from the pay, such as withheld taxes and benefits, one entry for each."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "main_pay_statement_fields": Nested("main_pay_statement_fields", "MainPayStatementFields"),
        "earnings": [Nested("earnings", "Earnings")],
        "deductions": [Nested("deductions", "Deductions")],
    }
