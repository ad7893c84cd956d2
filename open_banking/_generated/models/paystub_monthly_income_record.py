"""PaystubMonthlyIncomeRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PaystubMonthlyIncomeRecord(Model):
    """Monthly pay that Finicity estimates from one paystub, split by kind of pay, without a total.
    Appears in VOIE - Paystub reports."""

    estimated_monthly_base_pay: float | None = None
    """Base pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_overtime_pay: float | None = None
    """Overtime pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_bonus_pay: float | None = None
    """Bonus pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_commission_pay: float | None = None
    """Commission pay per month from the employment, as Finicity estimates it."""

    _fields: ClassVar[Mapping[str, str]] = {
        "estimated_monthly_base_pay": "estimatedMonthlyBasePay",
        "estimated_monthly_overtime_pay": "estimatedMonthlyOvertimePay",
        "estimated_monthly_bonus_pay": "estimatedMonthlyBonusPay",
        "estimated_monthly_commission_pay": "estimatedMonthlyCommissionPay",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PaystubMonthlyIncomeRecord:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.estimated_monthly_base_pay = get("estimatedMonthlyBasePay")
        self.estimated_monthly_overtime_pay = get("estimatedMonthlyOvertimePay")
        self.estimated_monthly_bonus_pay = get("estimatedMonthlyBonusPay")
        self.estimated_monthly_commission_pay = get("estimatedMonthlyCommissionPay")
        return self
