"""PaystubMonthlyIncomeRecord."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PaystubMonthlyIncomeRecord(Model):
    """Monthly pay that Finicity estimates from one pay statement, split by kind of pay, without a
    total. Appears in VOIE - Paystub reports."""

    estimated_monthly_base_pay: float | None = None
    """Base pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_overtime_pay: float | None = None
    """Overtime pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_bonus_pay: float | None = None
    """Bonus pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_commission_pay: float | None = None
    """Commission pay per month from the employment, as Finicity estimates it."""
