"""Payments that recur each month: bills and loans, and those of them that were missed."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from statistics import fmean
from typing import TYPE_CHECKING

from ..dates import day_of
from .periods import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .periods import Period
    from .streams import Stream

_MONTHLY = range(27, 35)
"""The cadences of what is paid each month."""
_BILLED = frozenset({"directDebit", "payment"})
_LOANS = frozenset({"Loan Payment", "Student Loan"})
# What stays with the customer, or pays for what was bought before.
_NO_EXPENSES = frozenset({"Transfer", "Investments", "Credit Card Payment"})
# From the last payment on. What is not paid for longer than the second was not missed, but given up.
_MISSED_AFTER, _GIVEN_UP_AFTER = dt.timedelta(days=40), dt.timedelta(days=90)


def recurs(stream: Stream) -> bool:
    """Whether a stream is a bill or a loan that is paid each month."""
    last = stream.transactions[-1]
    is_bill = last.amount < 0 and last.kind in _BILLED and last.category not in _NO_EXPENSES
    return is_bill and stream.cadence in _MONTHLY


def is_loan(stream: Stream) -> bool:
    """Whether a recurring payment repays a loan."""
    return stream.transactions[-1].category in _LOANS


def missed(recurring: Iterable[Stream], whole: Period) -> list[int]:
    """What is overdue on each day of a period, in cents: the average payment of each stream that is.

    A payment is overdue from the 41st day after the one before until it is made, and for 90 days at most.
    """
    overdue = dict.fromkeys(whole.days, 0)
    for stream in recurring:
        average = -round(fmean(each.amount for each in stream.transactions))
        paid = [day_of(each.posted) for each in stream.transactions]
        for last, following in pairwise([*paid, dt.date.max]):
            day = last + _MISSED_AFTER + ONE_DAY
            while day < following and day <= min(last + _GIVEN_UP_AFTER, whole.last):
                overdue[day] += average
                day += ONE_DAY
    return list(overdue.values())
