"""What a value is checked by: a schema of the document as a JSON Schema, without what only describes.

One thing besides the checks stays, ``x-sensitive``: what is secret or personal is masked wherever a value is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.document.known_values import KNOWN_VALUES
from generator.document.references import dereferenced

if TYPE_CHECKING:
    from generator.document.references import Json

_COMPONENTS = "#/components/schemas/"
# The keywords of a JSON Schema, and the known values, whose case the sandbox forgives; the others describe.
_CHECKED = frozenset({
    KNOWN_VALUES, "type", "required", "properties", "items", "enum", "pattern", "minimum", "maximum", "minLength",
    "maxLength", "minItems", "maxItems", "oneOf", "anyOf", "additionalProperties", "default",
})  # fmt: skip
_SENSITIVE = "x-sensitive"
# What a format says of a number, in keywords that are checked.
_BOUNDS = {
    "int32": {"minimum": -(2**31), "maximum": 2**31 - 1},
    "int64": {"minimum": -(2**63), "maximum": 2**63 - 1},
}


def json_schemas(document: Json) -> dict[str, Json]:
    """The schemas of a normalized ``document`` by their names."""
    schemas: Json = document["components"]["schemas"]
    return {name: json_schema(dereferenced(document, schema)) for name, schema in schemas.items()}


def json_schema(schema: Json) -> Json:
    """``schema`` as a JSON Schema, which refers to those of ``json_schemas`` as ``#/schemas/NAME``."""
    sensitive: Json = {_SENSITIVE: True} if schema.get(_SENSITIVE) else {}
    if "$ref" in schema:
        return {"$ref": f"#/schemas/{schema['$ref'].removeprefix(_COMPONENTS)}", **sensitive}
    bounds = _BOUNDS.get(schema.get("format", ""), {}) if schema.get("type") == "integer" else {}
    checked: Json = {**bounds, **{key: value for key, value in schema.items() if key in _CHECKED}}
    if "properties" in checked:
        checked["properties"] = {key: json_schema(part) for key, part in checked["properties"].items()}
    for key in ("items", "additionalProperties"):
        if isinstance(checked.get(key), dict):
            checked[key] = json_schema(checked[key])
    for key in ("oneOf", "anyOf"):
        if key in checked:
            checked[key] = [json_schema(part) for part in checked[key]]
    # OpenAPI 3.0 has a keyword for null, JSON Schema a type.
    checked = {"anyOf": [checked, {"type": "null"}]} if schema.get("nullable") else checked
    return {**checked, **sensitive}
