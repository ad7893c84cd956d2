"""PaystubTxVerifyMonthlyIncomeRecord."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PaystubTxVerifyMonthlyIncomeRecord(Model):
    """Monthly pay that Finicity estimates from one pay statement, split by kind of pay, with a
    total. Appears in VOIE - Paystub (with TXVerify) reports."""

    estimated_monthly_base_pay: float | None = None
    """Base pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_overtime_pay: float | None = None
    """Overtime pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_bonus_pay: float | None = None
    """Bonus pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_commission_pay: float | None = None
    """Commission pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_other_pay: float | None = None
    """Pay of other kinds per month from the employment, as Finicity estimates it."""
    estimated_monthly_total_pay: float | None = None
    """Total pay per month from the employment, as Finicity estimates it: all kinds of pay added
    up."""
