"""Runs commands in this process, and keeps what they printed."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from open_banking.cli.app import run
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

KEYS = (Sandbox.app_key, Sandbox.partner_secret)


class Ended(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


class Shell:
    """Runs commands against a sandbox."""

    def __init__(self, sandbox: Sandbox, folder: Path, printed: pytest.CaptureFixture[str]) -> None:
        self.sandbox = sandbox
        self.folder = folder
        self._printed = printed

    def run(self, *arguments: str) -> Ended:
        code = run(list(arguments))
        ended = Ended(code, *self._printed.readouterr())
        tokens = [*self.sandbox.world.partner.tokens]
        assert [key for key in (*KEYS, *tokens) if key in ended.out + ended.err] == []
        return ended

    @property
    def operations(self) -> list[str | None]:
        """What was called besides the authentication."""
        return [call.operation for call in self.sandbox.calls if call.operation != "CreateToken"]


@contextmanager
def shell_in(folder: Path, monkeypatch: pytest.MonkeyPatch, printed: pytest.CaptureFixture[str]) -> Iterator[Shell]:
    """The command line in an empty folder, with the keys of a served sandbox in the environment."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("FINICITY_APP_KEY", Sandbox.app_key)
    monkeypatch.setenv("FINICITY_PARTNER_ID", Sandbox.partner_id)
    monkeypatch.setenv("FINICITY_PARTNER_SECRET", Sandbox.partner_secret)
    with Sandbox(sample=True, report_seconds=0) as sandbox, sandbox.serve() as url:
        monkeypatch.setenv("FINICITY_BASE_URL", url)
        yield Shell(sandbox, folder, printed)
