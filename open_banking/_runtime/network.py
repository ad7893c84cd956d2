"""The sockets of a blocking call, none of which waits beyond the call's deadline.

httpcore bounds each wait for a socket. A server that sends a byte now and then keeps a call waiting for as long as it
likes: header by header, with ``100 Continue``, or with compressed blocks of nothing.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from .bounded import Bound

_PIECE = 65_536


class Network:
    """A network backend of httpcore's, around another one, for a connection that carries one call at a time."""

    bound: Bound | None = None
    """When the present call is over, if it has a deadline."""

    def __init__(self, inner: Any) -> None:
        """Open the sockets with ``inner``."""
        self._inner = inner

    def clipped(self, timeout: float | None, late: type[httpx.TimeoutException]) -> float | None:
        """``timeout``, or what is left of the call if that is less.

        Raises:
            httpx.TimeoutException: The call is over. The error is a ``late``.
        """
        bound = self.bound
        if bound is None:
            return timeout
        if bound.is_over():
            raise late("the deadline passed")
        left = bound.left()
        return left if timeout is None else min(timeout, left)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> Any:
        """Connect to the first address of the host that can be reached."""
        options = tuple(socket_options or ())
        failure: Exception = httpx.ConnectError(f"{host} has no address")
        # One by one, since the standard library gives each of them the whole timeout.
        for address in _addresses(host, port):
            limit = self.clipped(timeout, httpx.ConnectTimeout)
            try:
                return _Stream(self._inner.connect_tcp(address, port, limit, local_address, options), self)
            except Exception as error:  # noqa: BLE001  # that of the last address is raised
                failure = error
        raise failure


class _Stream:
    def __init__(self, inner: Any, network: Network) -> None:
        self._inner = inner
        self._network = network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        piece: bytes = self._inner.read(max_bytes, self._network.clipped(timeout, httpx.ReadTimeout))
        return piece

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            for start in range(0, len(buffer), _PIECE):
                limit = self._network.clipped(timeout, httpx.WriteTimeout)
                self._inner.write(buffer[start : start + _PIECE], limit)
        except BaseException:
            del buffer  # the keys are in it, and a crash reporter stores the locals of this frame
            raise

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        limit = self._network.clipped(timeout, httpx.ConnectTimeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, limit), self._network)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:  # the latter where a label is too long, for instance
        raise httpx.ConnectError(f"{host}: {error}") from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))
