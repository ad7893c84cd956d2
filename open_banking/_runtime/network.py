"""The sockets of a sync call, which never wait longer than the deadline of the call.

httpcore limits each wait for a socket, not their sum. A server that sends a byte now and then could keep a call waiting
forever: header by header, with ``100 Continue``, or with empty compressed blocks.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from .deadline import Deadline

_CHUNK = 65_536


class Network:
    """A network backend for httpcore that wraps another one, for a connection that serves one call at a time."""

    deadline: Deadline | None = None
    """The deadline of the current call, if it has one."""

    def __init__(self, inner: Any) -> None:
        """Open the sockets with ``inner``."""
        self._inner = inner

    def limited(self, timeout: float | None, late: type[httpx.TimeoutException]) -> float | None:
        """Return ``timeout``, or the time until the deadline if that is shorter.

        Raises:
            httpx.TimeoutException: The deadline has passed. The error is a ``late``.
        """
        deadline = self.deadline
        if deadline is None:
            return timeout
        if deadline.has_passed():
            raise late("the deadline passed")
        remaining = deadline.remaining()
        return remaining if timeout is None else min(timeout, remaining)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> Any:
        """Connect to the first reachable address of the host."""
        options = tuple(socket_options or ())
        failure: Exception = httpx.ConnectError(f"{host} has no address")
        # One by one, since the standard library applies the whole timeout to each address.
        for address in _addresses(host, port):
            limit = self.limited(timeout, httpx.ConnectTimeout)
            try:
                return _Stream(self._inner.connect_tcp(address, port, limit, local_address, options), self)
            except Exception as error:  # noqa: BLE001  # the error of the last address is raised
                failure = error
        raise failure


class _Stream:
    def __init__(self, inner: Any, network: Network) -> None:
        self._inner = inner
        self._network = network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        chunk: bytes = self._inner.read(max_bytes, self._network.limited(timeout, httpx.ReadTimeout))
        return chunk

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            for start in range(0, len(buffer), _CHUNK):
                limit = self._network.limited(timeout, httpx.WriteTimeout)
                self._inner.write(buffer[start : start + _CHUNK], limit)
        except BaseException:
            del buffer  # it holds the keys, and a crash reporter stores the locals of this frame
            raise

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        limit = self._network.limited(timeout, httpx.ConnectTimeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, limit), self._network)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:  # UnicodeError for a label that is too long, for instance
        raise httpx.ConnectError(f"{host}: {error}") from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))
