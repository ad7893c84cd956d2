"""An exchange with the API: authenticate, send, retry, and return the response or raise.

One generator decides what to do next. ``SyncExchange`` and ``AsyncExchange`` run it and do the I/O.
"""

from __future__ import annotations

import time
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from .callbacks import refuse_awaitable
from .deadline import DeadlinePassedError
from .errors import APITimeoutError, OperationDeniedError
from .failure import FailedAttempt, requested_wait, status_error, without_response
from .observability import capture, log
from .retry import ErrorStatus, Retry, next_wait
from .sending import send_async
from .token import TOKEN_CODES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    import httpx

    from .call_settings import CallSettings
    from .connections import AsyncConnections, SyncConnections
    from .deadline import Deadline
    from .errors import APIStatusError
    from .operation import Operation
    from .options import AsyncClientOptions, ClientOptions, RequestOptions
    from .request import Request
    from .secret import Secret
    from .settings import Settings
    from .token import AsyncToken, SyncToken

_MFA_CHALLENGE = 203
_UNAUTHORIZED = 401
_OK = range(200, 300)


class Send(NamedTuple):
    """Send this request. The generator receives the response, or the exception is thrown into it."""

    request: httpx.Request
    deadline: Deadline


class Wait(NamedTuple):
    """Sleep for so many seconds."""

    seconds: float


class GetToken(NamedTuple):
    """Get a token other than the one that the API refused. The generator receives it."""

    refused: Secret | None
    deadline: Deadline


class Await(NamedTuple):
    """Await what the caller's function returned. The generator receives the result."""

    awaitable: Awaitable[Any]
    argument: str
    """The name of the argument that the function was passed as."""


Step = Send | Wait | GetToken | Await


def exchange(
    settings: Settings,
    client: httpx.Client | httpx.AsyncClient,
    request: Request,
    options: RequestOptions | None,
    *,
    owned: bool,
) -> Generator[Step, Any, httpx.Response]:
    """Yield the steps of an exchange, receive their results, and return the successful response.

    Raises:
        APIConnectionError: There was no response.
        APIStatusError: The response has an error status.
    """
    operation = request.operation
    try:
        call = settings.call(operation, options)
    finally:
        del options  # may hold a secret of the caller's, and this frame stands in every error
    if settings.may_refuse(operation):
        yield from _check_permitted(settings, operation)
    token: Secret | None = None
    if operation.needs_token:
        token = settings.token.value or (yield from _get_token(settings, request, call, None))
    attempt = 1
    renewed = False
    while True:
        if call.deadline.has_passed():
            raise _deadline_passed(settings, request)
        outgoing = settings.outgoing(client, request, call, token)
        started = settings.clock()
        try:
            response: httpx.Response = yield Send(outgoing, call.deadline)
        except Exception as error:  # noqa: BLE001  # the caller's transport or hook can raise anything
            log(operation, type(error).__name__, settings.clock() - started, attempt)
            failed = without_response(settings, operation.name, outgoing, error, owned=owned)
        else:
            log(operation, response.status_code, settings.clock() - started, attempt)
            capture(response)
            if response.status_code in _OK and response.status_code != _MFA_CHALLENGE:
                return response
            error_status = status_error(settings, request, response, token)
            if not renewed and _needs_new_token(settings, error_status, token):
                renewed = True
                token = yield from _get_token(settings, request, call, token)
                yield from _check_permitted(settings, operation)
                continue
            failed = FailedAttempt(error_status, ErrorStatus(response.status_code, requested_wait(response)))
        wait = next_wait(operation, attempt, failed.outcome, call.retry_limits, _jitter)
        if wait is None or settings.clock() + wait >= call.deadline.ends:
            raise failed.error
        yield from _call_on_retry(settings, Retry(operation.name, attempt, failed.outcome.reason, wait))
        yield Wait(wait)
        yield from _check_permitted(settings, operation)
        attempt += 1


