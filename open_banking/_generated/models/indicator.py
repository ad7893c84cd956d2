"""Indicator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from .reason_item import ReasonItem


@define(kw_only=True, eq=False, repr=False)
class Indicator(Model):
    """Outlook for one possible settlement day: the score, its meaning in words and the reasons
    behind it."""

    potential_settlement_date: _datetime.date
    """Day on which the payment may settle, as an ISO 8601 date (`YYYY-MM-DD`)."""
    composite_score: int
    """Likelihood that the payment settles and is not returned, as a score from 0 to 100; higher is
    more likely to settle."""
    score_indicator: Literal["Highly Likely to Settle", "Likely to Settle", "Less Likely to Settle"] | str
    """What `composite_score` means in words; known values: `Highly Likely to Settle`,
    `Likely to Settle`, `Less Likely to Settle`."""
    reasons: ReasonItem
    """Reasons behind a Payment Success Indicator score: eight aspects of the account and the
    payment, each with a score from 0 to 100."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "potential_settlement_date": "date",
        "reasons": Nested("reason_item", "ReasonItem"),
    }
