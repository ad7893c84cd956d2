"""An exchange with the API: one flow that says what to do next and judges what comes, and two drivers that do it."""

from __future__ import annotations

import datetime as dt
import threading
import time
import weakref
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from .bounded import TooLargeError, send_bounded, send_bounded_async
from .errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    OpenBankingError,
    ResponseTooLargeError,
    status_error_class,
)
from .observing import captured, log
from .retry import Answered, Broken, Garbled, Refused, Retry, next_wait, retry_after
from .token import TOKEN_CODES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    from .bounded import Bound
    from .errors import APIStatusError
    from .options import RequestOptions
    from .request import Request
    from .retry import Outcome
    from .settings import Settings
    from .token import AsyncToken, SyncToken

_MFA_CHALLENGE = 203
_UNAUTHORIZED = 401
_OK = range(200, 300)
# Nothing was sent yet when these are raised.
_BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)

# httpx' own, but that it keeps every connection. It keeps twenty by default, and when it closes the others, it now
# and then closes one that another thread has just begun to send with.
_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100)


class Send(NamedTuple):
    """Send this; its response, or httpx' exception, is the answer."""

    request: httpx.Request
    bound: Bound


class Wait(NamedTuple):
    """Let so many seconds pass."""

    seconds: float


class Obtain(NamedTuple):
    """Give a token, but not the one that the API refused."""

    refused: str | None


Step = Send | Wait | Obtain


class _Attempt(NamedTuple):
    """An attempt that failed."""

    failure: OpenBankingError
    outcome: Outcome


def exchange(
    settings: Settings,
    client: httpx.Client | httpx.AsyncClient,
    request: Request,
    options: RequestOptions | None,
) -> Generator[Step, Any, httpx.Response]:
    """Yield what is to be done, take what came of it, return the success.

    Raises:
        APIConnectionError: No answer came.
        APIStatusError: The answer was no success.
    """
    operation = request.operation
    call = settings.call(operation, options)
    settings.permit(operation)
    token: str | None = None
    if operation.needs_token:
        token = settings.token.value or (yield Obtain(None))
    attempt = 1
    renewed = False
    while True:
        outgoing = settings.outgoing(client, request, call, token)
        started = settings.clock()
        try:
            response: httpx.Response = yield Send(outgoing, call.bound)
        except TooLargeError as error:
            log(operation, type(error).__name__, settings.clock() - started, attempt)
            raise ResponseTooLargeError(
                f"{operation.name}: {error}", operation=operation.name, request=outgoing
            ) from None
        except httpx.RequestError as error:
            failed = _unanswered(settings, operation.name, outgoing, error)
            log(operation, type(error).__name__, settings.clock() - started, attempt)
        else:
            log(operation, response.status_code, settings.clock() - started, attempt)
            captured(response)
            if response.status_code in _OK and response.status_code != _MFA_CHALLENGE:
                return response
            refusal = _refusal(settings, request, response, token)
            if not renewed and _wants_token(settings, refusal, token):
                renewed = True
                token = yield Obtain(token)
                settings.permit(operation)
                continue
            failed = _Attempt(refusal, Answered(response.status_code, _asked_wait(response)))
        wait = next_wait(operation, attempt, failed.outcome, call.repeats, _jitter)
        if wait is None or settings.clock() + wait >= call.bound.ends:
            raise failed.failure
        if settings.on_retry is not None:
            settings.on_retry(Retry(operation.name, attempt, failed.outcome.reason, wait))
        yield Wait(wait)
        settings.permit(operation)
        attempt += 1


def _unanswered(settings: Settings, name: str, outgoing: httpx.Request, error: httpx.RequestError) -> _Attempt:
    # httpx-aiohttp says ConnectTimeout of whatever breaks a connection, also after the request was sent.
    told = error.__cause__ if type(error.__cause__).__module__.startswith("aiohttp.") else error
    reason = type(told).__name__
    outcome: Outcome = Refused(reason) if _unsent(told) else Broken(reason)
    if isinstance(error, httpx.DecodingError):
        outcome = Garbled(reason)
    failure: APIConnectionError
    if isinstance(told, httpx.TimeoutException | TimeoutError):
        failure = APITimeoutError(
            f"{name}: no answer in time ({reason}); the API may still be working on it",
            operation=name,
            request=outgoing,
        )
    else:
        said = settings.masked(str(error)) or "the connection broke"
        failure = APIConnectionError(f"{name}: {reason}: {said}", operation=name, request=outgoing)
    error.request = failure.request  # its own carries the keys
    failure.__cause__ = error
    return _Attempt(failure, outcome)


def _unsent(error: BaseException | None) -> bool:
    """Whether nothing of the request can have reached the API. Knows the errors of httpx and of aiohttp."""
    if isinstance(error, httpx.RequestError):
        return isinstance(error, _BEFORE_SENDING)
    import aiohttp  # noqa: PLC0415  # an extra

    return isinstance(
        error, aiohttp.ClientConnectorError | aiohttp.ClientHttpProxyError | aiohttp.ConnectionTimeoutError
    )


def _wants_token(settings: Settings, refusal: APIStatusError, token: str | None) -> bool:
    """Whether the API refused the token itself, and another can be had."""
    return (
        refusal.status_code == _UNAUTHORIZED
        and refusal.code in TOKEN_CODES
        and token is not None
        and settings.token.can_obtain
    )


