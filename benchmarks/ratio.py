"""Ratios between two things that are timed in turns, so that a busy machine slows both alike."""

from __future__ import annotations

import statistics
from time import process_time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Ratio(NamedTuple):
    """How much longer one thing takes than another."""

    median: float
    low: float
    """A quarter of the pairs lie below."""
    high: float
    """A quarter of the pairs lie above."""


class Line(NamedTuple):
    """One line of the table."""

    figure: str
    against: str
    ratio: Ratio
    target: float | None = None
    """At most this; ``None`` where the line stands for comparison."""

    @property
    def result(self) -> str:
        """``met`` or ``missed``, or nothing without a target."""
        if self.target is None:
            return ""
        return "met" if round(self.ratio.median, 2) <= self.target else "missed"


def paired(measured: Callable[[], float], against: Callable[[], float], *, rounds: int) -> Ratio:
    """Time both once to warm up, then ``rounds`` times in turns: A B, B A, A B, and so on.

    Args:
        measured: Does the one thing and returns the seconds it took.
        against: Does the other.
        rounds: How many pairs to time.
    """
    measured()
    against()
    ratios: list[float] = []
    for index in range(rounds):
        if index % 2:
            below = against()
            above = measured()
        else:
            above = measured()
            below = against()
        ratios.append(above / below)
    low, median, high = statistics.quantiles(ratios, n=4)
    return Ratio(median, low, high)


def repeated(call: Callable[[], object], times: int) -> Callable[[], float]:
    """A timer of ``times`` calls in a row, in seconds of the processor; for what waits for nothing."""

    def timer() -> float:
        start = process_time()
        for _ in range(times):
            call()
        return process_time() - start

    return timer
