"""Deduction."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class Deduction(Model):
    """One deduction line of a pay statement in a pay statement report, with its amounts for the pay
    period and for the year to date."""

    name: str | None = None
    """Normalized category of the deduction, made up of its type and a number that counts the lines
    of that type from 1."""
    description: str | None = None
    """Type of deduction as the deduction line describes it, for instance `401k`."""
    amount_current: float | None = None
    """Amount of this line of the pay statement in the pay period. `amount_ytd` has the sum for the
    year to date."""
    amount_ytd: float | None = None
    """Amount of this line of the pay statement in the year to date. `amount_current` is that of the
    pay period."""
    type: str | None = None
    """Category derived from the description of the deduction line, for instance
    `401 Deductions`."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "amount_ytd": "amountYTD",
    }
