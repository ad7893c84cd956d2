"""What a sandbox answers over HTTP: the API's operations, its control under ``/sandbox``, and pages for a browser."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from typing import TYPE_CHECKING, cast

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.requests import Request as WebRequest
from starlette.responses import Response

from open_banking import ConfigurationError

from ..connect.routes import routes
from ..engine import Reply
from ..message import Answer, RefusedError, Request
from .control import PATH, Control
from .loopback import is_loopback

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope, Send

    from ..engine import Engine
    from ..sandbox import Sandbox

_LARGEST_BODY = 20 * 1024 * 1024
_HOST = re.compile(r"(\[[0-9a-fA-F:.]+\]|[\w.-]*)(?::[0-9]*)?", re.ASCII)
"""A name or an address, and maybe a port."""
_WITHOUT_CONTENT = (204, 304)
_logger = logging.getLogger("open_banking")


class Web:
    """The ASGI application, for a server that puts the connection into its state as ``transport``."""

    def __init__(self, sandbox: Sandbox, engine: Engine, host: str) -> None:
        """Answer for a sandbox.

        Args:
            sandbox: Whose control it is.
            engine: Answers the API's operations.
            host: Where it listens. On loopback, requests with another ``Host`` are refused.
        """
        self._engine = engine
        self._control = Control(sandbox, engine.contract)
        self._saving = _Saving(sandbox)
        self._loopback_alone = is_loopback(host)
        self._app = Starlette(routes=routes(engine), exception_handlers={RefusedError: _refused})
        self._app.router.redirect_slashes = False
        self._app.router.default = self._answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, and have what it changed saved."""
        try:
            self._check_host(Headers(scope=scope).get("Host", ""))
            content = await _content(receive)
        except RefusedError as refusal:
            await _response(refusal.answer())(scope, receive, send)
        except ClientDisconnect:
            pass
        else:
            await self._app(scope, _replayed(content, receive), send)
            self._saving.soon()

    def _check_host(self, host: str) -> None:
        """Refuse what a page in a browser sent by way of a name that it had point here, as far as that is possible."""
        if self._loopback_alone and not is_loopback(_name(host)):
            message = f"The sandbox listens on loopback alone, and {host!r} in the header Host is another machine"
            raise RefusedError(403, f"{message}; call it as 127.0.0.1 or localhost")

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        web_request = WebRequest(scope, receive)
        path, query = (cast("bytes", scope[name]).decode("latin-1") for name in ("raw_path", "query_string"))
        request = Request(web_request.method, path, query, web_request.headers, await web_request.body())
        # In a thread of its own, since it may call listeners.
        reply = await asyncio.to_thread(self._reply, request)
        if reply.delay and await _is_gone(receive, reply.delay):
            return
        if reply.drop:
            web_request.state.transport.abort()
            await _is_gone(receive, None)
            return
        await _response(reply.answer)(scope, receive, send)

    def _reply(self, request: Request) -> Reply:
        if request.path == PATH or request.path.startswith(f"{PATH}/"):
            return Reply(self._control.answer(request))
        return self._engine.reply(request)


class _Saving:
    """Saves what has changed: soon, and seldom enough to be no burden."""

    _pause = 1.0
    _share = 10
    """The time that saving took, times this, goes by before the next time at least."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._changed = False
        self._task: asyncio.Task[None] | None = None

    def soon(self) -> None:
        self._changed = True
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._save())

    async def _save(self) -> None:
        pause = self._pause
        while self._changed:
            await asyncio.sleep(pause)
            self._changed = False
            started = time.monotonic()
            try:
                await asyncio.to_thread(self._sandbox.save)
            except (ConfigurationError, OSError) as error:
                _logger.error("The state of the sandbox was not saved: %s", error)  # noqa: TRY400  # one line says it
            pause = max(self._pause, self._share * (time.monotonic() - started))


def _name(host: str) -> str:
    """The name in a ``Host`` header; empty where the header is none."""
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
        if len(content) > _LARGEST_BODY:
            raise RefusedError(413, f"The sandbox takes no body above {_LARGEST_BODY} bytes")
        more = message.get("more_body", False)
    return bytes(content)


def _replayed(content: bytes, receive: Receive) -> Receive:
    """A ``receive`` that begins with what was read already."""
    waiting: list[Message] = [{"type": "http.request", "body": content, "more_body": False}]

    async def replay() -> Message:
        return waiting.pop() if waiting else await receive()

    return replay


async def _is_gone(receive: Receive, seconds: float | None) -> bool:
    """Wait until the client is gone, or so many seconds; whether it is gone."""
    try:
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        return False
    return True


def _refused(request: WebRequest, refusal: Exception) -> Response:  # noqa: ARG001  # Starlette gives it
    assert isinstance(refusal, RefusedError)  # noqa: S101  # what it is registered for
    return _response(refusal.answer())


def _response(answer: Answer) -> Response:
    content = b"" if answer.status in _WITHOUT_CONTENT else answer.content
    return Response(content, answer.status, answer.headers)
