"""Formatting with ruff, the one of this environment."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from generator.errors import OutputError


def ruff(*arguments: str, given: str = "") -> str:
    """Run ruff on ``given`` or on files; what it prints.

    Raises:
        OutputError: It does not run, or fails.
    """
    command = [shutil.which("ruff", path=str(Path(sys.executable).parent)) or "ruff", *arguments]
    place = f"{Path(command[0]).name} {arguments[0]}"
    try:
        done = subprocess.run(command, input=given, capture_output=True, encoding="utf-8", check=False)  # noqa: S603  # our own arguments
    except OSError as error:
        raise OutputError(place, f"does not run: {error.strerror or error}") from error
    if done.returncode:
        raise OutputError(place, f"failed with {done.returncode}: {done.stderr or done.stdout}")
    return done.stdout
