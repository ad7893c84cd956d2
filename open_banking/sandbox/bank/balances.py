"""What happened on an account in a period, and how much was on it."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from ..dates import DAY, day_of, start_of

if TYPE_CHECKING:
    from ..state import Account, Transaction


def posted_between(account: Account, start: int, end: int) -> list[Transaction]:
    """What was posted between two moments, both included, the oldest first."""
    posted = account.posted
    first = bisect_left(posted, start, key=_posting)
    return posted[first : bisect_right(posted, end, key=_posting)]


def daily_balances(account: Account, first: dt.date, last: dt.date) -> list[int]:
    """The balances in cents as the days from ``first`` to ``last`` end, what the holdings are worth included."""
    prices = {each.symbol: each.price for each in account.holdings}
    posted = account.posted
    moments = [each.posted for each in posted]
    changes = (each.amount + _traded(each, prices) for each in posted)
    totals = list(accumulate(changes, initial=0))
    beginning = account.balance - totals[-1]
    ends = (start_of(first) + DAY * (1 + index) for index in range((last - first).days + 1))
    return [beginning + totals[bisect_left(moments, end)] for end in ends]


def balance_before(account: Account, moment: int) -> int:
    """The balance in cents as the day of ``moment`` begins."""
    yesterday = day_of(moment) - dt.timedelta(days=1)
    return daily_balances(account, yesterday, yesterday)[0]


def average_balance(account: Account, start: int, end: int) -> float:
    """The average of the daily balances between two moments, in cents; of the first day, where they are one."""
    balances = daily_balances(account, day_of(start), max(day_of(start), day_of(end)))
    return sum(balances) / len(balances)


def available_balance(account: Account) -> int:
    """The balance less what is on its way out, in cents."""
    return account.balance + sum(each.amount for each in account.pending if each.amount < 0)


def _traded(transaction: Transaction, prices: dict[str, int]) -> int:
    """What a trade adds to the worth of the holdings, in cents."""
    further = transaction.further or {}
    units: float = further.get("unitQuantity", 0)
    return round(units * prices.get(further.get("ticker", ""), 0))


def _posting(transaction: Transaction) -> int:
    return transaction.posted
