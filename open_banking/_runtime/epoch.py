"""Epoch seconds, in which the API takes and sends times: seconds since 1970-01-01 UTC."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from .errors import InvalidRequestError
from .plain import plain

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_SECOND = dt.timedelta(seconds=1)
_DIGITS = r"-?[0-9]{1,18}"  # more digits are no sensible time, and Python refuses more than 4300


def aware(place: str, value: dt.datetime) -> dt.datetime:
    """Return ``value`` if it has a time zone.

    Raises:
        InvalidRequestError: It has none, so it is ambiguous.
    """
    if value.utcoffset() is None:
        raise InvalidRequestError(f"{place} is a datetime without a time zone; give it one, datetime.UTC for instance")
    return value


def epoch_seconds(place: str, value: Any) -> int | None:
    """Convert an integer, its digits, a date (midnight UTC) or an aware datetime to epoch seconds.

    Raises:
        InvalidRequestError: It is a datetime without a time zone, or anything else.
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
    # The message does not show the value, which may be a date of birth.
    raise InvalidRequestError(
        f"{place} is a {type(value).__name__}, not a time; give epoch seconds, a date, or a datetime with a time zone"
    )


def epoch_text(place: str, value: Any) -> str | None:
    """Convert to epoch seconds as text, which two fields of the API require.

    Raises:
        InvalidRequestError: ``epoch_seconds`` cannot convert it.
    """
    seconds = epoch_seconds(place, value)
    return None if seconds is None else str(seconds)


def as_moment(value: Any) -> Any:
    """Epoch seconds, or their digits, as a datetime in UTC; anything else unchanged.

    Zero is 1970-01-01, also where the API means that there is no date.
    """
    if isinstance(value, str) and re.fullmatch(_DIGITS, value):
        seconds = int(value)
    elif isinstance(value, int) and not isinstance(value, bool):
        seconds = value
    else:
        return value
    try:
        return _EPOCH + dt.timedelta(seconds=seconds)
    except OverflowError:
        return value
