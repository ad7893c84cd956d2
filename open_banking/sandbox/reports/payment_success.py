"""How likely a payment from an account is to succeed: scores from 0 to 100, the higher the likelier.

They follow from the balance and the transactions of the account by simple rules; the API has models, which are unknown.
"""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING, NamedTuple

from ..bank.balances import available_balance
from ..dates import day_of
from .periods import ONE_DAY, Period, last_days
from .scope import Scope

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ..bank.people import Person
    from ..message import Json
    from ..state import Account

_FEWEST_DAYS, _MOST_DAYS = 3, 10
_LONG, _SHORT = 180, 90
"""How many days the reasons look back on, today included."""
_HIGHEST = 100
_FEE, _RECENT_FEE = 10, 25
_MEDIUM, _HIGH = 34, 67
# If nothing was said of who pays.
_NOTHING_SAID = 75
_ALL_DIFFERS = 20


class Outlook(NamedTuple):
    """What is to be expected of a payment."""

    available: int
    """The available balance, in cents."""
    scores: Mapping[dt.date, int]
    """By the day on which it may settle."""
    reasons: Json
    """The scores of what the others follow from, by the API's names."""


def settlement_days(today: dt.date, last: dt.date) -> list[dt.date]:
    """The days that are scored: from today to the given one, but three days at least and ten at most."""
    days = min(max((last - today).days + 1, _FEWEST_DAYS), _MOST_DAYS)
    return [today + ONE_DAY * index for index in range(days)]


def outlook(account: Account, amount: float, now: int, last: dt.date) -> Outlook:
    """The outlook of a payment of so many cents, which may settle until a day.

    A score is the mean of two: how far the balance that is expected on the day covers twice the payment, and the mean
    of the reasons. The expected balance is the available one and, for each day from today, the average net cash flow
    of a day in the last 90.
    """
    today = day_of(now)
    history = Scope([account], Period(today - ONE_DAY * (_LONG - 1), today))
    recent = history.within(Period(today - ONE_DAY * (_SHORT - 1), today))
    available = available_balance(account)
    reasons = _reasons(history, recent, available, amount)
    background = fmean(reasons.values())
    daily = sum(each.amount for each in recent.transactions) / _SHORT
    days = settlement_days(today, last)
    covered = [_percent(available + daily * index, 2 * amount) for index in range(len(days))]
    scores = {day: round((each + background) / 2) for day, each in zip(days, covered, strict=True)}
    return Outlook(available, scores, reasons)


def _reasons(history: Scope, recent: Scope, available: int, amount: float) -> dict[str, int]:
    balances = history.balances_of(recent.period)
    months = [history.within(each) for each in last_days(history.period)]
    deposits = [sum(each.amount for each in month.deposits) for month in months[: _SHORT // 30]]
    spent = -sum(each.amount for each in recent.withdrawals)
    return {
        # The available balance, of twice the payment.
        "recentBalance": _percent(available, 2 * amount),
        # The last 90 days whose balance would have covered it.
        "balanceHistory": _percent(sum(each >= amount for each in balances), len(balances)),
        # Less 10 for each fee for an overdraft in 180 days, and less 25 for each in 90.
        "nsfHistory": max(0, _HIGHEST - _FEE * len(history.fees)),
        "recentNsfHistory": max(0, _HIGHEST - _RECENT_FEE * len(recent.fees)),
        # The last six periods of 30 days that had no such fee.
        "recurringNsf": _percent(sum(not month.fees for month in months), len(months)),
        # What came in within 90 days, of twice what was spent.
        "spendHistory": _percent(sum(deposits), 2 * spent),
        # The last three periods of 30 days in which enough came in to cover the payment.
        "depositHistory": _percent(sum(each >= amount for each in deposits), len(deposits)),
        # What the payment leaves of an average one of these.
        "transactionAmount": _HIGHEST - _percent(amount, fmean(deposits)),
    }


def authorization_score(user: Json, owner: Person) -> int:
    """How safe a payment is from a return as unauthorized: from 20, if nothing that was sent is the owner's, to 100.

    What counts are the name, the e-mail address, the phone number and the postal code, if they were sent; 75 if none
    of them was.
    """
    known = {
        "name": owner.name,
        "email": owner.email,
        "phone": _digits(owner.phone),
        "postalCode": owner.address.postal_code,
    }
    sent = {
        "name": user.get("name"),
        "email": user.get("email"),
        "phone": _digits(user.get("phone", {}).get("number", "")) or None,
        "postalCode": user.get("address", {}).get("postalCode"),
    }
    equal = [value.casefold() == known[name].casefold() for name, value in sent.items() if value]
    return round(_ALL_DIFFERS + (_HIGHEST - _ALL_DIFFERS) * fmean(equal)) if equal else _NOTHING_SAID


def level(score: int) -> int:
    """0 for a high risk, 1 from a score of 34 on, 2 from one of 67 on."""
    return (score >= _MEDIUM) + (score >= _HIGH)


def _percent(part: float, whole: float) -> int:
    """A share in percent, from 0 to 100; of nothing, it is all or nothing."""
    if whole <= 0:
        return _HIGHEST * (part > 0)
    return round(_HIGHEST * min(1.0, max(0.0, part / whole)))


def _digits(phone: str) -> str:
    """The last seven digits of a phone number: it may be written with or without the country and the area."""
    return "".join(each for each in phone if each.isdecimal())[-7:]