def _refusal(settings: Settings, request: Request, response: httpx.Response, token: str | None) -> APIStatusError:
    from .error_body import read_error, shortened  # noqa: PLC0415  # most programs never need it

    def masked(text: str) -> str:
        text = settings.masked(text)
        # The token that was sent may have been replaced while the answer was on its way.
        return text if token is None or token == settings.token.last else text.replace(token, "***")

    code, message, body = read_error(response)
    return status_error_class(response.status_code)(
        operation=request.operation.name,
        response=response,
        # Masked before it is shortened, or half a key could be left at the end.
        code=shortened(masked(code)) if code else None,
        message=shortened(masked(message or _unsaid(response))),
        body=body,
        institution_login_id=request.institution_login_id(),
    )


def _jitter() -> float:
    import random  # noqa: PLC0415  # who needs no repeat needs no chance

    return random.random()  # noqa: S311  # spreads load, guards nothing


async def sleep_async(seconds: float) -> None:
    """Let so many seconds pass for this task."""
    import asyncio  # noqa: PLC0415  # a blocking client never needs it, and it is slow to import

    await asyncio.sleep(seconds)


def _unsaid(response: httpx.Response) -> str:
    if response.status_code == _MFA_CHALLENGE:
        return "the institution asks for multi-factor authentication"
    return response.reason_phrase or "no reason given"


def _asked_wait(response: httpx.Response) -> float | None:
    return retry_after(response.headers.get("retry-after"), dt.datetime.now(dt.UTC))


class SyncConnections:
    """An ``httpx.Client``: the caller's, or one of its own, made at the first call."""

    def __init__(self, client: httpx.Client | None) -> None:
        self._client = client
        self._owned = client is None
        self._lock = threading.Lock()
        self._closed = False

    def client(self) -> httpx.Client:
        """The client to send with."""
        if self._client is not None and not self._closed:
            return self._client
        with self._lock:
            if self._closed:
                raise ConfigurationError("the client is closed; make a new one")
            if self._client is None:
                # Making one loads the TLS certificates, which takes a while: hence at the first call.
                self._client = httpx.Client(limits=_LIMITS)
                weakref.finalize(self, self._client.close)
            return self._client

    def close(self) -> None:
        """Close the connections, unless the client is the caller's. Further calls are refused."""
        with self._lock:
            self._closed = True
            if self._owned and self._client is not None:
                self._client.close()


class AsyncConnections:
    """An ``httpx.AsyncClient``: the caller's, or one of its own, made at the first call."""

    def __init__(self, client: httpx.AsyncClient | None, make: Callable[[], httpx.AsyncClient]) -> None:
        self._client = client
        self._make = make
        self._owned = client is None
        self._closed = False

    def client(self) -> httpx.AsyncClient:
        """The client to send with."""
        if self._closed:
            raise ConfigurationError("the client is closed; make a new one")
        if self._client is None:
            self._client = self._make()
        return self._client

    async def close(self) -> None:
        """Close the connections, unless the client is the caller's. Further calls are refused."""
        self._closed = True
        if self._owned and self._client is not None:
            await self._client.aclose()


class SyncExchange:
    """Carries exchanges, blocking."""

    def __init__(
        self,
        settings: Settings,
        token: SyncToken,
        connections: SyncConnections,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.settings = settings
        self.token = token
        self.connections = connections
        self.sleep = sleep

    def send(self, request: Request, options: RequestOptions | None) -> httpx.Response:
        """Carry one exchange to its end."""
        client = self.connections.client()
        flow = exchange(self.settings, client, request, options)
        step = next(flow)
        while True:
            result: Any = None
            try:
                if isinstance(step, Send):
                    result = send_bounded(client, step.request, step.bound)
                elif isinstance(step, Wait):
                    self.sleep(step.seconds)
                else:
                    result = self.token.get(step.refused)
            except (httpx.RequestError, OpenBankingError, TooLargeError) as error:
                step = flow.throw(error)
                continue
            try:
                step = flow.send(result)
            except StopIteration as stop:
                success: httpx.Response = stop.value
                return success


class AsyncExchange:
    """Carries exchanges, awaiting."""

    def __init__(
        self,
        settings: Settings,
        token: AsyncToken,
        connections: AsyncConnections,
        sleep: Callable[[float], Awaitable[None]] = sleep_async,
    ) -> None:
        self.settings = settings
        self.token = token
        self.connections = connections
        self.sleep = sleep

    async def send(self, request: Request, options: RequestOptions | None) -> httpx.Response:
        """Carry one exchange to its end."""
        client = self.connections.client()
        flow = exchange(self.settings, client, request, options)
        step = next(flow)
        while True:
            result: Any = None
            try:
                if isinstance(step, Send):
                    result = await send_bounded_async(client, step.request, step.bound)
                elif isinstance(step, Wait):
                    await self.sleep(step.seconds)
                else:
                    result = await self.token.get(step.refused)
            except (httpx.RequestError, OpenBankingError, TooLargeError) as error:
                step = flow.throw(error)
                continue
            try:
                step = flow.send(result)
            except StopIteration as stop:
                success: httpx.Response = stop.value
                return success
