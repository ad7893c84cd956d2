"""Which authorities are trusted, and what is said of an environment that names none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import certifi
import httpx
import pytest
import trustme
from loopback import get, outcomes, recording

from open_banking import ConfigurationError
from open_banking._runtime.certificates import tls_context

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _nothing_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def subjects() -> list[object]:
    return [certificate["subject"] for certificate in tls_context().get_ca_certs()]


def test_without_variables_httpx_decides() -> None:
    assert tls_context().get_ca_certs() == httpx.create_ssl_context().get_ca_certs() != []


def test_file(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    assert len(subjects()) == 1
    monkeypatch.setenv("SSL_CERT_DIR", "/nowhere")  # the file goes first
    assert len(subjects()) == 1


def test_folders(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority.cert_pem.write_to_path(tmp_path / "0a1b2c3d.0")
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert subjects() == []  # read when they are needed
    monkeypatch.setenv("SSL_CERT_DIR", f"/nowhere{os.pathsep}{tmp_path}")
    assert subjects() == []


BROKEN = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "No such file or directory"),
        ("", "it has no certificate in PEM format"),
        ("authorities\n", "it has no certificate in PEM format"),
        (BROKEN, "it has no certificate in PEM format"),
    ],
)
def test_unusable_file(content: str | None, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content, encoding="ascii")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with pytest.raises(ConfigurationError, match=f"^SSL_CERT_FILE is '{file}': {reason};"):
        tls_context()


def test_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path))
    with pytest.raises(ConfigurationError, match=f"^SSL_CERT_FILE is '{tmp_path}': Is a directory;"):
        tls_context()


def test_incomplete_certifi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certifi, "where", lambda: str(tmp_path / "cacert.pem"))  # as in a program packed without it
    with pytest.raises(
        ConfigurationError, match="the certificates of certifi cannot be used: No such file or directory"
    ):
        tls_context()


@pytest.mark.parametrize("names", [None, [], ["ca.pem"], ["0a1b2c3d.pem"]])
def test_unusable_folder(names: list[str] | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "authorities"
    if names is not None:
        folder.mkdir()
        for name in names:
            (folder / name).touch()
    monkeypatch.setenv("SSL_CERT_DIR", str(folder))
    with pytest.raises(
        ConfigurationError, match=f"^SSL_CERT_DIR is '{folder}', which is not a directory of certificates"
    ):
        tls_context()


def test_unusable_file_for_the_keys_of_connections(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", "/nowhere/keys.log")
    with pytest.raises(ConfigurationError, match=r"^SSLKEYLOGFILE is '/nowhere/keys\.log': No such file or directory"):
        tls_context()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with pytest.raises(ConfigurationError, match=r"^SSLKEYLOGFILE"):
        tls_context()


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_nothing_is_sent_over_aiohttp_without_them(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "/nowhere")
    with recording() as recorded:
        raised, again = outcomes("aiohttp", recorded.url, get, get)
    assert type(raised) is type(again) is ConfigurationError
    assert f"{name} is '/nowhere'" in f"{raised}"
    assert recorded.heads == []
