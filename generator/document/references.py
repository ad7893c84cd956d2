"""Find one's way in a document: its operations, and what its references stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]

# In what stands under these, the keys are names, which may be those of keywords.
NAMES = frozenset({"properties", "schemas", "parameters", "requestBodies", "responses"})
# What begins so among the paths or the responses is none of them.
EXTENSION = "x-"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# What stands under these is a value of the API, in which nothing is a reference.
VALUES = frozenset({"example", "examples", "default", "enum"})
# What the document no longer has and withdrawn.yaml gives back carries the version that dropped it.
WITHDRAWN = "x-withdrawn"


def version_of(document: Json) -> str:
    """The version that a document says it is."""
    return str(document["info"]["version"])


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Every operation, as (method, path, operation), in the document's order."""
    for path, item in document["paths"].items():
        if path.startswith(EXTENSION):
            continue
        for method, operation in item.items():
            if method in METHODS:
                yield method, path, operation


def parameters_of(document: Json, path: str, operation: Json) -> list[Json]:
    """The parameters of an operation: those beside the operations of its path, then its own."""
    both = (*document["paths"][path].get("parameters", ()), *operation.get("parameters", ()))
    return [dereferenced(document, each) for each in both]


def resolve(document: Json, reference: str, place: str) -> Json:
    """What a local ``$ref`` stands for."""
    if not reference.startswith("#/"):
        raise DocumentError(place, f"refers to {reference!r}; only references within the document are followed")
    node = pointed_to(document, reference)
    if node is None:
        raise DocumentError(place, f"refers to {reference}, which does not exist")
    if not isinstance(node, dict):
        raise DocumentError(place, f"refers to {reference}, which is no mapping")
    return cast("Json", node)


def pointed_to(document: Json, pointer: str) -> Any:
    """What stands where a JSON Pointer such as ``#/paths/~1a`` points to, or None where nothing does."""
    node: Any = document
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(node, dict) and key in node:
            node = node[key]
        elif isinstance(node, list) and re.fullmatch("[0-9]{1,9}", key) and int(key) < len(node):
            node = node[int(key)]
        else:
            return None
    return node


def dereferenced(document: Json, node: Json) -> Json:
    """``node`` itself, or what its chain of ``$ref`` ends in. A document that was checked has no endless chain."""
    while "$ref" in node:
        node = resolve(document, node["$ref"], node["$ref"])
    return node


def references(document: Json) -> list[tuple[Json, str, str]]:
    """Every reference in a document: the mapping that holds it, where that stands, and what it refers to."""
    found: list[tuple[Json, str, str]] = []

    def search(node: Any, pointer: str, *, named: bool) -> None:
        """``named`` says that the keys of ``node`` are names."""
        if isinstance(node, dict):
            for key, value in node.items():
                if isinstance(value, dict | list):
                    if named or key not in VALUES:
                        search(value, f"{pointer}/{key}", named=key in NAMES and not named)
                elif key == "$ref" and isinstance(value, str):
                    found.append((node, pointer, value))
        else:
            for index, value in enumerate(node):
                if isinstance(value, dict | list):
                    search(value, f"{pointer}/{index}", named=False)

    search(document, "#", named=False)
    return found
