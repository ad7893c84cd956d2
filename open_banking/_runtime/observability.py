"""Logs each attempt, and captures raw responses on request.

A log line has the operation, method, path template, status, milliseconds and attempt. Nothing else is logged: no path
or query values, no headers, no bodies.
"""

from __future__ import annotations

import logging
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

    from .operation import Operation

_logger = logging.getLogger("open_banking")
# A context variable, so that captures of different tasks and threads do not mix.
_captures: ContextVar[tuple[list[httpx.Response], ...]] = ContextVar("open_banking_captures", default=())


def log(operation: Operation, result: int | str, seconds: float, attempt: int) -> None:
    """Log one attempt. ``result`` is the status, or the name of the exception."""
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


def capture(response: httpx.Response) -> None:
    """Add the response to the open captures of this thread or task."""
    for responses in _captures.get():
        responses.append(response)


class Capture:
    """A context manager that collects the httpx responses of the calls in its block, of this thread or task."""

    def __init__(self) -> None:
        """Create an empty list. Collecting starts with the block."""
        self._responses: list[httpx.Response] = []

    def __enter__(self) -> list[httpx.Response]:
        """Start collecting. The list grows with each response."""
        self._before = _captures.set((*_captures.get(), self._responses))
        return self._responses

    def __exit__(self, *_: object) -> None:
        """Stop collecting. The list is kept."""
        _captures.reset(self._before)
