"""Days, months and epoch seconds, all in UTC."""

from __future__ import annotations

import datetime as dt

DAY = 24 * 60 * 60
"""Seconds."""

_EPOCH = dt.date(1970, 1, 1).toordinal()


def day_of(moment: float) -> dt.date:
    """The day of epoch seconds, in UTC."""
    return dt.date.fromordinal(_EPOCH + int(moment // DAY))


def start_of(day: dt.date) -> int:
    """The epoch seconds at which a day begins, in UTC."""
    return int(dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC).timestamp())


def iso(moment: float) -> str:
    """Epoch seconds as a date-time of ISO 8601 with the offset of UTC, ``2025-03-14T09:00:00+00:00`` for instance."""
    return dt.datetime.fromtimestamp(moment, dt.UTC).isoformat()


def iso_utc(moment: int) -> str:
    """Epoch seconds as a date-time of ISO 8601 that ends in ``Z``, ``2025-03-14T09:00:00Z`` for instance."""
    return dt.datetime.fromtimestamp(moment, dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def noon(day: dt.date) -> int:
    """The epoch seconds at noon, which is the same day everywhere in the United States."""
    return (day.toordinal() - _EPOCH) * DAY + DAY // 2


def moment_of(text: str) -> float:
    """The epoch seconds of a date-time with a time zone, as ISO 8601 writes it.

    Raises:
        ValueError: It is none.
    """
    moment = dt.datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text} has no time zone")
    return moment.timestamp()


def month_of(moment: int) -> int:
    """Months since the year 0, of epoch seconds in UTC."""
    day = dt.datetime.fromtimestamp(moment, dt.UTC)
    return day.year * 12 + day.month - 1


def months_before(moment: int, months: int) -> int:
    """Epoch seconds so many months earlier, at the same time of the day."""
    day = dt.datetime.fromtimestamp(moment, dt.UTC)
    count = day.year * 12 + day.month - 1 - months
    # A day that no month lacks.
    return int(day.replace(year=count // 12, month=count % 12 + 1, day=min(day.day, 28)).timestamp())


def complete_months(start: int, end: int) -> list[dt.date]:
    """The first days of the calendar months that lie wholly between two moments, the oldest first."""
    first, last = day_of(start - 1), day_of(end)
    months = range(first.year * 12 + first.month, last.year * 12 + last.month - 1)
    return [dt.date(each // 12, each % 12 + 1, 1) for each in months]


def month_after(first: dt.date) -> dt.date:
    """The first day of the month that follows."""
    return (first + dt.timedelta(days=31)).replace(day=1)
