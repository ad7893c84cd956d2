"""The attributes of analytics: named figures of transactions or of a state, for each month."""

from __future__ import annotations

from statistics import fmean, median, stdev
from typing import TYPE_CHECKING

from ..dates import day_of
from ..message import invalid
from ..money import dollars
from .periods import INTERVALS, MONTHLY_CALENDAR, divided

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from ..message import Json
    from ..state import Transaction
    from .periods import Period
    from .streams import Stream


def intervals_of(request: Json) -> list[str]:
    """The intervals into which a request divides the time.

    Raises:
        RefusedError: In a way that there is not.
    """
    asked: list[str] = request.get("analyticsReportData", {}).get("timeIntervalTypes", [])
    for each in asked:
        if each not in INTERVALS:
            message = f"timeIntervalTypes: {each} is none of {', '.join(INTERVALS)}"
            raise invalid(message)
    return list(dict.fromkeys(asked)) or [MONTHLY_CALENDAR]


def transactional_attribute(
    name: str, transactions: Sequence[Transaction], streams: Sequence[Stream], whole: Period, intervals: Sequence[str]
) -> Json:
    """An attribute of some of the transactions."""
    named = {each.id for each in transactions}
    amounts: dict[dt.date, list[int]] = {}
    for each in transactions:
        amounts.setdefault(day_of(each.posted), []).append(each.amount)

    def figures(period: Period) -> Json:
        return _statistics([amount for day in period.days for amount in amounts.get(day, ())])

    return {
        "attributeName": name,
        "aggregatedByTimePeriods": _by_period(whole, intervals, figures),
        "transactionIds": [str(each.id) for each in transactions],
        "streamIds": [stream.id for stream in streams if not named.isdisjoint(one.id for one in stream.transactions)],
    }


def state_attribute(name: str, values: Sequence[int], whole: Period, intervals: Sequence[str]) -> Json:
    """An attribute that has a value in cents on each day of the whole."""

    def figures(period: Period) -> Json:
        skipped = (period.first - whole.first).days
        part = values[skipped : skipped + len(period.days)]
        return {**_statistics(part), "beginningValue": dollars(part[0]), "endingValue": dollars(part[-1])}

    return {"attributeName": name, "reportedByTimePeriods": _by_period(whole, intervals, figures)}


def _by_period(whole: Period, intervals: Sequence[str], figures: Callable[[Period], Json]) -> list[Json]:
    """The figures of each part of the whole, for each interval by which it is divided."""
    return [
        {
            "timeIntervalType": interval,
            "periods": [{**_dates(period), **figures(period)} for period in divided(whole, interval)],
        }
        for interval in intervals
    ]


def _dates(period: Period) -> Json:
    return {"startDate": period.first.isoformat(), "endDate": period.last.isoformat()}


def _statistics(amounts: Sequence[int]) -> Json:
    """The figures of some amounts in cents; of none there is their count alone."""
    figures: Json = {"count": len(amounts)}
    if amounts:
        figures |= {
            "sum": dollars(sum(amounts)),
            "mean": dollars(fmean(amounts)),
            "median": dollars(median(amounts)),
            "min": dollars(min(amounts)),
            "max": dollars(max(amounts)),
        }
    if len(amounts) > 1:
        figures["standardDeviation"] = dollars(stdev(amounts))
    return figures
