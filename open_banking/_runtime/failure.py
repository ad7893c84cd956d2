"""Turns a failed attempt into the error to raise and the outcome that decides about a retry."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

import httpx

from .errors import (
    APIConnectionError,
    APITimeoutError,
    OpenBankingError,
    ResponseTooLargeError,
    status_error_class,
)
from .retry import ConnectionLost, NotConnected, Undecodable, retry_after
from .sending import TooLargeError

if TYPE_CHECKING:
    from .errors import APIStatusError
    from .request import Request
    from .retry import Outcome
    from .secret import Secret
    from .settings import Settings

_MFA_CHALLENGE = 203
# httpx raises these before it sends anything.
_BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


class FailedAttempt(NamedTuple):
    """An attempt that failed."""

    error: OpenBankingError
    outcome: Outcome


def without_response(
    settings: Settings, name: str, outgoing: httpx.Request, error: Exception, *, owned: bool
) -> FailedAttempt:
    """Describe an attempt that raised ``error`` instead of returning a response.

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
    # A transport of httpx-aiohttp raises ConnectTimeout for any broken connection, even after the request was sent.
    actual = error.__cause__ if type(error.__cause__).__module__.startswith("aiohttp.") else error
    reason = type(actual).__name__
    outcome: Outcome = NotConnected(reason) if _unsent(actual) else ConnectionLost(reason)
    if isinstance(error, httpx.DecodingError) or not isinstance(error, httpx.RequestError):
        # Neither does a retry help if the caller's transport or hook raises an exception of its own.
        outcome = Undecodable(reason)
    failure: APIConnectionError
    if isinstance(actual, httpx.TimeoutException | TimeoutError):
        failure = APITimeoutError(
            f"{name}: timed out waiting for the response ({reason}); the API may still be working on the request",
            operation=name,
            request=outgoing,
        )
    else:
        message = settings.masked(_text(error)) or "the connection broke"
        failure = APIConnectionError(f"{name}: {reason}: {message}", operation=name, request=outgoing)
    _hide_secrets(error, failure.request, settings)
    failure.__cause__ = error
    return FailedAttempt(failure, outcome)


def _text(error: Exception) -> str:
    try:
        return str(error)
    except Exception:  # noqa: BLE001  # a custom transport's error can fail even here
        return ""


def _hide_secrets(error: BaseException, harmless: httpx.Request, settings: Settings) -> None:
    """Mask the keys in a transport's error and in its causes: crash reporters show the whole chain."""
    done: set[int] = set()
    chain: list[BaseException | None] = [error]
    while chain:
        each = chain.pop()
        if each is None or id(each) in done:
            continue
        done.add(id(each))
        if isinstance(each, httpx.RequestError):
            each.request = harmless
        args = tuple(settings.masked(text) if isinstance(text, str) else text for text in each.args)
        if args != each.args:
            BaseException.__setattr__(each, "args", args)  # some errors do not allow setting attributes
        chain += [each.__cause__, each.__context__]


def _unsent(error: BaseException | None) -> bool:
    """Whether no byte of the request can have reached the API, judging by an error of httpx or aiohttp."""
    if isinstance(error, httpx.RequestError):
        return isinstance(error, _BEFORE_SENDING)
    if not type(error).__module__.startswith("aiohttp."):
        return False
    import aiohttp  # noqa: PLC0415  # an extra

    return isinstance(
        error, aiohttp.ClientConnectorError | aiohttp.ClientHttpProxyError | aiohttp.ConnectionTimeoutError
    )


def status_error(
    settings: Settings, request: Request, response: httpx.Response, token: Secret | None
) -> APIStatusError:
    """Create the error for a response with an error status. ``token`` is the one that was sent."""
    from .error_body import read_error, shortened  # noqa: PLC0415  # only needed for errors
    from .impersonal import impersonal  # noqa: PLC0415  # only needed for errors

    def masked(text: str) -> str:
        # The token that was sent may have been replaced in the meantime.
        return settings.masked(text, token)

    code, message, body = read_error(response)
    error = status_error_class(response.status_code)(
        operation=request.operation.name,
        response=response,
        # Mask before shortening, or half a key could remain at the end.
        code=shortened(masked(code)) if code else None,
        message=shortened(masked(message or _default_message(response))),
        body=body,
        institution_login_id=request.institution_login_id(),
    )
    error.reason = impersonal(error.message, request)
    return error


def _default_message(response: httpx.Response) -> str:
    if response.status_code == _MFA_CHALLENGE:
        return "the institution asks for multi-factor authentication"
    return response.reason_phrase or "no reason given"


def requested_wait(response: httpx.Response) -> float | None:
    """The ``Retry-After`` header in seconds, or ``None``."""
    return retry_after(response.headers.get("retry-after"), dt.datetime.now(dt.UTC))
