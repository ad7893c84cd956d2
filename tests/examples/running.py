"""A sandbox over HTTP, and the programs of examples/ run against it as their reader would."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = Path(__file__).parents[2] / "examples"


class Programs:
    """Runs the programs in a folder of their own."""

    def __init__(self, sandbox: Sandbox, url: str, folder: Path) -> None:
        self.sandbox = sandbox
        self.folder = folder
        self.environment = {
            "FINICITY_BASE_URL": url,
            "FINICITY_APP_KEY": sandbox.app_key,
            "FINICITY_PARTNER_ID": sandbox.partner_id,
            "FINICITY_PARTNER_SECRET": sandbox.partner_secret,
        }

    def run(
        self, program: str, *arguments: str, answer: str = "", **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end; ``answer`` is typed at its question."""
        return subprocess.run(  # noqa: S603  # our own programs
            [sys.executable, "-W", "error", str(EXAMPLES / program), *arguments],
            cwd=self.folder,
            env={**os.environ, **self.environment, "MPLCONFIGDIR": str(self.folder), **environment},
            input=answer,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


@contextmanager
def programs(folder: Path) -> Iterator[Programs]:
    """Serve a sandbox with the sample, and run programs against it."""
    with Sandbox(sample=True, report_seconds=0) as sandbox, sandbox.serve() as url:
        yield Programs(sandbox, url, folder)
