"""The async counterpart of ``connection_pool``."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

import httpx

from .connection_pool import LIMITS, MOST, Idle

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator


class AsyncConnectionPool(httpx.AsyncBaseTransport):
    """Up to 100 connections, for any number of tasks of one event loop."""

    def __init__(self, context: ssl.SSLContext, proxy: httpx.Proxy | None = None) -> None:
        """Create a pool. It opens connections when they are needed.

        Args:
            context: The certificates to trust.
            proxy: The proxy for all calls.
        """
        self._context = context
        self._proxy = proxy
        self._free = asyncio.Semaphore(MOST)
        self._idle: Idle[httpx.AsyncHTTPTransport] = Idle()
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request over a connection that no other call uses until the response is closed.

        Raises:
            httpx.PoolTimeout: No connection became free within the timeout.
        """
        await self._acquire(request)
        try:
            connection = self._idle.take() or httpx.AsyncHTTPTransport(
                verify=self._context, limits=LIMITS, proxy=self._proxy
            )
        except BaseException:
            self._free.release()
            raise
        try:
            response = await connection.handle_async_request(request)
        except BaseException:
            await self.take_back(connection, reusable=False)
            raise
        response.stream = _Body(response.stream, connection, self)
        return response

    async def _acquire(self, request: httpx.Request) -> None:
        if not self._free.locked():
            await self._free.acquire()  # does not wait
            return
        try:
            async with asyncio.timeout(request.extensions["timeout"]["pool"]):
                await self._free.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout(f"all {MOST} connections are in use", request=request) from None

    async def take_back(self, connection: httpx.AsyncHTTPTransport, *, reusable: bool) -> None:
        """Return a connection to the pool after its call."""
        to_close = self._idle.stale()
        if reusable and not self._closed:
            self._idle.put(connection)
        else:
            to_close.append(connection)
        self._free.release()
        for each in to_close:
            # An error while closing still leaves the connection closed.
            with contextlib.suppress(httpx.TransportError, OSError):
                await each.aclose()

    async def aclose(self) -> None:
        """Close the connections. One that a call is using is closed after that call."""
        self._closed = True
        for connection in self._idle.all():
            await connection.aclose()


class _Body(httpx.AsyncByteStream):
    """The body of a response, which returns the connection to the pool when it is closed."""

    def __init__(self, inner: object, connection: httpx.AsyncHTTPTransport, pool: AsyncConnectionPool) -> None:
        self._inner: httpx.AsyncByteStream = inner  # type: ignore[assignment]  # httpx types it as sync or async
        self._connection = connection
        self._pool = pool
        self._read = self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._inner:
            yield piece
            del piece  # it can hold a token, and a crash reporter stores the locals of this frame
        self._read = True

    async def aclose(self) -> None:
        if self._closed:
            return
        self._closed = True
        closed = False
        try:
            await self._inner.aclose()
            closed = True
        finally:
            await self._pool.take_back(self._connection, reusable=self._read and closed)
