"""``python -m benchmarks``: measure, print the table, write ``docs/benchmarks.md``. A missed target fails nothing."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from generator.checkout import DOCUMENT, OVERLAYS
from generator.document.load import load

from . import bodies, report
from .calling import calling
from .generating import generating
from .offline import Duration, offline
from .peers import stock
from .programs import ROOT, Programs
from .reading import reading
from .serving import serving
from .starting import first_response, imports
from .together import together

if TYPE_CHECKING:
    from .ratio import Line


def main() -> None:
    """Run all figures; takes two to five minutes."""
    machine = report.machine()  # first of all, since it looks whether everything is installed
    api = load(DOCUMENT, *OVERLAYS)
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        programs = Programs(scratch)
        peer = stock(programs, scratch)
        body = scratch / "transactions.json"
        body.write_bytes(bodies.transactions(api, 25, fields=bodies.USUAL_FIELDS))
        lines: list[Line] = []
        for figure in (
            imports(programs),
            first_response(programs, body, peer),
            reading(api, peer),
            calling(api),
            together(api, scratch),
            generating(programs, scratch),
        ):
            for line in figure:
                print(f"{line.figure}: {line.ratio.median:.2f}", flush=True)
                lines.append(line)
        durations = list(offline(programs))
        for each in serving(scratch):
            if isinstance(each, Duration):
                durations.append(each)
            else:
                print(f"{each.figure}: {each.ratio.median:.2f}", flush=True)
                lines.append(each)
    print(f"\n{report.STARTS}\n\n{report.table(lines)}\n\n{report.times(durations)}\n\n{machine}")
    page = report.document(lines, durations, machine, peer.dropped)
    (ROOT / "docs" / "benchmarks.md").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
