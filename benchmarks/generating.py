"""How long it takes to generate the SDK's code, and to compare two versions of the API."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from generator.checkout import DOCUMENT

from .peers import stock_command
from .ratio import Line, paired

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .programs import Programs

_ROUNDS = 5


def generating(programs: Programs, scratch: Path) -> Iterator[Line]:
    """``make generate`` and ``make update`` against the stock generator, each as a whole process, with formatting."""
    stock = programs.whole(stock_command(scratch / "generated"))
    ours = [sys.executable, "-m", "generator", "--output", str(scratch / "ours")]
    yield Line(
        "make generate",
        "openapi-python-client generate, same document",
        paired(programs.whole(ours), stock, rounds=_ROUNDS),
        target=0.5,
    )
    taking = [sys.executable, "-m", "generator.update", str(DOCUMENT), "--dry-run"]
    yield Line(
        "make update, dry",
        "openapi-python-client generate, same document",
        paired(programs.whole(taking), stock, rounds=_ROUNDS),
    )
