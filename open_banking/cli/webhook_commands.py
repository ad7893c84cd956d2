"""``open-banking webhooks``: hears the webhooks on this machine, and sends one."""

from __future__ import annotations

import json
import os
import secrets
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Annotated, Any, get_args
from urllib.parse import urlsplit

import httpx
import typer

from open_banking import webhooks
from open_banking.webhooks import ConnectEventType, ReportEventName, TxPushClass, TxPushType

from .exit_codes import CommandError, ExitCode

app = typer.Typer(no_args_is_help=True, help="Hear webhooks on this machine, or send one.")

_LARGEST = 16 * 1024 * 1024
"""Bytes of a body that are read."""
_MAX_PORT = 65535
# Belong to one connection, and not to the request that is forwarded.
_NOT_FORWARDED = {"host", "connection", "content-length", "transfer-encoding", "accept-encoding"}
_CUSTOMER = "1005061234"
_SIGNATURE = "X-Finicity-Signature"


@app.command()
def listen(
    *,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Where to listen on this machine; 0 picks a port.")
    ] = 8000,
    forward_to: Annotated[str | None, typer.Option(help="A URL that gets each request as well.")] = None,
) -> None:
    """Show each webhook that arrives, and whether its signature holds, until Ctrl-C."""
    secret = _secret()
    if forward_to is not None:
        _check_url("--forward-to", forward_to)
    try:
        server = _Listener(port, secret, forward_to)
    except OSError as error:
        raise CommandError(f"cannot listen at port {port}: {error.strerror}") from None
    with server:
        typer.echo(f"listening at http://127.0.0.1:{server.server_port}; Ctrl-C ends it")
        server.serve_forever()


def _kinds() -> list[str]:
    """The kinds of webhooks that can be sent."""
    return [
        *get_args(ConnectEventType),
        *(f"report.{name}" for name in get_args(ReportEventName)),
        *(f"{class_}.{type_}" for class_ in get_args(TxPushClass) for type_ in get_args(TxPushType)),
    ]


def _complete(incomplete: str) -> list[str]:
    return [kind for kind in _kinds() if kind.startswith(incomplete)]


@app.command()
def send(
    kind: Annotated[
        str,
        typer.Argument(
            help="Of Connect: added, done …; report.done …; transaction.created ….", autocompletion=_complete
        ),
    ],
    url: Annotated[str, typer.Argument(help="Where it goes.")],
) -> None:
    """Send a made-up webhook, signed as the API would sign it."""
    _check_url("the URL", url)
    body = json.dumps(event_of(kind), separators=(",", ":")).encode()
    headers = [("Content-Type", "application/json")]
    if kind in get_args(ConnectEventType):
        headers.append((_SIGNATURE, webhooks.sign(body, _secret())))
    try:
        response = _post(url, body, headers)
    except httpx.HTTPError as error:
        raise CommandError(f"the receiver did not respond: {type(error).__name__}", ExitCode.API) from None
    typer.echo(f"sent {kind}: HTTP {response.status_code}")
    if response.is_error:
        raise CommandError(f"the receiver refused it with HTTP {response.status_code}", ExitCode.API)


def event_of(kind: str) -> dict[str, Any]:
    """A made-up event.

    Raises:
        CommandError: There is no such kind.
    """
    first, _, second = kind.partition(".")
    if kind in get_args(ConnectEventType):
        event: dict[str, Any] = {"eventType": kind, "payload": {}}
        if kind != "ping":  # which belongs to nobody
            event |= {"eventId": secrets.token_hex(8), "customerId": _CUSTOMER}
        return event
    if first == "report" and second in get_args(ReportEventName):
        status = {"done": "success", "failed": "failure"}.get(second, second)
        return {"eventName": second, "id": "u4hstnnak45g", "customerId": _CUSTOMER, "type": "voa", "status": status}
    if first in get_args(TxPushClass) and second in get_args(TxPushType):
        return {"event": {"class": first, "type": second, "records": [{"id": 1, "customerId": int(_CUSTOMER)}]}}
    raise CommandError(f"there is no kind of webhook {kind}; there are: {', '.join(_kinds())}")


