"""Runs commands in this process, and keeps what they printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from open_banking.cli.app import run
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
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
