"""A connection pool in which each connection serves one call at a time.

httpcore shares all connections among all calls. It scans every connection whenever a call begins or ends, sometimes
closes one that another thread has just started to use, and leaks one whose call was canceled at the wrong moment
(encode/httpcore#1093) until none is left. So each connection here is an httpcore pool of size one. One call uses it
exclusively, and it is discarded if that call fails.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from .deadline import DEADLINE_KEY
from .network import Network

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

MOST = 100
_KEPT_SECONDS = 5.0
LIMITS = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_KEPT_SECONDS)

ConnectionT = TypeVar("ConnectionT")


class Idle(Generic[ConnectionT]):
    """The idle connections. The most recently used one is taken first."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[float, ConnectionT]] = deque()

    def take(self) -> ConnectionT | None:
        """Return an idle connection, or ``None``."""
        try:
            return self._waiting.pop()[1]
        except IndexError:
            return None

    def put(self, connection: ConnectionT) -> None:
        """Keep a connection for another call."""
        self._waiting.append((time.monotonic(), connection))

    def stale(self) -> list[ConnectionT]:
        """Remove and return the connections that have been idle for too long, to be closed."""
        before = time.monotonic() - _KEPT_SECONDS
        found: list[ConnectionT] = []
        with contextlib.suppress(IndexError):  # another thread may take the last one
            while self._waiting[0][0] < before:
                since, connection = self._waiting.popleft()
                if since >= before:  # another thread took the stale one
                    self._waiting.append((since, connection))
                    break
                found.append(connection)
        return found

    def all(self) -> list[ConnectionT]:
        """Remove and return all connections, to be closed."""
        found: list[ConnectionT] = []
        while (connection := self.take()) is not None:
            found.append(connection)
        return found


class _Connection(httpx.HTTPTransport):
    """One connection. httpcore reopens it if the server has closed it."""

    def __init__(self, context: ssl.SSLContext, proxy: httpx.Proxy | None) -> None:
        super().__init__(verify=context, limits=LIMITS, proxy=proxy)
        pool: Any = self._pool
        pool._network_backend = self.network = Network(pool._network_backend)  # noqa: SLF001  # httpx has no argument for it


class ConnectionPool(httpx.BaseTransport):
    """Up to 100 connections, for any number of threads."""

    def __init__(self, context: ssl.SSLContext, proxy: httpx.Proxy | None = None) -> None:
        """Create a pool. It opens connections when they are needed.

        Args:
            context: The certificates to trust.
            proxy: The proxy for all calls.
        """
        self._context = context
        self._proxy = proxy
        self._free = threading.Semaphore(MOST)
        self._idle: Idle[_Connection] = Idle()
        self._closed = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request over a connection that no other call uses until the response is closed.

        Raises:
            httpx.PoolTimeout: No connection became free within the timeout.
        """
        if not self._free.acquire(timeout=request.extensions["timeout"]["pool"]):
            raise httpx.PoolTimeout(f"all {MOST} connections are in use", request=request)
        try:
            connection = self._idle.take() or _Connection(self._context, self._proxy)
        except BaseException:
            self._free.release()
            raise
        connection.network.deadline = request.extensions.get(DEADLINE_KEY)
        try:
            response = connection.handle_request(request)
        except BaseException:
            self.take_back(connection, reusable=False)
            raise
        response.stream = _Body(response.stream, connection, self)
        return response

    def take_back(self, connection: _Connection, *, reusable: bool) -> None:
        """Return a connection to the pool after its call."""
        connection.network.deadline = None
        to_close = self._idle.stale()
        if reusable and not self._closed:
            self._idle.put(connection)
        else:
            to_close.append(connection)
        self._free.release()
        for each in to_close:
            each.close()

    def close(self) -> None:
        """Close the connections. One that a call is using is closed after that call."""
        self._closed = True
        for connection in self._idle.all():
            connection.close()


class _Body(httpx.SyncByteStream):
    """The body of a response, which returns the connection to the pool when it is closed."""

    def __init__(self, inner: object, connection: _Connection, pool: ConnectionPool) -> None:
        self._inner: httpx.SyncByteStream = inner  # type: ignore[assignment]  # httpx types it as sync or async
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
