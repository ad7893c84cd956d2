"""What can be seen of the calls from outside: one log line each, and the raw responses for who asks.

A log line holds the operation, method, path template, status, milliseconds and attempt: facts of the API document
and of the exchange. Nothing else is ever logged, no value of a path, no header, no body.
"""

from __future__ import annotations

import logging
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

    from .operation import Operation

_logger = logging.getLogger("open_banking")
# A new list for each capture, and a copy of the context for each task and thread, so captures do not mix.
_captures: ContextVar[tuple[list[httpx.Response], ...]] = ContextVar("open_banking_captures", default=())


def log(operation: Operation, result: int | str, seconds: float, attempt: int) -> None:
    """Write the line of one attempt: ``result`` is its status, or the name of what broke it."""
    if _logger.isEnabledFor(logging.DEBUG):
        _logger.debug(
            "%s %s %s -> %s in %.0f ms (attempt %d)",
            operation.name,
            operation.method,
            operation.path,
            result,
            seconds * 1000,
            attempt,
        )


def captured(response: httpx.Response) -> None:
    """Hand the response to the captures that are open in this thread or task."""
    for responses in _captures.get():
        responses.append(response)


class Capture:
    """A ``with`` block that collects the httpx responses of the calls made inside, of this thread or task."""

    def __init__(self) -> None:
        """Collect nothing before the block begins."""
        self._responses: list[httpx.Response] = []

    def __enter__(self) -> list[httpx.Response]:
        """Begin to collect; the list fills as the calls are made."""
        self._before = _captures.set((*_captures.get(), self._responses))
        return self._responses

    def __exit__(self, *_: object) -> None:
        """Collect no more. The list stays."""
        _captures.reset(self._before)
