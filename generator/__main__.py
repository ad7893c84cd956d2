"""``python -m generator [--spec FILE] [--overlay FILE] [--output DIR] [--check]``.

Writes the code of the SDK and its reference. From a newer document of the vendor's, ``--spec FILE``, it writes the code
in the checkout too: in the vendor's words, and with what the document no longer has.

The reference, ``docs/reference``, says where a client has each operation, so it belongs to the code in the checkout: it
is made along with that, and not with code that goes into another directory.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.api.parse import parse
from generator.checkout import CODE, DOCUMENT, OVERLAYS, REFERENCE
from generator.document.load import load
from generator.document.normalize import normalized
from generator.errors import GeneratorError, OutputError
from generator.render.code import rendered
from generator.render.contract import contract
from generator.render.drift import report_drift
from generator.render.output import checked_in, write
from generator.render.reference import FIRST, pages

if TYPE_CHECKING:
    from generator.api.records import Api
    from generator.document.references import Json


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code is 0 for success, 1 where something could not be made, and for drift."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument("--spec", type=Path, default=DOCUMENT, help="the OpenAPI document")
    parser.add_argument("--overlay", type=Path, action="append", help="its corrections; more than one, in turn")
    parser.add_argument("--output", type=Path, default=CODE, help="the directory to write the code to")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a file differs")
    options = parser.parse_args(arguments)
    output: Path = options.output
    with_reference = output.resolve() == CODE
    try:
        newer = with_reference and not options.check and not options.overlay and options.spec.resolve() != DOCUMENT
        document = _newer(options.spec) if newer else load(options.spec, *(options.overlay or OVERLAYS))
        api = parse(normalized(document))
        code = {**rendered(api), "contract.json": contract(api)}
        if options.check:
            differ = report_drift(checked_in(output), code, output)
            if with_reference:
                differ |= report_drift(checked_in(REFERENCE), _reference(api), REFERENCE)
            return differ
        write(code, output)
        print(f"{len(api.operations)} operations and {len(api.models)} models of API {api.version} in {output}")
        if with_reference:
            reference = _reference(api)
            write(reference, REFERENCE, FIRST)
            print(f"{len(reference)} pages on {len(api.operations)} operations in {REFERENCE}")
        if newer:
            print(f"{_without_a_place(api)} operations have no place in the facade yet")
    except GeneratorError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def _newer(spec: Path) -> Json:
    """A document of the vendor's, with what the SDK serves besides."""
    # It imports the facade, which may not import before its code is generated.
    from generator.update.update import Checkout, in_their_words  # noqa: PLC0415

    return in_their_words(Checkout(), spec)


def _without_a_place(api: Api) -> int:
    """How many operations the facade does not have."""
    from generator.render.call_tree import call_tree  # noqa: PLC0415

    return len({operation.id for operation in api.operations} - {leaf.operation for leaf in call_tree()})


def _reference(api: Api) -> dict[str, str]:
    """The pages of the reference.

    Raises:
        OutputError: The facade cannot be imported, since it names what the code in the checkout does not have.
    """
    try:
        # Not before the code was written, which this imports.
        from generator.render.call_tree import call_tree  # noqa: PLC0415
        from generator.render.library import library_pages  # noqa: PLC0415

        tree, library = call_tree(), library_pages()
    except Exception as error:  # it runs the code of the whole library
        raise OutputError(
            str(REFERENCE), f"not made, since the facade cannot be imported: {type(error).__name__}: {error}"
        ) from error
    return pages(api, tree, library)


if __name__ == "__main__":
    sys.exit(main())
