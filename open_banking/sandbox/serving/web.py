"""A sandbox as an ASGI application: the API's operations, its control under ``/sandbox``, its page and Connect's."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, cast

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.requests import Request as WebRequest
from starlette.responses import Response as WebResponse

from ..connect_pages.routes import routes
from ..engine import Outcome
from ..loopback import is_loopback
from ..message import RefusedError, Request, Response
from ..page.routes import page_routes
from .autosave import Autosave
from .control_endpoints import PATH, ControlEndpoints

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import Message, Receive, Scope, Send

    from ..control import Control
    from ..engine import Engine

_MAX_BODY_SIZE = 20 * 1024 * 1024
_HOST = re.compile(r"(\[[0-9a-fA-F:.]+\]|[\w.-]*)(?::[0-9]*)?", re.ASCII)
"""A name or an address, and maybe a port."""
_STATUSES_WITHOUT_CONTENT = (204, 304)


class Web:
    """The ASGI application, for a server that puts the connection into its state as ``transport``."""

    def __init__(self, control: Control, engine: Engine, save: Callable[[], None], host: str) -> None:
        """Serve a sandbox.

        Args:
            control: What its endpoints under ``/sandbox`` control.
            engine: Handles the API's operations.
            save: Saves the state, if there is a file for it.
            host: Where it listens. On loopback, requests with another ``Host`` are refused.
        """
        self._engine = engine
        self._control = ControlEndpoints(control, engine.contract.schemas)
        self._autosave = Autosave(save)
        self._loopback_only = is_loopback(host)
        self._app = Starlette(
            routes=[*routes(engine), *page_routes(control, engine)], exception_handlers={RefusedError: _refused}
        )
        self._app.router.redirect_slashes = False
        self._app.router.default = self._handle

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to a request, and have what it changed saved."""
        try:
            self._check_host(Headers(scope=scope).get("Host", ""))
            content = await _content(receive)
        except RefusedError as refusal:
            await _web_response(refusal.response())(scope, receive, send)
        except ClientDisconnect:
            pass
        else:
            await self._app(scope, _replayed(content, receive), send)
            self._autosave.soon()

    def _check_host(self, host: str) -> None:
        """Refuse requests from web pages whose own host name resolves to this machine (DNS rebinding)."""
        if self._loopback_only and not is_loopback(_name(host)):
            message = f"The sandbox listens only on loopback, and {host!r} in the header Host is another machine"
            raise RefusedError(403, f"{message}; call it as 127.0.0.1 or localhost")

    async def _handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        web_request = WebRequest(scope, receive)
        path, query = (cast("bytes", scope[name]).decode("latin-1") for name in ("raw_path", "query_string"))
        request = Request(web_request.method, path, query, web_request.headers, await web_request.body())
        # In a thread of its own, since it may call listeners.
        outcome = await asyncio.to_thread(self._outcome, request)
        if outcome.delay and await _is_disconnected(receive, outcome.delay):
            return
        if outcome.drop:
            web_request.state.transport.abort()
            await _is_disconnected(receive, None)
            return
        await _web_response(outcome.response)(scope, receive, send)

    def _outcome(self, request: Request) -> Outcome:
        if request.path == PATH or request.path.startswith(f"{PATH}/"):
            return Outcome(self._control.handle(request))
        return self._engine.handle(request)


def _name(host: str) -> str:
    """The host name in a ``Host`` header; empty if the header is malformed."""
    parts = _HOST.fullmatch(host)
    return parts[1] if parts else ""


async def _content(receive: Receive) -> bytes:
    content = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        content += message.get("body", b"")
        if len(content) > _MAX_BODY_SIZE:
            raise RefusedError(413, f"The sandbox takes no request body above {_MAX_BODY_SIZE} bytes")
        more = message.get("more_body", False)
    return bytes(content)


def _replayed(content: bytes, receive: Receive) -> Receive:
    """A ``receive`` that first returns the request body that was read already."""
    waiting: list[Message] = [{"type": "http.request", "body": content, "more_body": False}]

    async def replay() -> Message:
        return waiting.pop() if waiting else await receive()

    return replay


async def _is_disconnected(receive: Receive, seconds: float | None) -> bool:
    """Wait until the client disconnects, or for so many seconds; whether it has disconnected."""
    try:
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        return False
    return True


def _refused(request: WebRequest, refusal: Exception) -> WebResponse:  # noqa: ARG001  # Starlette passes it
    assert isinstance(refusal, RefusedError)  # noqa: S101  # what it is registered for
    return _web_response(refusal.response())


def _web_response(response: Response) -> WebResponse:
    content = b"" if response.status in _STATUSES_WITHOUT_CONTENT else response.content
    return WebResponse(content, response.status, response.headers)
