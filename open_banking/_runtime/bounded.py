"""Responses that end: in time, and before they fill the memory.

httpx bounds the wait for each piece of a response, not their number.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any

import httpx

from .errors import OWN_QUERY

if TYPE_CHECKING:
    from collections.abc import Callable

LARGEST = 256 * 2**20
"""Bytes. A statement has a few megabytes, and the largest reports some tens."""

# The key of a request's extensions under which the transport finds the bound.
BOUND = "open_banking.bound"

# What httpcore calls the moments just before anything of a request goes out.
_BEFORE_SENDING = ("send_request_headers.started", "send_request_body.started")

# httpx lets a response and its stream refer to each other, so both would wait for the collector. Once it is read,
# the response needs its stream no more.
_READ = httpx.ByteStream(b"")


class TooLargeError(Exception):
    """A response has more bytes than any that the API gives."""


class DeadlinePassedError(Exception):
    """The call is over, and what it waited for is not there."""


class Bound:
    """When a call is over, whatever happens."""

    __slots__ = ("clock", "ends", "is_set")

    def __init__(self, clock: Callable[[], float], ends: float = math.inf) -> None:
        """Set the end to ``ends`` on ``clock``; without it there is none."""
        self.clock = clock
        self.ends = ends
        self.is_set = ends != math.inf

    def is_over(self) -> bool:
        """Whether the end has come. From then on nothing is sent."""
        return self.is_set and self.clock() >= self.ends

    def clipped(self, timeout: dict[str, float | None]) -> dict[str, float | None]:
        """The timeouts, none of which reaches beyond the end."""
        if not self.is_set:
            return timeout
        left = self.left()
        return {phase: left if limit is None else min(limit, left) for phase, limit in timeout.items()}

    def left(self) -> float:
        """Seconds until the end, and never none at all, which httpx would take for no waiting."""
        return max(self.ends - self.clock(), 0.001)

    def check(self, received: int) -> None:
        """Raise if the response is too large, or comes too late.

        Raises:
            TooLargeError: It has more than ``LARGEST`` bytes.
            httpx.ReadTimeout: The call is over.
        """
        if received > LARGEST:
            raise TooLargeError(f"the answer has more than {LARGEST >> 20} MiB, and was not read to its end")
        if self.is_set and self.clock() >= self.ends:
            raise httpx.ReadTimeout("the deadline passed while the answer came")


UNBOUNDED = Bound(time.monotonic)


def extensions(bound: Bound, timeout: dict[str, float | None], own_query: str) -> dict[str, Any]:
    """The extensions of a request that is over when ``bound`` says so."""
    if not bound.is_set:
        return {"timeout": timeout, OWN_QUERY: own_query}
    return {"timeout": bound.clipped(timeout), OWN_QUERY: own_query, BOUND: bound}


def send_bounded(client: httpx.Client, request: httpx.Request, bound: Bound) -> httpx.Response:
    """Send a request and read its response to the end, or give it up."""
    try:
        # Redirects are never followed: httpx would carry the keys to another host.
        response = client.send(request, stream=True, follow_redirects=False)
    except httpx.HTTPStatusError as error:
        if not _is_response_to(request, error.response):
            raise
        return _closed(error.response)
    pieces: list[bytes] = []
    piece = b""
    received = 0
    try:
        # Counted as they are after decompression, which can make a thousand bytes of one.
        for piece in response.iter_bytes():
            received += len(piece)
            bound.check(received)
            pieces.append(piece)
    except BaseException as error:
        piece = b""
        pieces.clear()  # may hold a token, and a crash reporter stores the locals of this frame
        response.close()
        if not _is_error_without_words(response, error):
            raise
    _keep(response, pieces)
    return response


def send_on_thread(client: httpx.Client, request: httpx.Request, bound: Bound) -> httpx.Response:
    """The same over connections that are not ours: what reads from those cannot be interrupted, so a thread does it.

    Where the deadline passes first, the thread is left behind. It sends nothing any more, and ends with the next piece
    that comes, or with the request's own timeouts.
    """
    from concurrent.futures import Future  # noqa: PLC0415  # few calls have a deadline and a foreign client
    from contextvars import copy_context  # noqa: PLC0415  # the same
    from threading import Thread  # noqa: PLC0415  # the same

    def refuse_late(event: str, _: object) -> None:
        # httpcore tells of each phase as it begins. Resolving the name, for one, may outlast every timeout.
        if event.endswith(_BEFORE_SENDING) and bound.is_over():
            raise httpx.WriteTimeout("the deadline passed before the request was sent", request=request)

    request.extensions["trace"] = refuse_late
    coming: Future[httpx.Response] = Future()

    def run() -> None:
        try:
            coming.set_result(send_bounded(client, request, bound))
        except BaseException as error:  # noqa: BLE001  # it is raised in the caller's thread
            coming.set_exception(error)

    Thread(target=copy_context().run, args=(run,), name="open-banking-deadline", daemon=True).start()
    try:
        return coming.result(bound.left())
    except TimeoutError:
        if coming.done():
            return coming.result()
        raise httpx.ReadTimeout("the deadline passed", request=request) from None


async def send_bounded_async(client: httpx.AsyncClient, request: httpx.Request, bound: Bound) -> httpx.Response:
    """Send a request and read its response to the end, or give it up."""
    if not bound.is_set:
        return await _send_async(client, request, bound)
    import asyncio  # noqa: PLC0415  # a blocking client never needs it, and it is slow to import

    try:
        # httpx bounds the wait for each piece of the headers too, not their number.
        async with asyncio.timeout(bound.left()):
            return await _send_async(client, request, bound)
    except TimeoutError:
        raise httpx.ReadTimeout("the deadline passed", request=request) from None


async def _send_async(client: httpx.AsyncClient, request: httpx.Request, bound: Bound) -> httpx.Response:
    try:
        response = await client.send(request, stream=True, follow_redirects=False)  # see send_bounded
    except httpx.HTTPStatusError as error:
        if not _is_response_to(request, error.response):
            raise
        return _closed(error.response)
    pieces: list[bytes] = []
    piece = b""
    received = 0
    try:
        async for piece in response.aiter_bytes():
            received += len(piece)
            bound.check(received)
            pieces.append(piece)
    except BaseException as error:
        piece = b""
        pieces.clear()  # see send_bounded
        await response.aclose()
        if not _is_error_without_words(response, error):
            raise
    _keep(response, pieces)
    return response


def _is_error_without_words(response: httpx.Response, error: BaseException) -> bool:
    """Whether it is an error of the API whose body cannot be decompressed. Its status says enough."""
    return isinstance(error, httpx.DecodingError) and not response.is_success


def _is_response_to(request: httpx.Request, response: httpx.Response) -> bool:
    """Whether an event hook raised over the response to ``request``, not over that of another service it called.

    A hook that raises over a success has its own reasons, so its error is raised too.
    """
    try:
        return response.request is request and not response.is_success
    except RuntimeError:  # the hook made a response that belongs to no request
        return False


def _closed(response: httpx.Response) -> httpx.Response:
    """The response over which an event hook of the caller's raised. httpx has closed it, and the rest never comes."""
    if not hasattr(response, "_content"):
        _keep(response, [])
    return response


def _keep(response: httpx.Response, pieces: list[bytes]) -> None:
    response.stream = _READ
    # What ``read`` does, which offers no place to count.
    response._content = b"".join(pieces)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
