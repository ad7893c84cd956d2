"""The targets of the Makefile that generate: what they run, and what they refuse."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    program = shutil.which("make")
    assert program is not None
    return subprocess.run(  # noqa: S603  # our own arguments
        # Nothing is installed: what is checked is what would run.
        [program, "--no-print-directory", "--old-file=.venv/.installed", *arguments],
        cwd=ROOT,
        # The make that runs the tests passes its own options and variables on.
        env={name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["generate"], "python -m generator"),
        (["generate", "SPEC=new er.yaml"], 'python -m generator --spec "new er.yaml"'),
        (["update", "SPEC=newer.yaml"], 'python -m generator.update "newer.yaml"'),
        (["update", "SPEC=newer.yaml", "DRY=1"], 'python -m generator.update "newer.yaml" --dry-run'),
        (["drift"], "python -m generator --check"),
    ],
)
def test_what_a_target_runs(arguments: list[str], command: str) -> None:
    *_, last = make("--dry-run", *arguments).stdout.strip().splitlines()

    assert last.strip() == f".venv/bin/{command}"


def test_an_update_without_a_document_is_refused_in_one_line() -> None:
    done = make("update", "SPEC=")

    assert done.returncode != 0
    assert "error: name the newer document: make update SPEC=FILE" in done.stderr.splitlines()
