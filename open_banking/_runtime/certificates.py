"""The certificate authorities to trust, read from the environment as httpx does."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import httpx

from .errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

# The file names by which OpenSSL looks up certificates in a directory.
_HASHED = re.compile(r"[0-9a-f]{8}\.\d+")


def tls_context() -> ssl.SSLContext:
    """Trust the file ``SSL_CERT_FILE``, else the directory ``SSL_CERT_DIR``, else certifi, as httpx does.

    Raises:
        ConfigurationError: The file or directory is missing or has no certificates, or certifi is broken.
    """
    file = os.environ.get("SSL_CERT_FILE")
    folder = os.environ.get("SSL_CERT_DIR")
    if folder and not file and not any(map(_holds_certificates, folder.split(os.pathsep))):
        # OpenSSL does not report this, and would trust no server.
        raise ConfigurationError(
            f"SSL_CERT_DIR is {folder!r}, which is not a directory of certificates named by their hashes; "
            "run 'openssl rehash' on it, or unset it"
        )
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        if error.filename is not None:  # set for the key log file only
            raise ConfigurationError(f"SSLKEYLOGFILE is {error.filename!r}: {error.strerror}") from None
        reason = "it has no certificate in PEM format" if type(error).__module__ == "ssl" else error.strerror
        if not file:
            raise ConfigurationError(f"the certificates of certifi cannot be used: {reason}") from None
        raise ConfigurationError(
            f"SSL_CERT_FILE is {file!r}: {reason}; give a file of certificates in PEM format, or unset it"
        ) from None


def _holds_certificates(folder: str) -> bool:
    try:
        return any(_HASHED.fullmatch(name) for name in os.listdir(folder))  # noqa: PTH208  # only the names are needed
    except OSError:
        return False
