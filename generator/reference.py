"""``python -m generator.reference [--check]`` writes ``docs/reference.md``: every operation with a call that runs.

The operations come from the document, the places where they are called from the facade.
"""

from __future__ import annotations

import argparse
import difflib
import inspect
import re
import shutil
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from types import FunctionType
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from open_banking._runtime.errors import APIStatusError, status_error_class
from open_banking._runtime.namespace import branch
from open_banking.facade.root import Root

from . import kinds
from .document import load
from .errors import DocumentError
from .normalize import normalized
from .render import ROOT
from .upstream import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .api import Api, Operation, Parameter

_LINE_LENGTH = "88"


@frozen
class Leaf:
    """A function at the end of a branch of the call tree."""

    call: str
    """What to write, ``client.aggregation.v1.customers.get`` for instance."""
    function: FunctionType

    @property
    def operation(self) -> str | None:
        """The id of the operation that it calls; None for a function of the facade's own."""
        operation = getattr(sys.modules[self.function.__module__], "OPERATION", None)
        return operation and str(operation.name)

    @property
    def text(self) -> str:
        """What its docstring says before the arguments."""
        return (inspect.getdoc(self.function) or "").partition("\nArgs:")[0].strip().replace("``", "`")


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code is 0 for success, 1 for a broken document or for drift."""
    parser = argparse.ArgumentParser(prog="python -m generator.reference", description=__doc__)
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "reference.md", help="the file to write")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the file differs")
    options = parser.parse_args(arguments)
    try:
        api = parse(normalized(load(ROOT / "openapi.yaml", ROOT / "overlay.yaml")))
    except DocumentError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    fresh = reference(api, call_tree())
    output: Path = options.output
    if not options.check:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(fresh, encoding="utf-8", newline="\n")
        print(f"{len(api.operations)} operations in {output}")
        return 0
    old = output.read_text(encoding="utf-8") if output.exists() else ""
    if old == fresh:
        print(f"{output} is what the document gives")
        return 0
    lines = difflib.unified_diff(old.splitlines(), fresh.splitlines(), "checked in", "generated", lineterm="")
    print("\n".join(lines))
    print(f"error: {output} is not what the document gives; run make generate", file=sys.stderr)
    return 1


def call_tree() -> list[Leaf]:
    """Every function that can be called on a client."""
    return list(_leaves(Root(cast("Any", None)), "client"))  # nothing is sent, so no exchange is needed


def _leaves(node: object, path: str) -> Iterator[Leaf]:
    for name, member in inspect.getmembers_static(type(node)):
        if name.startswith("_"):
            continue
        if isinstance(member, FunctionType):
            yield Leaf(f"{path}.{name}", member)
        elif isinstance(member, branch | cached_property):
            yield from _leaves(getattr(node, name), f"{path}.{name}")


def reference(api: Api, tree: list[Leaf]) -> str:
    """The reference of ``api``, called by way of ``tree``."""
    calls = {leaf.operation: leaf.call for leaf in tree if leaf.operation}
    examples = _formatted(
        {
            operation.id: _example(api, operation, calls[operation.id])
            for operation in api.operations
            if operation.id in calls
        }
    )
    tags: dict[str, list[Operation]] = {}
    for operation in api.operations:
        tags.setdefault(_heading(operation.tag), []).append(operation)
    environment = Environment(
        loader=FileSystemLoader(ROOT / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # what is rendered is Markdown, from our own document
    )
    environment.filters.update(
        cell=_cell,
        anchor=_anchor,
        literal=_literal,
        request_annotation=_request_annotation,
        argument_annotation=_argument_annotation,
        error_class=_error_class,
        without_verb=_without_verb,
    )
    models = {model.named: model for model in api.models}
    text = environment.get_template("reference.md.jinja").render(
        api=api,
        tags=tags,
        calls=calls,
        examples=examples,
        bodies=sorted((models[n] for n in api.bodies() if n in models), key=lambda model: model.named.name),
        bodies_by_name={model.named.name: model for model in api.models},
        returned=_returned,
        further=[leaf for leaf in tree if leaf.operation is None],
        named_in=lambda kind: [named for named in kinds.names(kind) if not named.is_union],
    )
    return re.sub(r"\n{3,}", "\n\n", text)


def _example(api: Api, operation: Operation, call: str) -> str:
    """A call with the example values of the document."""
    required = [p for p in operation.parameters if p.required]
    optional = [p for p in operation.parameters if not p.required]
    arguments = [f"{p.argument}={p.example!r}" for p in required]
    if operation.body is not None:
        arguments.append(f"data={_request_value(api, operation.body_example, operation.body)!r}")
    arguments += [f"{p.argument}={p.example!r}" for p in optional if p.example is not None]
    return f"{call}({', '.join(arguments)})"


def _request_value(api: Api, value: Any, kind: kinds.Kind) -> Any:
    """``value``, as the wire has it, with the keys of request dictionaries."""
    match kind:
        case kinds.ListOf(item) if isinstance(value, list):
            return [_request_value(api, each, item) for each in value]
        case kinds.Named(is_union=False) if isinstance(value, dict):
            model = next(model for model in api.models if model.named == kind)
            return {
                field.request_key: _request_value(api, value[field.wire], field.kind)
                for field in model.fields
                if field.wire in value
            }
        case _:
            return value


def _formatted(examples: Mapping[str, str]) -> dict[str, str]:
    """The calls, each under its operation's id, as ruff formats them: all in one run."""
    source = "\n\n".join(f"# {name}\n{code}" for name, code in examples.items())
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or "ruff"
    command = [ruff, "format", "--isolated", "--line-length", _LINE_LENGTH, "--stdin-filename", "calls.py", "-"]
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=True)  # noqa: S603  # our own arguments
    parts = re.split(r"^# (\w+)\n", done.stdout, flags=re.MULTILINE)
    return {name: code.strip() for name, code in zip(parts[1::2], parts[2::2], strict=True)}


def _heading(tag: str) -> str:
    """A tag without the pictures that some have."""
    return "".join(character for character in tag if character.isascii()).strip()


def _anchor(heading: str) -> str:
    """What a heading is linked by, as GitHub makes it."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def _cell(text: str) -> str:
    """``text`` as one cell of a table."""
    return " ".join(text.split()).replace("|", "\\|")


def _literal(value: Any) -> str:
    """``value`` as code in a cell of a table."""
    return "" if value is None else f"`{_cell(repr(value))}`"


def _request_annotation(kind: kinds.Kind) -> str:
    return kinds.request_annotation(kind).replace("_datetime.", "datetime.")


def _argument_annotation(parameter: Parameter) -> str:
    if parameter.location == "path":
        return "str | int"
    return kinds.request_annotation(parameter.kind, in_query=True).replace("_datetime.", "datetime.")


def _returned(operation: Operation) -> str:
    if operation.answer is None:
        return "None"
    if operation.answer == kinds.BYTES:
        return "BinaryResponse"
    return kinds.annotation(operation.answer).replace("_datetime.", "datetime.")


def _without_verb(text: str) -> str:
    """The description of an answer as it reads after the answer's class."""
    bare = text.removeprefix("Returns ")
    return bare[:1].upper() + bare[1:]


def _error_class(status: str) -> str:
    return (status_error_class(int(status)) if status.isdigit() else APIStatusError).__name__


if __name__ == "__main__":
    sys.exit(main())
