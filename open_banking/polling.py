"""Waiting for a report: what ``client.wait_for_report`` does. Reports take from seconds to minutes."""

from __future__ import annotations

import time
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from ._runtime.callbacks import check_function, refuse_awaitable
from ._runtime.errors import APITimeoutError, InvalidRequestError, ReportFailedError, ReportTimeoutError
from ._runtime.exchange import sleep_async
from ._runtime.settings import is_positive

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    from ._runtime.options import RequestOptions
    from .models import Report

OnPoll: TypeAlias = "Callable[[Report], None]"
OnAsyncPoll: TypeAlias = "Callable[[Report], Awaitable[object] | None]"

INTERVAL = 20.0
"""Seconds between two polls; the API's own advice."""
# Seconds that the poll at the end of the time may take: the report may just have become ready.
_LAST_POLL = 0.8


class Acknowledgement(Protocol):
    """What a Generate ... Report operation answers with, or a report that is in progress."""

    @property
    def id(self) -> Any:
        """The report's id."""
        ...

    @property
    def customer_id(self) -> Any:
        """The customer it is about."""
        ...

    @property
    def consumer_id(self) -> Any:
        """The consumer it is about."""
        ...


def path_of(ack: Acknowledgement) -> dict[str, str]:
    """The arguments that fetch the report: by customer where it names one, else by consumer.

    Raises:
        InvalidRequestError: It names neither, or no report.
    """
    if not ack.id:
        raise InvalidRequestError("the acknowledgement has no id, so there is no report to wait for")
    for name in ("customer_id", "consumer_id"):
        value = getattr(ack, name, None)
        if value:
            return {name: str(value), "report_id": str(ack.id)}
    raise InvalidRequestError("the acknowledgement names neither a customer nor a consumer, and one is needed")


class Poll(NamedTuple):
    """Ask for the report; it is the answer."""

    deadline: float
    """Seconds that the call may take."""


class Wait(NamedTuple):
    """Let so many seconds pass."""

    seconds: float


class Tell(NamedTuple):
    """Await what ``on_poll`` gave."""

    awaitable: Awaitable[object]


def _flow(
    ack: Acknowledgement,
    timeout: float,
    interval: float,
    on_poll: OnAsyncPoll | None,
    clock: Callable[[], float],
) -> Generator[Poll | Wait | Tell, Any, Report]:
    """Yield what is to be done, take what came of it, return the finished report."""
    if timeout != 0:  # which asks once
        _check_seconds("timeout", timeout)
    _check_seconds("interval", interval)
    ends = clock() + timeout
    status = "requested"
    while True:
        try:
            report: Report = yield Poll(max(ends - clock(), _LAST_POLL))
        except APITimeoutError as error:
            if clock() < ends:
                raise
            raise _too_late(ack, status, timeout) from error
        if on_poll is not None:
            told: Any = on_poll(report)
            if isawaitable(told):
                yield Tell(told)
        status = str(report.status)
        if status.lower() == "success":
            return report
        if status.lower() == "failure":
            raise ReportFailedError(f"report {report.type} failed", report=report)
        left = ends - clock()
        if left <= 0:
            raise _too_late(ack, status, timeout)
        yield Wait(min(interval, left))


def _check_seconds(name: str, value: object) -> None:
    if not is_positive(value):
        raise InvalidRequestError(f"wait_for_report: {name} is {value!r}; give seconds above 0")


def _too_late(ack: Acknowledgement, status: str, timeout: float) -> ReportTimeoutError:
    return ReportTimeoutError(
        f"the report was still {status} after {timeout:g} seconds; it goes on at the API: "
        "wait again with the acknowledgement that this error carries",
        acknowledgement=ack,
    )


def wait(
    ack: Acknowledgement,
    fetch: Callable[[RequestOptions], Report],
    *,
    timeout: float,
    interval: float,
    on_poll: OnPoll | None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], object] = time.sleep,
) -> Report:
    """Poll until the report is there."""
    check_function("on_poll", on_poll, blocking=True)
    flow = _flow(ack, timeout, interval, on_poll, clock)
    step = next(flow)
    while True:
        result: Any = None
        try:
            if isinstance(step, Poll):
                result = fetch({"deadline": step.deadline})
            elif isinstance(step, Wait):
                sleep(step.seconds)
            else:
                refuse_awaitable("on_poll", step.awaitable)
        except APITimeoutError as error:
            step = flow.throw(error)
            continue
        try:
            step = flow.send(result)
        except StopIteration as stop:
            report: Report = stop.value
            return report


async def wait_async(
    ack: Acknowledgement,
    fetch: Callable[[RequestOptions], Awaitable[Report]],
    *,
    timeout: float,
    interval: float,
    on_poll: OnAsyncPoll | None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], Awaitable[object]] = sleep_async,
) -> Report:
    """Poll until the report is there. Canceling the task stops it at once."""
    check_function("on_poll", on_poll, blocking=False)
    flow = _flow(ack, timeout, interval, on_poll, clock)
    step = next(flow)
    while True:
        result: Any = None
        try:
            if isinstance(step, Poll):
                result = await fetch({"deadline": step.deadline})
            elif isinstance(step, Wait):
                await sleep(step.seconds)
            else:
                await step.awaitable
        except APITimeoutError as error:
            step = flow.throw(error)
            continue
        try:
            step = flow.send(result)
        except StopIteration as stop:
            report: Report = stop.value
            return report
