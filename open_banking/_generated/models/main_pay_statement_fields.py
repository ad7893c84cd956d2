"""MainPayStatementFields."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class MainPayStatementFields(Model):
    """Dates, hours, frequency, and gross and net pay of one paycheck, as part of a VOIE - Payroll
    report."""

    pay_date: int
    """Day on which the pay period is paid, in epoch seconds."""
    start_date: int | None = None
    """First day of the pay period, in epoch seconds."""
    end_date: int | None = None
    """Last day of the pay period, in epoch seconds. The day of payment is `pay_date`."""
    pay_period_hours: float | None = None
    """Hours worked in all weeks of the pay period together."""
    pay_frequency: (
        Literal[
            "Daily",
            "Weekly",
            "Bi-Weekly",
            "Semi-Monthly",
            "Monthly",
            "Quarterly",
            "Semi-Annual",
            "Annual",
            "Every 2.6 wks",
            "Every 4 wks",
            "Every 5.2 wks",
            "Other",
        ]
        | str
        | None
    ) = None
    """How often regular pay is given out at present; known values: `Daily`, `Weekly`, `Bi-Weekly`,
    `Semi-Monthly`, `Monthly`, `Quarterly`, `Semi-Annual`, `Annual`, `Every 2.6 wks`, `Every 4 wks`,
    `Every 5.2 wks`, `Other`."""
    pay_type: Literal["Salary", "Hourly", "Daily"] | str | None = None
    """Basis on which the person is paid at present; known values: `Salary`, `Hourly`, `Daily`."""
    gross_pay_amount: float
    """Gross pay (before deductions) for the pay period."""
    gross_pay_amount_ytd: float | None = None
    """Gross pay (before deductions) for the year to date when this paycheck was paid."""
    net_pay_amount: float | None = None
    """Net pay (after deductions) for the pay period."""
    net_pay_amount_ytd: float | None = None
    """Net pay (after deductions) for the year to date when this paycheck was paid."""

    _fields: ClassVar[Mapping[str, str]] = {
        "pay_date": "payDate",
        "start_date": "startDate",
        "end_date": "endDate",
        "pay_period_hours": "payPeriodHours",
        "pay_frequency": "payFrequency",
        "pay_type": "payType",
        "gross_pay_amount": "grossPayAmount",
        "gross_pay_amount_ytd": "grossPayAmountYTD",
        "net_pay_amount": "netPayAmount",
        "net_pay_amount_ytd": "netPayAmountYTD",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> MainPayStatementFields:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.pay_date = get("payDate")
        self.start_date = get("startDate")
        self.end_date = get("endDate")
        self.pay_period_hours = get("payPeriodHours")
        self.pay_frequency = get("payFrequency")
        self.pay_type = get("payType")
        self.gross_pay_amount = get("grossPayAmount")
        self.gross_pay_amount_ytd = get("grossPayAmountYTD")
        self.net_pay_amount = get("netPayAmount")
        self.net_pay_amount_ytd = get("netPayAmountYTD")
        return self
