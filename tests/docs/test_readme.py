"""README.md: its Python runs as pasted, its commands exist."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pages import AUTHENTICATION, CUSTOMER, ROOT, Page, api_in_a_sandbox

from open_banking import Client
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pages import Api

README = Page("README.md")


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Api]:
    with api_in_a_sandbox(monkeypatch, tmp_path) as api:
        yield api


def test_the_python_runs_from_top_to_bottom(api: Api, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {}
    README.run(names)
    names["client"].close()

    assert api.calls[0] == AUTHENTICATION
    assert all(request.headers["finicity-app-key"] == Sandbox.app_key for request in api.requests)
    for call, request in zip(api.calls, api.requests, strict=True):
        assert ("finicity-app-token" in request.headers) == (call != AUTHENTICATION), call
    assert api.calls.count(AUTHENTICATION) == 2  # one for each client
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    printed = capsys.readouterr().out
    assert "1005061234 sample_customer" in printed
    assert "mortgage" in printed
    assert f"{Sandbox.base_url}/" in printed  # the link to Connect
    (traced,) = [request for request in api.requests if "x-trace" in request.headers]
    assert (traced.headers["x-trace"], traced.url.params["search"]) == ("abc", "Smith")


@pytest.mark.parametrize(
    ("status", "body", "printed"),
    [
        (404, {"code": 14001, "message": "Unknown"}, "no such customer: 14001"),
        (403, {"code": "10405", "message": "Frozen"}, "GetCustomer 403 10405 support"),
        (200, {}, ""),
    ],
)
def test_the_errors_are_caught_as_the_text_says(
    api: Api, capsys: pytest.CaptureFixture[str], status: int, body: dict[str, Any], printed: str
) -> None:
    api.refusals[f"GET /aggregation/v1/customers/{CUSTOMER}"] = httpx.Response(status, json=body)

    with Client() as client:
        README.run_block(README.block("except NotFoundError"), {"client": client})

    assert capsys.readouterr().out.strip() == printed


def test_the_commands_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    inline: list[str] = re.findall(r"`make (\w+)", README.prose)
    made = {*inline, *(command.split()[1] for command in README.commands if command.startswith("make "))}

    assert made == {"demo", "docs", "generate", "test"}
    assert made <= targets
