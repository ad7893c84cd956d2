"""An httpx transport over aiohttp. It sends what httpx would send, exactly once, and raises the exceptions of httpx."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import io
from inspect import isfunction
from typing import TYPE_CHECKING, Any

import httpx

from .certificates import tls_context
from .cookie_jar import cookie_jar
from .errors import ConfigurationError
from .proxies import environment_proxy

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Callable

    import aiohttp
    import yarl

_SWITCH = "_retry_connection"
_CONNECTIONS = 100
# Seconds.
_KEEPALIVE = httpx.Limits().keepalive_expiry
# Bytes; the limit of httpx for response headers. The defaults of aiohttp are lower.
_MAX_HEADER = 100 * 1024
# Bytes. aiohttp warns about a larger body that is passed as bytes.
_LARGE_BODY = 2**20


def aiohttp_maker() -> Callable[[], httpx.AsyncClient]:
    """Return a factory of an ``httpx.AsyncClient`` over aiohttp.

    Raises:
        ImportError: aiohttp is not installed.
        ConfigurationError: This version of aiohttp always retries a GET by itself.
    """
    import aiohttp  # noqa: PLC0415  # an extra

    if not _has_switch(aiohttp.ClientSession):
        raise ConfigurationError(
            f"aiohttp {aiohttp.__version__} retries a GET by itself after a broken connection, and a GET may be "
            "billable; install aiohttp 3.11 or newer, or use transport='httpx'"
        )
    return lambda: httpx.AsyncClient(transport=Transport(), cookies=cookie_jar())


def _has_switch(session: type[aiohttp.ClientSession]) -> bool:
    """Whether a method of the session uses the switch: an older session lets it be set, and ignores it."""
    return any(
        isfunction(method) and _SWITCH in method.__code__.co_names
        for name, method in vars(session).items()
        if name != "__init__"
    )


class Transport(httpx.AsyncBaseTransport):
    """Sends through one aiohttp session, which the first request creates."""

    def __init__(self, verify: ssl.SSLContext | None = None) -> None:
        """Create a transport that trusts ``verify``, by default the certificates that the environment names."""
        self._verify = verify
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._proxies: dict[tuple[bytes, bytes], httpx.Proxy | None] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its response, whose body is not read yet.

        Raises:
            ConfigurationError: The environment names an unusable proxy or certificates, or the event loop is not that
                of the first request.
        """
        session = self._opened()
        proxy = self._proxy_for(request.url)
        try:
            response = await session.request(
                request.method,
                _address(request.url),
                headers=_headers(request, proxy),
                data=_content(request),
                allow_redirects=False,
                auto_decompress=False,
                timeout=_timeout(request.extensions.get("timeout", {})),
                **_through(proxy, request.url),
            )
        except Exception as error:  # noqa: BLE001  # converted by _failure
            failure = _failure(error)
        else:
            return httpx.Response(
                response.status,
                headers=response.raw_headers,
                stream=_Body(response),
                extensions={
                    "http_version": b"HTTP/%d.%d" % (response.version or (1, 1)),
                    "reason_phrase": (response.reason or "").encode("utf-8", "surrogateescape"),
                },
            )
        raise failure

    async def aclose(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    def __del__(self) -> None:
        # A client moves on from a closed event loop without a chance to await anything there. There is nothing to wait
        # for then, and aiohttp would log an error about the session.
        if self._session is not None and self._loop is not None and self._loop.is_closed():
            with contextlib.suppress(StopIteration):
                self._session.close().send(None)

    def _opened(self) -> aiohttp.ClientSession:
        import aiohttp  # noqa: PLC0415  # an extra

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("transport='aiohttp' needs asyncio; use transport='httpx'") from None
        if self._session is None:
            session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=_CONNECTIONS, keepalive_timeout=_KEEPALIVE, ssl=self._verify or tls_context()
                ),
                cookie_jar=aiohttp.DummyCookieJar(),  # httpx stores the cookies
                skip_auto_headers=("Content-Type",),  # aiohttp would add it to requests without a body
                max_line_size=_MAX_HEADER,
                max_field_size=_MAX_HEADER,
            )
            # By default aiohttp retries a GET after a broken connection, and a GET may be billable.
            setattr(session, _SWITCH, False)  # there is no public option
            self._session, self._loop = session, loop
        elif self._loop is not loop:
            raise ConfigurationError(
                "the connections of this client belong to another event loop; create one client for each loop"
            )
        return self._session

    def _proxy_for(self, url: httpx.URL) -> httpx.Proxy | None:
        place = url.raw_scheme, url.netloc
        if place not in self._proxies:
            scheme, netloc = (part.decode("ascii") for part in place)
            self._proxies[place] = environment_proxy(f"{scheme}://{netloc}", socks=False)
        return self._proxies[place]


