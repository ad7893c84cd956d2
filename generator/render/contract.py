"""What the sandbox knows of the API: one JSON text.

``operations`` has an entry for each operation: what it takes, what a success carries, and which statuses its responses
may have. ``schemas`` holds the JSON Schemas that parameters, request bodies and responses refer to.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.api.records import Api, Operation
    from generator.document.references import Json

_SCHEMAS = "#/schemas/"


def contract(api: Api) -> str:
    """The contract of ``api``, an operation or a schema a line, both sorted."""
    operations = sorted(api.operations, key=lambda each: (each.path, each.method))
    lines = ",\n".join(json.dumps(_entry(operation), ensure_ascii=False) for operation in operations)
    schemas = _with_nested(api, [schema for operation in operations for schema in _schemas(operation)])
    parts = ",\n".join(f"{json.dumps(name)}: {json.dumps(schemas[name])}" for name in sorted(schemas))
    return f'{{"operations": [\n{lines}\n],\n"schemas": {{\n{parts}\n}}}}\n'


def _entry(operation: Operation) -> Json:
    response = operation.response
    body = operation.body if operation.body and not operation.body.withdrawn else None
    entry: Json = {
        "operationId": operation.id,
        "method": operation.method,
        "path": operation.path,
        "needsToken": operation.needs_token,
        "billable": operation.billable,
        "parameters": [
            {"name": each.wire, "in": each.location, "required": each.required, "schema": each.schema}
            for each in operation.parameters
        ],
        "body": {"required": body.required, "schema": body.schema} if body else None,
        "status": response.status,
        "errors": {
            error.status: {"contentTypes": list(error.content_types), "fields": list(error.fields)}
            for error in operation.errors
        },
        "contentTypes": list(response.content_types),
    }
    if response.schema is not None:
        entry["response"] = response.schema
        entry["example"] = _one_page(response.example)
    return entry


def _schemas(operation: Operation) -> list[Json]:
    """The schemas that stand in an operation's entry."""
    carrying = [*operation.parameters, operation.body, operation.response]
    return [each.schema for each in carrying if each and each.schema]


def _with_nested(api: Api, schemas: list[Json]) -> dict[str, Json]:
    """The schemas that ``schemas`` refer to, and those that these refer to, by their names."""
    found: dict[str, Json] = {}
    waiting = list(_referred_to(schemas))
    while waiting:
        name = waiting.pop()
        if name in api.schemas and name not in found:  # a default may look like a reference
            found[name] = api.schemas[name]
            waiting += _referred_to(found[name])
    return found


def _referred_to(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"].removeprefix(_SCHEMAS)
        else:
            for part in node.values():
                yield from _referred_to(part)
    elif isinstance(node, list):
        for part in node:
            yield from _referred_to(part)


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
