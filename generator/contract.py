"""What the sandbox knows of the API: one JSON text, made from the document.

``operations`` has an entry for each operation: what it takes, what a successful response carries, and which error
statuses it may have. ``schemas`` holds, as JSON Schemas, what request bodies, parameters and responses are made of.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .document import Json, dereferenced, operations
from .examples import example_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_JSON = "application/json"
_TOKEN = "FinicityAppToken"  # noqa: S105  # the name of a security scheme
_MFA_CHALLENGE = "203"
_REFERENCE = "#/components/schemas/"
# The keywords of a JSON Schema; the others describe.
_CHECKED = frozenset({
    "type", "required", "properties", "items", "enum", "pattern", "minimum", "maximum", "minLength",
    "maxLength", "minItems", "maxItems", "oneOf", "anyOf", "additionalProperties", "default",
})  # fmt: skip
# What a format says of a number, in keywords that are checked.
_BOUNDS = {
    "int32": {"minimum": -(2**31), "maximum": 2**31 - 1},
    "int64": {"minimum": -(2**63), "maximum": 2**63 - 1},
}


def contract(document: Json) -> str:
    """The contract of a normalized ``document``, an operation or a schema a line, both sorted."""
    schemas: dict[str, Json] = {}
    entries = sorted(_entries(document, schemas), key=lambda entry: (entry["path"], entry["method"]))
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    parts = ",\n".join(f"{json.dumps(name)}: {json.dumps(schemas[name])}" for name in sorted(schemas))
    return f'{{"operations": [\n{lines}\n],\n"schemas": {{\n{parts}\n}}}}\n'


def _entries(document: Json, schemas: dict[str, Json]) -> Iterator[Json]:
    for method, path, operation in operations(document):
        status, content = _success(document, operation)
        security: Any = operation.get("security", document.get("security", []))
        entry = {
            "operationId": operation["operationId"],
            "method": method.upper(),
            "path": path,
            "needsToken": any(_TOKEN in scheme for scheme in security),
            "parameters": _parameters(document, path, operation, schemas),
            "body": _body(document, operation, schemas),
            "status": status,
            "errors": _errors(document, operation),
            "contentTypes": list(content),
        }
        if _JSON in content:
            schema = content[_JSON].get("schema", {})
            entry["response"] = _checkable(document, schema, schemas)
            entry["example"] = _one_page(example_of(document, schema))
        yield entry


def _success(document: Json, operation: Json) -> tuple[int, Json]:
    """Status and content of the first success that carries something, or else of the first."""
    successes = [
        (status, dereferenced(document, response).get("content", {}))
        for status, response in operation["responses"].items()
        if status.startswith("2") and status != _MFA_CHALLENGE
    ]
    status, content = next((success for success in successes if success[1]), successes[0] if successes else ("200", {}))
    return (int(status) if status.isdigit() else 200), content


def _errors(document: Json, operation: Json) -> Json:
    """Of each error status, the content types and the names of the fields of a JSON body."""
    errors: Json = {}
    for status, response in operation["responses"].items():
        content = dereferenced(document, response).get("content", {})
        if not status.startswith("2"):
            schema = dereferenced(document, content.get(_JSON, {}).get("schema", {}))
            errors[status] = {"contentTypes": list(content), "fields": list(schema.get("properties", ()))}
    return errors


def _parameters(document: Json, path: str, operation: Json, schemas: dict[str, Json]) -> list[Json]:
    # An operation's own parameter takes the place of the path's with the same name.
    shared = document["paths"][path].get("parameters", ())
    all_of_them = [dereferenced(document, each) for each in (*shared, *operation.get("parameters", ()))]
    return [
        {
            "name": name,
            "in": location,
            "required": bool(parameter.get("required")),
            "schema": _checkable(document, parameter.get("schema", {}), schemas),
        }
        for (name, location), parameter in {(each["name"], each["in"]): each for each in all_of_them}.items()
    ]


def _body(document: Json, operation: Json, schemas: dict[str, Json]) -> Json | None:
    if "requestBody" not in operation:
        return None
    body = dereferenced(document, operation["requestBody"])
    schema = body.get("content", {}).get(_JSON, {}).get("schema", {})
    return {"required": bool(body.get("required")), "schema": _checkable(document, schema, schemas)}


def _checkable(document: Json, schema: Json, schemas: dict[str, Json]) -> Json:
    """``schema`` as a JSON Schema; those that it refers to are added to ``schemas``."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(_REFERENCE)
        if name not in schemas:
            schemas[name] = {}  # it may refer to itself
            schemas[name] = _checkable(document, dereferenced(document, schema), schemas)
        return {"$ref": f"#/schemas/{name}"}
    bounds = _BOUNDS.get(schema.get("format", ""), {}) if schema.get("type") == "integer" else {}
    checked: Json = {**bounds, **{key: value for key, value in schema.items() if key in _CHECKED}}
    if "properties" in checked:
        checked["properties"] = {
            key: _checkable(document, part, schemas) for key, part in checked["properties"].items()
        }
    for key in ("items", "additionalProperties"):
        if isinstance(checked.get(key), dict):
            checked[key] = _checkable(document, checked[key], schemas)
    for key in ("oneOf", "anyOf"):
        if key in checked:
            checked[key] = [_checkable(document, part, schemas) for part in checked[key]]
    # OpenAPI 3.0 has a keyword for null, JSON Schema a type.
    return {"anyOf": [checked, {"type": "null"}]} if schema.get("nullable") else checked


def _one_page(example: Any) -> Any:
    """``example`` as the one page that there is, whichever way its operation pages."""
    lists = [value for value in example.values() if isinstance(value, list)] if isinstance(example, dict) else []
    if len(lists) != 1:
        return example
    count = len(lists[0])
    paging = {
        "found": count,
        "displaying": count,
        "moreAvailable": False,
        "totalRecords": count,
        "totalPages": 1,
        "pageNumber": 1,
    }
    return example | {key: value for key, value in paging.items() if key in example}
