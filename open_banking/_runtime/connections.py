"""What a client sends with: an httpx client of the caller's, or one of its own, made at the first call.

A child of a forked process opens connections of its own. The sockets of its parent stay as they are: two processes
that read from one connection get each other's responses.
"""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from .bounded import send_bounded, send_on_thread
from .errors import ConfigurationError
from .forks import renew_in_children

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from .bounded import Bound

_FORKED = (
    "this process was forked after httpx_client had been used, whose connections belong to the parent process; "
    "make the httpx client and this one in the child"
)
# What a child leaves to its parent. Kept, since what is thrown away is closed, and may wait for a lock that no thread
# of the child will ever release.
_left_to_parents: list[Any] = []


def _used(client: httpx.Client | httpx.AsyncClient) -> bool:
    """Whether an httpx client may have connections. A fresh one may be made before a fork and used after it."""
    state: Any = client._state  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the public is_closed does not tell
    return bool(state.name != "UNOPENED")


ClientT = TypeVar("ClientT", bound=httpx.Client | httpx.AsyncClient)


class Connections(Generic[ClientT]):
    """What both colours share: whether the client is closed, or must not be used in this process."""

    def __init__(self, client: ClientT | None, make: Callable[[], ClientT]) -> None:
        """Take the caller's httpx client, or what makes one at the first call."""
        self._client: ClientT | None = client
        self._make: Callable[[], ClientT] = make
        self.owned = client is None
        self._closed = False
        self._forked = False
        renew_in_children(self)

    def after_fork(self) -> None:
        """Leave the parent's connections to it."""
        client = self._client
        if client is None:
            return
        if self.owned:
            _left_to_parents.append(client)
            self._client = None
        elif _used(client):
            self._forked = True

    def check_usable(self) -> None:
        """Raise if nothing may be sent any more.

        Raises:
            ConfigurationError: The client is closed, or the httpx client belongs to the parent process.
        """
        if self._closed:
            raise ConfigurationError("the client is closed; make a new one")
        if self._forked:
            raise ConfigurationError(_FORKED)


class SyncConnections(Connections[httpx.Client]):
    """The ``httpx.Client`` of a ``Client``."""

    def __init__(self, client: httpx.Client | None, make: Callable[[], httpx.Client]) -> None:
        self._lock = threading.Lock()
        self._finalizer: weakref.finalize[..., Any] | None = None
        super().__init__(client, make)

    def after_fork(self) -> None:
        """Leave the parent's connections to it."""
        self._lock = threading.Lock()  # another thread of the parent may hold the old one
        if self._finalizer is not None:
            self._finalizer.detach()
            self._finalizer = None
        super().after_fork()

    def client(self) -> httpx.Client:
        """The client to send with."""
        client = self._client
        if client is not None and not self._closed and not self._forked:
            return client
        with self._lock:
            self.check_usable()
            if self._client is None:
                # Making one loads the TLS certificates, which takes a while: hence at the first call.
                self._client = self._make()
                self._finalizer = weakref.finalize(self, self._client.close)
            return self._client

    def send(self, client: httpx.Client, request: httpx.Request, bound: Bound) -> httpx.Response:
        """Send a request and read its response to the end, or give it up when the call is over."""
        send = send_bounded if self.owned or not bound.is_set else send_on_thread
        return send(client, request, bound)

    def close(self) -> None:
        """Close the connections, unless the client is the caller's. Further calls are refused."""
        with self._lock:
            self._closed = True
            if self.owned and self._client is not None:
                self._client.close()


class AsyncConnections(Connections[httpx.AsyncClient]):
    """The ``httpx.AsyncClient`` of an ``AsyncClient``."""

    def __init__(self, client: httpx.AsyncClient | None, make: Callable[[], httpx.AsyncClient]) -> None:
        from asyncio import get_running_loop  # noqa: PLC0415  # a blocking client never needs it, and it is slow to import

        self._running_loop = get_running_loop
        self._loop: asyncio.AbstractEventLoop | None = None
        super().__init__(client, make)

    def client(self) -> httpx.AsyncClient:
        """The client to send with, on the running event loop.

        Raises:
            ConfigurationError: The client is closed, belongs to another event loop, or there is none.
        """
        if self._closed or self._forked:
            self.check_usable()
        try:
            loop = self._running_loop()
        except RuntimeError:
            raise ConfigurationError("AsyncClient runs on asyncio, and no event loop of it is running here") from None
        if not self.owned and self._client is not None:
            return self._client  # its connections, and the loop they belong to, are the caller's
        if self._client is None or self._loop is not loop:
            if self._client is not None and self._loop is not None and not self._loop.is_closed():
                raise ConfigurationError(
                    "this AsyncClient belongs to another event loop, which is still there; make one for each loop"
                )
            self._client = self._make()
            self._loop = loop
        return self._client

    async def close(self) -> None:
        """Close the connections, unless the client is the caller's. Further calls are refused."""
        self._closed = True
        # Those of a loop that is over are closed with it, and cannot be any more.
        if self.owned and self._client is not None and self._loop is self._running_loop():
            await self._client.aclose()


def own_client(base_url: str) -> httpx.Client:
    """An ``httpx.Client`` of the SDK's own for ``base_url``.

    Raises:
        ConfigurationError: The environment names a proxy or certificates that cannot be used.
    """
    from .certificates import tls_context  # noqa: PLC0415  # who brings an httpx client needs none of it
    from .connection_pool import ConnectionPool  # noqa: PLC0415  # the same
    from .cookie_jar import cookie_jar  # noqa: PLC0415  # the same
    from .proxies import environment_proxy  # noqa: PLC0415  # the same

    transport = ConnectionPool(tls_context(), environment_proxy(base_url))
    return httpx.Client(transport=transport, cookies=cookie_jar())


def own_async_client(base_url: str) -> httpx.AsyncClient:
    """An ``httpx.AsyncClient`` of the SDK's own for ``base_url``.

    Raises:
        ConfigurationError: The environment names a proxy or certificates that cannot be used.
    """
    from .async_connection_pool import AsyncConnectionPool  # noqa: PLC0415  # see own_client
    from .certificates import tls_context  # noqa: PLC0415  # the same
    from .cookie_jar import cookie_jar  # noqa: PLC0415  # the same
    from .proxies import environment_proxy  # noqa: PLC0415  # the same

    transport = AsyncConnectionPool(tls_context(), environment_proxy(base_url))
    return httpx.AsyncClient(transport=transport, cookies=cookie_jar())
