"""Moments as the API takes them: seconds since 1970-01-01 UTC."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from .errors import InvalidRequestError

_DIGITS = re.compile(r"-?[0-9]{1,18}")  # more are no moment, and beyond 4300 no number to Python


def epoch_seconds(place: str, value: Any) -> int | None:
    """Epoch seconds from a number, from its digits, from a date (its midnight in UTC) or from an aware datetime.

    Raises:
        InvalidRequestError: It is a datetime without a time zone, which names no moment, or something else.
    """
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, dt.datetime):
        if value.tzinfo is None:
            raise InvalidRequestError(
                f"{place} is a datetime without a time zone; give it one, datetime.UTC for instance"
            )
        return int(value.timestamp())
    if isinstance(value, dt.date):
        return int(dt.datetime(value.year, value.month, value.day, tzinfo=dt.UTC).timestamp())
    if isinstance(value, str) and _DIGITS.fullmatch(value):
        return int(value)
    # The value itself may be a date of birth, and stays out of the message.
    raise InvalidRequestError(
        f"{place} is a {type(value).__name__} that names no moment; "
        "give epoch seconds, a date, or a datetime with a time zone"
    )


def epoch_text(place: str, value: Any) -> str | None:
    """Epoch seconds as text, which two fields of the API want.

    Raises:
        InvalidRequestError: See ``epoch_seconds``.
    """
    seconds = epoch_seconds(place, value)
    return None if seconds is None else str(seconds)
