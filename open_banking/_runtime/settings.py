"""The settings of a client, and the httpx requests built from them."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any, cast

import httpx

from .call_settings import CallSettings
from .callbacks import check_function, check_policy
from .deadline import Deadline
from .errors import OWN_QUERY, ConfigurationError, InvalidRequestError, OpenBankingError, OutgoingRequest
from .retry import RetryLimits
from .secret import masked
from .sending import extensions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .base_url import BaseURL
    from .operation import Operation
    from .options import AsyncBillablePolicy, AsyncClientOptions, ClientOptions, RequestOptions
    from .request import Request
    from .retry import Retry
    from .secret import Secret
    from .token import Token

_OPTIONS = frozenset(
    {"timeout", "deadline", "max_retries", "max_retry_wait", "additional_headers", "additional_params"}
)
_CLIENT_OPTIONS = frozenset({"timeout", "max_retries", "max_retry_wait", "on_retry", "billable", "read_only"})
# The number of cached header sets and timeouts. More than a few mean that they change with every call.
_CACHE_SIZE = 64
# Requests with these methods have a Content-Length even without a body.
_METHODS_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class Settings:
    """Keys, base URL, limits and permissions of one client."""

    def __init__(
        self,
        *,
        app_key: Secret,
        partner_secret: Secret | None,
        token: Token,
        base_url: BaseURL,
        user_agent: str,
        timeout: float | httpx.Timeout | None = 60,
        retry_limits: RetryLimits | None = None,
        on_retry: Callable[[Retry], object] | None = None,
        billable: AsyncBillablePolicy = "allow",
        read_only: bool = False,
        blocking: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.app_key = app_key
        self.partner_secret = partner_secret
        self.token = token
        self.base_url = base_url
        self.user_agent = user_agent
        self.timeout = timeout
        self.retry_limits = _checked_limits(retry_limits or RetryLimits())
        self.on_retry = on_retry
        self.billable: AsyncBillablePolicy = billable
        self.read_only = read_only
        self.blocking = blocking
        self.clock = clock
        check_policy(billable, blocking=blocking)
        check_function("on_retry", on_retry, blocking=blocking)
        self._no_deadline = Deadline(clock)
        self._timeouts: dict[float | None, dict[str, float | None]] = {}
        self._headers: dict[tuple[Any, ...], httpx.Headers] = {}
        self._timeout_of(timeout)  # raises now rather than at the first call

    def changed(self, options: ClientOptions | AsyncClientOptions) -> Settings:
        """A copy with other options and the same token.

        Raises:
            ConfigurationError: An option is unknown, or a value is invalid.
        """
        if unknown := options.keys() - _CLIENT_OPTIONS:
            # It may be a token, passed by mistake, and a crash reporter stores the locals of every frame.
            cast("dict[str, Any]", options).clear()
            raise ConfigurationError(
                f"unknown option {min(unknown)!r}; the options are {', '.join(map(repr, sorted(_CLIENT_OPTIONS)))}"
            )
        return Settings(
            app_key=self.app_key,
            partner_secret=self.partner_secret,
            token=self.token,
            base_url=self.base_url,
            user_agent=self.user_agent,
            timeout=options.get("timeout", self.timeout),
            retry_limits=RetryLimits(
                options.get("max_retries", self.retry_limits.max_retries),
                options.get("max_retry_wait", self.retry_limits.max_wait),
            ),
            on_retry=options.get("on_retry", self.on_retry),
            billable=options.get("billable", self.billable),
            read_only=options.get("read_only", self.read_only),
            blocking=self.blocking,
            clock=self.clock,
        )

    def may_refuse(self, operation: Operation) -> bool:
        """Whether the settings can deny this operation. Cheap, since it is checked for every call."""
        return self.read_only or (operation.billable and self.billable != "allow")

    def call(self, operation: Operation, options: RequestOptions | None) -> CallSettings:
        """The settings of one call.

        Raises:
            InvalidRequestError: An option is unknown, or a value is invalid.
            ConfigurationError: A timeout or a retry limit is invalid.
        """
        try:
            return self._call(operation, options)
        except OpenBankingError as error:
            del options  # may hold a secret of the caller's, and so may the frames below
            error.__context__ = None
            raise error.with_traceback(None) from None

    def _call(self, operation: Operation, options: RequestOptions | None) -> CallSettings:
        own = operation.timeout or self.timeout
        if not options:
            return CallSettings(self._timeout_of(own), self._no_deadline, self.retry_limits)
        # Most calls have no options.
        from .additional import additional_headers, additional_query, check_mapping  # noqa: PLC0415

        check_mapping("request_options", options)
        if unknown := options.keys() - _OPTIONS:
            raise InvalidRequestError(
                f"request_options has no key {min(map(repr, unknown))}; it has {', '.join(map(repr, sorted(_OPTIONS)))}"
            )
        deadline = options.get("deadline")
        if deadline is not None and not is_positive(deadline):
            raise InvalidRequestError(f"request_options['deadline'] is {deadline!r}; give seconds above 0")
        return CallSettings(
            self._timeout_of(options.get("timeout", own)),
            self._no_deadline if deadline is None else Deadline(self.clock, self.clock() + deadline),
            _checked_limits(
                RetryLimits(
                    options.get("max_retries", self.retry_limits.max_retries),
                    options.get("max_retry_wait", self.retry_limits.max_wait),
                )
            ),
            additional_query(options),
            additional_headers(options),
        )

    def outgoing(
        self, client: httpx.Client | httpx.AsyncClient, request: Request, call: CallSettings, token: Secret | None
    ) -> httpx.Request:
        """Build the httpx request, with the parameters, headers and cookies of the caller's httpx client.

        Not with ``client.build_request``, which merges all headers again for each call. That takes a sixth of the time
        of a call.

        Raises:
            ConfigurationError: The operation needs a token, and there is none; or a parameter or a cookie of the httpx
                client cannot be sent.
            InvalidRequestError: The URL is too long.
        """
        operation = request.operation
        if operation.needs_token and not token:
            raise ConfigurationError(
                f"{operation.name} needs an app token: pass partner_id and partner_secret, or finicity_app_token (or "
                "set FINICITY_PARTNER_ID and FINICITY_PARTNER_SECRET, or FINICITY_APP_TOKEN); nothing was sent"
            )
        # No local variables here, which a crash reporter would store: they may be secrets of a gateway.
        if (client.params or client.cookies) and not _can_be_sent(client.params, client.cookies):
            raise ConfigurationError(
                f"{operation.name}: the httpx client has a cookie that is not ASCII or a parameter that is not valid "
                "text; nothing was sent"
            )
        url = self._url(request, _joined(call.query, str(client.params)) if client.params else call.query)
        headers = self._prepared(client, request, token)
        added = (*request.headers, *call.headers)
        if request.content is not None:
            headers = _with(headers, (("Content-Length", str(len(request.content))), *added))
        elif added:
            headers = _with(headers, added)
        outgoing = OutgoingRequest(
            operation.method,
            url,
            headers=headers,
            cookies=client.cookies or None,
            stream=httpx.ByteStream(request.content or b""),
            extensions=extensions(call.deadline, call.timeout, request.shown_query),
        )
        outgoing.read()  # some transports use the content, not the stream
        return outgoing

    def unsent(self, request: Request) -> httpx.Request:
        """A request for the error that says it was not sent."""
        return httpx.Request(
            request.operation.method, self._url(request, ""), extensions={OWN_QUERY: request.shown_query}
        )

    def _url(self, request: Request, more_query: str) -> httpx.URL:
        search = _joined(request.query, more_query)
        try:
            # Parsed before the headers with the keys exist, so that the frames of an error do not hold them.
            return httpx.URL(f"{self.base_url.url}{request.path}{'?' if search else ''}{search}")
        except httpx.InvalidURL as error:
            del more_query, search  # may hold a secret of the caller's, too
            raise InvalidRequestError(
                f"{request.operation.name}: the URL cannot be sent ({error}); shorten the arguments; nothing was sent"
            ) from None

    def masked(self, text: str, *more: Secret | None) -> str:
        """Replace every secret in ``text``, including those in ``more``."""
        base_url = self.base_url
        ours = (self.app_key, self.partner_secret, base_url.password, base_url.authorization, self.token.last)
        return masked(text, (*ours, *more))

    def _prepared(
        self, client: httpx.Client | httpx.AsyncClient, request: Request, token: Secret | None
    ) -> httpx.Headers:
        """The headers that many requests have in common, cached."""
        operation = request.operation
        key = (
            tuple(client.headers.raw),
            request.accept,
            token,
            None if request.content is not None else operation.method in _METHODS_WITH_BODY,
        )
        headers = self._headers.get(key)
        if headers is None:
            headers = httpx.Headers({"Host": self.base_url.host})
            headers.update(client.headers)
            if self.base_url.authorization is not None:
                headers["Authorization"] = self.base_url.authorization.reveal()
            headers["Accept"] = request.accept
            headers["User-Agent"] = self.user_agent
            headers["Finicity-App-Key"] = self.app_key.reveal()
            if token is not None:
                headers["Finicity-App-Token"] = token.reveal()
            if request.content is not None:
                headers["Content-Type"] = "application/json"
            elif operation.method in _METHODS_WITH_BODY:
                headers["Content-Length"] = "0"
            if len(self._headers) >= _CACHE_SIZE:
                self._headers.clear()
            self._headers[key] = headers
        return headers

    def _timeout_of(self, timeout: float | httpx.Timeout | None) -> dict[str, float | None]:
        if isinstance(timeout, httpx.Timeout):
            return timeout.as_dict()
        if timeout is not None and not is_positive(timeout):
            raise ConfigurationError(f"timeout is {timeout!r}; give seconds above 0, an httpx.Timeout, or None")
        known = self._timeouts.get(timeout)
        if known is None:
            known = httpx.Timeout(timeout).as_dict()
            if len(self._timeouts) < _CACHE_SIZE:
                self._timeouts[timeout] = known
        return known


def is_positive(value: Any) -> bool:
    """Whether it is a finite number above 0."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < math.inf


def _checked_limits(retry_limits: RetryLimits) -> RetryLimits:
    max_retries: Any = retry_limits.max_retries
    if isinstance(max_retries, bool) or not isinstance(max_retries, int) or max_retries < 0:
        raise ConfigurationError(f"max_retries is {max_retries!r}; give an integer, 0 or more")
    if retry_limits.max_wait != 0 and not is_positive(retry_limits.max_wait):
        raise ConfigurationError(f"max_retry_wait is {retry_limits.max_wait!r}; give seconds")
    return retry_limits


def _can_be_sent(params: httpx.QueryParams, cookies: httpx.Cookies) -> bool:
    """Whether httpx can encode the client's parameters and cookies. A response may have set a cookie, too."""
    try:
        str(params)
    except UnicodeError:
        return False
    return all(f"{each.name}{each.value}".isascii() for each in cookies.jar)


def _joined(first: str, second: str) -> str:
    return f"{first}&{second}" if first and second else first or second


def _with(headers: httpx.Headers, more: Iterable[tuple[str, str]]) -> httpx.Headers:
    headers = headers.copy()
    for name, value in more:
        headers[name] = value
    return headers
