"""What carries a client's calls to a sandbox in the same process: no server, no port, no waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from .message import Answer, Request

if TYPE_CHECKING:
    from .clock import Clock
    from .engine import Engine, Reply


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """What both kinds of httpx client can send over."""


class InProcess(Transport):
    """A transport for both kinds of httpx client. A delay moves the sandbox's clock, and takes no time."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        """Carry to ``engine``, whose clock is ``clock``."""
        self._engine = engine
        self._clock = clock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        return self._response(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request, and let other tasks go on."""
        import asyncio  # noqa: PLC0415  # slow to import, and blocking programs do not need it

        content = await request.aread()
        await asyncio.sleep(0)
        return self._response(request, content)

    def _response(self, request: httpx.Request, content: bytes) -> httpx.Response:
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        reply = self._engine.reply(Request(request.method, path, query, request.headers, content))
        _wait(reply, request, self._clock)
        if reply.drop:
            raise httpx.RemoteProtocolError("the sandbox broke the connection, as it was told to", request=request)
        answer: Answer = reply.answer
        return httpx.Response(answer.status, headers=answer.headers, content=answer.content, request=request)


def _wait(reply: Reply, request: httpx.Request, clock: Clock) -> None:
    limit: float | None = request.extensions.get("timeout", {}).get("read")
    if limit is not None and reply.delay > limit:
        clock.sleep(limit)
        raise httpx.ReadTimeout(f"the sandbox took longer than {limit:g} seconds, as it was told to", request=request)
    clock.sleep(reply.delay)
