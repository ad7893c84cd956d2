"""What goes wrong over aiohttp: raised as over httpx, once, without aiohttp's own errors, which refer to the keys."""

from __future__ import annotations

import asyncio
import socket
import ssl
import traceback
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx
import pytest
from aiohttp.http import HttpProcessingError
from loopback import FOUND, get, outcomes, recording
from misbehaving import PATIENCE, Connection, Server
from multidict import CIMultiDict, CIMultiDictProxy
from wire import APP_KEY, APP_TOKEN

from open_banking import APIConnectionError, APITimeoutError, AsyncClient, ConfigurationError, ResponseTooLargeError
from open_banking._runtime import sending
from open_banking._runtime.aiohttp_transport import Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KEYS: dict[str, Any] = {"finicity_app_key": APP_KEY, "finicity_app_token": APP_TOKEN, "max_retries": 0}
CONTEXT = ssl.create_default_context()  # loading the certificates takes a while, so once is enough


@pytest.fixture(autouse=True)
def _certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httpx, "create_ssl_context", lambda **_: CONTEXT)


def list_owners(client: AsyncClient) -> Any:
    """A GET that is billable."""
    return client.aggregation.v1.customers.accounts.owner.list(customer_id="1005061234", account_id="5011648377")


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


# Which error it is


@pytest.mark.parametrize(
    ("response", "kind", "said"),
    [
        (b"", httpx.RemoteProtocolError, "Server disconnected"),
        (b"220 mail.example ready\r\n\r\n", httpx.RemoteProtocolError, ""),
        (b"HTTP/1.1 200 OK\r\nBad \0 1005061234: x\r\n\r\n", httpx.RemoteProtocolError, "Invalid header token"),
    ],
)
def test_nonsense(response: bytes, kind: type[Exception], said: str) -> None:
    with recording(response) as recorded:
        (error,) = outcomes("aiohttp", recorded.url, get)
    assert type(error) is APIConnectionError
    assert type(error.__cause__) is kind
    assert said in f"{error}"
    assert "1005061234" not in f"{error}"


def test_refused_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    (error,) = outcomes("aiohttp", f"http://127.0.0.1:{port}", get)
    assert type(error) is APIConnectionError
    assert type(error.__cause__) is httpx.ConnectError
    assert f"{error}".startswith(f"GetCustomer: ConnectError: Cannot connect to host 127.0.0.1:{port}")


KEY: Any = SimpleNamespace(host="api.example", port=443, ssl=True, is_ssl=True, proxy=None)
ADDRESS: Any = "https://api.example/1005061234"
INFO: Any = aiohttp.RequestInfo(ADDRESS, "GET", CIMultiDictProxy(CIMultiDict({"Finicity-App-Key": APP_KEY})), ADDRESS)


class _Unread(Exception):  # noqa: N818  # stands for what nobody foresaw
    pass


