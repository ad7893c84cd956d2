"""An exchange with the API: one flow that says what to send and judges what comes, and two drivers that do it."""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING

import httpx

from .errors import APIConnectionError, APITimeoutError, ConfigurationError, status_error_class

if TYPE_CHECKING:
    from collections.abc import Generator

    from .errors import APIStatusError
    from .options import RequestOptions
    from .request import Request
    from .settings import Settings

_MFA_CHALLENGE = 203
_OK = range(200, 300)


def exchange(
    settings: Settings,
    client: httpx.Client | httpx.AsyncClient,
    request: Request,
    options: RequestOptions | None,
) -> Generator[httpx.Request, httpx.Response, httpx.Response]:
    """Yield each request to send, take its response or have its exception thrown in, return the success.

    Raises:
        APIConnectionError: No answer came.
        APIStatusError: The answer was no success.
    """
    outgoing = settings.outgoing(client, request, options)
    name = request.operation.name
    try:
        response = yield outgoing
    except httpx.TimeoutException as error:
        raise APITimeoutError(
            f"{name}: no answer in time ({type(error).__name__}); the API may still be working on it",
            operation=name,
            request=outgoing,
        ) from error
    except httpx.RequestError as error:
        said = settings.masked(str(error)) or "the connection broke"
        raise APIConnectionError(f"{name}: {type(error).__name__}: {said}", operation=name, request=outgoing) from error
    if response.status_code in _OK and response.status_code != _MFA_CHALLENGE:
        return response
    raise _refusal(settings, name, response)


def _refusal(settings: Settings, name: str, response: httpx.Response) -> APIStatusError:
    from .error_body import read_error, shortened  # noqa: PLC0415  # most programs never need it

    code, message, body = read_error(response)
    return status_error_class(response.status_code)(
        operation=name,
        response=response,
        # Masked before it is shortened, or half a key could be left at the end.
        code=shortened(settings.masked(code)) if code else None,
        message=shortened(settings.masked(message or _unsaid(response))),
        body=body,
    )


def _unsaid(response: httpx.Response) -> str:
    if response.status_code == _MFA_CHALLENGE:
        return "the institution asks for multi-factor authentication"
    return response.reason_phrase or "no reason given"


class SyncExchange:
    """Sends with an ``httpx.Client``: the caller's, or one of its own, made at the first call."""

    def __init__(self, settings: Settings, client: httpx.Client | None) -> None:
        self.settings = settings
        self._client = client
        self._owned = client is None
        self._lock = threading.Lock()
        self._closed = False

    def send(self, request: Request, options: RequestOptions | None) -> httpx.Response:
        """Carry one exchange to its end."""
        client = self._client if self._client is not None and not self._closed else self._opened()
        flow = exchange(self.settings, client, request, options)
        outgoing = next(flow)
        while True:
            try:
                # Redirects are never followed: httpx would carry the keys to another host.
                response = client.send(outgoing, follow_redirects=False)
            except httpx.RequestError as error:
                outgoing = flow.throw(error)
                continue
            try:
                outgoing = flow.send(response)
            except StopIteration as stop:
                success: httpx.Response = stop.value
                return success

    def close(self) -> None:
        """Close the connections, unless the client is the caller's. Further calls are refused."""
        with self._lock:
            self._closed = True
            if self._owned and self._client is not None:
                self._client.close()

    def _opened(self) -> httpx.Client:
        with self._lock:
            if self._closed:
                raise ConfigurationError("the client is closed; make a new one")
            if self._client is None:
                # Making one loads the TLS certificates, which takes a while: hence at the first call.
                self._client = httpx.Client()
                weakref.finalize(self, self._client.close)
            return self._client


class AsyncExchange:
    """Sends with an ``httpx.AsyncClient``: the caller's, or one of its own, made at the first call."""

    def __init__(self, settings: Settings, client: httpx.AsyncClient | None) -> None:
        self.settings = settings
        self._client = client
        self._owned = client is None
        self._closed = False

    async def send(self, request: Request, options: RequestOptions | None) -> httpx.Response:
        """Carry one exchange to its end."""
        client = self._client if self._client is not None and not self._closed else self._opened()
        flow = exchange(self.settings, client, request, options)
        outgoing = next(flow)
        while True:
            try:
                # Redirects are never followed: httpx would carry the keys to another host.
                response = await client.send(outgoing, follow_redirects=False)
            except httpx.RequestError as error:
                outgoing = flow.throw(error)
                continue
            try:
                outgoing = flow.send(response)
            except StopIteration as stop:
                success: httpx.Response = stop.value
                return success

    async def close(self) -> None:
        """Close the connections, unless the client is the caller's. Further calls are refused."""
        self._closed = True
        if self._owned and self._client is not None:
            await self._client.aclose()

    def _opened(self) -> httpx.AsyncClient:
        if self._closed:
            raise ConfigurationError("the client is closed; make a new one")
        if self._client is None:
            self._client = httpx.AsyncClient()
        return self._client
