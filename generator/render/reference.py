"""The pages of the reference, in Markdown.

An operation has a page with a call that runs, and so have a model and a request dictionary. The tables of the site open
what a type links to; ``generator.expandable_tables`` does that when the site is built.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.api import kinds
from generator.place import place_of
from generator.render import names_in_text
from generator.render.docstrings import dropped, not_sent, without_verb
from generator.render.error_classes import error_class
from generator.render.example_calls import example_calls
from generator.render.spelling import MARKDOWN
from generator.render.templates import templates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import Environment

    from generator.api.records import Api, Operation, Parameter
    from generator.render.call_tree import Leaf
    from generator.render.library import Page

FIRST = "SUMMARY.md"
"""What shows that the folder was generated: a page may begin with other lines than the one that says so."""


def pages(api: Api, tree: list[Leaf], library: Sequence[Page] = ()) -> dict[str, str]:
    """The pages of the reference, by their path below the output directory.

    They are on ``api``, called by way of ``tree``, and on the ``library``.
    """
    environment = _environment()
    calls = _calls(api, tree)
    examples = example_calls(api, calls)
    tags: dict[str, list[Operation]] = {}
    for operation in api.operations:
        tags.setdefault(_heading(operation.tag), []).append(operation)
    models = {model.named: model for model in api.models}
    unions = {union.named: union for union in api.unions}
    bodies = sorted((models[named] for named in api.bodies() if named in models), key=lambda model: model.named.module)
    context: dict[str, Any] = {"api": api, "tags": tags, "calls": calls, "models": models, "unions": unions}
    context["library"] = library
    files: dict[str, str] = {}

    def add(path: str, template: str, **more: Any) -> None:
        text = environment.get_template(f"reference/{template}.md.jinja").render(**context, **more)
        files[path] = re.sub(r"\n{3,}", "\n\n", text).rstrip("\n") + "\n"

    add("index.md", "index", bodies=bodies, further=[leaf for leaf in tree if leaf.operation is None])
    add("SUMMARY.md", "summary")
    for operation in api.operations:
        kind = operation.response.kind
        read = next(kinds.names(kind), None) if kind else None
        more = {"operation": operation, "model_read": read, "example": examples.get(operation.id)}
        add(f"operations/{operation.module}.md", "operation", **more)
    for model in api.models:
        add(f"models/{model.named.module}.md", "model", model=model, is_body=model in bodies)
    for union in api.unions:
        add(f"models/{union.named.module}.md", "union", union=union)
    for model in bodies:
        add(f"params/{model.named.module}.md", "params", model=model)
    for page in library:
        add(f"library/{page.file}", "library", page=page)
    return dict(sorted(files.items()))


def _calls(api: Api, tree: list[Leaf]) -> dict[str, str]:
    """The call of each operation: of several places, for one that moved, the one that its path says."""
    paths = {each.id: place_of(each.id, each.method, each.path).dotted for each in api.operations}
    calls: dict[str, str] = {}
    for leaf in tree:
        if leaf.operation and (leaf.operation not in calls or leaf.place.dotted == paths.get(leaf.operation)):
            calls[leaf.operation] = leaf.call
    return calls


def _environment() -> Environment:
    environment = templates()
    environment.filters.update(
        cell=_cell,
        dropped=dropped,
        not_sent=not_sent,
        in_python=names_in_text.in_python,
        code=_code,
        read=_read,
        taken=_taken,
        argument=_argument,
        error_class=error_class,
        in_sentence=_in_sentence,
        without_verb=without_verb,
    )
    environment.globals.update(
        BYTES=kinds.BYTES,
        FREE_FORM=kinds.FREE_FORM,
        as_attributes=names_in_text.attributes,
        as_keys=names_in_text.request_keys,
        as_arguments=names_in_text.arguments,
    )
    return environment


def _heading(tag: str) -> str:
    """A tag without the pictures that some have."""
    return "".join(character for character in tag if character.isascii()).strip()


def _in_sentence(summary: str) -> str:
    """A summary as it goes on after a colon: in lower case, unless it starts with an abbreviation."""
    return summary if summary[:2].isupper() else summary[:1].lower() + summary[1:]


def _cell(text: str) -> str:
    """``text`` as one cell of a table."""
    return " ".join(text.split()).replace("|", "\\|")


def _code(value: Any) -> str:
    """``value`` as code in a cell of a table, between more backticks than follow each other in it."""
    text = repr(value).replace("|", "\\|")
    ticks = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    return f"{ticks}{text}{ticks}"


def _read(kind: kinds.Kind, *, optional: bool = False) -> str:
    """What an attribute holds. Known values stand in the text beside it."""
    return MARKDOWN.alternatives([*MARKDOWN.types(kind, taken=False), *(["`None`"] if optional else [])])


def _taken(kind: kinds.Kind, *, optional: bool = False) -> str:
    """What a key of a request dictionary takes."""
    return MARKDOWN.alternatives([*MARKDOWN.types(kind, taken=True), *(["`None`"] if optional else [])])


def _argument(parameter: Parameter) -> str:
    """What a path, query or header parameter takes."""
    if parameter.location == "path":
        return "`str` or `int`"
    types = MARKDOWN.types(parameter.kind, taken=True)
    return MARKDOWN.alternatives(["`str`", *types] if isinstance(parameter.kind, kinds.ListOf) else types)
