"""What goes out over aiohttp and what comes back: the same as over httpx, from servers on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import logging
import os
import re
import socket
import ssl
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from loopback import CUSTOMER, FOUND, ClientKind, Recorded, get, outcomes, recording
from wire import APP_KEY, APP_TOKEN

from open_banking import APIStatusError, AsyncClient, OpenBankingError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    Call = Callable[[AsyncClient], Awaitable[Any]]

TestT = TypeVar("TestT", bound="Callable[..., None]")

TRANSPORTS: tuple[ClientKind, ...] = ("AsyncClient", "aiohttp")


@pytest.fixture(autouse=True, scope="module")
def _nothing_around() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.lower().endswith("_proxy") or name in {"SSL_CERT_FILE", "SSL_CERT_DIR"}:
                patch.delenv(name)
        # Loading them takes a while, so once is enough.
        context = ssl.create_default_context()
        patch.setattr(httpx, "create_ssl_context", lambda **_: context)
        yield


# What goes out


def taken(recorded: Recorded) -> list[tuple[bytes, list[bytes]]]:
    """Of each request that came, its line, and its headers without their order. The next finds none of them."""
    requests = [head.split(b"\r\n") for head in recorded.heads]
    recorded.heads.clear()
    return [(line, sorted(headers)) for line, *headers in requests]


class Pair:
    """A client on each transport, and the server that they call."""

    def __init__(self, recorded: Recorded, runner: asyncio.Runner) -> None:
        self._recorded = recorded
        self._runner = runner
        transports: tuple[Literal["httpx", "aiohttp"], ...] = ("httpx", "aiohttp")
        self.clients = [
            AsyncClient(
                transport=transport, base_url=recorded.url, finicity_app_key=APP_KEY, finicity_app_token=APP_TOKEN
            )
            for transport in transports
        ]

    def sent(self, call: Call) -> tuple[tuple[bytes, list[bytes]], tuple[bytes, list[bytes]]]:
        """What the call sends over httpx, and over aiohttp."""
        (over_httpx,), (over_aiohttp,) = (self._runner.run(self._sent(client, call)) for client in self.clients)
        return over_httpx, over_aiohttp

    async def _sent(self, client: AsyncClient, call: Call) -> list[tuple[bytes, list[bytes]]]:
        with contextlib.suppress(OpenBankingError):  # a customer is not what every operation asks for
            await call(client)
        return taken(self._recorded)

    def close(self) -> None:
        for client in self.clients:
            self._runner.run(client.close())


@pytest.fixture(scope="module")
def pair() -> Iterator[Pair]:
    with recording() as recorded, asyncio.Runner() as runner:
        pair = Pair(recorded, runner)
        yield pair
        pair.close()


TEXTS = st.text(min_size=1).filter(lambda text: text.strip() != "" and text not in {".", ".."})
ODD = [
    *("%2F", "%2E", "%2e%2E", "a%20b", "%", "%zz", "a b", "a+b", "a;b", "a,b", "a'b\"c", "a/b", "a\\b", "a?b#c"),
    *("a&b=c", "...", "./a", "a/../b", "/..", "~", "*", "(a)", "[a]", "a:b@c", "{a}", "|", "^", "é", "ü/ß", "日本"),
    *("\U0001f600", "\0\r\n", "\x7f", "e\u0301", "\u202e"),
]


def with_odd_texts(test: TestT) -> TestT:
    for text in ODD:
        test = example(text)(test)
    return test


@with_odd_texts
@given(TEXTS)
def test_any_identifier(pair: Pair, text: str) -> None:
    over_httpx, over_aiohttp = pair.sent(lambda client: client.aggregation.v1.customers.get(customer_id=text))
    assert over_aiohttp == over_httpx
    quoted = re.fullmatch(rb"GET /aggregation/v1/customers/([^ /?#]+) HTTP/1\.1", over_aiohttp[0])
    assert quoted is not None
    assert httpx.QueryParams(b"it=" + quoted[1]) == httpx.QueryParams({"it": text})


@with_odd_texts
@given(TEXTS)
def test_any_query_value(pair: Pair, text: str) -> None:
    over_httpx, over_aiohttp = pair.sent(lambda client: client.aggregation.v1.customers.list(search=text))
    assert over_aiohttp == over_httpx
    quoted = re.fullmatch(rb"GET /aggregation/v1/customers\?([^ #]+) HTTP/1\.1", over_aiohttp[0])
    assert quoted is not None
    assert httpx.QueryParams(quoted[1]) == httpx.QueryParams({"search": text})


CALLS: list[Call] = [
    lambda client: client.aggregation.v1.customers.put(customer_id="a%2Fb", data={"first_name": "Ada Ä"}),
    lambda client: client.aggregation.v1.customers.accounts.create(customer_id="1;2"),
    lambda client: client.aggregation.v2.customers.testing.create(data={"username": "customer one"}),
    lambda client: client.aggregation.v1.customers.list(
        search="a b",
        request_options={"additional_params": {"a;b[]": "c+d", "e": "%2B"}, "additional_headers": {"X-Team": "a  b"}},
    ),
]


@pytest.mark.parametrize("call", CALLS)
def test_any_request(pair: Pair, call: Call) -> None:
    over_httpx, over_aiohttp = pair.sent(call)
    assert over_aiohttp == over_httpx


def test_delete(pair: Pair) -> None:
    (line, headers), over_aiohttp = pair.sent(
        lambda client: client.aggregation.v1.customers.accounts.delete(customer_id="123", account_id="a/..")
    )
    assert line == b"DELETE /aggregation/v1/customers/123/accounts/a%2F.. HTTP/1.1"
    assert over_aiohttp == (line, sorted([*headers, b"Content-Length: 0"]))  # which says the same


@pytest.mark.parametrize(
    "base_url",
    [
        "http://127.0.0.1:{port}/",
        "http://localhost:{port}",
        "HTTP://LocalHost:{port}/Gateway",
        "http://127.0.0.1:{port}/gateway/v1/",
        "http://127.0.0.1:{port}/a%2Fb/%7Ec/%2e%2e/d",
        "http://127.0.0.1:{port}/a;b=c/é/'d'/*",
        "http://127.0.0.1:{port}/a/../b",
        "http://team:p%40ss%2Fw@127.0.0.1:{port}/gateway",
    ],
)
def test_base_url(base_url: str) -> None:
    with recording() as recorded:
        heads = []
        for transport in TRANSPORTS:
            outcomes(transport, base_url.format(port=recorded.port), get)
            heads.append(taken(recorded))
    assert heads[0] == heads[1]
    assert len(heads[0]) == 1


def has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


@pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6")
def test_ipv6() -> None:
    with recording(family=socket.AF_INET6) as recorded:
        heads = []
        for transport in TRANSPORTS:
            outcomes(transport, f"http://[::1]:{recorded.port}/gateway", get)
            heads.append(taken(recorded))
    assert heads[0] == heads[1]
    ((line, headers),) = heads[0]
    assert line == b"GET /gateway/aggregation/v1/customers/1005061234 HTTP/1.1"
    assert f"Host: [::1]:{recorded.port}".encode() in headers


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_cookies(transport: ClientKind) -> None:
    """They are httpx' business alone, which sends those of the host and the path."""
    cookies = b"Set-Cookie: a=1; Path=/\r\nSet-Cookie: b=2; Path=/other\r\nSet-Cookie: c=3; Path=/; Max-Age=0\r\n"
    with recording(FOUND.replace(b"\r\n", b"\r\n" + cookies, 1)) as recorded:
        outcomes(transport, recorded.url, get, get, get)
    sent = [re.findall(rb"Cookie: (.*)", head) for head in recorded.heads]
    assert sent == [[], [b"a=1"], [b"a=1"]]


