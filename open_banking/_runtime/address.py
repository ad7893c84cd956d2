"""The address of the API: which one applies, and what it may look like."""

from __future__ import annotations

import ipaddress
import os
from base64 import b64encode
from typing import NamedTuple

import httpx

from .errors import ConfigurationError
from .secret import Secret

VARIABLE = "FINICITY_BASE_URL"
_LAST_PORT = 65_535
_THIS_MACHINE = "localhost"


class Address(NamedTuple):
    """Where the API is."""

    url: str
    """Without user, password, and slash at its end."""
    host: str
    """The value of the ``Host`` header."""
    authorization: Secret | None = None
    """The value of the ``Authorization`` header, where the address holds a user or a password."""
    password: Secret | None = None


def chosen(base_url: str | None, environment: str | None, default: str, *, allow_http: bool) -> Address:
    """The address to call: the argument's, that of the environment's argument, of the variable, or the default.

    Args:
        base_url: The argument. Only ``None`` means that there is none: an empty one is a mistake, and must not lead to
            the live API.
        environment: The address of the argument ``environment``, or ``None``.
        default: The address of the live API.
        allow_http: Take plain ``http://`` to another machine, too.

    Raises:
        ConfigurationError: It is no address of a server, or sends the keys unencrypted over a network.
    """
    name = "base_url"
    if base_url is None:
        base_url, name = environment, "environment"
    if base_url is None:
        base_url, name = os.environ.get(VARIABLE), f"the environment variable {VARIABLE}"
    return _checked(name, default if base_url is None else base_url, allow_http=allow_http)


def _checked(name: str, base_url: str, *, allow_http: bool) -> Address:
    try:
        url = httpx.URL(base_url)
    except (httpx.InvalidURL, TypeError):
        url = httpx.URL()
    if (
        url.scheme not in {"http", "https"}
        or not url.host
        or (url.port or 0) > _LAST_PORT
        or url.query
        or url.fragment
        or any(character.isspace() for character in base_url)
    ):
        hint = " (only None stands for the default)" if base_url == "" else ""
        raise ConfigurationError(
            f"{name} is {_without_user(base_url)!r}{hint}; give an address such as https://api.finicity.com"
        )
    if url.scheme == "http" and not allow_http and not _is_this_machine(url.host):
        raise ConfigurationError(
            f"{name} is {_without_user(base_url)!r}, and keys and personal data would go to another machine without "
            "encryption; give an https:// address, or pass allow_http=True if you mean it"
        )
    plain = url.copy_with(userinfo=b"") if url.userinfo else url
    return Address(
        (base_url if plain is url else str(plain)).rstrip("/"),
        url.netloc.decode("ascii"),
        Secret("Basic " + b64encode(f"{url.username}:{url.password}".encode()).decode()) if url.userinfo else None,
        Secret(url.password) if url.password else None,
    )


def _is_this_machine(host: str) -> bool:
    if host == _THIS_MACHINE:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _without_user(base_url: object) -> str:
    """The address as a message may show it."""
    text = str(base_url)
    before, at, after = text.rpartition("@")
    return f"{before.partition('//')[0]}//***@{after}" if at and "//" in before else f"***@{after}" if at else text
