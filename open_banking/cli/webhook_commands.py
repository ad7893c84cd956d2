"""``open-banking webhooks``: hears the webhooks on this machine, and sends one."""

from __future__ import annotations

import json
import os
import secrets
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


@app.command()
def send(
    kind: Annotated[str, typer.Argument(help="Of Connect: added, done …; report.done …; transaction.created ….")],
    url: Annotated[str, typer.Argument(help="Where it goes.")],
) -> None:
    """Send a made-up webhook, signed as the API would sign it."""
    _check_url("the URL", url)
    body = json.dumps(event_of(kind), separators=(",", ":")).encode()
    headers = {"Content-Type": "application/json"}
    if kind in get_args(ConnectEventType):
        headers[_SIGNATURE] = webhooks.sign(body, _secret())
    try:
        response = httpx.post(url, content=body, headers=headers, timeout=30)
    except httpx.HTTPError as error:
        raise CommandError(f"{url} did not respond: {type(error).__name__}", ExitCode.API) from None
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
    known = [
        *get_args(ConnectEventType),
        *(f"report.{name}" for name in get_args(ReportEventName)),
        *(f"{class_}.{type_}" for class_ in get_args(TxPushClass) for type_ in get_args(TxPushType)),
    ]
    raise CommandError(f"there is no kind of webhook {kind}; there are: {', '.join(known)}")


def _secret() -> str:
    secret = os.environ.get("FINICITY_PARTNER_SECRET")
    if not secret:
        raise CommandError("set FINICITY_PARTNER_SECRET, with which Connect signs its webhooks", ExitCode.CREDENTIALS)
    return secret


def _check_url(what: str, url: str) -> None:
    if urlsplit(url).scheme not in {"http", "https"} or not urlsplit(url).hostname:
        raise CommandError(f"{what} is {url}; give one that begins with http:// or https://")


class _Listener(ThreadingHTTPServer):
    """Hears webhooks on this machine."""

    daemon_threads = True

    def __init__(self, port: int, secret: str, forward_to: str | None) -> None:
        super().__init__(("127.0.0.1", port), _Receiver)
        self.secret = secret
        self.forward_to = forward_to
        self._lines = threading.Lock()

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
        length = self.headers.get("Content-Length", "0")
        body = self.rfile.read(min(int(length), _LARGEST) if length.isdecimal() else 0)
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
            status = httpx.post(url, content=body, headers=headers, timeout=30).status_code
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