@pytest.mark.parametrize(
    ("error", "ours", "kind", "said"),
    [
        (aiohttp.ConnectionTimeoutError("late"), APITimeoutError, httpx.ConnectTimeout, "(ConnectTimeout)"),
        (aiohttp.SocketTimeoutError("late"), APITimeoutError, httpx.ReadTimeout, "(ReadTimeout)"),
        (aiohttp.ServerTimeoutError(), APITimeoutError, httpx.ReadTimeout, "(ReadTimeout)"),
        (TimeoutError(), APITimeoutError, httpx.ReadTimeout, "(ReadTimeout)"),
        (aiohttp.ClientConnectorError(KEY, OSError(1, "No")), APIConnectionError, httpx.ConnectError, "[No]"),
        (aiohttp.ClientConnectorDNSError(KEY, OSError(1, "No")), APIConnectionError, httpx.ConnectError, "[No]"),
        (aiohttp.ClientProxyConnectionError(KEY, OSError(1, "No")), APIConnectionError, httpx.ConnectError, "[No]"),
        (aiohttp.ClientHttpProxyError(INFO, (), status=407, message="No \udcff"), None, httpx.ProxyError, "407 No ?"),
        (aiohttp.ServerDisconnectedError(), None, httpx.RemoteProtocolError, "Server disconnected"),
        (aiohttp.ClientOSError(104, "reset"), None, httpx.ReadError, "reset"),
        (aiohttp.ClientConnectionResetError("closing"), None, httpx.ReadError, "closing"),
        (ConnectionResetError(104, "reset"), None, httpx.ReadError, "reset"),
        (aiohttp.ClientPayloadError("not whole"), None, httpx.RemoteProtocolError, "not whole"),
        (aiohttp.ClientConnectionError("closed"), None, httpx.RemoteProtocolError, "closed"),
        (aiohttp.ClientResponseError(INFO, (), message="Bad:\n\n b'x'"), None, httpx.RemoteProtocolError, ": Bad"),
        (HttpProcessingError(code=400, message="Bad:\n b'x'"), None, httpx.RemoteProtocolError, ": Bad"),
        (aiohttp.InvalidURL("http://host/1005061234"), None, httpx.LocalProtocolError, "InvalidURL"),
        (ValueError("no value"), None, httpx.LocalProtocolError, "no value"),
        (UnicodeEncodeError("ascii", "\udc80", 0, 1, "no text"), None, httpx.LocalProtocolError, "no text"),
        (UnicodeError(), None, httpx.LocalProtocolError, "UnicodeError"),
    ],
    ids=repr,
)
def test_every_error(
    error: Exception,
    ours: type[Exception] | None,
    kind: type[Exception],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def request(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(aiohttp.ClientSession, "request", request)
    (raised,) = outcomes("aiohttp", "https://api.example", get)
    assert type(raised) is (ours or APIConnectionError)
    assert type(raised.__cause__) is kind
    assert f"{raised}".encode().decode().find(said) > 0
    assert "1005061234" not in f"{raised}"
    assert "b'x'" not in f"{raised}"


def test_what_nobody_foresaw_is_reported_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    async def request(*_: object, **__: object) -> None:
        raise _Unread

    monkeypatch.setattr(aiohttp.ClientSession, "request", request)
    (raised,) = outcomes("aiohttp", "https://api.example", get)
    assert type(raised) is APIConnectionError
    assert type(raised.__cause__) is _Unread


CUT_OFF = FOUND.replace(b"Content-Length: ", b"Content-Length: 9")


@pytest.mark.parametrize("response", [b"", b"220 mail.example ready\r\n\r\n", CUT_OFF])
def test_nothing_leads_to_the_keys(response: bytes) -> None:
    """The errors of aiohttp hold the request, and its frames the headers."""
    with recording(response, closes=True) as recorded:
        (raised,) = outcomes("aiohttp", recorded.url, get)
    assert type(raised) is APIConnectionError
    errors = list(chain(raised))
    assert [type(error).__module__ for error in errors if type(error).__module__.startswith("aiohttp")] == []
    frames = [frame for error in errors for frame, _ in traceback.walk_tb(error.__traceback__)]
    theirs = str(Path(aiohttp.__file__).parent)
    assert [frame.f_code.co_filename for frame in frames if frame.f_code.co_filename.startswith(theirs)] == []
    ours = [repr(frame.f_locals) for frame in frames if frame.f_code.co_filename.endswith("aiohttp_transport.py")]
    assert ours != []
    assert not any(key in shown for shown in ours for key in (APP_KEY, APP_TOKEN))


# Sent once


@pytest.mark.parametrize("call", [get, list_owners])
def test_a_get_is_sent_once_where_a_kept_connection_closes_upon_it(call: Callable[[Any], Any]) -> None:
    """By itself aiohttp takes the connection for one that had been closed before, and sends the GET again."""
    responses = iter([FOUND, b"", FOUND])
    with recording(lambda _: next(responses)) as recorded:
        _, raised = outcomes("aiohttp", recorded.url, get, call)
    assert type(raised) is APIConnectionError
    assert len(recorded.heads) == 2


def test_a_billable_get_is_not_repeated_by_us_either() -> None:
    responses = iter([FOUND, b"", FOUND])
    with recording(lambda _: next(responses)) as recorded:
        _, raised = outcomes("aiohttp", recorded.url, get, list_owners, max_retries=2)
    assert type(raised) is APIConnectionError
    assert len(recorded.heads) == 2


def test_an_aiohttp_without_the_switch_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def request(self: object, method: str) -> bool:
        """As it was before 3.11: the attribute can be set, and nobody looks at it."""
        return self is not None and method == "GET"

    monkeypatch.setattr(aiohttp.ClientSession, "_request", request)
    monkeypatch.setattr(aiohttp, "__version__", "3.10.11")
    with pytest.raises(ConfigurationError, match=r"aiohttp 3\.10\.11 retries a GET .* install aiohttp 3\.11"):
        AsyncClient(transport="aiohttp", **KEYS)


# Where it runs


def test_another_event_loop_is_refused() -> None:
    with recording() as recorded:
        client = AsyncClient(transport="aiohttp", base_url=recorded.url, **KEYS)

        async def call() -> Any:
            return await get(client)

        with asyncio.Runner() as first:
            assert first.run(call()).username == "customerusername1"
            with asyncio.Runner() as second, pytest.raises(ConfigurationError, match="another event loop"):
                second.run(call())
            assert first.run(call()).username == "customerusername1"
            first.run(client.close())
    assert len(recorded.heads) == 2


def test_anything_but_asyncio_is_refused() -> None:
    async def send() -> None:
        await Transport().handle_async_request(httpx.Request("GET", "https://api.example"))

    coroutine = send()
    with pytest.raises(ConfigurationError, match="needs asyncio"):
        coroutine.send(None)  # as trio does: there is no event loop of asyncio


# How long it waits


def test_waiting_for_a_connection_and_making_one_count_together(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[aiohttp.ClientTimeout] = []

    async def request(*_: object, timeout: aiohttp.ClientTimeout, **__: object) -> None:  # noqa: ASYNC109  # aiohttp's
        seen.append(timeout)
        raise TimeoutError

    monkeypatch.setattr(aiohttp.ClientSession, "request", request)
    for given in (httpx.Timeout(7, connect=2, pool=3), httpx.Timeout(7, pool=None), httpx.Timeout(7, connect=None)):
        outcomes("aiohttp", "https://api.example", get, timeout=given)
    assert [(each.total, each.connect, each.sock_connect, each.sock_read) for each in seen] == [
        (None, 5, 2, 7),
        (None, None, 7, 7),
        (None, None, None, 7),
    ]


def test_a_response_that_is_given_up_closes_its_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def floods(connection: Connection) -> None:
        connection.respond(body=b" " * 100_000, length=10**9)
        connection.hold()

    async def call(url: str) -> bool:
        async with AsyncClient(transport="aiohttp", base_url=url, **KEYS) as client:
            with pytest.raises(ResponseTooLargeError):
                await get(client)
            return await asyncio.to_thread(server.ended.acquire, timeout=PATIENCE / 2)

    monkeypatch.setattr(sending, "MAX_SIZE", 1000)
    with Server(floods) as server:
        assert asyncio.run(call(server.url))