def test_large_body() -> None:
    data = {"username": "u" * 2**20}
    with recording() as recorded:
        (made,) = outcomes(
            "aiohttp", recorded.url, lambda client: client.aggregation.v2.customers.testing.create(data=data)
        )
    assert made.username == "customerusername1"
    assert b"Content-Length: 1048591" in recorded.heads[0]


# What comes back


def respond(first: bytes, *headers: bytes, body: bytes = b'{"code": 14001, "message": "No"}') -> bytes:
    return b"\r\n".join([b"HTTP/1.1 " + first, b"Content-Length: %d" % len(body), *headers, b"", body])


@pytest.mark.parametrize(
    "reason",
    [b"", b"Not Found", "Não é".encode("latin-1"), "Não é".encode(), b"\xff\xfe\x80", "日本".encode("utf-16-le")],
)
@pytest.mark.parametrize("status", [b"404", b"599"])
def test_reason_in_any_bytes(status: bytes, reason: bytes) -> None:
    with recording(respond(status + b" " + reason, body=b"")) as recorded:
        (over_httpx,), (over_aiohttp,) = (outcomes(transport, recorded.url, get) for transport in TRANSPORTS)
    assert isinstance(over_aiohttp, APIStatusError)
    assert type(over_aiohttp) is type(over_httpx)
    assert f"{over_aiohttp}" == f"{over_httpx}"
    assert f"{over_aiohttp}".encode()


