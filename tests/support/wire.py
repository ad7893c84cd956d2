"""A wire without a network, and the keys that go over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import Callable

APP_KEY = "app-key-0a1b2c3d4e5f"
APP_TOKEN = "app-token-Zx9Yw8Vu7Ts6"  # noqa: S105  # opens nothing


def success(request: httpx.Request) -> httpx.Response:
    """A file where the operation responds with one, else a JSON object."""
    if "application/octet-stream" in request.headers["Accept"]:
        return httpx.Response(200, content=b"%PDF-1.7", headers={"Content-Type": "application/octet-stream"})
    return httpx.Response(200, json={})


class Wire:
    """Stands in for the network: keeps what is sent, and responds to all of it alike."""

    def __init__(self) -> None:
        self.sent: list[httpx.Request] = []
        self._respond: Callable[[httpx.Request], httpx.Response] = success

    def responds(self, status: int = 200, **content: Any) -> None:
        """From now on this is the response; the keywords are those of ``httpx.Response``."""
        self.responds_with(lambda _: httpx.Response(status, **content))

    def responds_with(self, respond: Callable[[httpx.Request], httpx.Response]) -> None:
        """From now on the response is what this makes of the request."""
        self._respond = respond

    def fails(self, error: Exception) -> None:
        """From now on this is raised instead of a response."""

        def fail(request: httpx.Request) -> httpx.Response:
            if isinstance(error, httpx.RequestError):
                error.request = request
            raise error

        self.responds_with(fail)

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return self._respond(request)

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self.handle)

    @property
    def path(self) -> str:
        """The path of the only request that was sent, as it stood on the wire."""
        return self._target[0]

    @property
    def query(self) -> str:
        """The query of the only request that was sent, as it stood on the wire."""
        return self._target[2]

    @property
    def _target(self) -> tuple[str, str, str]:
        (request,) = self.sent
        return request.url.raw_path.decode("ascii").partition("?")

    @property
    def body(self) -> bytes:
        """The body of the only request that was sent."""
        (request,) = self.sent
        return request.content
