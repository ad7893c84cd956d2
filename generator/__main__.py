"""``python -m generator [--spec FILE] [--overlay FILE] [--output DIR] [--check]``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator.api.upstream import parse
from generator.checkout import ROOT
from generator.document.load import load
from generator.document.normalize import normalized
from generator.errors import GeneratorError
from generator.render.code import rendered
from generator.render.contract import contract
from generator.render.drift import report_drift
from generator.render.output import checked_in, write


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code is 0 for success, 1 where nothing was generated, and for drift."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="the OpenAPI document")
    parser.add_argument("--overlay", type=Path, default=ROOT / "overlay.yaml", help="its corrections")
    parser.add_argument(
        "--output", type=Path, default=ROOT / "open_banking" / "_generated", help="the directory to write"
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the directory differs")
    options = parser.parse_args(arguments)
    try:
        document = normalized(load(options.spec, options.overlay))
        api = parse(document)
        files = {**rendered(api), "contract.json": contract(document)}
        if options.check:
            return report_drift(checked_in(options.output), files, options.output)
        write(files, options.output)
    except GeneratorError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"{len(api.operations)} operations and {len(api.models)} models of API {api.version} in {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
