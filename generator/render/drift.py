"""What differs between the generated files that are checked in and those that the document gives."""

from __future__ import annotations

import difflib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_LONGEST_DIFF = 200


def report_drift(old: Mapping[str, str], new: Mapping[str, str], output: Path) -> int:
    """Print what differs; the exit code is 0 where nothing does, and 1 otherwise."""
    if old == new:
        print(f"{output} is what the document gives")
        return 0
    lines = [
        *(f"there, but not generated: {path}" for path in sorted(old.keys() - new.keys())),
        *(f"generated, but not there: {path}" for path in sorted(new.keys() - old.keys())),
        *(
            line.removesuffix("\n")
            for path in sorted(old.keys() | new.keys())
            for line in difflib.unified_diff(
                old.get(path, "").splitlines(keepends=True),
                new.get(path, "").splitlines(keepends=True),
                f"checked in/{path}",
                f"generated/{path}",
            )
        ),
    ]
    print("\n".join(lines[:_LONGEST_DIFF]))
    if len(lines) > _LONGEST_DIFF:
        print(f"... and {len(lines) - _LONGEST_DIFF} lines more")
    print(f"error: {output} is not what the document gives; run make generate", file=sys.stderr)
    return 1
