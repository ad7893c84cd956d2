"""NsfIndicator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from .nsf_reason_item import NsfReasonItem


@define(kw_only=True, eq=False, repr=False)
class NsfIndicator(Model):
    """Risk of an NSF (non-sufficient funds) return on one possible settlement day: the score, its
    risk level and the reasons behind it."""

    potential_settlement_date: _datetime.date
    """Day on which the payment may settle, as an ISO 8601 date (`YYYY-MM-DD`)."""
    score: int
    """Score from 0 to 100 for the NSF (non-sufficient funds) risk on that day; the higher it is,
    the more likely the payment settles."""
    indicator: Literal["Low Risk", "Medium Risk", "High Risk"] | str
    """Risk level that follows from `score`; known values: `Low Risk`, `Medium Risk`,
    `High Risk`."""
    reasons: NsfReasonItem | None = None
    """Reasons behind an NSF (non-sufficient funds) score: eight aspects of the account and the
    payment, each with a score from 0 to 100."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "potential_settlement_date": "date",
        "reasons": Nested("nsf_reason_item", "NsfReasonItem"),
    }
