"""Earnings."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class Earnings(Model):
    """One kind of pay on a paycheck, such as base pay or overtime, in a VOIE - Payroll report."""

    name: str | None = None
    """Employer's own name for this kind of pay on the paycheck, where there is one, for instance
    `bonusPayAmount`; `type` has the standard category."""
    type: Literal["base", "bonus", "overtime", "commission", "tips", "other"] | str
    """Category of the pay; known values: `base`, `bonus`, `overtime`, `commission`, `tips`,
    `other`."""
    rate: float | None = None
    """Rate of pay for this kind of earnings."""
    amount: float
    """Pay of this kind on the paycheck. `amount_ytd` has the sum for the year to date, if known."""
    amount_ytd: float | None = None
    """Pay of this kind in the year to date, if known. `amount` is the pay on this paycheck."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "amount_ytd": "amountYTD",
    }
