"""Decides whether and when to retry a request: a pure function of the operation, the attempt and the outcome."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from .operation import Operation

# Temporary errors of a gateway or under load. Not 500: the API returns it for aggregation errors, a wrong bank password
# for instance, and each retry of those is one more login at the bank.
RETRIED_STATUSES = frozenset({408, 429, 502, 503, 504})

_FIRST_WAIT = 0.5
_MOST_DOUBLINGS = 4


class NotConnected(NamedTuple):
    """The connection could not be opened, so nothing was sent."""

    reason: str


class ConnectionLost(NamedTuple):
    """An open connection broke or timed out: the request may have reached the API."""

    reason: str


class Undecodable(NamedTuple):
    """The response cannot be decompressed, or the transport failed in another way that a retry cannot help."""

    reason: str


class ErrorStatus(NamedTuple):
    """The API returned an error status."""

    status: int
    retry_after: float | None = None
    """Seconds, from the ``Retry-After`` header."""

    @property
    def reason(self) -> str:
        """The reason for a retry, as text."""
        return f"HTTP {self.status}"


Outcome = NotConnected | ConnectionLost | Undecodable | ErrorStatus


class RetryLimits(NamedTuple):
    """How often a client retries, and how long it waits."""

    max_retries: int = 2
    """Attempts after the first."""
    max_wait: float = 60.0
    """Seconds; if ``Retry-After`` asks for more, the call fails instead."""


class Retry(NamedTuple):
    """A retry, as passed to ``on_retry``."""

    operation: str
    attempt: int
    """The attempt that failed, from 1."""
    reason: str
    wait: float
    """Seconds until the next attempt."""


def next_wait(
    operation: Operation, attempt: int, outcome: Outcome, retry_limits: RetryLimits, jitter: Callable[[], float]
) -> float | None:
    """Return the seconds to wait before the next attempt, or ``None`` not to retry.

    Args:
        operation: One that is billable or must not be automated is never retried once a byte may have reached the API.
        attempt: The attempt that failed, from 1.
        outcome: How it failed.
        retry_limits: The limits of the call.
        jitter: Returns a random number from 0 to 1, so that many clients do not retry at the same moment.
    """
    if attempt > retry_limits.max_retries:
        return None
    if not isinstance(outcome, NotConnected) and (operation.billable or not operation.repeatable):
        return None
    if isinstance(outcome, Undecodable):
        return None
    if isinstance(outcome, ErrorStatus):
        if outcome.status not in RETRIED_STATUSES:
            return None
        if outcome.retry_after is not None:
            return outcome.retry_after if outcome.retry_after <= retry_limits.max_wait else None
    # The exponent is capped, since a float overflows after a thousand doublings.
    wait = _FIRST_WAIT * 2.0 ** min(attempt - 1, _MOST_DOUBLINGS) * (0.5 + jitter() / 2)
    return min(wait, retry_limits.max_wait)


def retry_after(value: str | None, now: dt.datetime) -> float | None:
    """Parse a ``Retry-After`` header, a number of seconds or a date, into seconds.

    Anything else gives ``None``, and a date in the past 0.
    """
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    from email.utils import parsedate_to_datetime  # noqa: PLC0415  # rarely needed

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.UTC)
    return max(0.0, (moment - now).total_seconds())
