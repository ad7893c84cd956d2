"""The recipes of docs/transports.md, as they stand there, against servers and a proxy on loopback."""

from __future__ import annotations

import asyncio
import logging
import re
import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from loopback import (
    CLIENT_KINDS,
    FOUND,
    Authority,
    ClientKind,
    Served,
    get,
    new_authority,
    outcomes,
    proxy,
    recording,
    server_context,
    serving,
    speaking_http2,
)
from pages import Page
from wire import APP_KEY, APP_TOKEN

from open_banking import APIConnectionError, AsyncClient, Client, ConfigurationError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator

RECIPES = re.findall(
    r"^## ([^\n]+)\n(?:(?!^## ).)*?^```python\n(.*?)^```$",
    Page("docs/transports.md").text,
    re.MULTILINE | re.DOTALL,
)
KEYS: dict[str, Any] = {"finicity_app_key": APP_KEY, "finicity_app_token": APP_TOKEN, "max_retries": 0}
PROXY = "http://proxy.example:3128"
LIBRARIES = ("httpx", "httpcore", "hpack")


def recipe(title: str, **replaced: str) -> dict[str, Any]:
    """Run the program under a title, and give the names that it leaves."""
    (program,) = (each for name, each in RECIPES if name == title)
    for there, here in replaced.items():
        assert there in program
        program = program.replace(there, here)
    names: dict[str, Any] = {}
    exec(compile(program, title, "exec"), names)  # noqa: S102  # our own text
    return names


@pytest.fixture(scope="module")
def authority() -> Authority:
    return new_authority()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, authority: Authority) -> Iterator[Path]:
    """A folder with the files that the recipes name, keys in the environment, and no proxy there.

    The loggers have their levels again afterwards.
    """
    monkeypatch.chdir(tmp_path)
    authority.ca.cert_pem.write_to_path("company-ca.pem")
    authority.client.cert_chain_pems[0].write_to_path("client.pem")
    authority.client.private_key_pem.write_to_path("client-key.pem")
    monkeypatch.setenv("FINICITY_APP_KEY", APP_KEY)
    monkeypatch.setenv("FINICITY_APP_TOKEN", APP_TOKEN)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    before = [logging.getLogger(name).level for name in LIBRARIES]
    yield tmp_path
    for name, level in zip(LIBRARIES, before, strict=True):
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def tls(authority: Authority) -> Iterator[Served]:
    with serving(server_context(authority)) as served:
        yield served


@pytest.fixture
def mutual_tls(authority: Authority) -> Iterator[Served]:
    with serving(server_context(authority, ask=True)) as served:
        yield served


def used(made: Client, url: str) -> tuple[str | None, str]:
    """Call ``url`` over what a recipe's client sends with: the answer, and the version of HTTP that it came in."""
    sender: Any = made._exchange.connections.client()
    with sender, Client(httpx_client=sender, base_url=url, **KEYS) as client, client.capture_responses() as responses:
        customer = get(client)
    return customer.username, responses[0].http_version


def test_every_recipe_is_run_here() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    assert [title for title, _ in RECIPES] == [
        "HTTP/2",
        "Proxies",
        "A custom certificate authority",
        "Client certificates (mTLS)",
        "AsyncClient",
        "aiohttp",
        "Any path of the API",
        "What is logged",
    ]
    assert [title for title, _ in RECIPES if f'recipe("{title}"' not in source] == []


# The recipes


@pytest.mark.usefixtures("folder")
def test_http2(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "company-ca.pem")
    with speaking_http2(authority) as url:
        assert used(recipe("HTTP/2")["client"], url) == ("customerusername1", "HTTP/2")


@pytest.mark.usefixtures("folder")
def test_http2_falls_back(tls: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "company-ca.pem")
    assert used(recipe("HTTP/2")["client"], tls.url) == ("customerusername1", "HTTP/1.1")


def tunnels(seen: list[bytes], served: Served) -> None:
    """What the proxy saw is the host, and the keys went to the server alone."""
    (asked,) = seen
    assert asked.startswith(f"CONNECT localhost:{served.port} HTTP/1.1\r\n".encode())
    assert APP_KEY.encode() not in asked
    assert b"customers" not in asked
    assert [key for _, key, _ in served.received] == [APP_KEY]


