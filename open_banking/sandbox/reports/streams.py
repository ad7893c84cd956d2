"""Streams: recurring transactions between two parties."""

from __future__ import annotations

from itertools import groupby, pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from ..dates import day_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..message import Json
    from ..state import Transaction
    from .scope import Scope

_FEWEST = 2


class Stream(NamedTuple):
    """Recurring payments of one party to another, through one account."""

    id: str
    """It does not depend on the report."""
    other: str
    """The party that does not own the account."""
    transactions: Sequence[Transaction]
    """The oldest first."""

    @property
    def cadence(self) -> int:
        """The median number of days between two of them."""
        days = [day_of(each.posted) for each in self.transactions]
        return round(median((later - earlier).days for earlier, later in pairwise(days)))


def streams(scope: Scope) -> list[Stream]:
    """The streams of each account, by the other party and the direction."""
    return [
        Stream(str(uuid5(NAMESPACE_URL, f"{account.id} {other} {comes_in}")), other, transactions)
        for account in scope.accounts
        for (other, comes_in), transactions in _by_party(scope.of(account).transactions).items()
        if len(transactions) >= _FEWEST
    ]


def stream_record(stream: Stream, owner: str, scope: Scope) -> Json:
    """A stream as the API returns it."""
    last = stream.transactions[-1]
    payor, payee = (stream.other, owner) if last.amount > 0 else (owner, stream.other)
    return {
        "id": stream.id,
        "payor": payor,
        "payee": payee,
        "cadence": stream.cadence,
        "recency": (scope.period.last - day_of(last.posted)).days,
        "transactionIds": [str(each.id) for each in stream.transactions],
    }


def _by_party(transactions: Sequence[Transaction]) -> dict[tuple[str, bool], list[Transaction]]:
    ordered = sorted(transactions, key=_parties)
    return {parties: list(found) for parties, found in groupby(ordered, _parties)}


def _parties(transaction: Transaction) -> tuple[str, bool]:
    return transaction.payee, transaction.amount > 0
