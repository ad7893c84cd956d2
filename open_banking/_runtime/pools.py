"""Many calls at once: connections in several small pools instead of one large one.

httpcore looks at every connection of its pool whenever a request starts or ends, and at every idle one with a system
call, so a pool of a hundred spends most of its time looking. httpx therefore keeps only twenty connections alive, and
closes and opens the others anew for each call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.request import getproxies

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_POOLS = 20
_CONNECTIONS = 5


class Pools(httpx.AsyncBaseTransport):
    """Sends each request over the pool that has the fewest under way."""

    def __init__(self) -> None:
        """Make the pools. They share one TLS context, whose certificates take a while to load."""
        context = httpx.create_ssl_context()
        limits = httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS)
        self._pools = [httpx.AsyncHTTPTransport(verify=context, limits=limits) for _ in range(_POOLS)]
        self._under_way = [0] * _POOLS

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request. It is under way until its answer is read to the end or closed."""
        index = min(range(_POOLS), key=self._under_way.__getitem__)
        self._under_way[index] += 1
        try:
            response = await self._pools[index].handle_async_request(request)
        except BaseException:
            self._under_way[index] -= 1
            raise
        response.stream = _Answer(response.stream, self._under_way, index)
        return response

    async def aclose(self) -> None:
        """Close all connections."""
        for pool in self._pools:
            await pool.aclose()


class _Answer(httpx.AsyncByteStream):
    def __init__(self, inner: Any, under_way: list[int], index: int) -> None:
        self._inner = inner
        self._under_way = under_way
        self._index = index
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._inner:
            yield piece

    async def aclose(self) -> None:
        if not self._closed:
            self._closed = True
            self._under_way[self._index] -= 1
        await self._inner.aclose()


def pooled_client() -> httpx.AsyncClient:
    """An ``httpx.AsyncClient`` for many calls at once.

    Where the environment names proxies it is a plain one, which goes through them: a transport of one's own does not.
    """
    return httpx.AsyncClient() if getproxies() else httpx.AsyncClient(transport=Pools())
