"""What stands where in an OpenAPI document, as far as it is read before the upstream parser has judged it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.document.references import EXTENSION
from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Each kind of node, with what its keys hold: a node of another kind, a list of such nodes ([kind]) or a mapping
# to them ({"*": kind}). Keys that are not listed may hold anything.
_KINDS: dict[str, dict[str, Any]] = {
    "document": {"paths": {"*": "path"}, "components": "components", "security": ["mapping"], "servers": ["server"]},
    "server": {"url": "text"},
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
        "tags": ["text"],
        "deprecated": "flag",
        "x-examples": {"*": "value"},
    },
    "parameter": {
        "$ref": "text",
        "name": "text",
        "in": "text",
        "required": "flag",
        "explode": "flag",
        "style": "text",
        "schema": "schema",
        "content": {"*": "media"},
    },
    "body": {"$ref": "text", "required": "flag", "content": {"*": "media"}},
    "response": {"$ref": "text", "content": {"*": "media"}},
    "media": {"schema": "schema"},
    "schema": {
        "$ref": "text",
        "properties": {"*": "schema"},
        "required": ["text"],
        "items": "schema",
        "additionalProperties": "schema",
        "not": "schema",
        "prefixItems": ["schema"],
        "$defs": {"*": "schema"},
        "allOf": ["schema"],
        "oneOf": ["schema"],
        "anyOf": ["schema"],
        "enum": ["value"],
        "type": "types",
        "format": "text",
        "pattern": "text",
        "nullable": "flag",
        "minimum": "number",
        "maximum": "number",
        "minLength": "count",
        "maxLength": "count",
        "minItems": "count",
        "maxItems": "count",
        "discriminator": "discriminator",
        "x-otherwise": "text",
    },
    "discriminator": {"propertyName": "text", "mapping": {"*": "text"}},
    "mapping": {},
}
_WORDS: dict[type[Any], str] = {str: "text", list: "a list", dict: "a mapping"}


def _is_number(node: object) -> bool:
    return isinstance(node, int | float) and not isinstance(node, bool) and -_TOO_LARGE < node < _TOO_LARGE


def _is_count(node: object) -> bool:
    return _is_number(node) and isinstance(node, int) and node >= 0


def _is_types(node: object) -> bool:
    return isinstance(node, str) or (
        isinstance(node, list) and bool(node) and all(each is None or isinstance(each, str) for each in node)
    )


# No JSON Schema needs such numbers, beyond any float, and Python does not turn all of them into text.
_TOO_LARGE = 10**309
# What holds no other nodes, and what is said to belong there.
_LEAVES: dict[str, tuple[Callable[[object], bool], str]] = {
    "text": (lambda node: isinstance(node, str), "text"),
    "flag": (lambda node: isinstance(node, bool), "true or false"),
    "number": (_is_number, "a number"),
    "count": (_is_count, "a whole number from 0"),
    "types": (_is_types, "a type or a list of types"),
    "value": (lambda _: True, "a value"),
}


def check_shape(node: Any, kind: Any, place: str) -> None:
    """Refuse ``node`` where it, or what is in it, is not what stands there in an OpenAPI document."""
    # Since OpenAPI 3.1, true and false are schemas of anything and of nothing.
    if kind == "schema" and isinstance(node, bool):
        return
    expected = list if isinstance(kind, list) else dict
    is_right, belongs = _LEAVES.get(str(kind), (lambda node: isinstance(node, expected), _WORDS[expected]))
    if not is_right(node):
        raise DocumentError(place, f"is {_found(node)}, where {belongs} belongs")
    for key, value, inner in inside(node, kind):
        check_shape(value, inner, f"{place}/{key}")


def inside(node: Any, kind: Any) -> Iterator[tuple[Any, Any, Any]]:
    """What is in ``node`` of a kind: its key or index, itself, and its kind."""
    match kind:
        case "schema" if isinstance(node, bool):
            return
        case [item]:
            yield from ((index, value, item) for index, value in enumerate(node))
        case {"*": item}:
            extensible = item in {"path", "response"}
            yield from (
                (key, value, item) for key, value in node.items() if not (extensible and key.startswith(EXTENSION))
            )
        case _:
            yield from ((key, node[key], item) for key, item in _KINDS.get(kind, {}).items() if key in node)


def _found(node: Any) -> str:
    if isinstance(node, int) and not -_TOO_LARGE < node < _TOO_LARGE:
        return "a number with hundreds of digits"
    return "empty" if node is None else _WORDS.get(type(node), repr(node))
