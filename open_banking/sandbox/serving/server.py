"""A sandbox over HTTP: Starlette on uvicorn, in a thread of its own, on loopback by default."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Self

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from ..ports import MAX_PORT

if TYPE_CHECKING:
    from starlette.types import ASGIApp

_MAX_CALLS = 64
"""How many are handled at the same time; more wait."""
# Longer than clients keep an idle connection, so that none sends a request while it is being closed.
_KEEP_ALIVE = 75


class Server:
    """Binds its port when it is made, and serves for as long as the ``with`` statement lasts."""

    def __init__(self, app: ASGIApp, host: str, port: int) -> None:
        """Bind a port.

        Args:
            app: Handles the requests.
            host: An address or a name of this machine.
            port: A TCP port; 0 picks a free one.

        Raises:
            OSError: The port is in use or not permitted to this user, or there is no such host.
            ValueError: There is no such port.
        """
        if not 0 <= port <= MAX_PORT:
            raise ValueError(f"port={port!r} must be from 0 to {MAX_PORT}")
        try:
            self._socket = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
        except OSError as error:
            problem = str(error.strerror).partition(" (while")[0]  # the rest repeats host and port
            raise OSError(error.errno, f"port {port} of {host}: {problem}; choose another") from error
        self.url = f"http://{_reachable(host)}:{self._socket.getsockname()[1]}"
        # Its logging is not configured: another server in this program may use it.
        self._uvicorn = _Uvicorn(
            uvicorn.Config(
                app,
                http=_Protocol,
                ws="none",
                loop="asyncio",
                lifespan="off",
                log_config=None,
                workers=1,
                proxy_headers=False,
                server_header=False,
                timeout_keep_alive=_KEEP_ALIVE,
            )
        )
        # A daemon: a program that ends inside the with statement does not wait for it.
        self._thread = threading.Thread(target=self._run, name="open-banking-sandbox", daemon=True)

    def _run(self) -> None:
        quiet = _Quiet()
        log = logging.getLogger("uvicorn.error")
        log.addFilter(quiet)
        try:
            self._uvicorn.run([self._socket])
        finally:
            log.removeFilter(quiet)
            self._uvicorn.ready.set()

    def __enter__(self) -> Self:
        """Serve from now on."""
        self._thread.start()
        self._uvicorn.ready.wait()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop, and break the connections that are still open."""
        self._uvicorn.should_exit = True
        self._thread.join()


class _Uvicorn(uvicorn.Server):
    """Signals when it is ready, and does not wait for clients at the end."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        workers = ThreadPoolExecutor(_MAX_CALLS, thread_name_prefix="open-banking-sandbox")
        asyncio.get_running_loop().set_default_executor(workers)
        await super().startup(sockets)
        self.ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for connection in list(self.server_state.connections):
            if isinstance(connection, _Protocol):
                connection.transport.abort()
        await super().shutdown(sockets)


class _Protocol(H11Protocol):
    """Gives the app the connection, which it may have to break. Writes no access log."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        # asyncio does so for the sockets that it makes itself; without it each response waits 40 ms for the client.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.access_log = False
        self.app_state = {**self.app_state, "transport": transport}


class _Quiet(logging.Filter):
    """Drops the log records of the server in this thread, except errors: callers see the responses."""

    def __init__(self) -> None:
        super().__init__()
        self._thread = threading.get_ident()

    def filter(self, record: logging.LogRecord) -> bool:
        return record.thread != self._thread or record.levelno >= logging.ERROR


def _reachable(host: str) -> str:
    """A host as a URL has it; loopback if it stands for all addresses of the machine, as an empty one does."""
    try:
        address = ipaddress.ip_address(host or "0.0.0.0")  # noqa: S104  # the caller chose to listen there
    except ValueError:
        return host
    if address.is_unspecified:
        address = ipaddress.ip_address("127.0.0.1" if address.version == 4 else "::1")  # noqa: PLR2004
    return f"[{address}]" if ":" in str(address) else str(address)
