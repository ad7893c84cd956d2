"""The balances of a business by day, by week and by month."""

from __future__ import annotations

from itertools import pairwise
from statistics import fmean
from typing import TYPE_CHECKING

from ..bank.balances import available_balance
from ..dates import iso
from ..money import dollars
from .business_figures import monthly_amounts, monthly_counts
from .periods import last_days, weeks

if TYPE_CHECKING:
    import datetime as dt

    from ..message import Json
    from .periods import Period
    from .scope import Scope

# In English whatever the machine's language.
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SATURDAY = 5


def balance_metrics(past: Scope, period: Period) -> Json:
    """The metrics of a period; those of the weeks cover all that is known.

    Args:
        past: All that is known of the accounts.
        period: What the report covers of it.
    """
    months = [(month, past.balances_of(month)) for month in last_days(period)]
    negative = [(month, [each for each in balances if each < 0]) for month, balances in months]
    balances = past.balances_of(period)
    daily = list(zip(period.days, balances, strict=True))
    weekdays = [(day, balance) for day, balance in daily if day.weekday() < _SATURDAY]
    known = iso(max(each.aggregated for each in past.accounts))
    tail = "ForTheReportTimePeriod"
    metrics: Json = {
        "availableBalance": dollars(sum(available_balance(each) for each in past.accounts)),
        "availableBalanceDate": known,
        "currentRunningBalance": dollars(sum(each.balance for each in past.accounts)),
        "currentRunningBalanceDate": known,
        f"averageDailyBalanceByMonth{tail}": monthly_amounts(months, fmean),
        f"minimumDailyBalanceByMonth{tail}": monthly_amounts(months, min),
        f"maximumDailyBalanceByMonth{tail}": monthly_amounts(months, max),
        f"countDailyNegativeBalancesByMonth{tail}": monthly_counts(negative),
        f"averageDailyBalance{tail}": dollars(fmean(balances)),
        f"minimumRunningBalance{tail}": dollars(min(balances)),
        f"maximumRunningBalance{tail}": dollars(max(balances)),
        f"dailyBalances{tail}": [_line(*each) for each in daily],
        f"dailyBalancesByWeekday{tail}": [_line(*each) for each in weekdays],
        "historicNumberOfWeeksAverageBalanceIncreasing": _weekly(past),
    }
    if weekdays:
        metrics[f"averageWeekdayBalance{tail}"] = dollars(fmean(balance for _, balance in weekdays))
    return metrics


def _line(day: dt.date, balance: int) -> Json:
    return {"date": day.isoformat(), "dayOfWeek": _NAMES[day.weekday()], "endingBalance": dollars(balance)}


def _weekly(past: Scope) -> Json:
    known = [(number, week, fmean(past.balances_of(week))) for number, week in weeks(past.period)]
    return {
        "historicNumberOfWeeksAverageBalanceIncreasing": sum(
            later > earlier for (*_, earlier), (*_, later) in pairwise(known)
        ),
        "historicNumberOfWeeksWithDataAvailable": len(known),
        "historicAverageWeeklyBalances": [
            {
                "week": number,
                "fromDate": week.first.isoformat(),
                "toDate": week.last.isoformat(),
                "amount": dollars(average),
            }
            for number, week, average in known
        ],
    }
