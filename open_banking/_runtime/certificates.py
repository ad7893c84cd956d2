"""The certificate authorities that a connection trusts, as httpx takes them from the environment."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import httpx

from .errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

# How OpenSSL looks a certificate up in a folder.
_HASHED = re.compile(r"[0-9a-f]{8}\.\d+")


def tls_context() -> ssl.SSLContext:
    """What httpx trusts: the file ``SSL_CERT_FILE``, else the folder ``SSL_CERT_DIR``, else certifi's.

    Raises:
        ConfigurationError: The environment names what is not there or holds no certificate, or certifi is incomplete.
    """
    file = os.environ.get("SSL_CERT_FILE")
    folder = os.environ.get("SSL_CERT_DIR")
    if folder and not file and not any(map(_holds_certificates, folder.split(os.pathsep))):
        # OpenSSL says nothing of it, and would then trust nobody.
        raise ConfigurationError(
            f"SSL_CERT_DIR is {folder!r}, which is no folder of certificates under their hashes; "
            "make these with 'openssl rehash', or unset it"
        )
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        if error.filename is not None:  # of the other two it is not told
            raise ConfigurationError(f"SSLKEYLOGFILE is {error.filename!r}: {error.strerror}") from None
        reason = "it holds no certificate in PEM" if type(error).__module__ == "ssl" else error.strerror
        if not file:
            raise ConfigurationError(f"the certificates that certifi brings cannot be used: {reason}") from None
        raise ConfigurationError(
            f"SSL_CERT_FILE is {file!r}: {reason}; give a file of certificates in PEM, or unset it"
        ) from None


def _holds_certificates(folder: str) -> bool:
    try:
        return any(_HASHED.fullmatch(name) for name in os.listdir(folder))  # noqa: PTH208  # a name is all it takes
    except OSError:
        return False
