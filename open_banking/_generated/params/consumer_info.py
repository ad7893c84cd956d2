"""The request dictionary of ConsumerInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime


class ConsumerInfoParams(TypedDict, total=False):
    """Social Security number and date of birth of a consumer, passed along when a Connect session
    or a borrower is set up."""

    ssn: str
    """Social Security number of a consumer, complete and without hyphens, as consumer information
    and payroll requests expect it. Required by the API."""
    dob: int | str | _datetime.date
    """Date of birth of the consumer, as the start of that day, in epoch seconds."""


SHAPE = Shape(
    __package__,
    "ConsumerInfo",
    {
        "ssn": "ssn",
        "dob": "dob",
    },
    epochs={
        "dob": epoch_seconds,
    },
)
