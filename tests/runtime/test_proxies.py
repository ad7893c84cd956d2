"""Which proxy of the environment is for an address, and what is said of one that makes no sense."""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from httpx._utils import URLPattern, get_environment_proxies
from pages import Page

from open_banking import ConfigurationError
from open_banking._runtime import proxies
from open_banking._runtime.proxies import environment_proxy

if TYPE_CHECKING:
    from collections.abc import Mapping

PROXY = "http://proxy.example:3128"
OTHER = "http://other.example:3128"
LIVE = "https://api.finicity.com"
HTTP = "http://gateway.example"


@pytest.fixture(autouse=True)
def _no_proxy_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


def chosen(monkeypatch: pytest.MonkeyPatch, base_url: str, variables: Mapping[str, str]) -> str | None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    proxy = environment_proxy(base_url)
    return None if proxy is None else str(proxy.url)


def httpx_chooses(base_url: str) -> str | None:
    named = get_environment_proxies()
    url = httpx.URL(base_url)
    return next((named[each.pattern] for each in sorted(map(URLPattern, named)) if each.matches(url)), None)


@pytest.mark.parametrize(
    ("base_url", "variables", "expected"),
    [
        (LIVE, {}, None),
        (LIVE, {"HTTPS_PROXY": PROXY}, PROXY),
        (LIVE, {"https_proxy": PROXY}, PROXY),
        (LIVE, {"HTTPS_PROXY": OTHER, "https_proxy": PROXY}, PROXY),
        (LIVE, {"HTTP_PROXY": PROXY}, None),
        (HTTP, {"HTTP_PROXY": PROXY}, PROXY),
        (HTTP, {"HTTPS_PROXY": PROXY}, None),
        (LIVE, {"ALL_PROXY": PROXY}, PROXY),
        (LIVE, {"all_proxy": PROXY}, PROXY),
        (LIVE, {"ALL_PROXY": OTHER, "HTTPS_PROXY": PROXY}, PROXY),
        (LIVE, {"ALL_PROXY": PROXY, "HTTPS_PROXY": ""}, PROXY),
        (LIVE, {"HTTPS_PROXY": PROXY, "https_proxy": ""}, None),
        (LIVE, {"HTTPS_PROXY": "proxy.example:3128"}, PROXY),
        (LIVE, {"HTTPS_PROXY": "http://proxy.example:3128/"}, f"{PROXY}/"),
        (LIVE, {"HTTPS_PROXY": "http://[::1]:3128"}, "http://[::1]:3128"),
        (LIVE, {"HTTPS_PROXY": "http://proxy.example:1"}, "http://proxy.example:1"),
        (LIVE, {"HTTPS_PROXY": "http://proxy.example:65535"}, "http://proxy.example:65535"),
    ],
)
def test_variables(
    base_url: str, variables: dict[str, str], expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert chosen(monkeypatch, base_url, variables) == expected
    theirs = httpx_chooses(base_url)
    assert (None if theirs is None else str(httpx.URL(theirs))) == expected


def test_the_page_names_the_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    *names, exceptions = (row[0].strip("`") for row in Page("docs/transports.md").table("Variable"))
    for name, base_url in zip(names, [LIVE, HTTP, LIVE], strict=True):
        with monkeypatch.context() as patch:
            assert chosen(patch, base_url, {name: PROXY}) == PROXY
    assert chosen(monkeypatch, LIVE, {"ALL_PROXY": PROXY, exceptions: "*"}) is None


EXCEPTIONS = [
    ("*", LIVE, True),
    ("other.example,*", LIVE, True),
    ("", LIVE, False),
    (" , ,", LIVE, False),
    ("api.finicity.com", LIVE, True),
    ("API.Finicity.COM", LIVE, True),
    ("other.example, api.finicity.com", LIVE, True),
    ("finicity.com", LIVE, True),
    (".finicity.com", LIVE, True),
    ("nicity.com", LIVE, False),
    ("api.finicity.com.example", LIVE, False),
    ("v2.api.finicity.com", LIVE, False),
    ("api.finicity.com:8443", "https://api.finicity.com:8443", True),
    ("finicity.com:8443", "https://api.finicity.com:8443", True),
    ("api.finicity.com:8443", "https://api.finicity.com:9443", False),
    ("api.finicity.com:8443", LIVE, False),
    ("api.finicity.com", "https://api.finicity.com:8443", True),
    ("https://api.finicity.com", LIVE, True),
    ("http://api.finicity.com", LIVE, False),
    ("localhost", "https://localhost:8443", True),
    ("127.0.0.1", "https://127.0.0.1:8443", True),
    ("127.0.0.1", "https://127.0.0.10", False),
    ("127.0.0.1", "https://localhost", False),
    ("127.0.0.1:8443", "https://127.0.0.1:8443", True),
    ("127.0.0.1:8443", "https://127.0.0.1:9443", False),
    ("::1", "https://[::1]:8443", True),
    ("::2", "https://[::1]:8443", False),
]
# What httpx sends over the proxy, or stumbles over, and other programs except.
MORE_EXCEPTIONS = [
    ("api.finicity.com:443", LIVE, True),
    ("gateway.example:80", "http://gateway.example", True),
    (".api.finicity.com", LIVE, True),
    ("*.,//", "https://api.finicity.com.", False),
    ("*.finicity.com", LIVE, True),
    ("10.0.0.0/8", "https://10.1.2.3", True),
    ("10.1.2.3/8", "https://10.1.2.4", True),
    ("10.0.0.0/8", "https://11.1.2.3", False),
    ("fd00::/8", "https://[fd00::1]", True),
    ("0:0::1", "https://[::1]", True),
    ("[::1]", "https://[::1]:8443", True),
    ("[::1]:8443", "https://[::1]:8443", True),
    ("[::1]:8443", "https://[::1]:9443", False),
    ("münchen.example", "https://bank.münchen.example", True),
    ("xn--a", "https://bank.xn--a", True),
    ("\udc80@api.finicity.com,\udc80", LIVE, False),
    ("<local>,[bad,http://[,xn--a,:,.,*.", LIVE, False),
]


@pytest.mark.parametrize(("exceptions", "base_url", "direct"), EXCEPTIONS + MORE_EXCEPTIONS)
@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_exceptions(name: str, exceptions: str, base_url: str, direct: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001  # a row of the table
    variables = {"ALL_PROXY": PROXY, name: exceptions}
    assert chosen(monkeypatch, base_url, variables) == (None if direct else PROXY)


@pytest.mark.parametrize(("exceptions", "base_url", "direct"), EXCEPTIONS)
def test_who_knows_httpx_knows_the_exceptions(
    exceptions: str,
    base_url: str,
    direct: bool,  # noqa: FBT001  # a row of the table
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ALL_PROXY", PROXY)
    monkeypatch.setenv("NO_PROXY", exceptions)
    assert httpx_chooses(base_url) == (None if direct else PROXY)


def test_exceptions_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def bypass(host: str) -> bool:
        asked.append(host)
        return host.startswith("api")

    monkeypatch.setattr(proxies, "getproxies", lambda: {"https": PROXY})
    monkeypatch.setattr(proxies, "proxy_bypass", bypass)
    assert environment_proxy(LIVE) is None
    assert environment_proxy("https://[::1]:8443") is not None
    assert asked == ["api.finicity.com:443", "[::1]:8443"]


def test_user_and_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://team:p%40ss%3Aw%2Frd@proxy.example:3128")
    proxy = environment_proxy(LIVE)
    assert proxy is not None
    assert str(proxy.url) == PROXY
    assert proxy.auth == ("team", "p@ss:w/rd")
    assert "p@ss" not in repr(proxy)


NO_ADDRESSES = [
    "http://[bad",
    "http://",
    "http:///path",
    "://proxy.example",
    "http:/proxy.example:3128",
    "ftp://proxy.example",
    "socks4://proxy.example",
    "http://proxy.example:abc",
    "http://proxy.example:0",
    "http://proxy.example:65536",
    "http://proxy example:3128",
    " http://proxy.example:3128",
    "http://proxy.example:3128\n",
    "http://\udc80:3128",
    "http://\udc80:hush@proxy.example:3128",
    "http://proxy.example/path",
    "http://proxy.example?query",
    "http://proxy.example#part",
    "http://team:12/hush@proxy.example:3128",
    "http://team:hush/12@proxy.example:3128",
    "http://team:hush#12@proxy.example:3128",
    "htp://team:hush@proxy.example:3128",
    "http://team:hush@[bad",
    "x" * 70_000,
]


@pytest.mark.parametrize("address", NO_ADDRESSES, ids=lambda address: address[:40].encode(errors="replace").decode())
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "All_Proxy"])
def test_what_makes_no_sense_is_refused(name: str, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, address)
    with pytest.raises(ConfigurationError, match=f"^{name} is not the URL of a proxy") as caught:
        environment_proxy(LIVE)
    assert "hush" not in f"{caught.value}"


def test_what_is_not_for_the_address_is_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://[bad")
    monkeypatch.setenv("ALL_PROXY", "http://[bad")
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    assert environment_proxy(LIVE) is not None
    monkeypatch.setenv("NO_PROXY", "gateway.example")
    assert environment_proxy("http://gateway.example") is None


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_socks(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def finds(name: str) -> Any:
        return object() if name == "socksio" else find_spec(name)

    address = f"{scheme}://proxy.example:1080"
    monkeypatch.setenv("ALL_PROXY", address)
    monkeypatch.setattr(proxies, "find_spec", finds)
    assert chosen(monkeypatch, LIVE, {}) == address
    with pytest.raises(ConfigurationError, match=r"ALL_PROXY is a SOCKS proxy, which aiohttp does not support"):
        environment_proxy(LIVE, socks=False)
    monkeypatch.setattr(proxies, "find_spec", lambda _: None)
    with pytest.raises(ConfigurationError, match=r"ALL_PROXY is a SOCKS proxy, which needs: pip install 'httpx\["):
        environment_proxy(LIVE)


def test_authorities_of_a_proxy_over_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "https://proxy.example:3129")
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/authorities.pem")
    with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
        environment_proxy(LIVE)
    monkeypatch.delenv("SSL_CERT_FILE")
    proxy = environment_proxy(LIVE)
    assert proxy is not None
    assert proxy.ssl_context is not None
