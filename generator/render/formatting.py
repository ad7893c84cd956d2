"""Formatting with ruff, the one of this environment."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable

# Before each source in the run. A line that none of them has.
_MARK = "# The next source\n"


def formatted(sources: Iterable[str], *options: str) -> list[str]:
    """Python sources as ruff formats them: all in one run, since most of the time goes into starting it and into files.

    Raises:
        OutputError: It does not run, or fails.
    """
    together = "\n".join(f"{_MARK}{source}" for source in sources)
    parts = _ruff("format", *options, "--stdin-filename", "sources.py", "-", given=together).split(_MARK)
    return [f"{part.strip()}\n" for part in parts[1:]]


def _ruff(*arguments: str, given: str) -> str:
    """What ruff prints."""
    command = [shutil.which("ruff", path=str(Path(sys.executable).parent)) or "ruff", *arguments]
    place = f"{Path(command[0]).name} {arguments[0]}"
    try:
        done = subprocess.run(command, input=given, capture_output=True, encoding="utf-8", check=False)  # noqa: S603  # our own arguments
    except OSError as error:
        raise OutputError(place, f"does not run: {error.strerror or error}") from error
    if done.returncode:
        raise OutputError(place, f"failed with {done.returncode}: {done.stderr or done.stdout}")
    return done.stdout
