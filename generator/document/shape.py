"""What stands where in an OpenAPI document, as far as it is read before the upstream parser has judged it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

# Each kind of node, with what its keys hold: a node of another kind, a list of such nodes ([kind]) or a mapping
# to them ({"*": kind}). Keys that are not listed may hold anything.
_KINDS: dict[str, dict[str, Any]] = {
    "document": {"paths": {"*": "path"}, "components": "components", "security": ["mapping"]},
    "components": {
        "schemas": {"*": "schema"},
        "parameters": {"*": "parameter"},
        "requestBodies": {"*": "body"},
        "responses": {"*": "response"},
    },
    "path": {
        "parameters": ["parameter"],
        "get": "operation",
        "put": "operation",
        "post": "operation",
        "delete": "operation",
        "options": "operation",
        "head": "operation",
        "patch": "operation",
        "trace": "operation",
    },
    "operation": {
        "parameters": ["parameter"],
        "requestBody": "body",
        "responses": {"*": "response"},
        "security": ["mapping"],
    },
    "parameter": {"$ref": "text", "schema": "schema"},
    "body": {"$ref": "text", "content": {"*": "media"}},
    "response": {"$ref": "text", "content": {"*": "media"}},
    "media": {"schema": "schema"},
    "schema": {
        "$ref": "text",
        "properties": {"*": "schema"},
        "required": ["text"],
        "items": "schema",
        "allOf": ["schema"],
        "oneOf": ["schema"],
        "anyOf": ["schema"],
        "discriminator": "discriminator",
        "x-otherwise": "text",
    },
    "discriminator": {"propertyName": "text", "mapping": {"*": "text"}},
    "mapping": {},
    "text": {},
}
_WORDS: dict[type[Any], str] = {str: "text", list: "a list", dict: "a mapping"}


def check_shape(node: Any, kind: Any, place: str) -> None:
    """Refuse ``node`` where it, or what is in it, is not what stands there in an OpenAPI document."""
    expected: type[Any] = str if kind == "text" else list if isinstance(kind, list) else dict
    if not isinstance(node, expected):
        found = "empty" if node is None else _WORDS.get(type(node), repr(node))
        raise DocumentError(place, f"is {found}, where {_WORDS[expected]} belongs")
    for key, value, inner in _inside(node, kind):
        check_shape(value, inner, f"{place}/{key}")


def _inside(node: Any, kind: Any) -> Iterator[tuple[object, Any, Any]]:
    """What is in ``node``: its key or index, itself, and its kind."""
    match kind:
        case [item]:
            yield from ((index, value, item) for index, value in enumerate(node))
        case {"*": item}:
            yield from ((key, value, item) for key, value in node.items())
        case _:
            yield from ((key, node[key], item) for key, item in _KINDS[kind].items() if key in node)
