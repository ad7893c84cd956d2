"""How long it takes to generate the SDK's code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .peers import stock_command
from .ratio import Line, paired

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .programs import Programs

_ROUNDS = 5


def generating(programs: Programs, scratch: Path) -> Iterator[Line]:
    """``make generate`` against the stock generator, each as a whole process, with formatting."""
    ours = [sys.executable, "-m", "generator", "--output", str(scratch / "ours")]
    yield Line(
        "make generate",
        "openapi-python-client generate, same document",
        paired(programs.whole(ours), programs.whole(stock_command(scratch / "generated")), rounds=_ROUNDS),
        target=0.5,
    )
