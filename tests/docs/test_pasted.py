"""Every page's Python runs as pasted: in a fresh interpreter, over HTTP, against the sandbox's command, twice."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from pages import ROOT, Page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGES = [
    page
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
    if (page := Page(str(path.relative_to(ROOT)))).blocks
]
EXPORT = re.compile(r"^\s*export (FINICITY_\w+)=[\"']?([^\"'\s]*)[\"']?$")
EXPORTED = {"FINICITY_BASE_URL", "FINICITY_APP_KEY", "FINICITY_PARTNER_ID", "FINICITY_PARTNER_SECRET"}
# A page's process must not see what the machine has set: a proxy, or keys.
KEPT = ("PATH", "HOME", "LANG", "TMPDIR", "SYSTEMROOT")


@contextmanager
def served() -> Iterator[dict[str, str]]:
    """``python -m open_banking.sandbox`` on a free port: what its printed ``export`` lines set."""
    command = [sys.executable, "-m", "open_banking.sandbox", "--port", "0"]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)  # noqa: S603  # our own arguments
    finally:
        signal.signal(signal.SIGINT, before)
    # Ends the output of a command that prints something else, which would be waited for otherwise.
    too_late = threading.Timer(30, process.kill)
    too_late.start()
    with process:
        try:
            assert process.stdout is not None
            exported: dict[str, str] = {}
            for line in process.stdout:
                if found := EXPORT.match(line):
                    exported[found[1]] = found[2]
                if exported.keys() == EXPORTED:
                    break
            too_late.cancel()
            assert exported.keys() == EXPORTED, "the command did not print its export lines"
            yield exported
        finally:
            too_late.cancel()
            process.kill()


def paste(page: Page, exported: dict[str, str], folder: Path) -> None:
    """Run all blocks of a page as one program in an empty folder; warnings of deprecated calls fail it too."""
    folder.mkdir()
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-W", "error::DeprecationWarning:__main__", "-"],
        input="\n\n".join(page.blocks),
        cwd=folder,
        env=kept | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"} | exported,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )

    assert done.returncode == 0, f"{page.path.name}:\n{done.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path.name)
def test_a_page_runs_as_pasted_and_once_more(page: Page, tmp_path: Path) -> None:
    with served() as exported:
        paste(page, exported, tmp_path / "first")
        paste(page, exported, tmp_path / "second")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path.name)
def test_a_page_pins_no_moment_and_asks_for_no_input(page: Page) -> None:
    """A date that is written down means something else, or nothing, on the day on which it is pasted."""
    pinned = re.compile(r"\bdate(?:time)?\(\d{4}, |\b20\d\d-\d\d|\b1[5-9]\d{8}\b|\binput\(")

    assert [line for block in page.blocks for line in block.splitlines() if pinned.search(line)] == []
