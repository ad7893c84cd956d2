"""What the sandbox knows of each operation, and how it finds the one that a request means."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any, TypedDict, cast
from urllib.parse import unquote

_FILE = "answers.json"


class Body(TypedDict):
    """What an operation asks of a request's body."""

    required: bool
    requiredKeys: list[str]


# By calls, since ``in`` is no name for a class body.
Parameter = TypedDict("Parameter", {"name": str, "in": str, "required": bool})


class _Entry(TypedDict):
    operationId: str
    method: str
    path: str
    needsToken: bool
    parameters: list[Parameter]
    body: Body | None
    status: int
    contentTypes: list[str]


class Entry(_Entry, total=False):
    """One operation, as the generator wrote it down."""

    example: Any


@cache
def catalog() -> tuple[Entry, ...]:
    """All operations, those with the most literal paths first: ``/rssd`` goes before ``/{id}``."""
    text = resources.files("open_banking._generated").joinpath(_FILE).read_text("utf-8")
    entries = cast("list[Entry]", json.loads(text))
    return tuple(sorted(entries, key=lambda entry: [_is_open(part) for part in entry["path"].split("/")]))


def find(path: str) -> dict[str, Entry]:
    """The operations of the path template that fits ``path`` best, by method. None, where none fits."""
    parts = [unquote(part) for part in path.split("/")]
    found: dict[str, Entry] = {}
    template: str | None = None
    for entry in catalog():
        if template in {None, entry["path"]} and _fits(entry["path"].split("/"), parts):
            template = entry["path"]
            found[entry["method"]] = entry
    return found


def _fits(template: list[str], parts: list[str]) -> bool:
    return len(template) == len(parts) and all(
        bool(part) if _is_open(expected) else part == expected for expected, part in zip(template, parts, strict=True)
    )


def _is_open(part: str) -> bool:
    return part.startswith("{")
