"""MainPayStatementFields."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

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
    start_date: int | None = None
    end_date: int | None = None
    pay_period_hours: float | None = None
    pay_frequency: str | None = None
    pay_type: str | None = None
    gross_pay_amount: float
    gross_pay_amount_ytd: float | None = None
    net_pay_amount: float | None = None
    net_pay_amount_ytd: float | None = None

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
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
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
