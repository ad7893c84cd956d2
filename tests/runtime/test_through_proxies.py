"""What every client sends over a proxy of the environment, and past it."""

from __future__ import annotations

import base64
import os
import re
from typing import TYPE_CHECKING

import httpx
import pytest
from loopback import (
    CLIENT_KINDS,
    Authority,
    ClientKind,
    get,
    new_authority,
    outcomes,
    proxy,
    recording,
    server_context,
    serving,
)
from wire import APP_KEY, APP_TOKEN

from open_banking import APIConnectionError, ConfigurationError
from open_banking._runtime.certificates import tls_context
from open_banking._runtime.proxies import environment_proxy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from loopback import Served

BASIC = b"Basic " + base64.b64encode("team:p@ss:wörd".encode())


@pytest.fixture(autouse=True)
def _nothing_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name in {"SSL_CERT_FILE", "SSL_CERT_DIR"}:
            monkeypatch.delenv(name)


@pytest.fixture(scope="module")
def authority() -> Authority:
    return new_authority()


@pytest.fixture
def trusted(authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    authority.ca.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    return authority


@pytest.fixture
def tls(trusted: Authority) -> Iterator[Served]:
    """A server whose certificate is trusted."""
    with serving(server_context(trusted)) as served:
        yield served


def with_password(address: str) -> str:
    return address.replace("http://", "http://team:p%40ss%3Aw%C3%B6rd@")


def authorizations(heads: list[bytes]) -> list[bytes]:
    return re.findall(rb"^proxy-authorization: (.*?)\r?$", b"\r\n".join(heads), re.MULTILINE | re.IGNORECASE)


@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_tunnel(client_kind: ClientKind, name: str, tls: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy() as (address, seen):
        monkeypatch.setenv(name, with_password(address))
        customers = outcomes(client_kind, tls.url, get, get)
    assert [customer.username for customer in customers] == ["customerusername1"] * 2
    (head,) = seen  # one tunnel for both
    assert head.startswith(f"CONNECT localhost:{tls.port} HTTP/1.1\r\n".encode())
    assert authorizations(seen) == [BASIC]
    assert APP_KEY.encode() not in head
    assert APP_TOKEN.encode() not in head
    assert [key for _, key, _ in tls.received] == [APP_KEY] * 2


@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_no_password_reaches_the_server(
    client_kind: ClientKind, trusted: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with recording(context=server_context(trusted)) as recorded, proxy() as (address, _):
        monkeypatch.setenv("HTTPS_PROXY", with_password(address))
        outcomes(client_kind, f"https://localhost:{recorded.port}", get)
    (head,) = recorded.heads
    assert authorizations([head]) == []
    assert head.startswith(b"GET /aggregation/v1/customers/1005061234 HTTP/1.1\r\n")


@pytest.mark.parametrize("password", [False, True])
@pytest.mark.parametrize("path", ["", "/gateway/a%2Fb/..;c"])
def test_without_tls_the_proxy_sees_the_same_request(
    path: str,
    password: bool,  # noqa: FBT001  # a row of the table
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: dict[str, list[bytes]] = {}
    for client_kind in CLIENT_KINDS:
        with proxy() as (address, heads):
            monkeypatch.setenv("HTTP_PROXY", with_password(address) if password else address)
            results = outcomes(client_kind, f"http://gateway.example:8080{path}", get, get)
            assert [customer.username for customer in results] == ["customerusername1"] * 2
            seen[client_kind] = [b"\r\n".join(sorted(head.split(b"\r\n"))) for head in heads]
        assert len(heads) == 2
        assert all(f"GET http://gateway.example:8080{path}/aggregation".encode() in head for head in heads)
        assert authorizations(heads) == ([BASIC] * 2 if password else [])
    assert seen["aiohttp"] == seen["AsyncClient"]


@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
@pytest.mark.parametrize(
    "variables",
    [
        {"NO_PROXY": "*"},
        {"NO_PROXY": "gateway.example, localhost"},
        {"no_proxy": "localhost"},
        {"NO_PROXY": "localhost:{port}"},
        {"HTTPS_PROXY": "", "HTTP_PROXY": "{proxy}", "ALL_PROXY": ""},
    ],
)
def test_past_the_proxy(
    client_kind: ClientKind, variables: dict[str, str], tls: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    with proxy() as (address, seen):
        monkeypatch.setenv("HTTPS_PROXY", address)
        monkeypatch.setenv("ALL_PROXY", address)
        for name, value in variables.items():
            monkeypatch.setenv(name, value.format(port=tls.port, proxy=address))
        (customer,) = outcomes(client_kind, tls.url, get)
    assert customer.username == "customerusername1"
    assert seen == []


@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_a_proxy_that_refuses(client_kind: ClientKind, tls: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    refusal = b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n"
    with proxy(refusal) as (address, seen):
        monkeypatch.setenv("HTTPS_PROXY", with_password(address))
        (raised,) = outcomes(client_kind, tls.url, get)
    assert type(raised) is APIConnectionError
    assert type(raised.__cause__) is httpx.ProxyError
    assert "407 Who are you" in f"{raised}"
    assert "p@ss" not in f"{raised}{raised.__cause__!r}"
    assert "p%40ss" not in f"{raised}{raised.__cause__!r}"
    assert len(seen) == 1
    assert tls.received == []


@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_a_proxy_that_is_not_there(client_kind: ClientKind, tls: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    with recording() as recorded:
        port = recorded.port
    monkeypatch.setenv("HTTPS_PROXY", f"http://team:hush@127.0.0.1:{port}")
    (raised,) = outcomes(client_kind, tls.url, get)
    assert type(raised) is APIConnectionError
    assert type(raised.__cause__) is httpx.ConnectError
    assert "hush" not in f"{raised}{raised.__cause__!r}"
    assert tls.received == []


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://[bad", "HTTPS_PROXY is not the URL of a proxy"),
        ("socks5://proxy.example:1080", "HTTPS_PROXY is a SOCKS proxy, which aiohttp does not support"),
    ],
)
def test_an_unusable_proxy_over_aiohttp(address: str, said: str, tls: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)
    (raised,) = outcomes("aiohttp", tls.url, get)
    assert type(raised) is ConfigurationError
    assert said in f"{raised}"
    monkeypatch.setenv("NO_PROXY", "localhost")
    assert outcomes("aiohttp", tls.url, get)[0].username == "customerusername1"
    assert len(tls.received) == 1


@pytest.mark.parametrize("tunnel", [True, False])
def test_a_proxy_over_tls_is_trusted_as_a_server_is(
    tunnel: bool,  # noqa: FBT001  # a row of the table
    trusted: Authority,
    tls: Served,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    url = tls.url if tunnel else "http://gateway.example"
    with proxy(context=server_context(trusted)) as (address, seen):
        monkeypatch.setenv("ALL_PROXY", address)
        assert outcomes("aiohttp", url, get)[0].username == "customerusername1"
        with httpx.Client(proxy=environment_proxy(url), verify=tls_context(), trust_env=False) as sender:
            assert outcomes("Client", url, get, httpx_client=sender)[0].username == "customerusername1"
    assert len(seen) == 2
    assert len(tls.received) == (2 if tunnel else 0)
