"""What a client was made with, and the requests that follow from it."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, cast

import httpx

from .errors import ConfigurationError, InvalidRequestError
from .request import query

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .options import RequestOptions
    from .request import Request

_OPTIONS = frozenset({"timeout", "additional_headers", "additional_params"})
# Distinct sets of headers that are kept ready; more than a few would mean they change with every call.
_MOST_PREPARED = 64
# These say how long their body is even where they have none.
_METHODS_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})

_LAST_PORT = 65_535
# Masking what is shorter would tear words apart, and no key of the API is.
_SHORTEST_SECRET = 6
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Settings:
    """Keys, address and default timeout of one client."""

    def __init__(
        self,
        *,
        app_key: str,
        app_token: str | None,
        base_url: str,
        timeout: float | httpx.Timeout | None,
        user_agent: str,
    ) -> None:
        self.app_key = _key("finicity_app_key", app_key)
        self.app_token = _key("finicity_app_token", app_token) if app_token else None
        self.base_url = _address(base_url)
        self._host = httpx.URL(self.base_url).netloc.decode("ascii")
        self._user_agent = user_agent
        self._timeout = timeout
        self._timeouts: dict[float | None, dict[str, float | None]] = {}
        self._headers: dict[tuple[Any, ...], httpx.Headers] = {}
        self._timeout_of(timeout)  # refuses what is no timeout now, not at the first call

    def masked(self, text: str) -> str:
        """``text`` as people may see it: with every key in it replaced."""
        for secret in (self.app_key, self.app_token):
            if secret and len(secret) >= _SHORTEST_SECRET:
                text = text.replace(secret, "***")
        return text

    def outgoing(
        self, client: httpx.Client | httpx.AsyncClient, request: Request, options: RequestOptions | None
    ) -> httpx.Request:
        """The request as httpx sends it, with what the caller's httpx client adds to every request.

        Built directly and with its headers complete: ``client.request`` merges the same things anew at each call,
        which makes a sixth of one.
        """
        operation = request.operation
        if operation.needs_token and not self.app_token:
            raise ConfigurationError(
                f"{operation.name} needs an app token: pass finicity_app_token, set FINICITY_APP_TOKEN, or get one "
                "with client.aggregation.v2.partners.authentication.create(data=...)"
            )
        search = request.query
        headers = self._prepared(client, request)
        timeout: Any = operation.timeout or self._timeout
        if request.content is not None:
            headers = _with(headers, [("Content-Length", str(len(request.content))), *request.headers])
        elif request.headers:
            headers = _with(headers, request.headers)
        if options:
            if unknown := options.keys() - _OPTIONS:
                raise InvalidRequestError(
                    f"request_options has no key {min(unknown)!r}; it has {', '.join(map(repr, sorted(_OPTIONS)))}"
                )
            timeout = options.get("timeout", timeout)
            search = _joined(search, _more_query(options))
            headers = _with(headers, _more_headers(options))
        if client.params:
            search = _joined(search, str(client.params))
        url = f"{self.base_url}{request.path}"
        return httpx.Request(
            operation.method,
            f"{url}?{search}" if search else url,
            headers=headers,
            cookies=client.cookies or None,
            stream=httpx.ByteStream(request.content or b""),
            extensions={"timeout": self._timeout_of(timeout)},
        )

    def _prepared(self, client: httpx.Client | httpx.AsyncClient, request: Request) -> httpx.Headers:
        """The headers that are the same for many requests."""
        operation = request.operation
        key = (
            tuple(client.headers.raw),
            request.accept,
            operation.needs_token,
            None if request.content is not None else operation.method in _METHODS_WITH_BODY,
        )
        headers = self._headers.get(key)
        if headers is None:
            headers = httpx.Headers({"Host": self._host})
            headers.update(client.headers)
            headers["Accept"] = request.accept
            headers["User-Agent"] = self._user_agent
            headers["Finicity-App-Key"] = self.app_key
            if self.app_token and operation.needs_token:
                headers["Finicity-App-Token"] = self.app_token
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
        seconds = cast("Any", timeout)
        if isinstance(seconds, bool) or not (
            seconds is None or (isinstance(seconds, int | float) and 0 < seconds < math.inf)
        ):
            raise ConfigurationError(f"timeout is {timeout!r}; give seconds above 0, an httpx.Timeout, or None")
        known = self._timeouts.get(timeout)
        if known is None:
            known = httpx.Timeout(timeout).as_dict()
            if len(self._timeouts) < _MOST_PREPARED:
                self._timeouts[timeout] = known
        return known


def _joined(first: str, second: str) -> str:
    return f"{first}&{second}" if first and second else first or second


def _with(headers: httpx.Headers, more: Iterable[tuple[str, str]]) -> httpx.Headers:
    headers = headers.copy()
    for name, value in more:
        headers[name] = value
    return headers


def _more_query(options: RequestOptions) -> str:
    more = options.get("additional_params") or {}
    return query(*((f"additional_params[{name!r}]", name, value) for name, value in more.items()))


def _more_headers(options: RequestOptions) -> list[tuple[str, str]]:
    more: dict[str, Any] = dict(options.get("additional_headers") or {})
    for name, value in more.items():
        if not isinstance(cast("Any", name), str) or not _HEADER_NAME.fullmatch(name):
            raise InvalidRequestError(f"additional_headers has the key {name!r}, which is no name of a header")
        if not isinstance(value, str) or not (value.isascii() and value.isprintable()):
            raise InvalidRequestError(f"additional_headers[{name!r}] is no line of printable ASCII")
    return list(more.items())


def _key(argument: str, value: str) -> str:
    """A key that can stand in a header. The error does not show it."""
    if not isinstance(cast("object", value), str) or not (value.isascii() and value.isprintable()) or " " in value:
        raise ConfigurationError(f"{argument} is not a line of printable ASCII without blanks; was it copied whole?")
    return value


def _address(base_url: str) -> str:
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL:
        url = httpx.URL()
    if (
        url.scheme not in {"http", "https"}
        or not url.host
        or (url.port or 0) > _LAST_PORT
        or url.query
        or url.fragment
        or " " in base_url
    ):
        raise ConfigurationError(f"base_url is {base_url!r}; give an address such as https://api.finicity.com")
    return base_url.rstrip("/")