def test_headers_in_any_bytes() -> None:
    with recording(respond(b"404 No", b"X-Name: \xff\xe9 Zo\xc3\xab", b"X-Request-ID: \xff1", b"x-none:")) as recorded:
        (over_httpx,), (over_aiohttp,) = (outcomes(transport, recorded.url, get) for transport in TRANSPORTS)
    assert isinstance(over_aiohttp, APIStatusError)
    assert over_aiohttp.code == "14001"
    assert over_aiohttp.request_id == over_httpx.request_id
    assert [(name.lower(), value) for name, value in over_aiohttp.headers.raw] == [
        (name.lower(), value) for name, value in over_httpx.headers.raw
    ]


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("version", [b"HTTP/1.0", b"HTTP/1.1"])
def test_long_headers_many_headers_and_the_version(transport: ClientKind, version: bytes) -> None:
    more = [b"X-Policy: " + b"p" * 60_000, *(b"X-%d: y" % number for number in range(100))]
    with recording(respond(b"200 OK", *more, body=CUSTOMER).replace(b"HTTP/1.1", version, 1)) as recorded:

        async def call(client: AsyncClient) -> Any:
            with client.capture_responses() as responses:
                await get(client)
            return responses[0]

        (response,) = outcomes(transport, recorded.url, call)
    assert len(response.headers["x-policy"]) == 60_000
    assert response.http_version == version.decode()


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_decompression(transport: ClientKind) -> None:
    with recording(respond(b"200 OK", b"Content-Encoding: gzip", body=gzip.compress(CUSTOMER))) as recorded:
        (customer,) = outcomes(transport, recorded.url, get)
    assert customer.username == "customerusername1"


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_cookies_that_are_none(transport: ClientKind, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    cookies = (b"Set-Cookie: =;;\x80", b"Set-Cookie: \xff=\xff; Path=\xff", b'Set-Cookie: a="b; c', b"Set-Cookie:")
    with recording(respond(b"200 OK", *cookies, body=CUSTOMER)) as recorded:
        assert [customer.username for customer in outcomes(transport, recorded.url, get, get)] == [
            "customerusername1"
        ] * 2
    assert caplog.text == ""


# How many at once


def test_a_hundred_connections() -> None:
    """The hundred and first call waits for one of them."""
    connections = 0
    full = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        if connections == 100:
            full.set()
        with contextlib.suppress(asyncio.IncompleteReadError):
            while True:
                await reader.readuntil(b"\r\n\r\n")
                await full.wait()
                writer.write(FOUND)
        writer.close()

    async def call_all() -> list[Any]:
        server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=200)
        port = server.sockets[0].getsockname()[1]
        async with (
            server,
            AsyncClient(
                transport="aiohttp",
                base_url=f"http://127.0.0.1:{port}",
                finicity_app_key=APP_KEY,
                finicity_app_token=APP_TOKEN,
            ) as client,
        ):
            return await asyncio.gather(*(get(client) for _ in range(120)))

    assert len(asyncio.run(call_all())) == 120
    assert connections == 100
