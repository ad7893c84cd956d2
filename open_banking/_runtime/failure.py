"""How an attempt failed: the error that says so, and what it means for another attempt."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

import httpx

from .bounded import TooLargeError
from .errors import (
    APIConnectionError,
    APITimeoutError,
    OpenBankingError,
    ResponseTooLargeError,
    status_error_class,
)
from .retry import Broken, Garbled, Refused, retry_after

if TYPE_CHECKING:
    from .errors import APIStatusError
    from .request import Request
    from .retry import Outcome
    from .secret import Secret
    from .settings import Settings

_MFA_CHALLENGE = 203
# Nothing was sent yet when these are raised.
_BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


class Failed(NamedTuple):
    """An attempt that failed."""

    failure: OpenBankingError
    outcome: Outcome


def unanswered(settings: Settings, name: str, outgoing: httpx.Request, error: Exception, *, owned: bool) -> Failed:
    """What it means that no response came.

    Args:
        settings: Those of the client.
        name: The operation's.
        outgoing: The request that was sent.
        error: What was raised instead.
        owned: Whether the SDK made the httpx client that sent it.

    Raises:
        OpenBankingError: ``error`` itself, if it is one, or the response was too large.
        AssertionError: ``error`` itself, if it is one and the httpx client is the caller's.
    """
    # A mock transport tells its test with an AssertionError that it did not expect the request.
    if isinstance(error, OpenBankingError) or (isinstance(error, AssertionError) and not owned):
        raise error
    if isinstance(error, TooLargeError):
        raise ResponseTooLargeError(f"{name}: {error}", operation=name, request=outgoing) from None
    # A transport of httpx-aiohttp raises ConnectTimeout whenever a connection breaks, also after the request was sent.
    told = error.__cause__ if type(error.__cause__).__module__.startswith("aiohttp.") else error
    reason = type(told).__name__
    outcome: Outcome = Refused(reason) if _unsent(told) else Broken(reason)
    if isinstance(error, httpx.DecodingError) or not isinstance(error, httpx.RequestError):
        # Nor would another attempt help where a transport or a hook of the caller's fails in a way of its own.
        outcome = Garbled(reason)
    failure: APIConnectionError
    if isinstance(told, httpx.TimeoutException | TimeoutError):
        failure = APITimeoutError(
            f"{name}: no answer in time ({reason}); the API may still be working on it",
            operation=name,
            request=outgoing,
        )
    else:
        said = settings.masked(_text(error)) or "the connection broke"
        failure = APIConnectionError(f"{name}: {reason}: {said}", operation=name, request=outgoing)
    _hide_secrets(error, failure.request, settings)
    failure.__cause__ = error
    return Failed(failure, outcome)


def _text(error: Exception) -> str:
    try:
        return str(error)
    except Exception:  # noqa: BLE001  # not even that is sure of an error of a transport's own
        return ""


def _hide_secrets(error: BaseException, harmless: httpx.Request, settings: Settings) -> None:
    """Leave no key in an error from below us, nor in those that led to it: crash reporters show the whole chain."""
    seen: set[int] = set()
    left: list[BaseException | None] = [error]
    while left:
        each = left.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        if isinstance(each, httpx.RequestError):
            each.request = harmless
        said = tuple(settings.masked(text) if isinstance(text, str) else text for text in each.args)
        if said != each.args:
            BaseException.__setattr__(each, "args", said)  # some errors refuse to be changed
        left += [each.__cause__, each.__context__]


def _unsent(error: BaseException | None) -> bool:
    """Whether nothing of the request can have reached the API. Knows the errors of httpx and of aiohttp."""
    if isinstance(error, httpx.RequestError):
        return isinstance(error, _BEFORE_SENDING)
    if not type(error).__module__.startswith("aiohttp."):
        return False
    import aiohttp  # noqa: PLC0415  # an extra

    return isinstance(
        error, aiohttp.ClientConnectorError | aiohttp.ClientHttpProxyError | aiohttp.ConnectionTimeoutError
    )


def refused(settings: Settings, request: Request, response: httpx.Response, token: Secret | None) -> APIStatusError:
    """The error that a response without success is raised as. ``token`` is the one that was sent."""
    from .error_body import read_error, shortened  # noqa: PLC0415  # most programs never need it

    def masked(text: str) -> str:
        # The token that was sent may have been replaced while the response was on its way.
        return settings.masked(text, token)

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


def _unsaid(response: httpx.Response) -> str:
    if response.status_code == _MFA_CHALLENGE:
        return "the institution asks for multi-factor authentication"
    return response.reason_phrase or "no reason given"


def asked_wait(response: httpx.Response) -> float | None:
    """Seconds that the API asks to wait, or ``None``."""
    return retry_after(response.headers.get("retry-after"), dt.datetime.now(dt.UTC))
