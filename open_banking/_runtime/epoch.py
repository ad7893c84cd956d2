"""Moments as the API takes them: seconds since 1970-01-01 UTC."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from .errors import InvalidRequestError
from .plain import plain

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_SECOND = dt.timedelta(seconds=1)
_DIGITS = r"-?[0-9]{1,18}"  # more are no moment, and beyond 4300 no number to Python


def aware(place: str, value: dt.datetime) -> dt.datetime:
    """``value``, which has a time zone.

    Raises:
        InvalidRequestError: It has none, and names no moment.
    """
    if value.utcoffset() is None:
        raise InvalidRequestError(f"{place} is a datetime without a time zone; give it one, datetime.UTC for instance")
    return value


def epoch_seconds(place: str, value: Any) -> int | None:
    """Epoch seconds from a number, from its digits, from a date (its midnight in UTC) or from an aware datetime.

    Raises:
        InvalidRequestError: It is a datetime without a time zone, which names no moment, or something else.
    """
    if value is None:
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        return int(plain(value))
    if isinstance(value, dt.datetime):
        return (aware(place, value) - _EPOCH) // _SECOND
    if isinstance(value, dt.date):
        return (dt.datetime(value.year, value.month, value.day, tzinfo=dt.UTC) - _EPOCH) // _SECOND
    if isinstance(value, str) and re.fullmatch(_DIGITS, value):
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
