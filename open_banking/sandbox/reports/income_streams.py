"""Income as the deposits on an account show it: those of one payer, in their cadence."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from ..bank.balances import posted_between
from ..dates import DAY, complete_months, day_of, start_of
from ..money import dollars
from .figures import transaction_record

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Sequence

    from ..bank.people import Employment
    from ..message import Json
    from ..state import Account, Transaction

T = TypeVar("T")

MODERATE = 50
"""The confidence from which on most reports take a stream for income."""

_LEVELS = {"HIGH": 75, "MODERATE": MODERATE, "LOW": 25, "NO": 0}
# What comes out of the customer's own money is not income.
_OWN_MONEY = {"transfer", "interest", "dividend"}
# So many deposits of one payer show a cadence.
_FEWEST = 3
_YEAR = 12
_MONTH = 30


class IncomeStream(NamedTuple):
    """What one payer paid into an account."""

    name: str
    deposits: list[Transaction]
    """The oldest first."""
    days: int
    """The usual time between two of them."""
    confidence: int
    """Percent: how regularly they come, and how much their amounts are alike."""
    active: bool
    """Whether there was a deposit in the last month, or at least in twice the usual interval."""
    months: list[dt.date]
    """The complete calendar months that were looked at, by their first days."""

    @property
    def level(self) -> str:
        """How far to count on it, as the API has it."""
        return next(level for level, least in _LEVELS.items() if self.confidence >= least)

    @property
    def net_monthly(self) -> dict[dt.date, int]:
        """The deposits of each month, in cents."""
        monthly = dict.fromkeys(self.months, 0)
        for each in self.deposits:
            month = day_of(each.posted).replace(day=1)
            if month in monthly:
                monthly[month] += each.amount
        return monthly

    @property
    def net_annual(self) -> int:
        """Cents of the last twelve of the months."""
        return sum(list(self.net_monthly.values())[-_YEAR:])

    @property
    def projected_net_annual(self) -> int:
        """The expected deposits of the next twelve months, in cents; 0 if the stream has ended."""
        first = day_of(self.deposits[0].posted).replace(day=1)
        paid = sum(month >= first for month in self.months[-_YEAR:])
        return self.net_annual * _YEAR // paid if self.active and paid else 0

    @property
    def observed_months(self) -> int:
        """The number of calendar months with a deposit."""
        return len({day_of(each.posted).replace(day=1) for each in self.deposits})


def income_streams(account: Account, start: int, end: int, least: int = 0) -> list[IncomeStream]:
    """The streams of income on an account, the surest first.

    Args:
        account: Where the deposits are.
        start: Epoch seconds from which on they are looked at.
        end: Epoch seconds up to which they are, as far as they are known by then.
        least: The confidence below which a stream is left out.
    """
    end = min(end, account.aggregated)
    by_payer: defaultdict[str, list[Transaction]] = defaultdict(list)
    for each in posted_between(account, start, end):
        if each.amount > 0 and each.kind not in _OWN_MONEY:
            by_payer[each.payee].append(each)
    months = complete_months(start, end)
    streams = [_stream(payer, paid, months, end) for payer, paid in by_payer.items() if len(paid) >= _FEWEST]
    return sorted((each for each in streams if each.confidence >= least), key=lambda each: -each.confidence)


def _stream(payer: str, deposits: list[Transaction], months: list[dt.date], end: int) -> IncomeStream:
    gaps = [round((later.posted - each.posted) / DAY) for each, later in pairwise(deposits)]
    days = max(_middle(gaps), 1)
    amount = _middle([each.amount for each in deposits])
    # A day's delay is nothing; nor are three in a month, as months differ.
    in_time = _share(gaps, lambda gap: abs(gap - days) <= max(days // 10, 1))
    alike = _share(deposits, lambda each: abs(each.amount - amount) <= amount // 10)
    active = end - deposits[-1].posted <= max(2 * days, _MONTH) * DAY
    return IncomeStream(payer, deposits, days, round(50 * in_time + 50 * alike), active, months)


def _middle(values: Iterable[int]) -> int:
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def _share(values: Sequence[T], holds: Callable[[T], bool]) -> float:
    return sum(map(holds, values)) / len(values)


# Records


def stream_record(stream: IncomeStream, stream_id: str, employment: Employment) -> Json:
    """A stream with its deposits and their sums."""
    monthly = stream.net_monthly
    return {
        **stream_summary(stream, stream_id),
        "netMonthly": _net_monthly(monthly),
        **_estimate([stream], employment),
        "averageMonthlyIncomeNet": dollars(sum(monthly.values()) / len(monthly)) if monthly else 0,
        "transactions": [transaction_record(each) for each in stream.deposits],
    }


def stream_summary(stream: IncomeStream, stream_id: str) -> Json:
    """A stream without its deposits, and without any amount."""
    cadence = {"startDate": stream.deposits[0].posted, "days": stream.days}
    if not stream.active:
        cadence["stopDate"] = stream.deposits[-1].posted
    return {
        "id": stream_id,
        "name": stream.name,
        "status": "ACTIVE" if stream.active else "INACTIVE",
        "confidence": stream.confidence,
        "cadence": cadence,
        "incomeStreamMonths": stream.observed_months,
    }


def income_record(streams: Sequence[IncomeStream], employment: Employment) -> list[Json]:
    """The sums of all streams, for each level of confidence that there is."""
    records: list[Json] = []
    for level in _LEVELS:
        chosen = [each for each in streams if each.level == level]
        monthly: dict[dt.date, int] = {}
        for stream in chosen:
            for month, amount in stream.net_monthly.items():
                monthly[month] = monthly.get(month, 0) + amount
        if chosen:
            records.append(
                {
                    "confidenceType": level,
                    "netMonthly": _net_monthly(monthly),
                    "incomeEstimate": _estimate(chosen, employment),
                }
            )
    return records


def _net_monthly(monthly: dict[dt.date, int]) -> list[Json]:
    return [{"month": start_of(month), "net": dollars(amount)} for month, amount in sorted(monthly.items())]


def _estimate(streams: Sequence[IncomeStream], employment: Employment) -> Json:
    """A year's income, past and to come, with what it is before taxes if it is taxed as the person's pay is."""
    net = sum(each.net_annual for each in streams)
    projected = sum(each.projected_net_annual for each in streams)
    return {
        "netAnnual": dollars(net),
        "projectedNetAnnual": dollars(projected),
        "estimatedGrossAnnual": dollars(net * employment.gross / employment.net),
        "projectedGrossAnnual": dollars(projected * employment.gross / employment.net),
    }
