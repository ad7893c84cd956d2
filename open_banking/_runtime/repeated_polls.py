"""How a client waits for what the API does meanwhile: it polls until that is done, or the time is over."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .callbacks import check_function
from .errors import APITimeoutError, InvalidRequestError
from .flow import Await, Wait, ask
from .settings import is_positive

if TYPE_CHECKING:
    from collections.abc import Callable

    from .calling import Plan
    from .flow import Steps
    from .namespace import Node
    from .options import RequestOptions

R = TypeVar("R")

INTERVAL = 20.0
"""Seconds between two polls, as the API recommends for reports."""
LOCAL_INTERVAL = 1.0
"""Seconds between two polls of a sandbox on this machine."""
# Seconds for the last poll, when the timeout has passed: what is waited for may just have become ready.
_LAST_POLL = 0.8


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
