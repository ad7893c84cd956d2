"""The httpx client of a ``Client`` or ``AsyncClient``: the caller's, or its own, which the first call creates.

After a fork, the child opens connections of its own and does not touch its parent's sockets: two processes that read
from one connection get each other's responses.
"""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from .errors import ConfigurationError
from .forks import renew_in_children
from .sending import send, send_on_thread

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from .deadline import Deadline

_FORKED = (
    "this process was forked after httpx_client had been used, so its connections belong to the parent process; "
    "create the httpx client and this client in the child"
)
# The parent's httpx clients, in a child. Kept alive on purpose: collecting one would close it, which can wait for a
# lock that no thread of the child will ever release.
_clients_of_parent: list[Any] = []


def _used(client: httpx.Client | httpx.AsyncClient) -> bool:
    """Whether an httpx client may have connections. An unused one can be created before a fork and used after it."""
    state: Any = client._state  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # is_closed does not say whether it was used
    return bool(state.name != "UNOPENED")


ClientT = TypeVar("ClientT", bound=httpx.Client | httpx.AsyncClient)


class Connections(Generic[ClientT]):
    """Shared by sync and async: whether the client is closed, or must not be used in this process."""

    def __init__(self, client: ClientT | None, make: Callable[[], ClientT]) -> None:
        """Use the caller's httpx client, or call ``make`` for one at the first call."""
        self._client: ClientT | None = client
        self._make: Callable[[], ClientT] = make
        self.owned = client is None
        self._closed = False
        self._forked = False
        renew_in_children(self)

    def after_fork(self) -> None:
        """Stop using the parent's connections. Called in a child process."""
        client = self._client
        if client is None:
            return
        if self.owned:
            _clients_of_parent.append(client)
            self._client = None
        elif _used(client):
            self._forked = True

    def check_usable(self) -> None:
        """Raise if this client must not send anymore.

        Raises:
            ConfigurationError: The client is closed, or the httpx client belongs to the parent process.
        """
        if self._closed:
            raise ConfigurationError("the client is closed; create a new one")
        if self._forked:
            raise ConfigurationError(_FORKED)


class SyncConnections(Connections[httpx.Client]):
    """The ``httpx.Client`` of a ``Client``."""

    def __init__(self, client: httpx.Client | None, make: Callable[[], httpx.Client]) -> None:
        self._lock = threading.Lock()
        self._finalizer: weakref.finalize[..., Any] | None = None
        super().__init__(client, make)

    def after_fork(self) -> None:
        """Stop using the parent's connections. Called in a child process."""
        self._lock = threading.Lock()  # another thread of the parent may hold the old one
        if self._finalizer is not None:
            self._finalizer.detach()
            self._finalizer = None
        super().after_fork()

    def client(self) -> httpx.Client:
        """The httpx client to send with, created if need be.

        Raises:
            ConfigurationError: The client is closed, or the httpx client belongs to the parent process.
        """
        client = self._client
        if client is not None and not self._closed and not self._forked:
            return client
        with self._lock:
            self.check_usable()
            if self._client is None:
                # Not before the first call, since loading the TLS certificates is slow.
                self._client = self._make()
                self._finalizer = weakref.finalize(self, self._client.close)
            return self._client

    def send(self, client: httpx.Client, request: httpx.Request, deadline: Deadline) -> httpx.Response:
        """Send a request and read the whole response, or raise once the deadline has passed."""
        if self.owned or not deadline.is_set:
            return send(client, request, deadline)
        return send_on_thread(client, request, deadline)

    def close(self) -> None:
        """Close the connections, unless the httpx client is the caller's. Further calls raise."""
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
        """The httpx client to send with on the running event loop, created if need be.

        Raises:
            ConfigurationError: The client is closed or belongs to another event loop, or no event loop is running.
        """
        if self._closed or self._forked:
            self.check_usable()
        try:
            loop = self._running_loop()
        except RuntimeError:
            raise ConfigurationError("AsyncClient needs asyncio, and no asyncio event loop is running") from None
        if not self.owned and self._client is not None:
            return self._client  # which event loop it belongs to is up to the caller
        if self._client is None or self._loop is not loop:
            if self._client is not None and self._loop is not None and not self._loop.is_closed():
                raise ConfigurationError(
                    "this AsyncClient belongs to another event loop, which is still open; create one for each loop"
                )
            self._client = self._make()
            self._loop = loop
        return self._client

    async def close(self) -> None:
        """Close the connections, unless the httpx client is the caller's. Further calls raise."""
        self._closed = True
        # Connections of a closed loop were closed with it.
        if self.owned and self._client is not None and self._loop is self._running_loop():
            await self._client.aclose()


def own_client(base_url: str) -> httpx.Client:
    """The SDK's own ``httpx.Client`` for ``base_url``.

    Raises:
        ConfigurationError: The environment names a proxy or certificates that cannot be used.
    """
    from .certificates import tls_context  # noqa: PLC0415  # not needed with an httpx_client
    from .connection_pool import ConnectionPool  # noqa: PLC0415  # not needed with an httpx_client
    from .cookie_jar import cookie_jar  # noqa: PLC0415  # not needed with an httpx_client
    from .proxies import environment_proxy  # noqa: PLC0415  # not needed with an httpx_client

    transport = ConnectionPool(tls_context(), environment_proxy(base_url))
    return httpx.Client(transport=transport, cookies=cookie_jar())


def own_async_client(base_url: str) -> httpx.AsyncClient:
    """The SDK's own ``httpx.AsyncClient`` for ``base_url``.

    Raises:
        ConfigurationError: The environment names a proxy or certificates that cannot be used.
    """
    from .async_connection_pool import AsyncConnectionPool  # noqa: PLC0415  # not needed with an httpx_client
    from .certificates import tls_context  # noqa: PLC0415  # not needed with an httpx_client
    from .cookie_jar import cookie_jar  # noqa: PLC0415  # not needed with an httpx_client
    from .proxies import environment_proxy  # noqa: PLC0415  # not needed with an httpx_client

    transport = AsyncConnectionPool(tls_context(), environment_proxy(base_url))
    return httpx.AsyncClient(transport=transport, cookies=cookie_jar())
