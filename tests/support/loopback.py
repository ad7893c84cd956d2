"""Servers and proxies on loopback, with the certificates of a run, and what every kind of client gets from them."""

from __future__ import annotations

import asyncio
import contextlib
import json
import select
import socket
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import h2.config
import h2.connection
import h2.events
import trustme
from wire import APP_KEY, APP_TOKEN

from open_banking import AsyncClient, Client, OpenBankingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CUSTOMER = json.dumps({"id": "1005061234", "username": "customerusername1"}).encode()
FOUND = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(CUSTOMER), CUSTOMER)


ClientKind = Literal["Client", "AsyncClient", "aiohttp"]
CLIENT_KINDS: tuple[ClientKind, ...] = ("Client", "AsyncClient", "aiohttp")


def outcomes(client_kind: ClientKind, base_url: str | None, *calls: Callable[[Any], Any], **options: Any) -> list[Any]:
    """What each call of one client gives, or raises."""
    options = {
        "finicity_app_key": APP_KEY,
        "finicity_app_token": APP_TOKEN,
        "base_url": base_url,
        "allow_http": True,  # a name that only the proxy knows
        "max_retries": 0,
        **options,
    }
    results: list[Any] = []

    async def await_all() -> None:
        async with AsyncClient(transport="aiohttp" if client_kind == "aiohttp" else "httpx", **options) as client:
            for call in calls:
                try:
                    results.append(await call(client))
                except OpenBankingError as error:
                    results.append(error)

    if client_kind != "Client":
        asyncio.run(await_all())
        return results
    with Client(**options) as client:
        for call in calls:
            try:
                results.append(call(client))
            except OpenBankingError as error:
                results.append(error)
    return results


def get(client: Any) -> Any:
    """Get a customer."""
    return client.aggregation.v1.customers.get(customer_id="1005061234")


class Authority(NamedTuple):
    """A certificate authority for one run, and what it signed."""

    ca: trustme.CA
    server: trustme.LeafCert
    client: trustme.LeafCert


def new_authority() -> Authority:
    ca = trustme.CA()
    return Authority(ca, ca.issue_cert("localhost", "127.0.0.1"), ca.issue_cert("client@company.example"))


def server_context(authority: Authority, *, ask: bool = False) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.server.configure_cert(context)
    if ask:
        authority.ca.configure_trust(context)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


# A server that knows a customer


