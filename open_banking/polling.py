"""How a client waits for what the API does meanwhile: it polls until that is done, or the time is over."""

from __future__ import annotations

import warnings
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeAlias, TypeVar

from ._runtime.callbacks import check_function
from ._runtime.errors import APITimeoutError, InvalidRequestError
from ._runtime.flow import Await, Wait, ask
from ._runtime.settings import is_positive

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ._runtime.calling import Plan
    from ._runtime.exchange import AsyncExchange, SyncExchange
    from ._runtime.flow import Steps
    from ._runtime.namespace import Node
    from ._runtime.options import RequestOptions
    from .either_client import EitherClient
    from .models import Report

R = TypeVar("R")

OnPoll: TypeAlias = "Callable[[Report], None]"
OnAsyncPoll: TypeAlias = "Callable[[Report], Awaitable[object] | None]"

INTERVAL = 20.0
"""Seconds between two polls, as the API recommends for reports."""
LOCAL_INTERVAL = 1.0
"""Seconds between two polls of a sandbox on this machine."""
# Seconds for the last poll, when the timeout has passed: what is waited for may just have become ready.
_LAST_POLL = 0.8


class Acknowledgement(Protocol):
    """What a Generate ... Report operation returns, or a report."""

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


class ReportIds(NamedTuple):
    """The IDs of a report that was requested earlier, which serve as its acknowledgement."""

    id: str | int | None
    """The ID of the report."""
    customer_id: str | int | None = None
    consumer_id: str | int | None = None


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


class Polled(NamedTuple, Generic[R]):
    """How a wait ended."""

    found: R | None
    """The last response; ``None`` if the only poll, when the time was over, got none."""
    is_final: bool
    """Whether it is what was waited for; otherwise the time is over."""
    error: APITimeoutError | None = None
    """What the last poll raised, if it got no response."""


class Polling:
    """How often to ask, and for how long."""

    def __init__(self, node: Node[Any], method: str, *, timeout: float, interval: float | None, on_poll: Any) -> None:
        """Check the arguments of ``method``; ``interval`` may be ``None``: that of the API, or of a sandbox.

        Raises:
            InvalidRequestError: The timeout or the interval is invalid.
        """
        settings = node._exchange.settings  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the client
        if timeout != 0:  # 0 polls once
            _check_seconds(method, "timeout", timeout)
        if interval is None:
            interval = LOCAL_INTERVAL if settings.base_url.is_this_machine else INTERVAL
        _check_seconds(method, "interval", interval)
        self.timeout = timeout
        self._interval = interval
        self._on_poll = on_poll
        self._blocking = settings.blocking

    def until(
        self,
        fetch: Callable[[RequestOptions], Plan[R]],
        is_final: Callable[[R], bool],
        clock: Callable[[], float],
    ) -> Steps[Polled[R]]:
        """Ask until the response is final or the time is over.

        Raises:
            ConfigurationError: ``on_poll`` is not a function, or is async in a sync client.
        """
        check_function("on_poll", self._on_poll, blocking=self._blocking)
        ends = clock() + self.timeout
        found: R | None = None
        while True:
            try:
                found = yield from ask(fetch({"deadline": max(ends - clock(), _LAST_POLL)}))
            except APITimeoutError as error:
                if clock() < ends:
                    raise
                return Polled(found, is_final=False, error=error)
            if self._on_poll is not None:
                result: Any = self._on_poll(found)
                if isawaitable(result):
                    yield Await(result, "on_poll")
            if is_final(found):
                return Polled(found, is_final=True)
            left = ends - clock()
            if left <= 0:
                return Polled(found, is_final=False)
            yield Wait(min(self._interval, left))


def _check_seconds(method: str, name: str, value: object) -> None:
    if not is_positive(value):
        raise InvalidRequestError(f"{method}: {name} is {value!r}; give seconds above 0")


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
