"""The transactions and the balances of an account in a period."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from ..dates import DAY, day_of, start_of

if TYPE_CHECKING:
    from ..state import Account, Transaction


def posted_between(account: Account, start: int, end: int) -> list[Transaction]:
    """The transactions posted between two moments, both included, the oldest first."""
    posted = account.posted
    first = bisect_left(posted, start, key=_posting)
    return posted[first : bisect_right(posted, end, key=_posting)]


def daily_balances(account: Account, first: dt.date, last: dt.date) -> list[int]:
    """The balances in cents at the end of each day from ``first`` to ``last``, including the value of the holdings."""
    prices = {each.symbol: each.price for each in account.holdings}
    posted = account.posted
    moments = [each.posted for each in posted]
    changes = (each.amount + _traded(each, prices) for each in posted)
    totals = list(accumulate(changes, initial=0))
    beginning = account.balance - totals[-1]
    ends = (start_of(first) + DAY * (1 + index) for index in range((last - first).days + 1))
    return [beginning + totals[bisect_left(moments, end)] for end in ends]


def balance_before(account: Account, moment: int) -> int:
    """The balance in cents at the beginning of the day of ``moment``."""
    yesterday = day_of(moment) - dt.timedelta(days=1)
    return daily_balances(account, yesterday, yesterday)[0]


def average_balance(account: Account, start: int, end: int) -> float:
    """The average of the daily balances from the day of ``start`` to that of ``end``, in cents."""
    balances = daily_balances(account, day_of(start), max(day_of(start), day_of(end)))
    return sum(balances) / len(balances)


def available_balance(account: Account) -> int:
    """The balance less pending debits, in cents."""
    return account.balance + sum(each.amount for each in account.pending if each.amount < 0)


def _traded(transaction: Transaction, prices: dict[str, int]) -> int:
    """By how much a trade changes the value of the holdings, in cents."""
    further = transaction.further or {}
    units: float = further.get("unitQuantity", 0)
    return round(units * prices.get(further.get("ticker", ""), 0))


def _posting(transaction: Transaction) -> int:
    return transaction.posted
