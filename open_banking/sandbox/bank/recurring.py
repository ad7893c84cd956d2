"""Recurring transactions: those of an account that come from or go to one party at regular intervals."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from itertools import pairwise
from statistics import fmean, median
from typing import TYPE_CHECKING, NamedTuple

from ..dates import day_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..state import Transaction

_FEWEST = 3
# By how much an interval may differ from the usual one: months have 28 to 31 days, and a weekend delays a payment.
_TOLERANCE = 0.2
_TOLERANCE_DAYS = 3


class Stream(NamedTuple):
    """Transactions with one party, in one direction, at regular intervals."""

    transactions: Sequence[Transaction]
    """The oldest first."""
    cadence: int
    """The mean number of days between two of them."""

    @property
    def amounts(self) -> list[int]:
        """Cents; negative for money that leaves the account."""
        return [each.amount for each in self.transactions]

    @property
    def comes_in(self) -> bool:
        """Whether it is money into the account."""
        return self.transactions[0].amount > 0

    @property
    def next_day(self) -> dt.date:
        """The day on which the next one is expected."""
        return _days(self.transactions)[-1] + dt.timedelta(days=self.cadence)

    def is_active(self, today: dt.date) -> bool:
        """Whether the next one is not overdue."""
        return today <= self.next_day + dt.timedelta(days=_tolerated(self.cadence))


def streams(transactions: Iterable[Transaction]) -> list[Stream]:
    """The streams among the transactions of an account, by the day on which each began.

    Those of one party on one day belong to different streams, the larger amounts first: the payments of two loans, for
    instance.
    """
    by_party: dict[tuple[str, bool, int], list[Transaction]] = defaultdict(list)
    so_far: Counter[tuple[str, bool, dt.date]] = Counter()
    for each in sorted(transactions, key=_order):
        party = each.payee, each.amount > 0
        day = (*party, day_of(each.transacted))
        by_party[*party, so_far[day]].append(each)
        so_far[day] += 1
    found = [
        Stream(each, round(fmean(_gaps(each)))) for each in by_party.values() if len(each) >= _FEWEST and _regular(each)
    ]
    return sorted(found, key=lambda each: _order(each.transactions[0]))


def _regular(transactions: Sequence[Transaction]) -> bool:
    gaps = _gaps(transactions)
    usual = median(gaps)
    return all(abs(each - usual) <= _tolerated(usual) for each in gaps)


def _tolerated(days: float) -> float:
    return max(_TOLERANCE_DAYS, _TOLERANCE * days)


def _gaps(transactions: Sequence[Transaction]) -> list[int]:
    return [(later - earlier).days for earlier, later in pairwise(_days(transactions))]


def _days(transactions: Sequence[Transaction]) -> list[dt.date]:
    return [day_of(each.transacted) for each in transactions]


def _order(transaction: Transaction) -> tuple[int, int, int]:
    return transaction.transacted, -abs(transaction.amount), transaction.id
