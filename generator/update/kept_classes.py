"""The classes that keep their names, where an object is described in place since the schema it came from went.

A property that a schema inherited, or that referred to another schema, has the class of that schema. The same object
described in place would have a class that is named after the property, so it gets its earlier one back: as a component
of that name, which the property refers to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from generator.document.normalize import hoisted_name, is_object
from generator.document.references import dereferenced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.document.references import Json

_SCHEMAS = "#/components/schemas/"
_NO_TYPE = {"description", "title", "example", "examples", "default", "minLength", "maxLength", "pattern"}
"""What of a schema no class depends on."""


class KeptClass(NamedTuple):
    """A class that keeps its name."""

    schema: Json
    properties: dict[tuple[str, str], Json]
    """Those that have it, by their schema and their name, as they are described in place."""


def kept_classes(old: Json, new: Json) -> dict[str, KeptClass]:
    """The classes that ``new`` would name otherwise than ``old``, by the names that they keep."""
    found: dict[str, KeptClass] = {}
    schemas: Json = new["components"]["schemas"]
    # Sorted, so that the order of the document decides nothing.
    for name, schema in sorted(schemas.items()):
        for key, part in sorted(schema.get("properties", {}).items()):
            origin = next(_origins(old, name, key), None) if is_object(part) else None
            if origin is None or origin.name in schemas or not _types(old, origin.schema) <= _types(new, part):
                continue
            kept = found.setdefault(origin.name, KeptClass(part, {}))
            if _types(new, part) == _types(new, kept.schema):
                kept.properties[name, key] = part
                kept.properties.update(_described(old, new, origin))
    return {
        name: KeptClass(kept.schema, dict(sorted(kept.properties.items())))
        for name, kept in sorted(found.items())
        if _is_one(new, kept)
    }


def with_kept(kept: dict[str, KeptClass], name: str, schema: Json) -> Json:
    """The schema ``name`` that went, whose properties refer to the classes that are kept."""
    properties = {
        key: {word: text for word, text in part.items() if word == "description"}
        | {"allOf": [{"$ref": f"{_SCHEMAS}{each}"}]}
        for each, one in kept.items()
        for (holder, key), part in one.properties.items()
        if holder == name
    }
    return {**schema, "properties": {**schema["properties"], **properties}} if properties else schema


def _described(old: Json, new: Json, origin: _Origin) -> Iterator[tuple[tuple[str, str], Json]]:
    """The property that gave the class its name, if it is still described in place: it would claim the name."""
    if origin.holder is not None:
        schema, key = origin.holder
        now = new["components"]["schemas"].get(schema, old["components"]["schemas"][schema])
        described = now.get("properties", {}).get(key, {})
        if is_object(described):
            yield origin.holder, described


def _is_one(new: Json, kept: KeptClass) -> bool:
    """Whether all of its properties that ``new`` has are the same object."""
    schemas: Json = new["components"]["schemas"]
    there = [part for (schema, _), part in kept.properties.items() if schema in schemas]
    return all(_types(new, part) == _types(new, kept.schema) for part in there)


class _Origin(NamedTuple):
    name: str
    schema: Json
    holder: tuple[str, str] | None = None
    """The schema and the property that described it in place."""


def _origins(old: Json, name: str, key: str) -> Iterator[_Origin]:
    """Where the class of a property comes from, unless it is named after the property."""
    schemas: Json = old["components"]["schemas"]
    schema: Json = schemas.get(name, {})
    own = schema.get("properties", {}).get(key)
    if own is not None:
        target = _only_reference(own)
        if target in schemas:
            yield _Origin(target, schemas[target])
        return
    for part in schema.get("allOf", ()):
        base = part.get("$ref", "").removeprefix(_SCHEMAS)
        inherited = schemas.get(base, {}).get("properties", {}).get(key)
        if inherited is not None and is_object(inherited):
            yield _Origin(hoisted_name(base, key), inherited, (base, key))
        elif base in schemas:
            yield from _origins(old, base, key)


def _only_reference(part: Json) -> str:
    """The name of the schema that a property refers to, with a text beside it or without; empty if it does not."""
    parts = [part] if "$ref" in part else part.get("allOf", ())
    target: str = parts[0].get("$ref", "") if len(parts) == 1 else ""
    return target.removeprefix(_SCHEMAS)


def _types(document: Json, schema: Json) -> set[str]:
    """The properties of an object, each with its type."""
    return {f"{key}: {_type(document, part)}" for key, part in schema["properties"].items()}


def _type(document: Json, node: Any, seen: tuple[str, ...] = ()) -> Any:
    """What of a schema its class depends on, with what it refers to in place of the references."""
    if isinstance(node, list):
        return [_type(document, each, seen) for each in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        if node["$ref"] in seen:
            return node
        return _type(document, dereferenced(document, node), (*seen, node["$ref"]))
    properties: Json = node.get("properties", {})
    return {
        **{
            key: _type(document, node[key], seen)
            for key in sorted(node)
            if key not in _NO_TYPE and key != "properties" and not key.startswith("x-")
        },
        "properties": {key: _type(document, properties[key], seen) for key in sorted(properties)},
    }
