"""Refuse a document that no code can be generated from."""

from __future__ import annotations

from typing import Any

from generator.document.references import EXTENSION, Json, dereferenced, operations, parameters_of, references, resolve
from generator.document.shape import check_shape, inside
from generator.errors import DocumentError

# What may be a reference to another of its kind.
_REFERRING = frozenset({"parameter", "body", "response"})


def check(document: Json, source: str) -> None:
    """Refuse ``document``, naming the place in ``source``."""
    if not str(document.get("openapi", "")).startswith("3."):
        raise DocumentError(source, "has no openapi: 3.x; only OpenAPI 3 documents are understood")
    info = document.get("info")
    if not isinstance(info, dict) or not info.get("version"):
        raise DocumentError(source, "has no info.version, which the generated code carries")
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise DocumentError(source, "has no paths, so there is nothing to call")
    components = document.get("components")
    if not isinstance(components, dict) or not components.get("schemas"):
        raise DocumentError(source, "has no components.schemas, so there is nothing to model")
    check_shape(document, "document", f"{source}: #")
    _check_references(document, source)
    _check_targets(document, document, "document", source)
    _check_paths(document, source)
    seen: dict[str, str] = {}
    for method, path, operation in operations(document):
        place = f"{source}: {method.upper()} {path}"
        name = operation.get("operationId")
        if not isinstance(name, str) or not name:
            raise DocumentError(place, "has no operationId, which names the operation's module")
        if name in seen:
            raise DocumentError(place, f"is called {name}, as {seen[name]} is already")
        seen[name] = f"{method.upper()} {path}"


def check_complete(document: Json, source: str = "") -> None:
    """Refuse a document with an operation of which it cannot be said what it takes and what it returns."""
    for method, path, operation in operations(document):
        place = f"{source}: {method.upper()} {path}" if source else f"{method.upper()} {path}"
        if not isinstance(operation.get("responses"), dict):
            raise DocumentError(place, "has no responses")
        for parameter in parameters_of(document, path, operation):
            for key in ("name", "in"):
                if not isinstance(parameter.get(key), str):
                    raise DocumentError(place, f"has a parameter without {key!r}")


def _check_paths(document: Json, source: str) -> None:
    for path, item in document["paths"].items():
        if path.startswith(EXTENSION):
            continue
        if not path.startswith("/"):
            raise DocumentError(f"{source}: {path}", "is no path, which begins with a slash")
        if "$ref" in item:
            raise DocumentError(f"{source}: {path}", "is a reference; its operations have to stand there themselves")


def _check_references(document: Json, source: str) -> None:
    """Refuse a reference to nothing, and what is made of itself by references or by the parts of a schema."""
    ending: set[int] = set()

    def follow(node: Json, place: str, above: tuple[int, ...]) -> None:
        if id(node) in above:
            raise DocumentError(place, "is made of itself, so that it never ends")
        if id(node) in ending:
            return
        if "$ref" in node:
            refer(node["$ref"], place, (*above, id(node)))
        for part in (part for key in ("allOf", "oneOf", "anyOf") for part in node.get(key, ())):
            if isinstance(part, bool):
                continue
            follow(part, place, (*above, id(node)))
        ending.add(id(node))

    def refer(target: str, place: str, above: tuple[int, ...] = ()) -> None:
        follow(resolve(document, target, place), f"{source}: {target}", above)

    for _, pointer, target in references(document):
        refer(target, f"{source}: {pointer}")


def _check_targets(document: Json, node: Any, kind: Any, source: str) -> None:
    """Refuse a reference to something of another kind than what stands in its place."""
    for _, value, inner in inside(node, kind):
        if isinstance(inner, str) and inner in _REFERRING and "$ref" in value:
            check_shape(dereferenced(document, value), inner, f"{source}: {value['$ref']}")
        _check_targets(document, value, inner, source)
