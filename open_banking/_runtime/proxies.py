"""Finds the proxy for a URL in the environment, by the same rules for every client.

httpx only does so when it creates the transport, and aiohttp has rules of its own.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from ipaddress import ip_address, ip_network
from urllib.request import getproxies, proxy_bypass

import httpx

from .certificates import tls_context
from .errors import ConfigurationError

_SOCKS = frozenset({"socks5", "socks5h"})
_SCHEMES = frozenset({"http", "https"}) | _SOCKS
_PORTS = range(1, 65_536)
_PORT_OF = {"http": 80, "https": 443}


def environment_proxy(base_url: str, *, socks: bool = True) -> httpx.Proxy | None:
    """Return the proxy for ``base_url``: ``HTTP_PROXY`` or ``HTTPS_PROXY``, else ``ALL_PROXY``.

    ``None`` if there is none, or if ``NO_PROXY`` matches the host: with ``*``, a name (which includes its subdomains),
    an IP address or a network, each with or without a port.

    Args:
        base_url: A URL with ``http`` or ``https``.
        socks: Whether the transport supports SOCKS.

    Raises:
        ConfigurationError: The variable is not the URL of a proxy, or SOCKS is not supported.
    """
    url = httpx.URL(base_url)
    named = getproxies()
    kind = next((kind for kind in (url.scheme, "all") if named.get(kind)), None)
    if kind is None or _excepted(url, named.get("no", "")):
        return None
    return _proxy(_variable(kind), named[kind], socks=socks)


def _excepted(url: httpx.URL, exceptions: str) -> bool:
    if any(_excepts(entry.strip(), url) for entry in exceptions.split(",")):
        return True
    # Also checks the system settings of Windows and macOS.
    host = _host(url)
    host = f"[{host}]" if ":" in host else host
    return bool(proxy_bypass(f"{host}:{_port(url)}"))


def _excepts(entry: str, url: httpx.URL) -> bool:
    if entry == "*":
        return True
    try:
        return ip_address(_host(url)) in ip_network(entry, strict=False)
    except ValueError:
        pass  # one of the two is a name, or the entry has a port
    try:
        excepted = httpx.URL(entry if "://" in entry else f"all://{entry.lstrip('*')}")
    except (httpx.InvalidURL, UnicodeError):
        return False  # ignored, since the variable is also for other programs, which allow other forms
    name = _host(excepted).lstrip("*.")
    return (
        excepted.scheme in {"all", url.scheme}
        and excepted.port in {None, _port(url)}
        and name != ""
        and f".{_host(url)}".endswith(f".{name}")
    )


def _host(url: httpx.URL) -> str:
    # Not ``host``, which decodes internationalized names and raises for some.
    return url.raw_host.decode("ascii")


def _port(url: httpx.URL) -> int:
    return url.port or _PORT_OF[url.scheme]


def _proxy(variable: str, address: str, *, socks: bool) -> httpx.Proxy:
    # The messages do not show the value, which may contain a password.
    try:
        url = httpx.URL(address if "://" in address else f"http://{address}")
    except (httpx.InvalidURL, UnicodeError):
        url = httpx.URL()
    if (
        url.scheme not in _SCHEMES
        or not url.raw_host
        or not set(_host(url)).isdisjoint("[]%")
        or (url.port is not None and url.port not in _PORTS)
        or url.raw_path not in {b"", b"/"}  # usually a password that contains a slash
        or url.fragment
    ):
        raise ConfigurationError(
            f"{variable} is not the URL of a proxy; give one such as http://proxy.example:3128, "
            "with special characters in user and password percent-encoded"
        )
    if url.scheme in _SOCKS:
        if not socks:
            raise ConfigurationError(
                f"{variable} is a SOCKS proxy, which aiohttp does not support; use transport='httpx' or an HTTP proxy"
            )
        if find_spec("socksio") is None:
            raise ConfigurationError(f"{variable} is a SOCKS proxy, which needs: pip install 'httpx[socks]'")
    return httpx.Proxy(url, ssl_context=tls_context() if url.scheme == "https" else None)


def _variable(kind: str) -> str:
    """The name of the variable as it is spelled. Lower case takes precedence over upper case."""
    variable = f"{kind}_proxy"
    named = [name for name, value in os.environ.items() if name.lower() == variable and value]
    return max(named, default="the proxy in the system settings")
