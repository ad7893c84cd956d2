"""An exchange with the API: one flow that says what to do next and judges what comes, and two drivers that do it."""

from __future__ import annotations

import time
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from .bounded import DeadlinePassedError, send_bounded_async
from .callbacks import refuse_awaitable
from .errors import APITimeoutError, OperationDeniedError
from .failure import Failed, asked_wait, refused, unanswered
from .observing import captured, log
from .retry import Answered, Retry, next_wait
from .token import TOKEN_CODES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    import httpx

    from .bounded import Bound
    from .call import Call
    from .connections import AsyncConnections, SyncConnections
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
    """Send this; its response, or httpx' exception, is the answer."""

    request: httpx.Request
    bound: Bound


class Wait(NamedTuple):
    """Let so many seconds pass."""

    seconds: float


class Obtain(NamedTuple):
    """Give a token, but not the one that the API refused."""

    refused: Secret | None
    bound: Bound


class Settle(NamedTuple):
    """Await what a function of the caller's gave: its result is the answer."""

    awaitable: Awaitable[Any]
    argument: str
    """What the function was given as."""


Step = Send | Wait | Obtain | Settle


def exchange(
    settings: Settings,
    client: httpx.Client | httpx.AsyncClient,
    request: Request,
    options: RequestOptions | None,
    *,
    owned: bool,
) -> Generator[Step, Any, httpx.Response]:
    """Yield what is to be done, take what came of it, return the success.

    Raises:
        APIConnectionError: No response came.
        APIStatusError: The response was no success.
    """
    operation = request.operation
    try:
        call = settings.call(operation, options)
    finally:
        del options  # may hold a secret of the caller's, and this frame stands in every error
    if settings.may_refuse(operation):
        yield from _permit(settings, operation)
    token: Secret | None = None
    if operation.needs_token:
        token = settings.token.value or (yield from _obtain(settings, request, call, None))
    attempt = 1
    renewed = False
    while True:
        bound = call.bound
        if bound.is_set and bound.is_over():
            raise _late(settings, request)
        outgoing = settings.outgoing(client, request, call, token)
        started = settings.clock()
        try:
            response: httpx.Response = yield Send(outgoing, call.bound)
        except Exception as error:  # noqa: BLE001  # a transport or a hook of the caller's may raise anything
            log(operation, type(error).__name__, settings.clock() - started, attempt)
            failed = unanswered(settings, operation.name, outgoing, error, owned=owned)
        else:
            log(operation, response.status_code, settings.clock() - started, attempt)
            captured(response)
            if response.status_code in _OK and response.status_code != _MFA_CHALLENGE:
                return response
            refusal = refused(settings, request, response, token)
            if not renewed and _wants_token(settings, refusal, token):
                renewed = True
                token = yield from _obtain(settings, request, call, token)
                yield from _permit(settings, operation)
                continue
            failed = Failed(refusal, Answered(response.status_code, asked_wait(response)))
        wait = next_wait(operation, attempt, failed.outcome, call.repeats, _jitter)
        if wait is None or settings.clock() + wait >= call.bound.ends:
            raise failed.failure
        yield from _tell(settings, Retry(operation.name, attempt, failed.outcome.reason, wait))
        yield Wait(wait)
        yield from _permit(settings, operation)
        attempt += 1


def _permit(settings: Settings, operation: Operation) -> Generator[Step, Any, None]:
    """Raise where this client must not send the operation. Asked before each attempt.

    Raises:
        OperationDeniedError: It is billable, or writes, and the client was made to refuse that.
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
            verdict = yield Settle(verdict, "billable")
    # What costs money takes a plain yes: 1, "no" and the like may be slips.
    if verdict is not True:
        raise OperationDeniedError(
            f"{operation.name} is billable, and this client was told to refuse it; nothing was sent"
            if verdict is False
            else f"{operation.name} is billable, and the function given as billable returned a "
            f"{type(verdict).__name__}, where True alone permits; nothing was sent"
        )


def _tell(settings: Settings, retry: Retry) -> Generator[Step, Any, None]:
    if settings.on_retry is not None:
        told: Any = settings.on_retry(retry)
        if isawaitable(told):
            yield Settle(told, "on_retry")


def _obtain(
    settings: Settings, request: Request, call: Call, refused: Secret | None
) -> Generator[Step, Any, Secret | None]:
    if call.bound.is_over():
        raise _late(settings, request)
    try:
        token: Secret | None = yield Obtain(refused, call.bound)
    except DeadlinePassedError:
        raise _late(settings, request) from None
    return token


def _late(settings: Settings, request: Request) -> APITimeoutError:
    name = request.operation.name
    return APITimeoutError(
        f"{name}: the deadline passed before the request could be sent; nothing is at work on it",
        operation=name,
        request=settings.unsent(request),
    )


def _wants_token(settings: Settings, refusal: APIStatusError, token: Secret | None) -> bool:
    """Whether the API refused the token itself, and another can be had."""
    return (
        refusal.status_code == _UNAUTHORIZED
        and refusal.code in TOKEN_CODES
        and token is not None
        and settings.token.can_obtain
    )


def _jitter() -> float:
    import random  # noqa: PLC0415  # who needs no repeat needs no chance

    return random.random()  # noqa: S311  # spreads load, guards nothing


async def sleep_async(seconds: float) -> None:
    """Let so many seconds pass for this task."""
    import asyncio  # noqa: PLC0415  # a blocking client never needs it, and it is slow to import

    await asyncio.sleep(seconds)


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

    def changed(self, options: ClientOptions) -> Self:
        """One with other options that shares this one's connections and token."""
        return type(self)(self.settings.changed(options), self.token, self.connections, self.sleep)

    def send(self, request: Request, options: RequestOptions | None) -> httpx.Response:
        """Carry one exchange to its end."""
        client = self.connections.client()
        flow = exchange(self.settings, client, request, options, owned=self.connections.owned)
        del options  # see ``exchange``
        step = next(flow)
        while True:
            result: Any = None
            try:
                if isinstance(step, Send):
                    result = self.connections.send(client, step.request, step.bound)
                elif isinstance(step, Wait):
                    self.sleep(step.seconds)
                elif isinstance(step, Obtain):
                    result = self.token.get(step.refused, step.bound)
                else:
                    refuse_awaitable(step.argument, step.awaitable)
            except Exception as error:  # noqa: BLE001  # the flow judges it
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

    def changed(self, options: AsyncClientOptions) -> Self:
        """One with other options that shares this one's connections and token."""
        return type(self)(self.settings.changed(options), self.token, self.connections, self.sleep)

    async def send(self, request: Request, options: RequestOptions | None) -> httpx.Response:
        """Carry one exchange to its end."""
        client = self.connections.client()
        flow = exchange(self.settings, client, request, options, owned=self.connections.owned)
        del options  # see ``exchange``
        step = next(flow)
        while True:
            result: Any = None
            try:
                if isinstance(step, Send):
                    result = await send_bounded_async(client, step.request, step.bound)
                elif isinstance(step, Wait):
                    await self.sleep(step.seconds)
                elif isinstance(step, Obtain):
                    result = await self.token.get(step.refused, step.bound)
                else:
                    result = await step.awaitable
            except Exception as error:  # noqa: BLE001  # the flow judges it
                step = flow.throw(error)
                continue
            try:
                step = flow.send(result)
            except StopIteration as stop:
                success: httpx.Response = stop.value
                return success
