"""The clock of a sandbox: forward alone, to the second, and never out of the years that there are."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from typing import TYPE_CHECKING

import pytest

from open_banking.sandbox import Sandbox
from open_banking.sandbox.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Callable

GIVEN = dt.datetime(2030, 6, 1, 12, tzinfo=dt.UTC)
LAST = dt.datetime(9899, 12, 31, 23, 59, 59, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("step", "seconds"),
    [
        ({}, 0),
        ({"seconds": 0.25}, 0.25),
        ({"seconds": 90}, 90),
        ({"minutes": 1}, 60),
        ({"hours": 2}, 7200),
        ({"days": 1}, 86_400),
        ({"days": 1, "hours": 1, "minutes": 1, "seconds": 1}, 90_061),
        ({"days": 1, "hours": -1}, 82_800),
        ({"seconds": -0.5, "minutes": 1}, 59.5),
    ],
)
def test_it_moves_by_what_was_said(step: dict[str, float], seconds: float) -> None:
    clock = Clock(GIVEN, running=False)
    clock.advance(**step)
    assert clock.timestamp == GIVEN.timestamp() + seconds
    assert clock.now == GIVEN + dt.timedelta(seconds=seconds)


@pytest.mark.parametrize("step", [{"seconds": -1}, {"days": -1}, {"days": 1, "hours": -25}, {"seconds": -0.001}])
def test_it_does_not_move_back(step: dict[str, float]) -> None:
    clock = Clock(GIVEN, running=False)
    with pytest.raises(ValueError, match="the clock only moves forward"):
        clock.advance(**step)
    assert clock.now == GIVEN


@pytest.mark.parametrize("step", [float("nan"), float("inf"), float("-inf"), 1e300])
def test_it_does_not_move_by_what_is_no_time(step: float) -> None:
    clock = Clock(GIVEN, running=False)
    with pytest.raises((ValueError, OverflowError)):
        clock.advance(seconds=step)
    assert clock.now == GIVEN


@pytest.mark.parametrize(
    ("now", "good"),
    [
        (dt.datetime(1975, 1, 1, tzinfo=dt.UTC), True),
        (dt.datetime(1974, 12, 31, 23, 59, 59, tzinfo=dt.UTC), False),
        (LAST, True),
        (LAST + dt.timedelta(seconds=1), False),
        (dt.datetime(2030, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=-9))), True),
        (dt.datetime(2030, 1, 1), False),  # noqa: DTZ001  # that is the point
    ],
    ids=str,
)
def test_it_starts_in_the_years_that_there_are(now: dt.datetime, *, good: bool) -> None:
    if good:
        assert Clock(now, running=False).now == now
    else:
        with pytest.raises(ValueError, match=r"time zone|is not in the years 1975 to 9899"):
            Clock(now)


@pytest.mark.parametrize(("seconds", "good"), [(0, True), (1, True), (2, False)])
def test_it_ends_with_the_last_of_them(seconds: int, *, good: bool) -> None:
    clock = Clock(LAST - dt.timedelta(seconds=1), running=False)
    if good:
        clock.advance(seconds=seconds)
        assert clock.now == LAST - dt.timedelta(seconds=1 - seconds)
    else:
        with pytest.raises(ValueError, match="the clock ends with the year 9899"):
            clock.advance(seconds=seconds)
        assert clock.now == LAST - dt.timedelta(seconds=1)


def slept(clock: Clock, seconds: float) -> None:
    clock.sleep(seconds)


def slept_async(clock: Clock, seconds: float) -> None:
    asyncio.run(clock.sleep_async(seconds))


@pytest.mark.parametrize("sleep", [slept, slept_async])
@pytest.mark.parametrize(("seconds", "passed"), [(0, 0), (40, 40), (0.5, 0.5), (-1, 0)])
def test_who_sleeps_moves_it(sleep: Callable[[Clock, float], None], seconds: float, passed: float) -> None:
    clock = Clock(GIVEN, running=False)
    sleep(clock, seconds)
    assert clock.timestamp == GIVEN.timestamp() + passed


def test_who_sleeps_lets_other_tasks_go_on() -> None:
    done: list[str] = []

    async def work() -> None:
        clock = Clock(GIVEN, running=False)

        async def sleeps() -> None:
            await clock.sleep_async(60)
            done.append("slept")

        async def works() -> None:
            done.append("worked")

        await asyncio.gather(sleeps(), works())

    asyncio.run(work())
    assert done == ["worked", "slept"]


def test_it_runs_with_that_of_the_machine_unless_it_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: moment)
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    running, standing, present = Clock(GIVEN), Clock(GIVEN, running=False), Clock()
    moment = 1030.0
    running.advance(seconds=5)

    assert running.timestamp == GIVEN.timestamp() + 35
    assert standing.timestamp == GIVEN.timestamp()
    assert present.timestamp == 2_000_000_030


@pytest.mark.parametrize(
    ("seconds", "good"), [(-1, False), (-0.001, False), (float("nan"), False), (0, True), (0.5, True), (60, True)]
)
def test_a_report_is_in_progress_for_as_long_as_was_said(seconds: float, *, good: bool) -> None:
    if good:
        assert Sandbox(report_seconds=seconds)._engine.settings.report_seconds == seconds
    else:
        with pytest.raises(ValueError, match="report_seconds"):
            Sandbox(report_seconds=seconds)
