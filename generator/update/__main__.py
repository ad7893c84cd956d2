"""``python -m generator.update FILE [--dry-run] [--report FILE.json] [--fail-on LEVEL]`` takes a newer document.

It writes ``openapi.yaml``, ``openapi.lock`` and ``withdrawn.yaml``, and tells what changes for users of the SDK. The
exit code is 0 for success, 1 for a document that is refused, and 3 where ``--fail-on`` finds a change that nobody
accepted.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.checkout import ACCEPTED
from generator.errors import GeneratorError, OutputError
from generator.update.accepted import read_accepted
from generator.update.change import LEVELS
from generator.update.update import Checkout, update

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.update.change import Level
    from generator.update.report import Report

_REFUSED, _NOT_ACCEPTED = 1, 3


def main(arguments: list[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m generator.update", description=__doc__)
    parser.add_argument("document", type=Path, help="the newer OpenAPI document, as the vendor published it")
    parser.add_argument("--dry-run", action="store_true", help="write nothing but the report")
    parser.add_argument("--report", type=Path, help="where to write the report as JSON")
    parser.add_argument(
        "--fail-on",
        choices=LEVELS,
        help="fail over changes of this level or a worse one that accepted.toml does not list",
    )
    options = parser.parse_args(arguments)
    try:
        checkout = Checkout()
        updated = update(checkout, options.document)
        accepted = read_accepted(ACCEPTED)
        if options.report:
            _write_report(options.report, updated.report)
        if not options.dry_run:
            checkout.write(updated)
    except GeneratorError as error:
        print(f"error: {error}", file=sys.stderr)
        return _REFUSED
    print(updated.report.for_a_person(), end="")
    return _judged(updated.report, options.fail_on, accepted)


def _write_report(path: Path, report: Report) -> None:
    try:
        path.write_text(report.as_json(), encoding="utf-8")
    except OSError as error:
        raise OutputError(str(path), f"cannot be written: {error.strerror}") from error


def _judged(report: Report, level: Level | None, accepted: Mapping[str, str]) -> int:
    """The exit code."""
    if level is None:
        return 0
    judged = LEVELS[: LEVELS.index(level) + 1]
    open_ones = [change for change in report.changes if change.level in judged and change.key not in accepted]
    for change in open_ones:
        print(f"error: not accepted in {ACCEPTED.name}: {change.key}", file=sys.stderr)
    return _NOT_ACCEPTED if open_ones else 0


if __name__ == "__main__":
    sys.exit(main())