def _secret() -> str:
    secret = os.environ.get("FINICITY_PARTNER_SECRET")
    if not secret:
        raise CommandError("set FINICITY_PARTNER_SECRET, with which Connect signs its webhooks", ExitCode.CREDENTIALS)
    return secret


def _check_url(what: str, url: str) -> None:
    try:
        address = httpx.URL(url)
        usable = address.scheme in {"http", "https"} and address.host and (address.port or 0) <= _MAX_PORT
    except (httpx.InvalidURL, UnicodeError):
        usable = False
    if not usable:  # not shown, since it may hold a password
        raise CommandError(f"{what} is not one; give an address that begins with http:// or https://")


def _post(url: str, body: bytes, headers: list[tuple[str, str]]) -> httpx.Response:
    """Send something to a receiver, past the proxies of the environment if it is on this machine."""
    is_here = httpx.URL(url).host in {"127.0.0.1", "localhost", "::1"}
    return httpx.post(url, content=body, headers=headers, timeout=30, trust_env=not is_here)


class _Listener(ThreadingHTTPServer):
    """Hears webhooks on this machine."""

    daemon_threads = True

    def __init__(self, port: int, secret: str, forward_to: str | None) -> None:
        super().__init__(("127.0.0.1", port), _Receiver)
        self.secret = secret
        self.forward_to = forward_to
        self._lines = threading.Lock()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002  # the standard library's
        """Say in a line that a request failed: the sender has hung up, for instance."""
        self.show(f"a request failed: {type(sys.exception()).__name__}")

    def show(self, line: str) -> None:
        """Print a line, whole even if two requests come at the same time."""
        with self._lines:
            typer.echo(line)


class _Receiver(BaseHTTPRequestHandler):
    """One request to the listener."""

    server: _Listener  # pyright: ignore[reportIncompatibleVariableOverride]  # the only server that it has

    def do_GET(self) -> None:
        """Answer the verification of a TxPush subscription."""
        try:
            code = webhooks.verification_response(urlsplit(self.path).query)
        except webhooks.WebhookParseError:
            self._respond(404, b"")
            return
        self.server.show("verification of a TxPush listener: answered")
        self._respond(200, code.encode())

    def do_POST(self) -> None:
        """Show an event, and forward it."""
        length = self.headers.get("Content-Length", "")
        # A body of which only a part is read would be forwarded with a signature that no longer holds.
        if not length.isdecimal() or int(length) > _LARGEST:
            status = 413 if length.isdecimal() else 411
            self.server.show(f"refused with HTTP {status}: a webhook has a Content-Length of {_LARGEST} at most")
            self.close_connection = True
            self._respond(status, b"")
            return
        body = self.rfile.read(int(length))
        try:
            event = webhooks.unwrap(body, self.headers.items(), secret=self.server.secret)
        except webhooks.WebhookError as error:
            self.server.show(f"refused: {error}")
            status = error.status_code
        else:
            self.server.show(f"{event!r}, {'signature holds' if event.verified else 'not signed'}")
            status = 200
        if self.server.forward_to is not None:
            status = self._forward(self.server.forward_to, body)
        self._respond(status, b"")

    def _forward(self, url: str, body: bytes) -> int:
        headers = [(name, value) for name, value in self.headers.items() if name.lower() not in _NOT_FORWARDED]
        try:
            status = _post(url, body, headers).status_code
        except httpx.HTTPError as error:
            self.server.show(f"    forwarded: no response ({type(error).__name__})")
            return 502
        self.server.show(f"    forwarded: HTTP {status}")
        return status

    def _respond(self, status: int, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Leave the log of the standard library out."""
