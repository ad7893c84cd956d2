"""Whether a request is sent again, and when. A pure function of the operation, the attempt and the outcome."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from .operation import Operation

# A passing trouble of a gateway or of the load. 500 is not among them: the API reports errors of an aggregation,
# a wrong bank password for instance, as 500, and repeating those would hammer a bank.
PASSING_STATUSES = frozenset({408, 429, 502, 503, 504})

_FIRST_WAIT = 0.5
_MOST_DOUBLINGS = 4


class Refused(NamedTuple):
    """No connection came about, so nothing was sent."""

    reason: str


class Broken(NamedTuple):
    """The connection broke or timed out after it stood: the request may have reached the API."""

    reason: str


class Garbled(NamedTuple):
    """An answer came whole, of whatever status, and cannot be decompressed."""

    reason: str


class Answered(NamedTuple):
    """A status came that is no success."""

    status: int
    retry_after: float | None = None
    """Seconds that the API asks to wait."""

    @property
    def reason(self) -> str:
        """What to tell people."""
        return f"HTTP {self.status}"


Outcome = Refused | Broken | Garbled | Answered


class Repeats(NamedTuple):
    """How often and how long a client may try again."""

    most: int = 2
    """Further attempts after the first."""
    longest_wait: float = 60.0
    """Seconds; a longer wait that the API asks for ends the call instead."""


class Retry(NamedTuple):
    """What an ``on_retry`` hook is told."""

    operation: str
    attempt: int
    """The attempt that failed, from 1."""
    reason: str
    wait: float
    """Seconds until the next attempt."""


def next_wait(
    operation: Operation, attempt: int, outcome: Outcome, repeats: Repeats, jitter: Callable[[], float]
) -> float | None:
    """Seconds to wait before the next attempt, or ``None`` to give up.

    Args:
        operation: Its facts decide: what is billable or must not be automated is never sent again once a byte
            may have reached the API.
        attempt: The attempt that failed, from 1.
        outcome: How it failed.
        repeats: The client's limits.
        jitter: A random number from 0 to 1, which keeps many clients from coming back at once.
    """
    if attempt > repeats.most:
        return None
    if not isinstance(outcome, Refused) and (operation.billable or not operation.repeatable):
        return None
    if isinstance(outcome, Garbled):
        return None
    if isinstance(outcome, Answered):
        if outcome.status not in PASSING_STATUSES:
            return None
        if outcome.retry_after is not None:
            return outcome.retry_after if outcome.retry_after <= repeats.longest_wait else None
    # Capped before it is raised: a float has no room for a thousand doublings.
    wait = _FIRST_WAIT * 2.0 ** min(attempt - 1, _MOST_DOUBLINGS) * (0.5 + jitter() / 2)
    return min(wait, repeats.longest_wait)


def retry_after(value: str | None, now: dt.datetime) -> float | None:
    """The seconds that a ``Retry-After`` header asks to wait, which gives them as a number or as a date.

    What is neither, or lies in the past, counts as no wish and as no wait.
    """
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    from email.utils import parsedate_to_datetime  # noqa: PLC0415  # rare

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.UTC)
    return max(0.0, (moment - now).total_seconds())
