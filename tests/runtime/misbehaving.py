"""A server on loopback that misbehaves on purpose: raw sockets, and a thread for each connection.

What it does with a request is a function of the ``Connection`` that the request came on.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from typing import TYPE_CHECKING, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

JSON = {"Content-Type": "application/json"}
# Nothing waits this long unless something hangs; then the test fails instead of standing still.
PATIENCE = 20.0
_TRICKLE = 0.02
_LINGER_NOT = struct.pack("ii", 1, 0)


class Seen(NamedTuple):
    """A request as it came."""

    method: str
    target: str
    headers: Mapping[str, str]
    """Their names in small letters."""
    body: bytes


class Connection:
    """A connection that a client made."""

    def __init__(self, server: Server, sock: socket.socket) -> None:
        self._server = server
        self._socket = sock
        self._received = b""
        self.seen = Seen("", "", {}, b"")

    def read(self) -> bool:
        """Read a request whole; ``False`` where none comes any more."""
        while b"\r\n\r\n" not in self._received:
            if not self._receive():
                return False
        head, self._received = self._received.split(b"\r\n\r\n", 1)
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", "0"))
        while len(self._received) < length:
            if not self._receive():
                return False
        body, self._received = self._received[:length], self._received[length:]
        self.seen = Seen(method, target, headers, body)
        return True

    def _receive(self) -> bool:
        piece = self._socket.recv(65_536)
        self._received += piece
        return bool(piece)

    def send(self, content: bytes) -> None:
        """Send these bytes, whatever they mean."""
        self._socket.sendall(content)

    def respond(
        self, status: int = 200, body: bytes = b"{}", headers: Mapping[str, str] = JSON, length: int | None = None
    ) -> None:
        """Send a response that is well formed, but for a ``length`` that is not the body's."""
        length = len(body) if length is None else length
        lines = [
            f"HTTP/1.1 {status} Said",
            f"Content-Length: {length}",
            *(f"{name}: {value}" for name, value in headers.items()),
        ]
        self.send("\r\n".join([*lines, "", ""]).encode("latin-1") + (b"" if status == 204 else body))

    def hold(self) -> None:
        """Do nothing until the client goes."""
        while self._receive():
            pass

    def trickle(self, piece: bytes) -> None:
        """Send the piece again and again, slowly, until the client goes or patience ends."""
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends and not self._server.closing.wait(_TRICKLE):
            self.send(piece)
        self.finish()

    def flood(self, piece: bytes) -> None:
        """Send the piece until the client goes, a thousand times at most."""
        for _ in range(1000):
            self.send(piece)
        self.finish()

    def reset(self) -> None:
        """Break the connection off, so that the other side sees an error instead of an end."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        self._socket.close()

    def finish(self) -> None:
        """Close the connection."""
        self._socket.close()


class Server:
    """Listens on a port of its own, unless it is to refuse, and lets ``behavior`` meet each request.

    A behavior that returns leaves the connection open for the next request; one that closes it ends it.
    """

    def __init__(
        self, behavior: Callable[[Connection], None], *, reads_first: bool = True, listens: bool = True
    ) -> None:
        self._behaviour = behavior
        self._reads_first = reads_first
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))  # a port that is bound and does not listen refuses
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        self.closing = threading.Event()
        self.seen: list[Seen] = []
        self.met = 0
        """How often the behavior was called: for each request, or, where it does not read, each connection."""
        self.ended = threading.Semaphore(0)
        """Released as each connection is over."""
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        if listens:
            self.listen()

    def listen(self) -> None:
        """Refuse no longer."""
        self._socket.listen(1024)
        self._start(self._accept)

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while not self.closing.is_set():
                sock, _ = self._socket.accept()
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                sock.settimeout(PATIENCE)
                self._sockets.append(sock)
                self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        connection = Connection(self, sock)
        # The client goes, or the test is over: either way this connection is done.
        with contextlib.suppress(OSError), sock:
            while sock.fileno() >= 0:
                if self._reads_first:
                    if not connection.read():
                        break
                    self.seen.append(connection.seen)
                self.met += 1
                self._behaviour(connection)
        self.ended.release()

    def close(self) -> None:
        """Break off everything that goes on."""
        self.closing.set()
        for sock in (self._socket, *self._sockets):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        ends = time.monotonic() + PATIENCE
        for thread in list(self._threads):
            thread.join(max(0.0, ends - time.monotonic()))
            assert not thread.is_alive(), "a thread of the server hangs"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
