"""What a client was made with, and the requests that follow from it."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any, cast

import httpx

from .additional import check_mapping, more_headers, more_query
from .bounded import Bound, extensions
from .call import Call
from .callbacks import check_function, check_policy
from .errors import OWN_QUERY, ConfigurationError, InvalidRequestError, OpenBankingError, OutgoingRequest
from .retry import Repeats
from .secret import masked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .address import Address
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
# Distinct sets of headers that are kept ready; more than a few would mean they change with every call.
_MOST_PREPARED = 64
# These say how long their body is even where they have none.
_METHODS_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class Settings:
    """Keys, address, limits and permissions of one client."""

    def __init__(
        self,
        *,
        app_key: Secret,
        partner_secret: Secret | None,
        token: Token,
        address: Address,
        user_agent: str,
        timeout: float | httpx.Timeout | None = 60,
        repeats: Repeats | None = None,
        on_retry: Callable[[Retry], object] | None = None,
        billable: AsyncBillablePolicy = "allow",
        read_only: bool = False,
        blocking: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.app_key = app_key
        self.partner_secret = partner_secret
        self.token = token
        self.address = address
        self.user_agent = user_agent
        self.timeout = timeout
        self.repeats = _checked_repeats(repeats or Repeats())
        self.on_retry = on_retry
        self.billable: AsyncBillablePolicy = billable
        self.read_only = read_only
        self.blocking = blocking
        self.clock = clock
        check_policy(billable, blocking=blocking)
        check_function("on_retry", on_retry, blocking=blocking)
        self._unbounded = Bound(clock)
        self._timeouts: dict[float | None, dict[str, float | None]] = {}
        self._headers: dict[tuple[Any, ...], httpx.Headers] = {}
        self._timeout_of(timeout)  # refuses what is no timeout now, not at the first call

    def changed(self, options: ClientOptions | AsyncClientOptions) -> Settings:
        """These settings with other options, on the same token.

        Raises:
            ConfigurationError: There is no such option, or a value is unusable.
        """
        if unknown := options.keys() - _CLIENT_OPTIONS:
            # A token is given here by mistake, for instance, and a crash reporter stores the locals of every frame.
            cast("dict[str, Any]", options).clear()
            raise ConfigurationError(
                f"there is no option {min(unknown)!r}; there are {', '.join(map(repr, sorted(_CLIENT_OPTIONS)))}"
            )
        return Settings(
            app_key=self.app_key,
            partner_secret=self.partner_secret,
            token=self.token,
            address=self.address,
            user_agent=self.user_agent,
            timeout=options.get("timeout", self.timeout),
            repeats=Repeats(
                options.get("max_retries", self.repeats.most),
                options.get("max_retry_wait", self.repeats.longest_wait),
            ),
            on_retry=options.get("on_retry", self.on_retry),
            billable=options.get("billable", self.billable),
            read_only=options.get("read_only", self.read_only),
            blocking=self.blocking,
            clock=self.clock,
        )

    def may_refuse(self, operation: Operation) -> bool:
        """Whether this client is one that may refuse the operation. Most may not, and need not be asked."""
        return self.read_only or (operation.billable and self.billable != "allow")

    def call(self, operation: Operation, options: RequestOptions | None) -> Call:
        """The limits of one call.

        Raises:
            InvalidRequestError: There is no such option, or a value is unusable.
        """
        try:
            return self._call(operation, options)
        except OpenBankingError as error:
            del options  # may hold a secret of the caller's, and so may the frames below
            error.__context__ = None
            raise error.with_traceback(None) from None

    def _call(self, operation: Operation, options: RequestOptions | None) -> Call:
        own = operation.timeout or self.timeout
        if not options:
            return Call(self._timeout_of(own), self._unbounded, self.repeats)
        check_mapping("request_options", options)
        if unknown := options.keys() - _OPTIONS:
            raise InvalidRequestError(
                f"request_options has no key {min(map(repr, unknown))}; it has {', '.join(map(repr, sorted(_OPTIONS)))}"
            )
        deadline = options.get("deadline")
        if deadline is not None and not is_positive(deadline):
            raise InvalidRequestError(f"request_options['deadline'] is {deadline!r}; give seconds above 0")
        return Call(
            self._timeout_of(options.get("timeout", own)),
            self._unbounded if deadline is None else Bound(self.clock, self.clock() + deadline),
            _checked_repeats(
                Repeats(
                    options.get("max_retries", self.repeats.most),
                    options.get("max_retry_wait", self.repeats.longest_wait),
                )
            ),
            more_query(options),
            more_headers(options),
        )

    def outgoing(
        self, client: httpx.Client | httpx.AsyncClient, request: Request, call: Call, token: Secret | None
    ) -> httpx.Request:
        """The request as httpx sends it, with what the caller's httpx client adds to every request.

        Built directly and with its headers complete: ``client.request`` merges the same things anew at each call,
        which makes a sixth of one.

        Raises:
            ConfigurationError: The operation needs a token, and there is none; or what the httpx client adds cannot be
                sent.
            InvalidRequestError: The URL is too long.
        """
        operation = request.operation
        if operation.needs_token and not token:
            raise ConfigurationError(
                f"{operation.name} needs an app token: pass partner_id and partner_secret, or finicity_app_token (or "
                "set FINICITY_PARTNER_ID and FINICITY_PARTNER_SECRET, or FINICITY_APP_TOKEN); nothing was sent"
            )
        # In no local variable, which a crash reporter would store: they may be secrets of a gateway.
        if (client.params or client.cookies) and not _can_be_sent(client.params, client.cookies):
            raise ConfigurationError(
                f"{operation.name}: the httpx client has a cookie that is no ASCII, or a parameter that is no text; "
                "nothing was sent"
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
            extensions=extensions(call.bound, call.timeout, request.query),
        )
        outgoing.read()  # other transports than httpx' own look at the content, not at the stream
        return outgoing

    def unsent(self, request: Request) -> httpx.Request:
        """A request that never left, for the error that says so."""
        return httpx.Request(request.operation.method, self._url(request, ""), extensions={OWN_QUERY: request.query})

    def _url(self, request: Request, more_query: str) -> httpx.URL:
        search = _joined(request.query, more_query)
        try:
            # Parsed before the headers are made, which hold the keys: the frame of an error has none of them.
            return httpx.URL(f"{self.address.url}{request.path}{'?' if search else ''}{search}")
        except httpx.InvalidURL as error:
            del more_query, search  # may hold a secret of the caller's, too
            raise InvalidRequestError(
                f"{request.operation.name}: the URL cannot be sent ({error}); shorten the arguments; nothing was sent"
            ) from None

    def masked(self, text: str, *more: Secret | None) -> str:
        """``text`` as people may see it: with every secret in it replaced, those in ``more`` as well."""
        address = self.address
        ours = (self.app_key, self.partner_secret, address.password, address.authorization, self.token.last)
        return masked(text, (*ours, *more))

    def _prepared(
        self, client: httpx.Client | httpx.AsyncClient, request: Request, token: Secret | None
    ) -> httpx.Headers:
        """The headers that are the same for many requests."""
        operation = request.operation
        key = (
            tuple(client.headers.raw),
            request.accept,
            token,
            None if request.content is not None else operation.method in _METHODS_WITH_BODY,
        )
        headers = self._headers.get(key)
        if headers is None:
            headers = httpx.Headers({"Host": self.address.host})
            headers.update(client.headers)
            if self.address.authorization is not None:
                headers["Authorization"] = self.address.authorization.reveal()
            headers["Accept"] = request.accept
            headers["User-Agent"] = self.user_agent
            headers["Finicity-App-Key"] = self.app_key.reveal()
            if token is not None:
                headers["Finicity-App-Token"] = token.reveal()
            if request.content is not None:
                headers["Content-Type"] = "application/json"
            elif operation.method in _METHODS_WITH_BODY:
                headers["Content-Length"] = "0"
            if len(self._headers) >= _MOST_PREPARED:
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
            if len(self._timeouts) < _MOST_PREPARED:
                self._timeouts[timeout] = known
        return known


def is_positive(value: Any) -> bool:
    """Whether it is a finite number above 0."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < math.inf


def _checked_repeats(repeats: Repeats) -> Repeats:
    most: Any = repeats.most
    if isinstance(most, bool) or not isinstance(most, int) or most < 0:
        raise ConfigurationError(f"max_retries is {most!r}; give a whole number, 0 for none")
    if repeats.longest_wait != 0 and not is_positive(repeats.longest_wait):
        raise ConfigurationError(f"max_retry_wait is {repeats.longest_wait!r}; give seconds")
    return repeats


def _can_be_sent(params: httpx.QueryParams, cookies: httpx.Cookies) -> bool:
    """Whether httpx can encode what a client adds to every request. A response may have set a cookie, too."""
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
