"""The periods that analytics divide time into: months of either kind, and weeks. All days are those of UTC."""

from __future__ import annotations

import datetime as dt
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from ..dates import month_after

if TYPE_CHECKING:
    from collections.abc import Iterator

MONTHLY_CALENDAR = "MONTHLY_CALENDAR"
MONTHLY_ROLLING_30 = "MONTHLY_ROLLING_30"
INTERVALS = MONTHLY_CALENDAR, MONTHLY_ROLLING_30
"""The API's ``timeIntervalTypes``."""

ONE_DAY = dt.timedelta(days=1)
_ROLLING_DAYS = 30
_WEEK_DAYS = 7


class Period(NamedTuple):
    """Some days in a row."""

    first: dt.date
    last: dt.date
    """Included."""
    name: str = ""
    """``last30to1`` for the last thirty days, where they are counted back."""

    @property
    def days(self) -> list[dt.date]:
        """Each day."""
        return [self.first + ONE_DAY * index for index in range((self.last - self.first).days + 1)]


def divided(whole: Period, interval: str) -> list[Period]:
    """The months of a period, the oldest first: those of the calendar, or of 30 days each counted back from its end."""
    return last_days(whole)[::-1] if interval == MONTHLY_ROLLING_30 else list(calendar_months(whole))


def last_days(whole: Period) -> list[Period]:
    """Periods of 30 days, counted back from the end of the whole, the latest first; the oldest has what is left."""
    length = len(whole.days)
    bounds = ((start, min(start + _ROLLING_DAYS, length)) for start in range(0, length, _ROLLING_DAYS))
    return [
        Period(whole.last - ONE_DAY * (end - 1), whole.last - ONE_DAY * start, f"last{end}to{start + 1}")
        for start, end in bounds
    ]


def calendar_months(whole: Period) -> Iterator[Period]:
    """The months of the calendar, the oldest first, as far as they are within the whole."""
    first = whole.first
    while first <= whole.last:
        following = month_after(first.replace(day=1))
        yield Period(first, min(following - ONE_DAY, whole.last))
        first = following


def weeks(whole: Period) -> list[tuple[int, Period]]:
    """The weeks with their numbers, as far as they are within the whole: the first of each year begins on January 1."""
    grouped = [(week, list(days)) for week, days in groupby(whole.days, _week_of)]
    return [(number, Period(days[0], days[-1])) for (_, number), days in grouped]


def _week_of(day: dt.date) -> tuple[int, int]:
    return day.year, (day.timetuple().tm_yday - 1) // _WEEK_DAYS + 1
