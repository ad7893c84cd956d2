"""PayStat."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class PayStat(Model):
    """One earnings line of a pay statement, such as regular pay or overtime, with its amounts for
    the pay period and the year to date. Appears in pay statement and paystub-based VOIE reports."""

    name: str | None = None
    """Standard category of the earnings followed by a running number from 1 for each line of that
    category, for instance `regular 1`."""
    type: (
        Literal[
            "regular",
            "overtime",
            "bonus",
            "commission",
            "tips",
            "holiday",
            "vacation",
            "pto",
            "sick",
            "bereavement",
            "jury duty",
            "pension",
            "benefit",
            "stock",
            "reimbursement",
            "unknown",
        ]
        | str
        | None
    ) = None
    """Kind of earnings, derived from the line's text: `regular`, `overtime`, `bonus`, `commission`,
    `tips`, `holiday`, `vacation`, `pto`, `sick`, `bereavement`, `jury duty`, `pension`, `benefit`,
    `stock`, `reimbursement` or `unknown`."""
    description: str | None = None
    """Pay type of the line in words, for instance `regular income`."""
    rate: float | None = None
    """Rate of pay for this kind of earnings."""
    units: float | None = None
    """Number of units paid on this line of the pay statement in the pay period."""
    amount_current: float | None = None
    """Amount of this line of the pay statement in the pay period. `amount_ytd` has the sum for the
    year to date."""
    amount_ytd: float | None = None
    """Amount of this line of the pay statement in the year to date. `amount_current` is that of the
    pay period."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "amount_ytd": "amountYTD",
    }
