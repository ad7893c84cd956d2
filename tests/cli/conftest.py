"""A sandbox over HTTP, and the command line that calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from shell import Shell

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Iterator[Shell]:
    """The command line in an empty folder, with the keys of a served sandbox in the environment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FINICITY_APP_KEY", Sandbox.app_key)
    monkeypatch.setenv("FINICITY_PARTNER_ID", Sandbox.partner_id)
    monkeypatch.setenv("FINICITY_PARTNER_SECRET", Sandbox.partner_secret)
    with Sandbox(sample=True, report_seconds=0) as sandbox, sandbox.serve() as url:
        monkeypatch.setenv("FINICITY_BASE_URL", url)
        yield Shell(sandbox, tmp_path, capfd)
