"""The folder that the files go into, which holds nothing else."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Mapping


def write(files: Mapping[str, str], output: Path, first: str = "__init__.py") -> None:
    """Make ``output`` hold these files and nothing else, or leave it as it was.

    What was generated is known by the first line of the file ``first``.

    Raises:
        OutputError: Something stands there that was not generated.
    """
    marker = files[first].partition("\n")[0]
    if output.exists() and not _may_go(output / first, marker):
        raise OutputError(str(output), "holds something that was not generated; name another folder or empty this one")
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{output.name}.", dir=output.parent) as staging:
        fresh = Path(staging) / "fresh"
        for path, text in files.items():
            target = fresh / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        if output.exists():
            output.rename(Path(staging) / "old")
        fresh.rename(output)


def _may_go(first: Path, marker: str) -> bool:
    """Whether the folder of ``first`` is empty or one that we wrote, where ``first`` begins with ``marker``."""
    if not first.parent.is_dir():
        return False
    if first.is_file():
        return first.read_bytes().startswith(marker.encode())
    return not any(first.parent.iterdir())


def checked_in(output: Path) -> dict[str, str]:
    """The files that ``output`` holds, as ``rendered`` gives them."""
    return {
        str(path.relative_to(output)): path.read_text(encoding="utf-8", errors="replace")
        for path in sorted(output.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