class _Customer(BaseHTTPRequestHandler):
    """Responds with a customer, or 404 for the customer 404; keeps the keys and the paths that come."""

    protocol_version = "HTTP/1.1"
    received: list[tuple[str, str | None, bytes | None]]

    def do_GET(self) -> None:
        shown = self.connection.getpeercert(binary_form=True) if isinstance(self.connection, ssl.SSLSocket) else None
        self.received.append((self.path, self.headers["Finicity-App-Key"], shown))
        missing = self.path.endswith("/404")
        body = b'{"code": 14001, "message": "Customer not found"}' if missing else CUSTOMER
        self.send_response(404 if missing else 200)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a handshake that the client broke off."""


class Served(NamedTuple):
    """Where a server is, and what it received."""

    port: int
    received: list[tuple[str, str | None, bytes | None]]

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}"


@contextlib.contextmanager
def serving(context: ssl.SSLContext | None) -> Iterator[Served]:
    received: list[tuple[str, str | None, bytes | None]] = []
    handler = type("_KeptCustomer", (_Customer,), {"received": received})
    with _Quiet(("127.0.0.1", 0), handler) as server:
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield Served(server.server_address[1], received)
        finally:
            server.shutdown()
            thread.join()


# Sockets


def _listen(respond: Callable[[socket.socket], None], stop: threading.Event, listener: socket.socket) -> None:
    """Give each connection to a thread, until the event is set."""
    threads: list[threading.Thread] = []
    while not stop.is_set():
        if select.select([listener], [], [], 0.02)[0]:
            threads.append(threading.Thread(target=respond, args=(listener.accept()[0],)))
            threads[-1].start()
    for thread in threads:
        thread.join()


@contextlib.contextmanager
def listening(respond: Callable[[socket.socket], None], family: socket.AddressFamily = socket.AF_INET) -> Iterator[int]:
    stop = threading.Event()
    host = "127.0.0.1" if family == socket.AF_INET else "::1"
    with socket.create_server((host, 0), family=family) as listener:
        thread = threading.Thread(target=_listen, args=(respond, stop, listener))
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            stop.set()
            thread.join()


def _requests(connection: socket.socket) -> Iterator[bytes]:
    """The heads of the requests on a connection, byte for byte, until the client goes."""
    received = b""
    with contextlib.suppress(OSError):
        while True:
            while b"\r\n\r\n" not in received:
                if not (piece := connection.recv(65_536)):
                    return
                received += piece
            head, _, received = received.partition(b"\r\n\r\n")
            lengths = [int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
            while len(received) < sum(lengths):
                received += connection.recv(65_536)
            received = received[sum(lengths) :]
            yield head


class Recorded(NamedTuple):
    """Where a server is, and the heads of the requests that it received."""

    port: int
    heads: list[bytes]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextlib.contextmanager
def recording(
    response: bytes | Callable[[bytes], bytes] = FOUND,
    *,
    family: socket.AddressFamily = socket.AF_INET,
    context: ssl.SSLContext | None = None,
    closes: bool = False,
) -> Iterator[Recorded]:
    """A server that keeps the requests as they were sent. An empty response closes the connection."""
    heads: list[bytes] = []

    def serve(raw: socket.socket) -> None:
        with raw, raw if context is None else context.wrap_socket(raw, server_side=True) as connection:
            for head in _requests(connection):
                heads.append(head)
                if not (content := response(head) if callable(response) else response):
                    return
                connection.sendall(content)
                if closes:
                    return

    with listening(serve, family) as port:
        yield Recorded(port, heads)


@contextlib.contextmanager
def speaking_http2(authority: Authority, *, ask: bool = False) -> Iterator[str]:
    context = server_context(authority, ask=ask)
    context.set_alpn_protocols(["h2"])

    def respond(raw: socket.socket) -> None:
        with raw, context.wrap_socket(raw, server_side=True) as connection:
            state = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
            state.initiate_connection()
            connection.sendall(state.data_to_send())
            while received := connection.recv(65_536):
                for event in state.receive_data(received):
                    if isinstance(event, h2.events.StreamEnded):
                        state.send_headers(event.stream_id, [(":status", "200"), ("content-type", "application/json")])
                        state.send_data(event.stream_id, CUSTOMER, end_stream=True)
                connection.sendall(state.data_to_send())

    with listening(respond) as port:
        yield f"https://localhost:{port}"


@contextlib.contextmanager
def proxy(refusal: bytes = b"", context: ssl.SSLContext | None = None) -> Iterator[tuple[str, list[bytes]]]:
    """A proxy and the heads of the requests that it saw: it opens tunnels, and responds itself to other requests.

    With ``refusal`` it says that instead; with a ``context`` it speaks TLS itself.
    """
    heads: list[bytes] = []

    def respond(raw: socket.socket) -> None:
        with raw, raw if context is None else context.wrap_socket(raw, server_side=True) as near:
            for head in _requests(near):
                heads.append(head)
                if head.startswith(b"CONNECT ") and not refusal:
                    tunnel(near, head.split(b" ")[1].decode())
                    return
                near.sendall(refusal or FOUND)

    def tunnel(near: socket.socket, target: str) -> None:
        host, port = target.split(":")
        with socket.create_connection((host.replace("localhost", "127.0.0.1"), int(port))) as far:
            near.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            while True:
                for end in select.select([near, far], [], [])[0]:
                    if not (piece := end.recv(65_536)):  # more than a record of TLS, of which select would not tell
                        return
                    (far if end is near else near).sendall(piece)

    with listening(respond) as port:
        yield f"http{'s' if context else ''}://127.0.0.1:{port}", heads
