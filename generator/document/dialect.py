"""The keywords of JSON Schema that OpenAPI 3.1 has, made into those of OpenAPI 3.0.

What comes out has one type per schema beside ``nullable``, no schema that is true or false, no reference to anything
but a schema with a name, and no array that is made of itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.document.references import EXTENSION, dereferenced, operations, pointed_to, resolve
from generator.document.shape import inside
from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.document.references import Json

_SCHEMAS = "#/components/schemas/"
_PARTS = ("allOf", "oneOf", "anyOf")
# What may stand beside a reference and counts, since OpenAPI 3.1.
_BESIDE_A_REFERENCE = frozenset({"properties", "required", *_PARTS})
# The steps of a pointer that name nothing of their own.
_KEYWORDS = frozenset({"#", "components", "schemas", "properties", "paths", "$defs", "content", "schema", "items"})


def in_one_dialect(document: Json) -> None:
    """Change ``document`` so that it has the keywords of OpenAPI 3.0."""
    _drop_extensions(document)
    items_may_lack = not str(document.get("openapi", "3.0")).startswith("3.0")
    for parent, key, schema in list(_schemas(document, "document")):
        parent[key] = _plain(schema, items_may_lack=items_may_lack)
    _name_what_is_referred_to(document)
    _spread(document)
    schemas: Json = document["components"]["schemas"]
    ended: set[str] = set()
    for name in schemas:
        _end(schemas, {"$ref": f"{_SCHEMAS}{name}"}, (), ended)


def _drop_extensions(document: Json) -> None:
    document["paths"] = _without_extensions(document["paths"])
    for _, _, operation in operations(document):
        if "responses" in operation:
            operation["responses"] = _without_extensions(operation["responses"])


def _without_extensions(named: Json) -> Json:
    return {name: value for name, value in named.items() if not name.startswith(EXTENSION)}


def _schemas(node: Any, kind: Any) -> Iterator[tuple[Any, Any, Any]]:
    """Every schema in ``node``, the inner ones first, with what holds it and under which key."""
    for key, value, inner in inside(node, kind):
        yield from _schemas(value, inner)
        flag = kind == "schema" and key == "additionalProperties" and isinstance(value, bool)
        if inner == "schema" and not flag:
            yield node, key, value


def _plain(given: Any, *, items_may_lack: bool) -> Json:
    if isinstance(given, bool):
        return {}
    schema: Json = given
    types = schema.get("type")
    if isinstance(types, list):
        # Without quotes it is no text, and meant all the same.
        others = [each for each in types if each is not None and each != "null"]
        nullable = {"nullable": True} if len(others) < len(types) else {}
        rest = {name: value for name, value in schema.items() if name != "type"}
        schema = {**rest, **({"type": others[0] if len(others) == 1 else others} if others else {}), **nullable}
    if isinstance(schema.get("const"), dict | list):
        schema = {name: value for name, value in schema.items() if name != "const"}
    if schema.get("enum") == []:
        schema = {name: value for name, value in schema.items() if name != "enum"}
    if isinstance(schema.get("examples"), list) and schema["examples"] and "example" not in schema:
        schema = {**schema, "example": schema["examples"][0]}
    if items_may_lack and schema.get("type") == "array" and not schema.keys() & {"items", "prefixItems"}:
        schema = {**schema, "items": {}}
    if "$ref" in schema and schema.keys() & _BESIDE_A_REFERENCE:
        beside = {name: value for name, value in schema.items() if name in _BESIDE_A_REFERENCE}
        rest = {name: value for name, value in schema.items() if name not in {"$ref", *beside}}
        schema = {**rest, "allOf": [{"$ref": schema["$ref"]}, beside]}
    return schema


def _name_what_is_referred_to(document: Json) -> None:
    """Give every schema that something refers to a name, wherever it stands."""
    schemas: Json = document["components"]["schemas"]
    everywhere = [schema for _, _, schema in _schemas(document, "document")]
    known = set(map(id, everywhere))
    referring = [
        schema for schema in everywhere if "$ref" in schema and not re.fullmatch(f"{_SCHEMAS}[^/]+", schema["$ref"])
    ]
    # Those within others first, whose place is another one once these have a name.
    targets = sorted({schema["$ref"] for schema in referring}, key=lambda target: -target.count("/"))
    names: dict[str, str] = {}
    for target in targets:
        if id(resolve(document, target, target)) not in known:
            raise DocumentError(target, "is referred to as a schema, and is none")
        words = [re.sub("[^0-9A-Za-z]", "", step) for step in target.split("/") if step not in _KEYWORDS]
        name = first = "".join(word[:1].upper() + word[1:] for word in words) or "Schema"
        number = 1
        while name in schemas:
            number += 1
            name = f"{first}{number}"
        holder, _, key = target.rpartition("/")
        parent = pointed_to(document, holder)
        schemas[name] = resolve(document, target, target)
        names[target] = f"{_SCHEMAS}{name}"
        parent[int(key) if isinstance(parent, list) else key.replace("~1", "/").replace("~0", "~")] = {
            "$ref": names[target]
        }
    for schema in referring:
        schema["$ref"] = names[schema["$ref"]]


def _spread(document: Json) -> None:
    """Give an object that is one of several as well the properties of all of these."""
    for _, _, schema in list(_schemas(document, "document")):
        if schema.get("properties") and not schema.get("x-union"):
            parts = [part for key in ("oneOf", "anyOf") for part in schema.pop(key, ())]
            for part in parts:
                more = dereferenced(document, part).get("properties", {})
                schema["properties"] = {**more, **schema["properties"]}
            if parts:
                schema.pop("discriminator", None)


def _end(schemas: Json, schema: Json, above: tuple[str, ...], ended: set[str]) -> Json:
    """``schema``, in which the items of an array that lead back to it are any values."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if name in above:
            return {}
        if name not in ended:
            _end(schemas, schemas[name], (*above, name), ended)
            ended.add(name)
        return schema
    if not schema.get("properties"):
        if "items" in schema:
            schema["items"] = _end(schemas, schema["items"], above, ended)
        for key in _PARTS:
            for part in schema.get(key, ()):
                _end(schemas, part, above, ended)
    return schema
