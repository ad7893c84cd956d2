"""The request dictionary of PaymentSuccessIndicatorsTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    import datetime as _datetime


class PaymentSuccessIndicatorsTransactionParams(TypedDict, total=False):
    """ACH transaction that is to be scored: its amount and the day by which it settles."""

    settle_by_date: _datetime.date | str
    """Day on which the money is due to leave the consumer's account for the receiving one, as an
    ISO 8601 date (`YYYY-MM-DD`). Scores run from today through this day, but cover 3 days at least
    and 10 at most. Required by the API."""
    amount: float
    """Amount of the ACH transaction to be scored; must be greater than 0. Required by the API."""


SHAPE = Shape(
    __package__,
    "PaymentSuccessIndicatorsTransaction",
    {
        "settle_by_date": "settleByDate",
        "amount": "amount",
    },
)
