"""MonthlyIncome."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class MonthlyIncome(Model):
    """Estimated pay per month for a person's current employment, broken down by kind of pay with a
    total. Belongs to the income record of VOIE - Payroll reports, the only report type where it is
    mandatory."""

    estimated_monthly_base_pay: float | None = None
    """Base pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_overtime_pay: float | None = None
    """Overtime pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_bonus_pay: float | None = None
    """Bonus pay per month from the employment, as Finicity estimates it."""
    estimated_monthly_other_pay: float | None = None
    """Pay of other kinds per month from the employment, as Finicity estimates it."""
    estimated_monthly_total_pay: float
    """Total pay per month from the employment, as Finicity estimates it: all kinds of pay added
    up."""
    estimated_monthly_commission_pay: float | None = None
    """Commission pay per month from the employment, as Finicity estimates it."""
