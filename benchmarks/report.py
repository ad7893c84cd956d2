"""The table, for the terminal and for the documentation."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .offline import Duration
    from .ratio import Line

_PACKAGES = ("httpx", "attrs", "orjson", "pydantic", "openapi-python-client", "ruff")
_HEADINGS = ("figure", "against", "target", "ratio", "middle half", "result")
_TIMED_HEADINGS = ("figure", "target", "milliseconds", "middle half", "result")

STARTS = "Imports and the first response leave out the start of the interpreter, on both sides of the ratio."

_DOCUMENT = """\
# Benchmarks

Written by `make bench`; running it again writes this page anew.

Each figure is a ratio: how long the first thing takes, divided by how long the second takes. Both are timed in turns
within one run, so that a busy machine slows both alike. The ratio shown is the median of all pairs; half of the pairs
lie in the range beside it. A line without a target stands there for comparison. No build fails over a figure. Imports,
the first response, models and single calls wait for nothing, and are timed in seconds of the processor; the rest by
the clock.

- Imports: the seconds of the import statements, in new processes whose bytecode is warm. One operation is
  `client.aggregation.v1.customers.get` with its model. All models are those of `open_banking.models`, with what they
  share imported before.
- First response: from the first statement of a new process until the 25 transactions of its first call are decoded:
  imports, making a client with an in-process transport, and the call.
- {starts}
- Models: the page and each of its records become objects. The records are made from the API document's example values,
  with all 38 fields, with half of them, and with the 15 that a card payment usually has.
- Calls: httpx with a transport that responds in the same process, so the network is left out. The bare client sends
  the same two keys to the same address and gets the same body.
- Calls at once: 1,000 calls, 100 under way at any time, over real connections to a small server on loopback that runs
  in a process of its own. Bare httpx is as it comes, with one pool of connections.
- Sandbox: over HTTP, the server runs in a process of its own, and the bare application on the same server in the same
  process; each client keeps its connection. In process, the client is the same, with a transport that has the response
  ready. The longest call is that of a client that calls all the time while the state is saved in another thread; in its
  place a program would hold its lock while it writes the state with `json.dumps`.
- Generation: both programs from start to end, with formatting. The stock generator dropped {dropped} of the document's
  responses in this run, so it has less to write.

{table}

Nothing else does what the sandbox does, so these are given in milliseconds. A start is measured in a new process whose
bytecode is warm, with the SDK itself imported before, but for that of the command, which counts from the start of the
interpreter.

{times}

Models are read whole, nested ones included. Reading a nested model only when it is touched was tried in two ways, and
measured with orjson against json.loads: with `__getattr__`, which finds what is not there yet, and with a property in
front of each nested field, which left the other fields as fast as they are.

| 1,000 transactions of 19 fields               | whole        | `__getattr__` | property |
|-----------------------------------------------|--------------|---------------|----------|
| nothing touched but the list                  | 0.93 to 0.99 | 0.83          | 0.79     |
| three plain fields of each touched            | 0.93 to 1.00 | 0.89          | 0.80     |
| two plain fields and the category of each     | 0.92 to 1.00 | 1.32          | 1.03     |
| all fields of each, and of its categorization | 1.33 to 1.39 | 1.84          | 1.49     |

Of a report of 147 kB the status alone took 0.44 instead of 1.03, and everything 2.00 instead of 1.88 (`__getattr__`).
What is gained where nothing is touched is lost again where a category is read, and is less than a millisecond either
way. It would need a lock for threads, and a JSON object that is not changed after it was read. A reader for each set of
keys, in place of one for each model, gained nothing: the set has to be looked up.

Measured with {machine}.
"""


def table(lines: Sequence[Line]) -> str:
    """The lines as a Markdown table whose columns are aligned."""
    return _table([_HEADINGS, *(_cells(line) for line in lines)])


def times(durations: Sequence[Duration]) -> str:
    """The durations as such a table."""
    return _table([_TIMED_HEADINGS, *(_duration_cells(each) for each in durations)])


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    written = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    written.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(written)


def document(lines: Sequence[Line], durations: Sequence[Duration], machine: str, dropped: int) -> str:
    """The page for the documentation."""
    return _DOCUMENT.format(table=table(lines), times=times(durations), machine=machine, dropped=dropped, starts=STARTS)


def machine() -> str:
    """What the figures are measured with; nothing that tells whose machine it is.

    Raises:
        PackageNotFoundError: One of the packages is not installed.
    """
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    return (
        f"{platform.python_implementation()} {platform.python_version()} on {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} processors; {packages}"
    )


def _cells(line: Line) -> tuple[str, ...]:
    ratio = line.ratio
    return (
        line.figure,
        line.against,
        "" if line.target is None else f"at most {line.target}",
        f"{ratio.median:.2f}",
        f"{ratio.low:.2f} to {ratio.high:.2f}",
        line.result,
    )


def _duration_cells(each: Duration) -> tuple[str, ...]:
    return (
        each.figure,
        f"at most {each.target:g}",
        f"{each.median:.1f}",
        f"{each.low:.1f} to {each.high:.1f}",
        each.result,
    )
