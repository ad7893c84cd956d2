"""The base URL of the API: which one to use, and whether it is valid."""

from __future__ import annotations

import ipaddress
import os
import re
from base64 import b64encode
from typing import NamedTuple

import httpx

from .errors import MASK, ConfigurationError
from .secret import Secret

VARIABLE = "FINICITY_BASE_URL"
_PORTS = range(1, 65_536)
_THIS_MACHINE = "localhost"
# Not ``is_loopback``, which differs between versions of Python.
_LOOPBACK = (ipaddress.ip_network("127.0.0.0/8"), ipaddress.ip_network("::1/128"))
# Query or fragment, where some gateways expect keys.
_QUERY_OR_FRAGMENT = r"(?s)(?<=[?#]).+"


class BaseURL(NamedTuple):
    """The base URL of the API."""

    url: str
    """Without user, password and trailing slash."""
    host: str
    """The value of the ``Host`` header."""
    authorization: Secret | None = None
    """The value of the ``Authorization`` header, if the URL has a user or a password."""
    password: Secret | None = None

    @property
    def is_this_machine(self) -> bool:
        """Whether it leads to this machine, where a sandbox listens."""
        return _is_this_machine(httpx.URL(self.url).host)


def resolve(base_url: Secret | None, environment: str | None, default: str, *, allow_http: bool) -> BaseURL:
    """Choose the base URL: ``base_url``, else ``environment``, else ``FINICITY_BASE_URL``, else ``default``.

    Args:
        base_url: The argument of the client, which may hold a password. Only ``None`` means that it was not given: an
            empty text is a mistake and must not lead to the live API.
        environment: The URL of the client's argument ``environment``, or ``None``.
        default: The URL of the live API.
        allow_http: Allow plain ``http://`` to other machines. Only ``True`` itself does.

    Raises:
        ConfigurationError: The URL is invalid, or would send the keys unencrypted over a network.
    """
    if base_url is not None:
        return _checked("base_url", base_url, "only None means the default", allow_http=allow_http)
    if environment is None and VARIABLE in os.environ:
        name = f"the environment variable {VARIABLE}"
        return _checked(name, Secret(os.environ[VARIABLE]), "unset it for the default", allow_http=allow_http)
    return _checked("environment", Secret(environment or default), "", allow_http=allow_http)


def _checked(name: str, base_url: Secret, if_empty: str, *, allow_http: bool) -> BaseURL:
    problem = _problem(base_url, if_empty, allow_http=allow_http)
    if problem:
        raise ConfigurationError(f"{name} is {_shown(base_url)!r}{problem}")
    url = httpx.URL(base_url.reveal())
    plain = url.copy_with(userinfo=b"") if url.userinfo else url
    return BaseURL(
        (base_url.reveal() if plain is url else str(plain)).rstrip("/"),
        url.netloc.decode("ascii"),
        Secret("Basic " + b64encode(f"{url.username}:{url.password}".encode()).decode()) if url.userinfo else None,
        Secret(url.password) if url.password else None,
    )


def _problem(base_url: Secret, if_empty: str, *, allow_http: bool) -> str | None:
    """What is wrong with a URL, or ``None``. Does not raise, since the parsed URL in its frame shows the user."""
    try:
        url = httpx.URL(base_url.reveal())
        host = url.host  # can raise
    except (httpx.InvalidURL, TypeError, UnicodeError):
        url, host = httpx.URL(), ""
    if (
        url.scheme not in {"http", "https"}
        or not host
        or (url.port is not None and url.port not in _PORTS)
        or not _is_plain(base_url)
    ):
        hint = "" if base_url.reveal() else f" ({if_empty})"
        return f"{hint}; give a URL as text, without query or fragment, such as https://api.finicity.com"
    if url.scheme == "http" and allow_http is not True and not _is_this_machine(host):
        return (
            ", which would send keys and personal data unencrypted to another machine; "
            "give an https:// URL, or pass allow_http=True to allow it"
        )
    return None


def _is_plain(base_url: Secret) -> bool:
    """Whether it is text to which a path can be appended, and which all programs parse the same way."""
    # Some programs treat a backslash as a slash, and would find another host than httpx does.
    return base_url.is_text and not any(each in "?#\\" or each.isspace() for each in base_url.reveal())


def _is_this_machine(host: str) -> bool:
    if host == _THIS_MACHINE:
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return any(address in network for network in _LOOPBACK)


def _shown(base_url: Secret) -> str:
    """The URL for a message, with user, password, query and fragment masked."""
    before, at, after = str(base_url.reveal()).rpartition("@")
    shown = f"{before.partition('//')[0] + '//' if '//' in before else ''}{MASK}@{after}" if at else after
    return re.sub(_QUERY_OR_FRAGMENT, MASK, shown)
