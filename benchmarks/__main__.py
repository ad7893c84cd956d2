"""``python -m benchmarks``: measure, print the table, write ``docs/benchmarks.md``. A missed target fails nothing."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from generator.document import load

from . import bodies, report
from .calling import calling
from .generating import generating
from .peers import stock
from .programs import ROOT, Programs
from .reading import reading
from .starting import first_answer, imports
from .together import together

if TYPE_CHECKING:
    from .ratio import Line


def main() -> None:
    """Run all figures; takes one to three minutes."""
    machine = report.machine()  # first of all, since it looks whether everything is installed
    api = load(ROOT / "openapi.yaml", ROOT / "overlay.yaml")
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        programs = Programs(scratch)
        peer = stock(programs, scratch)
        page = scratch / "transactions.json"
        page.write_bytes(bodies.transactions(api, 25, fields=bodies.USUAL_FIELDS))
        lines: list[Line] = []
        for figure in (
            imports(programs),
            first_answer(programs, page, peer),
            reading(api, peer),
            calling(api),
            together(api, scratch),
            generating(programs, scratch),
        ):
            for line in figure:
                print(f"{line.figure}: {line.ratio.median:.2f}", flush=True)
                lines.append(line)
    print(f"\n{report.table(lines)}\n\n{machine}")
    (ROOT / "docs" / "benchmarks.md").write_text(report.document(lines, machine, peer.dropped), encoding="utf-8")


if __name__ == "__main__":
    main()
