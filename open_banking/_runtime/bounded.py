"""Answers that end: in time, and before they fill the memory.

httpx bounds the wait for each piece of an answer, not their number.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Callable

LARGEST = 256 * 2**20
"""Bytes. A statement has a few megabytes, and the largest reports some tens."""


# httpx lets a response and its stream refer to each other, so both would wait for the collector. Once it is read,
# the response needs its stream no more.
_READ = httpx.ByteStream(b"")


class TooLargeError(Exception):
    """An answer has more bytes than any that the API gives."""


class Bound:
    """When a call is over, whatever happens."""

    __slots__ = ("clock", "ends")

    def __init__(self, clock: Callable[[], float], ends: float = math.inf) -> None:
        """Set the end to ``ends`` on ``clock``; without it there is none."""
        self.clock = clock
        self.ends = ends

    def clipped(self, timeout: dict[str, float | None]) -> dict[str, float | None]:
        """The timeouts, none of which reaches beyond the end."""
        if self.ends == math.inf:
            return timeout
        left = self.left()
        return {phase: left if limit is None else min(limit, left) for phase, limit in timeout.items()}

    def left(self) -> float:
        """Seconds until the end, and never none at all, which httpx would take for no waiting."""
        return max(self.ends - self.clock(), 0.001)

    def check(self, received: int) -> None:
        """Raise if the answer is too large, or comes too late.

        Raises:
            TooLargeError: It has more than ``LARGEST`` bytes.
            httpx.ReadTimeout: The call is over.
        """
        if received > LARGEST:
            raise TooLargeError(f"the answer has more than {LARGEST >> 20} MiB, and was not read to its end")
        if self.ends != math.inf and self.clock() > self.ends:
            raise httpx.ReadTimeout("the deadline passed while the answer came")


def send_bounded(client: httpx.Client, request: httpx.Request, bound: Bound) -> httpx.Response:
    """Send a request and read its response to the end, or give it up."""
    # Redirects are never followed: httpx would carry the keys to another host.
    response = client.send(request, stream=True, follow_redirects=False)
    pieces: list[bytes] = []
    received = 0
    try:
        # Counted as they are after decompression, which can make a thousand bytes of one.
        for piece in response.iter_bytes():
            received += len(piece)
            bound.check(received)
            pieces.append(piece)
    except BaseException:
        response.close()
        raise
    _keep(response, pieces)
    return response


async def send_bounded_async(client: httpx.AsyncClient, request: httpx.Request, bound: Bound) -> httpx.Response:
    """Send a request and read its response to the end, or give it up."""
    if bound.ends == math.inf:
        return await _send_async(client, request, bound)
    import asyncio  # noqa: PLC0415  # a blocking client never needs it, and it is slow to import

    try:
        # httpx bounds the wait for each piece of the headers too, not their number.
        async with asyncio.timeout(bound.left()):
            return await _send_async(client, request, bound)
    except TimeoutError:
        raise httpx.ReadTimeout("the deadline passed", request=request) from None


async def _send_async(client: httpx.AsyncClient, request: httpx.Request, bound: Bound) -> httpx.Response:
    response = await client.send(request, stream=True, follow_redirects=False)  # see send_bounded
    pieces: list[bytes] = []
    received = 0
    try:
        async for piece in response.aiter_bytes():
            received += len(piece)
            bound.check(received)
            pieces.append(piece)
    except BaseException:
        await response.aclose()
        raise
    _keep(response, pieces)
    return response


def _keep(response: httpx.Response, pieces: list[bytes]) -> None:
    response.stream = _READ
    # What ``read`` does, which offers no place to count.
    response._content = b"".join(pieces)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
