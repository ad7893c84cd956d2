"""Load an OpenAPI document with its overlay, refuse a broken one, follow its references."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from generator.document.overlay import apply_overlay
from generator.document.read import read_yaml
from generator.document.references import Json, operations, resolve
from generator.document.shape import check_shape
from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# In what stands under these, the keys are names, which may be those of keywords.
NAMES = frozenset({"properties", "schemas", "parameters", "requestBodies", "responses"})
# What stands under these is a value of the API, in which nothing is a reference.
_VALUES = frozenset({"example", "examples", "default", "enum"})


def load(spec: Path, overlay: Path) -> Json:
    """Read ``spec``, refuse it if it is broken, and return it with ``overlay`` applied."""
    document = read_yaml(spec)
    for node, _, target in list(_references(document, "#")):
        node["$ref"] = unquote(target)  # it is part of a URL, whose characters may be escaped
    check(document, str(spec))
    corrected = apply_overlay(document, read_yaml(overlay), str(overlay))
    check(corrected, f"{spec} with {overlay.name} applied")
    return corrected


def check(document: Json, source: str) -> None:
    """Refuse a document that no code can be generated from, naming the place."""
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
    for path, item in document["paths"].items():
        if "$ref" in item:
            raise DocumentError(f"{source}: {path}", "is a reference; its operations have to stand there themselves")
    seen: dict[str, str] = {}
    for method, path, operation in operations(document):
        place = f"{source}: {method.upper()} {path}"
        name = operation.get("operationId")
        if not isinstance(name, str) or not name:
            raise DocumentError(place, "has no operationId, which names the operation's module")
        if name in seen:
            raise DocumentError(place, f"is called {name}, as {seen[name]} is already")
        seen[name] = f"{method.upper()} {path}"


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
            follow(part, place, (*above, id(node)))
        ending.add(id(node))

    def refer(target: str, place: str, above: tuple[int, ...] = ()) -> None:
        follow(resolve(document, target, place), f"{source}: {target}", above)

    for _, pointer, target in _references(document, "#"):
        refer(target, f"{source}: {pointer}")


def _references(node: Any, pointer: str, *, named: bool = False) -> Iterator[tuple[Json, str, str]]:
    """Every node that is a reference, where it stands, and what it refers to; ``named`` as for ``NAMES``."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield node, pointer, value
            elif named or key not in _VALUES:
                yield from _references(value, f"{pointer}/{key}", named=key in NAMES and not named)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _references(value, f"{pointer}/{index}")
