"""PaymentSuccessIndicatorsTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class PaymentSuccessIndicatorsTransaction(Model):
    """ACH transaction that is to be scored: its amount and the day by which it settles."""

    settle_by_date: _datetime.date
    """Day on which the money is due to leave the consumer's account for the receiving one, as an
    ISO 8601 date (`YYYY-MM-DD`). Scores run from today through this day, but cover 3 days at least
    and 10 at most."""
    amount: float
    """Amount of the ACH transaction to be scored; must be greater than 0."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "settle_by_date": "date",
    }