class _Body(httpx.AsyncByteStream):
    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._response.content.iter_any():
                yield chunk
                del chunk  # it can hold a token, and a crash reporter stores the locals of this frame
        except Exception as error:  # noqa: BLE001  # converted by _failure
            failure = _failure(error)
        else:
            return
        raise failure

    async def aclose(self) -> None:
        # If the body was read to its end, the connection is back in the pool and stays open.
        self._response.close()


def _failure(error: Exception) -> Exception:
    """Convert an exception of aiohttp to one of httpx; return any other unchanged.

    Raise the result outside of the handler: aiohttp's exception refers to the request with its keys.
    """
    import aiohttp  # noqa: PLC0415  # an extra
    from aiohttp.http import HttpProcessingError  # noqa: PLC0415  # an extra

    message = str(error)
    match error:
        case aiohttp.ConnectionTimeoutError():
            kind: type[httpx.TransportError] = httpx.ConnectTimeout
        case aiohttp.ClientHttpProxyError():
            kind, message = httpx.ProxyError, f"{error.status} {error.message}"
        case aiohttp.ClientConnectorError():
            kind = httpx.ConnectError
        # The cases above mean that nothing was sent. After those below, something may have been.
        case TimeoutError():
            kind = httpx.ReadTimeout
        case OSError():
            kind = httpx.ReadError
        case aiohttp.ClientResponseError() | HttpProcessingError():
            # Without the URL, which has identifiers in it, and without the bytes that could not be parsed.
            kind, message = httpx.RemoteProtocolError, error.message.partition("\n")[0].rstrip(":")
        case aiohttp.InvalidURL():
            kind, message = httpx.LocalProtocolError, ""  # its message is the URL
        case aiohttp.ClientError():
            kind = httpx.RemoteProtocolError
        case ValueError():
            kind = httpx.LocalProtocolError
        case _:
            return error
    # A message from the network may contain characters that cannot be printed.
    return kind(message.encode(errors="replace").decode() or type(error).__name__)


def _address(url: httpx.URL) -> yarl.URL:
    """The URL unchanged. By default yarl decodes and encodes it again, and resolves ``..`` in the path."""
    import yarl  # noqa: PLC0415  # comes with aiohttp

    return yarl.URL(f"{url.scheme}://{url.netloc.decode('ascii')}{url.raw_path.decode('ascii')}", encoded=True)


def _headers(request: httpx.Request, proxy: httpx.Proxy | None) -> list[tuple[str, str]]:
    headers = [(name.decode("ascii"), value.decode("ascii")) for name, value in request.headers.raw]
    if proxy is not None and request.url.scheme == "http":
        headers += _authorization(proxy).items()
    return headers


def _content(request: httpx.Request) -> bytes | io.BytesIO | None:
    return io.BytesIO(request.content) if len(request.content) > _LARGE_BODY else request.content or None


def _through(proxy: httpx.Proxy | None, url: httpx.URL) -> dict[str, Any]:
    if proxy is None:
        return {}
    # For https, a tunnel: only the proxy receives these headers. For http, _headers adds them to the request.
    headers = _authorization(proxy) if url.scheme == "https" else None
    return {"proxy": _address(proxy.url), "proxy_headers": headers}


def _authorization(proxy: httpx.Proxy) -> dict[str, str]:
    if proxy.raw_auth is None:
        return {}
    return {"Proxy-Authorization": f"Basic {base64.b64encode(b':'.join(proxy.raw_auth)).decode('ascii')}"}


def _timeout(timeout: dict[str, float | None]) -> aiohttp.ClientTimeout:
    import aiohttp  # noqa: PLC0415  # an extra

    connect, pool = timeout.get("connect"), timeout.get("pool")
    return aiohttp.ClientTimeout(
        # aiohttp has one timeout for waiting for a free connection and for opening one.
        connect=None if connect is None or pool is None else connect + pool,
        sock_connect=connect,
        sock_read=timeout.get("read"),
    )
