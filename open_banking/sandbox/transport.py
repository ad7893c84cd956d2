"""Carries the calls of a client to a sandbox in the same process: no server, no port, no waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from .message import Request

if TYPE_CHECKING:
    from .clock import Clock
    from .engine import Engine, Outcome


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport for both kinds of httpx client."""


class InProcess(Transport):
    """Sends to an engine in this process. A delay moves the sandbox's clock, and takes no time."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        """Send to ``engine``, whose clock is ``clock``."""
        self._engine = engine
        self._clock = clock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to a request."""
        return self._response(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to a request, and let other tasks run."""
        import asyncio  # noqa: PLC0415  # slow to import, and blocking programs do not need it

        content = await request.aread()
        await asyncio.sleep(0)
        return self._response(request, content)

    def _response(self, request: httpx.Request, content: bytes) -> httpx.Response:
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        outcome = self._engine.handle(Request(request.method, path, query, request.headers, content))
        _wait(outcome, request, self._clock)
        if outcome.drop:
            raise httpx.RemoteProtocolError("the sandbox broke the connection, as the test asked", request=request)
        response = outcome.response
        return httpx.Response(response.status, headers=response.headers, content=response.content, request=request)


def _wait(outcome: Outcome, request: httpx.Request, clock: Clock) -> None:
    limit: float | None = request.extensions.get("timeout", {}).get("read")
    if limit is not None and outcome.delay > limit:
        clock.sleep(limit)
        raise httpx.ReadTimeout(f"the sandbox took longer than {limit:g} seconds, as the test asked", request=request)
    clock.sleep(outcome.delay)
