"""The sandbox on the network, which is this machine's loopback address and no other."""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import TYPE_CHECKING, Any, Self

from .answering import Answer, RefusedError, answer
from .catalog import catalog

if TYPE_CHECKING:
    from types import TracebackType

LOOPBACK = "127.0.0.1"
# Above what a pay stub in base64 takes; whoever sends more has lost their way.
_LARGEST_BODY = 32 * 1024 * 1024
_WITH_BODY = frozenset({"POST", "PUT"})


class Sandbox:
    """All operations of the API, served on a loopback port for as long as the ``with`` statement lasts.

    ``with Sandbox() as sandbox: client = Client(base_url=sandbox.url, ...)``. Any text does as app key, token and
    partner secret. Calls may come in parallel.
    """

    def __init__(self, port: int = 0) -> None:
        """Take the port; calls are answered from ``start`` or ``serve_forever`` on.

        Args:
            port: A TCP port; 0 takes any that is free.

        Raises:
            OSError: The port is taken, or not for this user.
        """
        catalog()  # read now, so that the first call is as fast as the others
        self._server = _Server((LOOPBACK, port), _Handler)
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Its address, for the ``base_url`` of a client."""
        return f"http://{LOOPBACK}:{self._server.server_port}"

    def start(self) -> None:
        """Answer calls in a thread of their own."""
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    def serve_forever(self) -> None:
        """Answer calls in this thread until an exception ends it, ``KeyboardInterrupt`` for instance."""
        self._server.serve_forever()

    def close(self) -> None:
        """Stop answering, and close the port and all connections."""
        if self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._thread = None
        self._server.close_connections()
        self._server.server_close()

    def __enter__(self) -> Self:
        """Start answering calls."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        """Stop answering."""
        self.close()


class _Server(ThreadingHTTPServer):
    # Connections are closed before the threads that serve them are waited for, so none is waited for in vain.
    daemon_threads = False
    # On Windows this would let two servers share a port, each with a part of the calls.
    allow_reuse_address = os.name == "posix"
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self._connections: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(address, handler)

    def server_bind(self) -> None:
        # HTTPServer would look up the name of the address, which can take seconds.
        TCPServer.server_bind(self)
        self.server_name, self.server_port = LOOPBACK, self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._connections.discard(request)
        super().shutdown_request(request)

    def close_connections(self) -> None:
        """End connections that clients keep open, and with them the threads that wait for the next request."""
        with self._lock:
            for connection in self._connections:
                with contextlib.suppress(OSError):  # the client was quicker
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):  # a client that has gone is no error
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "open-banking-sandbox"
    sys_version = ""
    disable_nagle_algorithm = True

    def _answer(self) -> None:
        try:
            content = self._content()
        except RefusedError as refusal:
            # Where the body ends is not known, so nothing can follow it.
            self.close_connection = True
            reply = refusal.answer()
        else:
            reply = answer(self.command, self.path, self.headers, content)
        self._send(reply)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = _answer  # noqa: N815  # http.server names them

    def _content(self) -> bytes:
        length = self.headers.get("Content-Length")
        if length is None:
            if "Transfer-Encoding" in self.headers or self.command in _WITH_BODY:
                raise RefusedError(411, f"{self.command} requires the header Content-Length, with 0 for no body")
            return b""
        if not (length.isascii() and length.isdigit()):
            raise RefusedError(400, "The header Content-Length is no number")
        if int(length) > _LARGEST_BODY:
            raise RefusedError(413, f"The sandbox takes no body above {_LARGEST_BODY} bytes")
        return self.rfile.read(int(length))

    def _send(self, reply: Answer) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.status != 204:  # noqa: PLR2004  # No Content, which has no length either
            self.send_header("Content-Length", str(len(reply.content)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(reply.content)

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing: who calls the sandbox sees the answers."""
