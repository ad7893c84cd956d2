"""Connections of which each carries one call at a time.

httpcore shares all connections among all calls, which it pays for: it looks at each of them whenever a call begins or
ends; it closes one now and then that another thread has just begun to send with; and it keeps for good, unusable, one
whose call was cancelled at the wrong moment (encode/httpcore#1093), until none is left. So each connection here is a
pool of httpcore's with one place in it. One call has it to itself, and it is thrown away if that call breaks.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from .bounded import BOUND
from .network import Network

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

MOST = 100
_KEPT_SECONDS = 5.0
LIMITS = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_KEPT_SECONDS)

ConnectionT = TypeVar("ConnectionT")


class Idle(Generic[ConnectionT]):
    """The connections that no call has at the moment; the one that was used last goes out first."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[float, ConnectionT]] = deque()

    def take(self) -> ConnectionT | None:
        """One of them, or ``None`` where there is none."""
        try:
            return self._waiting.pop()[1]
        except IndexError:
            return None

    def put(self, connection: ConnectionT) -> None:
        """Keep a connection for another call."""
        self._waiting.append((time.monotonic(), connection))

    def stale(self) -> list[ConnectionT]:
        """Those that nobody has needed for a while, to be closed."""
        before = time.monotonic() - _KEPT_SECONDS
        found: list[ConnectionT] = []
        with contextlib.suppress(IndexError):  # another thread may take the last one
            while self._waiting[0][0] < before:
                since, connection = self._waiting.popleft()
                if since >= before:  # another thread took the stale one first
                    self._waiting.append((since, connection))
                    break
                found.append(connection)
        return found

    def all(self) -> list[ConnectionT]:
        """All of them, to be closed."""
        found: list[ConnectionT] = []
        while (connection := self.take()) is not None:
            found.append(connection)
        return found


class _Connection(httpx.HTTPTransport):
    """One connection, made anew by httpcore where the server has closed it."""

    def __init__(self, context: ssl.SSLContext, proxy: httpx.Proxy | None) -> None:
        super().__init__(verify=context, limits=LIMITS, proxy=proxy)
        # httpx has no argument for it.
        pool: Any = self._pool
        pool._network_backend = self.network = Network(pool._network_backend)  # noqa: SLF001  # see above


class ConnectionPool(httpx.BaseTransport):
    """Up to 100 connections, for any number of threads."""

    def __init__(self, context: ssl.SSLContext, proxy: httpx.Proxy | None = None) -> None:
        """Make a pool. It connects when it is first needed.

        Args:
            context: The certificates to trust.
            proxy: What all calls go through.
        """
        self._context = context
        self._proxy = proxy
        self._free = threading.Semaphore(MOST)
        self._idle: Idle[_Connection] = Idle()
        self._closed = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request over a connection that no other call has until the response is closed.

        Raises:
            httpx.PoolTimeout: All connections were in use for too long.
        """
        if not self._free.acquire(timeout=request.extensions["timeout"]["pool"]):
            raise httpx.PoolTimeout(f"all {MOST} connections are in use", request=request)
        try:
            connection = self._idle.take() or _Connection(self._context, self._proxy)
        except BaseException:
            self._free.release()
            raise
        connection.network.bound = request.extensions.get(BOUND)
        try:
            response = connection.handle_request(request)
        except BaseException:
            self.take_back(connection, reusable=False)
            raise
        response.stream = _Body(response.stream, connection, self)
        return response

    def take_back(self, connection: _Connection, *, reusable: bool) -> None:
        """Take back a connection whose call is over."""
        connection.network.bound = None
        over = self._idle.stale()
        if reusable and not self._closed:
            self._idle.put(connection)
        else:
            over.append(connection)
        self._free.release()
        for each in over:
            each.close()

    def close(self) -> None:
        """Close the connections. Those of calls under way are closed when these are over."""
        self._closed = True
        for connection in self._idle.all():
            connection.close()


class _Body(httpx.SyncByteStream):
    """The body of a response, which gives the connection back when it is closed."""

    def __init__(self, inner: object, connection: _Connection, pool: ConnectionPool) -> None:
        self._inner: httpx.SyncByteStream = inner  # type: ignore[assignment]  # httpx types it for both colours
        self._connection = connection
        self._pool = pool
        self._read = self._closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self._inner
        self._read = True

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        closed = False
        try:
            self._inner.close()
            closed = True
        finally:
            self._pool.take_back(self._connection, reusable=self._read and closed)