def _check_permitted(settings: Settings, operation: Operation) -> Generator[Step, Any, None]:
    """Raise if this client must not send the operation. Called before each attempt.

    Raises:
        OperationDeniedError: It is billable or not a GET, and the client does not allow that.
    """
    if settings.read_only and operation.method != "GET" and not operation.authenticates:
        raise OperationDeniedError(
            f"{operation.name} is a {operation.method}, and this client is read-only; nothing was sent"
        )
    policy = settings.billable
    if not operation.billable or policy == "allow":
        return
    verdict: Any = False
    if callable(policy):
        verdict = policy(operation)
        if isawaitable(verdict):
            verdict = yield Await(verdict, "billable")
    # Only True itself permits an operation that costs money: 1, "no" and the like may be mistakes.
    if verdict is not True:
        raise OperationDeniedError(
            f"{operation.name} is billable, and this client does not allow it; nothing was sent"
            if verdict is False
            else f"{operation.name} is billable, and the billable function returned a "
            f"{type(verdict).__name__}; only True permits the call; nothing was sent"
        )


def _call_on_retry(settings: Settings, retry: Retry) -> Generator[Step, Any, None]:
    if settings.on_retry is not None:
        result: Any = settings.on_retry(retry)
        if isawaitable(result):
            yield Await(result, "on_retry")


def _get_token(
    settings: Settings, request: Request, call: CallSettings, refused: Secret | None
) -> Generator[Step, Any, Secret | None]:
    if call.deadline.has_passed():
        raise _deadline_passed(settings, request)
    try:
        token: Secret | None = yield GetToken(refused, call.deadline)
    except DeadlinePassedError:
        raise _deadline_passed(settings, request) from None
    return token


def _deadline_passed(settings: Settings, request: Request) -> APITimeoutError:
    name = request.operation.name
    return APITimeoutError(
        f"{name}: the deadline passed before the request was sent",
        operation=name,
        request=settings.unsent(request),
    )


def _needs_new_token(settings: Settings, refusal: APIStatusError, token: Secret | None) -> bool:
    """Whether the API refused the token, and the client can get another one."""
    return (
        refusal.status_code == _UNAUTHORIZED
        and refusal.code in TOKEN_CODES
        and token is not None
        and settings.token.can_obtain
    )


def _jitter() -> float:
    import random  # noqa: PLC0415  # only needed for a retry

    return random.random()  # noqa: S311  # not used for security


async def sleep_async(seconds: float) -> None:
    """Sleep for so many seconds without blocking the event loop."""
    import asyncio  # noqa: PLC0415  # slow to import, and only AsyncClient needs it

    await asyncio.sleep(seconds)


class SyncExchange:
    """Runs exchanges, blocking the thread."""

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

    def changed(self, options: ClientOptions) -> Self:
        """A copy with other options that shares the connections and the token."""
        return type(self)(self.settings.changed(options), self.token, self.connections, self.sleep)

    def send(self, request: Request, options: RequestOptions | None) -> httpx.Response:
        """Run one exchange to its end and return the response."""
        client = self.connections.client()
        flow = exchange(self.settings, client, request, options, owned=self.connections.owned)
        del options  # see ``exchange``
        step = next(flow)
        while True:
            result: Any = None
            try:
                if isinstance(step, Send):
                    result = self.connections.send(client, step.request, step.deadline)
                elif isinstance(step, Wait):
                    self.sleep(step.seconds)
                elif isinstance(step, GetToken):
                    result = self.token.get(step.refused, step.deadline)
                else:
                    refuse_awaitable(step.argument, step.awaitable)
            except Exception as error:  # noqa: BLE001  # the generator handles it
                step = flow.throw(error)
                continue
            try:
                step = flow.send(result)
            except StopIteration as stop:
                success: httpx.Response = stop.value
                return success


class AsyncExchange:
    """Runs exchanges without blocking the event loop."""

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

    def changed(self, options: AsyncClientOptions) -> Self:
        """A copy with other options that shares the connections and the token."""
        return type(self)(self.settings.changed(options), self.token, self.connections, self.sleep)

    async def send(self, request: Request, options: RequestOptions | None) -> httpx.Response:
        """Run one exchange to its end and return the response."""
        client = self.connections.client()
        flow = exchange(self.settings, client, request, options, owned=self.connections.owned)
        del options  # see ``exchange``
        step = next(flow)
        while True:
            result: Any = None
            try:
                if isinstance(step, Send):
                    result = await send_async(client, step.request, step.deadline)
                elif isinstance(step, Wait):
                    await self.sleep(step.seconds)
                elif isinstance(step, GetToken):
                    result = await self.token.get(step.refused, step.deadline)
                else:
                    result = await step.awaitable
            except Exception as error:  # noqa: BLE001  # the generator handles it
                step = flow.throw(error)
                continue
            try:
                step = flow.send(result)
            except StopIteration as stop:
                success: httpx.Response = stop.value
                return success
