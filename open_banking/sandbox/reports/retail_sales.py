"""The retail sales of a business, by month or by week, and how they compare."""

from __future__ import annotations

import datetime as dt
from statistics import fmean
from typing import TYPE_CHECKING

from ..dates import complete_months, day_of, month_after, months_before, start_of
from ..money import dollars
from .periods import ONE_DAY, Period
from .scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..message import Json
    from ..state import Account, Transaction

MONTHLY, WEEKLY = "Monthly", "Weekly"
ANALYTICS, BENCHMARKS = "retail_sales_analytics", "retail_sales_benchmarks"
# What customers pay to a business; a paycheck is no sale.
_SALES = "Deposit"
_MONTHS = 24
_WEEK = dt.timedelta(days=7)


def retail_sales(accounts: Sequence[Account], frequency: str, metric_type: str, now: int) -> Json:
    """The metrics of the complete months or weeks that are known of some accounts, and the first and last sale.

    At most 24 months are looked at, as in other reports. The analytics are the amount and the number of sales. The
    benchmark is their number, of which 100 is the average of all periods: the sandbox knows no other merchants.
    """
    today = day_of(now)
    known = [day_of(each.posted[0].posted) for each in accounts if each.posted]
    first = max(min(known, default=today), day_of(months_before(now, _MONTHS)))
    scope = Scope(accounts, Period(first, today)).everyday
    sales = [each for each in scope.deposits if each.category == _SALES]
    parts = [
        (period, [each for each in sales if period.first <= day_of(each.posted) <= period.last])
        for period in _periods(scope.period, frequency)
    ]
    average = fmean(len(part) for _, part in parts) if parts else 0

    def metrics(part: Sequence[Transaction]) -> list[Json]:
        if metric_type == BENCHMARKS:
            return [{"name": "txn_cnt_index", "value": round(100 * len(part) / average)}] if average else []
        amount = dollars(sum(each.amount for each in part))
        return [{"name": "txn_amt", "value": amount}, {"name": "txn_cnt", "value": len(part)}]

    seen = {"firstSeenTxnDate": sales[0], "lastSeenTxnDate": sales[-1]} if sales else {}
    return {
        **{name: day_of(each.posted).isoformat() for name, each in seen.items()},
        "metricsFrequency": frequency,
        "metricsLists": [
            {
                "periodStartDate": period.first.isoformat(),
                "periodEndDate": period.last.isoformat(),
                "year": period.first.year,
                "metrics": metrics(part),
            }
            for period, part in parts
        ],
    }


def _periods(whole: Period, frequency: str) -> Iterator[Period]:
    """The months, or the weeks from Sunday to Saturday, that lie wholly within a period whose last day is not over."""
    if frequency == MONTHLY:
        for first in complete_months(start_of(whole.first), start_of(whole.last)):
            yield Period(first, month_after(first) - ONE_DAY)
        return
    first = whole.first + ONE_DAY * (-whole.first.isoweekday() % 7)
    while first + _WEEK <= whole.last:
        yield Period(first, first + _WEEK - ONE_DAY)
        first += _WEEK