@pytest.mark.usefixtures("folder")
def test_proxy(tls: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "company-ca.pem")
    with proxy() as (address, seen):
        assert used(recipe("Proxies", **{PROXY: address})["client"], tls.url)[0] == "customerusername1"
    tunnels(seen, tls)


@pytest.mark.usefixtures("folder")
def test_authority_of_a_company(tls: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    trusting: Client = recipe("A custom certificate authority")["client_trusting"]("company-ca.pem")
    assert used(trusting, tls.url)[0] == "customerusername1"
    with Client(base_url=tls.url, **KEYS) as client, pytest.raises(APIConnectionError, match="CERTIFICATE_VERIFY"):
        get(client)
    monkeypatch.setenv("SSL_CERT_FILE", "company-ca.pem")
    with Client(base_url=tls.url, **KEYS) as client:
        assert get(client).username == "customerusername1"


@pytest.mark.usefixtures("folder")
def test_certificate_of_the_client(mutual_tls: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "company-ca.pem")
    client_identified_by = recipe("Client certificates (mTLS)")["client_identified_by"]
    identified: Client = client_identified_by("client.pem", "client-key.pem", mutual_tls.url)
    sender: Any = identified._exchange.connections.client()
    with sender:
        assert get(identified).username == "customerusername1"
    (shown,) = (certificate for _, _, certificate in mutual_tls.received)
    assert shown == ssl.PEM_cert_to_DER_cert(Path("client.pem").read_text(encoding="ascii"))
    with Client(base_url=mutual_tls.url, **KEYS) as client, pytest.raises(APIConnectionError):
        get(client)
    assert len(mutual_tls.received) == 1


@pytest.mark.usefixtures("folder")
def test_all_of_it_awaited(authority: Authority) -> None:
    async def call(url: str) -> tuple[str | None, str]:
        made: AsyncClient = recipe("AsyncClient")["async_client"]("company-ca.pem", "client.pem", "client-key.pem")
        sender: Any = made._exchange.connections.client()
        async with sender:
            client = AsyncClient(httpx_client=sender, base_url=url, **KEYS)
            with client.capture_responses() as responses:
                customer = await client.aggregation.v1.customers.get(customer_id="1005061234")
        return customer.username, responses[0].http_version

    with speaking_http2(authority, ask=True) as url:
        assert asyncio.run(call(url)) == ("customerusername1", "HTTP/2")


SECRETS = (APP_KEY, APP_TOKEN, "1005061234", "cookie-0a1b2c3d")


def secrets_in(caplog: pytest.LogCaptureFixture, logger: str = "") -> set[str]:
    """What a logger and those below it wrote, or all of them, that is not for everybody."""
    lines = [record.getMessage() for record in caplog.records if record.name.startswith(logger)]
    return {secret for secret in SECRETS for line in lines if secret in line}


@pytest.mark.usefixtures("folder")
def test_http2_writes_no_keys(
    authority: Authority, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "company-ca.pem")
    caplog.set_level(logging.DEBUG)
    with speaking_http2(authority) as url:
        assert used(recipe("HTTP/2")["client"], url) == ("customerusername1", "HTTP/2")
    assert secrets_in(caplog, "httpcore") == secrets_in(caplog, "hpack") == secrets_in(caplog, "open_banking") == set()


def called(client_kind: ClientKind, authority: Authority) -> None:
    """Call over what a kind of client can speak, with all that it logs."""
    if client_kind == "Client":
        with speaking_http2(authority) as url, httpx.Client(http2=True) as sender:
            get(Client(httpx_client=sender, base_url=url, **KEYS))
    found = FOUND.replace(b"\r\n", b"\r\nSet-Cookie: session=cookie-0a1b2c3d\r\n", 1)
    with recording(found, context=server_context(authority)) as recorded:
        (customer,) = outcomes(client_kind, f"https://localhost:{recorded.port}", get)
    assert customer.username == "customerusername1"


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_what_is_logged(
    client_kind: ClientKind, authority: Authority, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the page says it: the libraries write more than is good, until they are told not to."""
    monkeypatch.setenv("SSL_CERT_FILE", "company-ca.pem")
    monkeypatch.setenv("PYTHONASYNCIODEBUG", "1")
    caplog.set_level(logging.DEBUG)
    called(client_kind, authority)
    assert {name: secrets_in(caplog, name) for name in ("open_banking", *LIBRARIES)} == {
        "open_banking": set(),
        "httpx": {"1005061234"},
        "httpcore": set() if client_kind == "aiohttp" else {"cookie-0a1b2c3d"},
        "hpack": {APP_KEY, APP_TOKEN, "1005061234"} if client_kind == "Client" else set(),
    }
    levels = {
        (name, record.levelname)
        for name in ("open_banking", *LIBRARIES)
        for record in caplog.records
        if record.name.startswith(name)
    }
    told = {(name.strip("`"), level.strip("`")) for name, level, _ in Page("docs/transports.md").table("Logger")}
    assert levels == told if client_kind == "Client" else levels < told
    caplog.clear()
    recipe("What is logged")
    called(client_kind, authority)
    assert secrets_in(caplog) == set()
    assert {record.name for record in caplog.records} <= {"open_banking", "asyncio"}


@pytest.mark.usefixtures("folder")
def test_any_path(capsys: pytest.CaptureFixture[str]) -> None:
    answer = "httpx.MockTransport(lambda request: httpx.Response(200, json={'customers': [str(request.url)]}))"
    client = f"Client(httpx_client=httpx.Client(transport={answer}))"
    recipe("Any path of the API", **{"from open": "import httpx\nfrom open", "Client()": client})

    assert capsys.readouterr().out == "['https://api.finicity.com/aggregation/v1/customers?limit=10']\n"


# What a client of one's own keeps


def test_client_of_ones_own_stays_open_and_keeps_its_ways() -> None:
    seen: list[str] = []
    with (
        serving(None) as served,
        httpx.Client(
            headers={"X-Team": "credit"},
            event_hooks={"request": [lambda request: seen.append(request.headers["x-team"])]},
        ) as sender,
    ):
        address = f"http://127.0.0.1:{served.port}"
        with Client(httpx_client=sender, base_url=address, **KEYS) as client:
            get(client)
        assert not sender.is_closed
        get(Client(httpx_client=sender, base_url=address, **KEYS))
    assert seen == ["credit", "credit"]


# aiohttp


@pytest.mark.usefixtures("folder")
def test_aiohttp() -> None:
    async def call(url: str) -> list[str | None]:
        client: AsyncClient = recipe("aiohttp")["client"]
        await client.close()
        async with AsyncClient(transport="aiohttp", base_url=url, **KEYS) as client:
            sender: Any = client._exchange.connections.client()
            assert "aiohttp" in f"{type(sender._transport).__mro__}"
            customers = client.aggregation.v1.customers
            with client.capture_responses() as responses:
                found = await asyncio.gather(*(customers.get(customer_id=number) for number in range(5)))
                with pytest.raises(NotFoundError, match="14001"):
                    await customers.get(customer_id="404")
            assert [response.status_code for response in responses] == [200] * 5 + [404]
            return [each.username for each in found]

    with serving(None) as served:
        assert asyncio.run(call(f"http://127.0.0.1:{served.port}")) == ["customerusername1"] * 5
    assert sorted(path.rpartition("/")[2] for path, _, _ in served.received) == ["0", "1", "2", "3", "4", "404"]
    assert {key for _, key, _ in served.received} == {APP_KEY}


def test_aiohttp_that_is_not_installed_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'open-banking\[aiohttp\]'"):
        AsyncClient(transport="aiohttp", **KEYS)


def test_unusable_transports_are_refused() -> None:
    other: Any = "urllib3"
    with pytest.raises(ConfigurationError, match="'httpx' or 'aiohttp'"):
        AsyncClient(transport=other, **KEYS)
    with pytest.raises(ConfigurationError, match="give only one of"):
        AsyncClient(transport="aiohttp", httpx_client=httpx.AsyncClient(), **KEYS)
    blocking: Any = httpx.Client()
    with blocking, pytest.raises(ConfigurationError, match=r"httpx\.AsyncClient"):
        AsyncClient(httpx_client=blocking, **KEYS)
