"""The address of the API: which one applies, and what it may look like."""

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
# Not ``is_loopback``, which counts more in some versions of Python than in others.
_LOOPBACK = (ipaddress.ip_network("127.0.0.0/8"), ipaddress.ip_network("::1/128"))
# Where the query or the fragment begins, in which gateways expect keys.
_AFTER_PATH = r"(?s)(?<=[?#]).+"


class Address(NamedTuple):
    """Where the API is."""

    url: str
    """Without user, password, and slash at its end."""
    host: str
    """The value of the ``Host`` header."""
    authorization: Secret | None = None
    """The value of the ``Authorization`` header, where the address holds a user or a password."""
    password: Secret | None = None


def chosen(base_url: Secret | None, environment: str | None, default: str, *, allow_http: bool) -> Address:
    """The address to call: the argument's, that of the environment's argument, of the variable, or the default.

    Args:
        base_url: The argument, which may hold a password. Only ``None`` means that there is none: an empty one is a
            mistake, and must not lead to the live API.
        environment: The address of the argument ``environment``, or ``None``.
        default: The address of the live API.
        allow_http: Take plain ``http://`` to another machine, too. ``True`` alone does.

    Raises:
        ConfigurationError: It is no address of a server, or sends the keys unencrypted over a network.
    """
    if base_url is not None:
        return _checked("base_url", base_url, "only None stands for the default", allow_http=allow_http)
    if environment is None and VARIABLE in os.environ:
        name = f"the environment variable {VARIABLE}"
        return _checked(name, Secret(os.environ[VARIABLE]), "unset it for the default", allow_http=allow_http)
    return _checked("environment", Secret(environment or default), "", allow_http=allow_http)


def _checked(name: str, base_url: Secret, if_empty: str, *, allow_http: bool) -> Address:
    problem = _problem(base_url, if_empty, allow_http=allow_http)
    if problem:
        raise ConfigurationError(f"{name} is {_shown(base_url)!r}{problem}")
    url = httpx.URL(base_url.reveal())
    plain = url.copy_with(userinfo=b"") if url.userinfo else url
    return Address(
        (base_url.reveal() if plain is url else str(plain)).rstrip("/"),
        url.netloc.decode("ascii"),
        Secret("Basic " + b64encode(f"{url.username}:{url.password}".encode()).decode()) if url.userinfo else None,
        Secret(url.password) if url.password else None,
    )


def _problem(base_url: Secret, if_empty: str, *, allow_http: bool) -> str | None:
    """What is wrong with an address, or ``None``. Nothing is raised where it is parsed: the URL shows its user."""
    try:
        url = httpx.URL(base_url.reveal())
        host = url.host  # which may fail to be read
    except (httpx.InvalidURL, TypeError, UnicodeError):
        url, host = httpx.URL(), ""
    if (
        url.scheme not in {"http", "https"}
        or not host
        or (url.port is not None and url.port not in _PORTS)
        or not _is_plain(base_url)
    ):
        hint = "" if base_url.reveal() else f" ({if_empty})"
        return f"{hint}; give an address as text, without query or fragment, such as https://api.finicity.com"
    if url.scheme == "http" and allow_http is not True and not _is_this_machine(host):
        return (
            ", and keys and personal data would go to another machine without encryption; "
            "give an https:// address, or pass allow_http=True if you mean it"
        )
    return None


def _is_plain(base_url: Secret) -> bool:
    """Whether it is a text to which the path of a call can be added, and which all programs read alike."""
    # Some take a backslash for a slash, and would find another host than httpx does.
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
    """The address as a message may show it."""
    before, at, after = str(base_url.reveal()).rpartition("@")
    shown = f"{before.partition('//')[0] + '//' if '//' in before else ''}{MASK}@{after}" if at else after
    return re.sub(_AFTER_PATH, MASK, shown)
