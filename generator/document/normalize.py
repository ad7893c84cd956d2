"""The shapes the upstream parser cannot take, made into ones it can.

What comes out is an OpenAPI document still, with every object a named schema of its own, no ``allOf``, and
unions of objects as named schemas too, so that one schema gives one module.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from generator.document.dialect import in_one_dialect
from generator.document.known_values import check_known_values
from generator.document.references import NAMES, WITHDRAWN, Json, dereferenced, operations
from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

JSON = "application/json"
# Upstream would name classes by titles, and check the others against its own types. Nothing here is made from them.
_IRRELEVANT_TO_TYPES = ("title", "default", "example", "examples", "minimum", "maximum", "pattern")
# What counts beside a reference, as do our extensions.
_BESIDE_A_REFERENCE = {"description", "nullable"}
# What a part of an allOf says of itself alone, or is merged key by key. The rest counts for the whole.
_NOT_INHERITED = {"description", "title", "example", "default", "nullable", "discriminator", "properties", "required"}


def normalized(document: Json) -> Json:
    """A copy of ``document`` in those shapes."""
    document = deepcopy(document)
    in_one_dialect(document)
    schemas: Json = document["components"]["schemas"]
    for schema in schemas.values():
        if schema.get("x-union"):
            _join(schema)
    hoist = _Hoist(schemas)
    # Hoisted before and after: what an allOf inherits is one schema for all heirs, and what it makes is new.
    for name in list(schemas):
        schemas[name] = hoist.named(name, schemas[name])
    for name in list(schemas):
        schemas[name] = hoist.named(name, _flat(document, schemas[name], name, own=True))
    for title, carrier in _carriers(document):
        carrier["content"] = _bare(carrier.get("content", {}))
        for media in carrier["content"].values():
            if "schema" in media:
                media["schema"] = hoist.inline(title, _flat(document, media["schema"], title))
    for parameter in _parameters_with_schema(document):
        parameter["schema"] = _flat(document, parameter["schema"], str(parameter.get("name")))
    for name in list(schemas):
        schemas[name] = _parted(document, schemas[name], name, hoist)
    check_known_values(document)
    return document


def _join(union: Json) -> None:
    """Make a union of what ``union`` lists, whichever keyword the document lists it under."""
    parts = [part for key in ("allOf", "anyOf", "oneOf") for part in union.pop(key, ())]
    if parts:
        union["oneOf" if "discriminator" in union else "anyOf"] = parts
        union.pop("type", None)


def for_upstream(document: Json) -> Json:
    """``document`` without what the upstream parser would trip over and no type depends on."""
    return {key: value if key == "info" else _types_only(value) for key, value in document.items()}


def is_object(schema: Json) -> bool:
    """Whether the schema becomes a model."""
    return bool(schema.get("properties"))


def is_free_form(schema: Json) -> bool:
    """Whether the schema says object and nothing of what is in it."""
    return schema.get("type") == "object" and not any(
        schema.get(key) for key in ("properties", "allOf", "oneOf", "anyOf")
    )


def alternatives(schema: Json) -> list[Json]:
    """What a union lists."""
    return [*schema.get("anyOf", ()), *schema.get("oneOf", ())]


def is_union_of_objects(document: Json, schema: Json) -> bool:
    """Whether the schema becomes a union of models."""
    parts = alternatives(schema)
    return bool(parts) and all(_is_read(document, part) for part in parts)


def _is_read(document: Json, schema: Json) -> bool:
    whole = dereferenced(document, schema)
    return is_object(whole) or is_union_of_objects(document, whole)


def _types_only(node: Any, *, names: bool = False) -> Any:
    if isinstance(node, dict):
        if is_free_form(node) and not names:
            return {key: value for key, value in node.items() if key == "description"}
        return {
            key: _types_only(value, names=key in NAMES and not names)
            for key, value in node.items()
            if names or not (key in _IRRELEVANT_TO_TYPES or key.startswith("x-") or _is_mixed(key, value))
        }
    if isinstance(node, list):
        return [_types_only(item) for item in node]
    return node


def _is_mixed(key: str, value: Any) -> bool:
    """Whether it is an enumeration of which no type is made: of numbers, of lists, or of different types."""
    return (
        key == "enum"
        and isinstance(value, list)
        and {type(each) for each in value} - {type(None)} not in ({str}, {int})
    )


def _carriers(document: Json) -> Iterator[tuple[str, Json]]:
    """Every request body and every success, with the name that an object described in it gets."""
    for _, _, operation in operations(document):
        name: str = operation["operationId"]
        title = name[:1].upper() + name[1:]
        if "requestBody" in operation:
            yield f"{title}Request", dereferenced(document, operation["requestBody"])
        for status, response in operation.get("responses", {}).items():
            if is_success(status, operation["responses"]):
                yield f"{title}Response", dereferenced(document, response)


def is_success(status: str, responses: Json) -> bool:
    """Whether the response with this status is one to a request that succeeded.

    ``default`` is one where it is all that the document has.
    """
    return status.startswith("2") or (status == "default" and len(responses) == 1)


def _parameters_with_schema(document: Json) -> Iterator[Json]:
    """Every parameter, but for references to one, wherever it stands."""
    carriers = [*document["paths"].values(), *(operation for _, _, operation in operations(document))]
    everywhere = [each for carrier in carriers for each in carrier.get("parameters", ())]
    everywhere += document["components"].get("parameters", {}).values()
    yield from (each for each in everywhere if "schema" in each)


def _bare(content: Json) -> Json:
    """``content`` by media types without parameters (``; charset=UTF-8``), JSON first, as upstream reads the first."""
    bare = {kind.partition(";")[0].strip().lower(): media for kind, media in content.items()}
    return {kind: bare[kind] for kind in sorted(bare, key=lambda kind: kind != JSON)}


def _parted(document: Json, schema: Json, name: str, hoist: _Hoist) -> Json:
    """``schema``, if it is a union of objects and of something else: the objects in a union of their own, last."""
    parts = alternatives(schema)
    objects = [part for part in parts if _is_read(document, part)]
    others = [part for part in parts if part not in objects]
    if not objects or not others:
        return schema
    rest = {key: value for key, value in schema.items() if key not in {"anyOf", "oneOf", "discriminator"}}
    together = {"anyOf": objects, **{key: schema[key] for key in ("discriminator",) if key in schema}}
    return {**rest, "anyOf": [*others, *(objects if len(objects) == 1 else [hoist.inline(f"{name}Object", together)])]}


def _flat(document: Json, schema: Json, name: str, *, own: bool = False) -> Json:
    """``schema`` with every ``allOf`` in it merged into one object, as deep as it is written in place.

    ``own`` says that it is a schema with a name, which stays one even if it adds nothing to what it refers to.
    """
    schema = dict(schema)
    if "properties" in schema:
        schema["properties"] = {
            key: _flat(document, value, f"{name}.{key}") for key, value in schema["properties"].items()
        }
    if isinstance(schema.get("items"), dict):
        schema["items"] = _flat(document, schema["items"], f"{name}[]")
    for union in ("oneOf", "anyOf"):
        if union in schema:
            schema[union] = [_flat(document, part, name) for part in schema[union]]
    return _merged(document, schema, name, own=own) if "allOf" in schema else schema


def _merged(document: Json, schema: Json, name: str, *, own: bool) -> Json:
    """``schema`` without its ``allOf``: a reference with what is said of it, or all parts in one."""
    parts = [part for part in schema["allOf"] if any(map(_shapes, part))]
    # A part that only describes describes the whole.
    for part in (part for part in schema["allOf"] if part not in parts):
        schema = {**part, **schema}
    del schema["allOf"]
    if len(parts) == 1 and "$ref" in parts[0] and not schema.keys() & {"properties", "required"}:
        # The usual way to say something about a reference, which may have no siblings.
        kept = {key: value for key, value in schema.items() if key in _BESIDE_A_REFERENCE or key.startswith("x-")}
        if not own or not _becomes_a_model(document, parts[0]):
            return {**parts[0], **kept}
    properties: Json = {}
    required: list[str] = []
    inherited: Json = {}
    later_wins = schema.get("x-later-wins")
    beside: Json = {key: schema[key] for key in ("properties", "required") if key in schema}
    for part in [*parts, beside]:
        referred = part["$ref"].rpartition("/")[2] if "$ref" in part else name
        whole = _flat(document, dereferenced(document, part), referred, own=True)
        for key, value in whole.get("properties", {}).items():
            if WITHDRAWN in value and key in properties:
                continue  # the document has it again, in another part
            earlier = properties.get(key, value)
            if not (later_wins or WITHDRAWN in earlier or _goes_along(document, earlier, value)):
                raise DocumentError(
                    f"components.schemas.{name}",
                    f"allOf defines {key} twice, differently; if the later one is meant, "
                    "say x-later-wins in the overlay",
                )
            properties[key] = value
        required += [key for key in whole.get("required", ()) if key not in required]
        inherited |= {key: value for key, value in whole.items() if key not in _NOT_INHERITED}
    if not properties:
        return {**inherited, **schema}
    shared = {key: value for key, value in inherited.items() if key not in {"oneOf", "anyOf"}}
    return {**shared, **schema, "type": "object", "properties": properties, "required": required}


def _goes_along(document: Json, earlier: Json, later: Json) -> bool:
    """Whether a property that two parts of an allOf define can be read by the later of the two.

    Both are objects, of which the later is the narrower: the report's own constraints instead of any report's.
    """
    return earlier == later or (_holds_objects(document, earlier) and _holds_objects(document, later))


def _holds_objects(document: Json, schema: Json) -> bool:
    whole = dereferenced(document, schema)
    parts = [*alternatives(whole), *whole.get("allOf", ())]
    return whole.get("type") == "object" or is_object(whole) or any(_holds_objects(document, part) for part in parts)


def _shapes(key: str) -> bool:
    """Whether a keyword says what a value is made of, and does not just describe it."""
    return key not in _BESIDE_A_REFERENCE | {"title", "example", "default"} and not key.startswith("x-")


def _becomes_a_model(document: Json, part: Json) -> bool:
    """Whether the schema becomes a model, once its allOf is merged."""
    whole = dereferenced(document, part)
    return is_object(whole) or any(_becomes_a_model(document, each) for each in whole.get("allOf", ()))


def hoisted_name(schema: str, key: str) -> str:
    """The name that an object gets that a property of a schema describes in place."""
    return f"{schema}{key[:1].upper()}{key[1:]}"


class _Hoist:
    """Gives objects and unions of objects that are described in place a schema of their own."""

    def __init__(self, schemas: Json) -> None:
        self._schemas = schemas

    def named(self, name: str, schema: Json) -> Json:
        """``schema``, which stands under ``name``, with what is inside it hoisted."""
        schema = dict(schema)
        if is_object(schema):
            schema["properties"] = {
                key: self.inline(hoisted_name(name, key), value) for key, value in schema["properties"].items()
            }
            # What is required without being defined cannot be read, and was a slip wherever it was seen.
            schema["required"] = [key for key in schema.get("required", ()) if key in schema["properties"]]
        elif isinstance(schema.get("items"), dict):
            schema["items"] = self.inline(f"{name}Item", schema["items"])
        for union in ("oneOf", "anyOf"):
            if union in schema:
                schema[union] = [
                    self.inline(f"{name}Option{number}", part) for number, part in enumerate(schema[union], 1)
                ]
        if alternatives(schema) and schema.get("type") == "object":
            del schema["type"]
        return schema

    def inline(self, name: str, schema: Json) -> Json:
        """A reference to ``schema``, hoisted as ``name``, or ``schema`` where it needs none."""
        if "$ref" in schema:
            return schema
        if is_object(schema) or any("$ref" in part or is_object(part) for part in alternatives(schema)):
            if name in self._schemas:
                raise DocumentError(
                    f"components.schemas.{name}",
                    "is also the name that an object described in place would get",
                )
            self._schemas[name] = self.named(name, schema)
            return {"$ref": f"#/components/schemas/{name}"}
        return self.named(name, schema)
