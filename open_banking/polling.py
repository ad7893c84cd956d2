"""Polls for a report until it is ready, for ``client.wait_for_report``."""

from __future__ import annotations

import time
import warnings
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from ._runtime.callbacks import check_function, refuse_awaitable
from ._runtime.errors import APITimeoutError, InvalidRequestError, ReportFailedError, ReportTimeoutError
from ._runtime.exchange import sleep_async
from ._runtime.settings import is_positive

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    from ._runtime.exchange import AsyncExchange, SyncExchange
    from ._runtime.options import RequestOptions
    from .either_client import EitherClient
    from .models import Report

OnPoll: TypeAlias = "Callable[[Report], None]"
OnAsyncPoll: TypeAlias = "Callable[[Report], Awaitable[object] | None]"

INTERVAL = 20.0
"""Seconds between two polls, as the API recommends."""
# Seconds for the last poll, when the timeout has passed: the report may just have become ready.
_LAST_POLL = 0.8


class Acknowledgement(Protocol):
    """What a Generate ... Report operation returns, or a report that is in progress."""

    @property
    def id(self) -> Any:
        """The ID of the report."""
        ...

    @property
    def customer_id(self) -> Any:
        """The ID of the customer."""
        ...

    @property
    def consumer_id(self) -> Any:
        """The ID of the consumer."""
        ...


def path_of(ack: Acknowledgement) -> dict[str, str]:
    """The arguments to fetch the report with: by customer if the acknowledgement names one, else by consumer.

    Raises:
        InvalidRequestError: It names neither, or has no ID.
    """
    if not ack.id:
        raise InvalidRequestError("the acknowledgement has no id, so there is no report to wait for")
    for name in ("customer_id", "consumer_id"):
        value = getattr(ack, name, None)
        if value:
            return {name: str(value), "report_id": str(ack.id)}
    raise InvalidRequestError("the acknowledgement has neither a customer_id nor a consumer_id, and one is required")


class Poll(NamedTuple):
    """Fetch the report. The generator receives it."""

    deadline: float
    """Seconds that the call may take."""


class Wait(NamedTuple):
    """Sleep for so many seconds."""

    seconds: float


class Await(NamedTuple):
    """Await what ``on_poll`` returned."""

    awaitable: Awaitable[object]


if TYPE_CHECKING:
    ReportWaiting: TypeAlias = EitherClient[SyncExchange]
    """Deprecated: the former base class of ``Client``."""
    AsyncReportWaiting: TypeAlias = EitherClient[AsyncExchange]
    """Deprecated: the former base class of ``AsyncClient``."""
    Tell: TypeAlias = Await
    """Deprecated: the former name of ``Await``."""
else:

    def __getattr__(name: str) -> Any:
        """Return what a deprecated name stands for."""
        if name in {"ReportWaiting", "AsyncReportWaiting"}:
            from .either_client import EitherClient  # noqa: PLC0415  # only who uses the old names needs it

            found, use = EitherClient, "open_banking.either_client.EitherClient"
        elif name == "Tell":
            found, use = Await, "open_banking.polling.Await"
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        warnings.warn(f"open_banking.polling.{name} is deprecated: use {use}", DeprecationWarning, stacklevel=2)
        return found


def _flow(
    ack: Acknowledgement,
    timeout: float,
    interval: float,
    on_poll: OnAsyncPoll | None,
    clock: Callable[[], float],
) -> Generator[Poll | Wait | Await, Any, Report]:
    """Yield the steps of waiting, receive their results, and return the finished report."""
    if timeout != 0:  # 0 polls once
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
            raise _timeout_error(ack, status, timeout) from error
        if on_poll is not None:
            result: Any = on_poll(report)
            if isawaitable(result):
                yield Await(result)
        status = str(report.status)
        if status.lower() == "success":
            return report
        if status.lower() == "failure":
            raise ReportFailedError(f"report {report.type} failed", report=report)
        left = ends - clock()
        if left <= 0:
            raise _timeout_error(ack, status, timeout)
        yield Wait(min(interval, left))


def _check_seconds(name: str, value: object) -> None:
    if not is_positive(value):
        raise InvalidRequestError(f"wait_for_report: {name} is {value!r}; give seconds above 0")


def _timeout_error(ack: Acknowledgement, status: str, timeout: float) -> ReportTimeoutError:
    return ReportTimeoutError(
        f"the report was still {status} after {timeout:g} seconds; the API is still generating it: "
        "wait again with the acknowledgement of this error",
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
    """Poll until the report is ready."""
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
    """Poll until the report is ready. Canceling the task stops it at once."""
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
