"""aiohttp under httpx: what goes out is what httpx would send, once, and what goes wrong is httpx' exceptions alone."""

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
# Seconds that an idle connection is kept.
_KEPT = httpx.Limits().keepalive_expiry
# Bytes, as httpx takes them of the head of an answer; aiohttp's own limits are lower.
_LONGEST_HEADER = 100 * 1024
# Above this aiohttp warns of a body given as bytes.
_LARGE_BODY = 2**20


def aiohttp_maker() -> Callable[[], httpx.AsyncClient]:
    """What makes an ``httpx.AsyncClient`` on aiohttp.

    Raises:
        ImportError: There is no aiohttp.
        ConfigurationError: This aiohttp cannot be kept from repeating a GET.
    """
    import aiohttp  # noqa: PLC0415  # an extra

    if not _has_switch(aiohttp.ClientSession):
        raise ConfigurationError(
            f"aiohttp {aiohttp.__version__} sends a GET again by itself where a connection broke, and a GET may be "
            "billable; install aiohttp 3.11 or newer, or use transport='httpx'"
        )
    return lambda: httpx.AsyncClient(transport=Transport(), cookies=cookie_jar())


def _has_switch(session: type[aiohttp.ClientSession]) -> bool:
    """Whether a session looks at the switch, beyond having it: an older one lets it be set, and pays no heed."""
    return any(
        isfunction(method) and _SWITCH in method.__code__.co_names
        for name, method in vars(session).items()
        if name != "__init__"
    )


class Transport(httpx.AsyncBaseTransport):
    """Sends over the connections of one aiohttp session, made at the first request."""

    def __init__(self, verify: ssl.SSLContext | None = None) -> None:
        """Make a transport that trusts ``verify``, or what the environment says."""
        self._verify = verify
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._proxies: dict[tuple[bytes, bytes], httpx.Proxy | None] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and give its response, the body still to be read.

        Raises:
            ConfigurationError: The environment names a proxy or certificates that cannot be used, or the event loop is
                not that of the first request.
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
        except Exception as error:  # noqa: BLE001  # sorted there
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
            raise ConfigurationError("transport='aiohttp' runs on asyncio alone; use transport='httpx'") from None
        if self._session is None:
            session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=_CONNECTIONS, keepalive_timeout=_KEPT, ssl=self._verify or tls_context()
                ),
                cookie_jar=aiohttp.DummyCookieJar(),  # httpx keeps them itself
                skip_auto_headers=("Content-Type",),  # there is none without a body
                max_line_size=_LONGEST_HEADER,
                max_field_size=_LONGEST_HEADER,
            )
            # aiohttp sends a GET again by itself where the connection broke, and a GET may be billable.
            setattr(session, _SWITCH, False)  # it has no public switch
            self._session, self._loop = session, loop
        elif self._loop is not loop:
            raise ConfigurationError(
                "this client first called in another event loop, where its connections are; make one for each loop"
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
            async for piece in self._response.content.iter_any():
                yield piece
                del piece  # may hold a token, and a crash reporter stores the locals of this frame
        except Exception as error:  # noqa: BLE001  # sorted there
            failure = _failure(error)
        else:
            return
        raise failure

    async def aclose(self) -> None:
        # Read to its end, the connection is in the pool again, and stays there.
        self._response.close()


def _failure(error: Exception) -> Exception:
    """The exception of httpx for one that aiohttp lets through; what is none of these, as it is.

    It is raised outside of the handler: aiohttp's own refers to the request, keys and all.
    """
    import aiohttp  # noqa: PLC0415  # an extra
    from aiohttp.http import HttpProcessingError  # noqa: PLC0415  # the same

    said = str(error)
    match error:
        case aiohttp.ConnectionTimeoutError():
            kind: type[httpx.TransportError] = httpx.ConnectTimeout
        case aiohttp.ClientHttpProxyError():
            kind, said = httpx.ProxyError, f"{error.status} {error.message}"
        case aiohttp.ClientConnectorError():
            kind = httpx.ConnectError
        # Raised only while nothing of the request was sent are those above, and none below.
        case TimeoutError():
            kind = httpx.ReadTimeout
        case OSError():
            kind = httpx.ReadError
        case aiohttp.ClientResponseError() | HttpProcessingError():
            # Neither the address, which has identifiers in it, nor the bytes that the parser stumbled over.
            kind, said = httpx.RemoteProtocolError, error.message.partition("\n")[0].rstrip(":")
        case aiohttp.InvalidURL():
            kind, said = httpx.LocalProtocolError, ""  # it says the address
        case aiohttp.ClientError():
            kind = httpx.RemoteProtocolError
        case ValueError():
            kind = httpx.LocalProtocolError
        case _:
            return error
    # A word from the network need not be text that can be printed.
    return kind(said.encode(errors="replace").decode() or type(error).__name__)


def _address(url: httpx.URL) -> yarl.URL:
    """The address as it is: yarl would decode it and encode it anew, and take ``..`` for a step in the path."""
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
    # Those for a tunnel go to the proxy alone; without TLS there is none, and they go with the request.
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
        # aiohttp counts the wait for a free connection and the making of one together.
        connect=None if connect is None or pool is None else connect + pool,
        sock_connect=connect,
        sock_read=timeout.get("read"),
    )
