"""DirectPayStatements."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .deductions import Deductions
    from .earnings import Earnings
    from .main_pay_statement_fields import MainPayStatementFields

_deductions_model: Deferred[Deductions] = Deferred(__package__, ".deductions", "Deductions")
_earnings_model: Deferred[Earnings] = Deferred(__package__, ".earnings", "Earnings")
_main_pay_statement_fields_model: Deferred[MainPayStatementFields] = Deferred(
    __package__, ".main_pay_statement_fields", "MainPayStatementFields"
)


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
    """Amounts taken off the pay, such as withheld taxes and benefits, one entry for each."""

    _fields: ClassVar[Mapping[str, str]] = {
        "payroll_pay_history_id": "payrollPayHistoryId",
        "last_pay_period_indicator": "lastPayPeriodIndicator",
        "main_pay_statement_fields": "mainPayStatementFields",
        "earnings": "earnings",
        "deductions": "deductions",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> DirectPayStatements:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.payroll_pay_history_id = get("payrollPayHistoryId")
        self.last_pay_period_indicator = get("lastPayPeriodIndicator")
        v = get("mainPayStatementFields")
        self.main_pay_statement_fields = _main_pay_statement_fields_model.from_dict(v) if v.__class__ is dict else v
        v = get("earnings")
        self.earnings = (
            [_earnings_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v] if v.__class__ is list else v
        )
        v = get("deductions")
        self.deductions = (
            [_deductions_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v] if v.__class__ is list else v
        )
        return self
