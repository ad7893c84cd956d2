"""``python -m generator.render.reference [--check]`` writes ``docs/reference``, the pages of the reference.

An operation has a page with a call that runs, and so have a model and a request dictionary. The operations come from
the document, the places where they are called from the facade. The tables of the site open what a type links to;
``nested_tables`` does that when the site is built.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.api import kinds
from generator.api.upstream import parse
from generator.checkout import ROOT
from generator.document.load import load
from generator.document.normalize import normalized
from generator.errors import GeneratorError
from generator.render import names_in_text as mentions
from generator.render.calls import Leaf, call_tree, example_calls
from generator.render.code import without_verb
from generator.render.drift import report_drift
from generator.render.output import checked_in, write
from generator.render.templates import templates
from open_banking._runtime.errors import APIStatusError, status_error_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jinja2 import Environment

    from generator.api.records import Api, Operation, Parameter

FIRST = "index.md"


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code is 0 for success, 1 where nothing was written, and for drift."""
    parser = argparse.ArgumentParser(prog="python -m generator.render.reference", description=__doc__)
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "reference", help="the directory to write")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the directory differs")
    options = parser.parse_args(arguments)
    try:
        api = parse(normalized(load(ROOT / "openapi.yaml", ROOT / "overlay.yaml")))
        files = pages(api, call_tree())
        if options.check:
            return report_drift(checked_in(options.output), files, options.output)
        write(files, options.output, FIRST)
    except GeneratorError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"{len(files)} pages on {len(api.operations)} operations in {options.output}")
    return 0


def pages(api: Api, tree: list[Leaf]) -> dict[str, str]:
    """The pages of the reference of ``api``, called by way of ``tree``, by their path below the output directory."""
    environment = _environment()
    calls = {leaf.operation: leaf.call for leaf in tree if leaf.operation}
    examples = example_calls(api, calls)
    tags: dict[str, list[Operation]] = {}
    for operation in api.operations:
        tags.setdefault(_heading(operation.tag), []).append(operation)
    models = {model.named: model for model in api.models}
    unions = {union.named: union for union in api.unions}
    bodies = sorted((models[named] for named in api.bodies() if named in models), key=lambda model: model.named.module)
    context: dict[str, Any] = {"api": api, "tags": tags, "calls": calls, "models": models, "unions": unions}
    files: dict[str, str] = {}

    def add(path: str, template: str, **more: Any) -> None:
        text = environment.get_template(f"reference/{template}.md.jinja").render(**context, **more)
        files[path] = re.sub(r"\n{3,}", "\n\n", text).rstrip("\n") + "\n"

    add(FIRST, "index", bodies=bodies, further=[leaf for leaf in tree if leaf.operation is None])
    add("SUMMARY.md", "summary")
    for operation in api.operations:
        answered = next(kinds.names(operation.answer), None) if operation.answer else None
        more = {"operation": operation, "answered": answered, "example": examples.get(operation.id)}
        add(f"operations/{operation.module}.md", "operation", **more)
    for model in api.models:
        add(f"models/{model.named.module}.md", "model", model=model, is_body=model in bodies)
    for union in api.unions:
        add(f"models/{union.named.module}.md", "union", union=union)
    for model in bodies:
        add(f"params/{model.named.module}.md", "params", model=model)
    return dict(sorted(files.items()))


def _environment() -> Environment:
    environment = templates()
    environment.filters.update(
        cell=_cell,
        in_python=mentions.in_python,
        code=_code,
        read=_read,
        taken=_taken,
        argument=_argument,
        error_class=_error_class,
        without_verb=without_verb,
    )
    environment.globals.update(
        BYTES=kinds.BYTES,
        as_attributes=mentions.attributes,
        as_keys=mentions.request_keys,
        as_arguments=mentions.arguments,
    )
    return environment


def _heading(tag: str) -> str:
    """A tag without the pictures that some have."""
    return "".join(character for character in tag if character.isascii()).strip()


def _cell(text: str) -> str:
    """``text`` as one cell of a table."""
    return " ".join(text.split()).replace("|", "\\|")


def _code(value: Any) -> str:
    """``value`` as code in a cell of a table, between more backticks than follow each other in it."""
    text = repr(value).replace("|", "\\|")
    ticks = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    return f"{ticks}{text}{ticks}"


def _read(kind: kinds.Kind, *, optional: bool = False) -> str:
    """What an attribute holds, as Markdown that links to models. Known values stand in the text beside it."""
    return _or([*_held(kind), *(["`None`"] if optional else [])])


def _taken(kind: kinds.Kind, *, optional: bool = False) -> str:
    """What a key of a request dictionary takes, as Markdown that links to request dictionaries."""
    return _or([*_accepted(kind), *(["`None`"] if optional else [])])


def _argument(parameter: Parameter) -> str:
    """What a path, query or header parameter takes."""
    if parameter.location == "path":
        return "`str` or `int`"
    return _or([*(["`str`"] if isinstance(parameter.kind, kinds.ListOf) else []), *_accepted(parameter.kind)])


def _or(types: Iterable[str]) -> str:
    *others, last = dict.fromkeys(types)
    return f"{', '.join(others)} or {last}" if others else last


def _held(kind: kinds.Kind) -> Iterator[str]:
    """The types of what an attribute holds."""
    match kind:
        case kinds.Named(name):
            yield f"[`{name}`](../models/{kind.module}.md)"
        case kinds.ListOf(item):
            yield f"list of {_read(item)}"
        case kinds.Either(options):
            for option in options:
                yield from _held(option)
        case kinds.Choice(values):
            yield f"`{type(values[0]).__name__}`"
        case kinds.Moment(annotation):
            yield f"`datetime.{annotation}`"
        case kinds.Epoch(annotation):
            yield f"`{annotation}`"
        case kinds.ANY:
            yield "any JSON value"
        case _:
            yield f"`{kinds.annotation(kind)}`"


def _accepted(kind: kinds.Kind) -> Iterator[str]:
    """The types of what an argument or a key takes."""
    match kind:
        case kinds.Named(name, is_union=False):
            yield f"[`{name}Params`](../params/{kind.module}.md)"
        case kinds.ListOf(item):
            yield f"list of {_taken(item)}"
        case kinds.Either(options):
            for option in options:
                yield from _accepted(option)
        case kinds.Moment(annotation):
            yield from (f"`datetime.{annotation}`", "`str`")
        case kinds.Epoch():
            yield from ("`int`", "`str`", "`datetime.date`")
        case _:
            yield from _held(kind)


def _error_class(status: str) -> str:
    return (status_error_class(int(status)) if status.isdigit() else APIStatusError).__name__


if __name__ == "__main__":
    sys.exit(main())
