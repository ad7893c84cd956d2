"""What the sandbox answers: one JSON text, made from the document, with an entry for each operation."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .document import Json, dereferenced, operations
from .examples import example_of, example_of_member, mapping_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_JSON = "application/json"
_TOKEN = "FinicityAppToken"  # noqa: S105  # the name of a security scheme
_MFA_CHALLENGE = "203"
# The kind of report that the two Get Report operations answer with: the one that most callers ask for.
_REPORT = "voa"
_IN_PROGRESS = "inProgress"
# What a Generate operation's path calls a kind of report, where that is not its name.
_KIND_OF_WORD = {
    "balance-analytics": "barpcra",
    "cashFlowBusiness": "cfrb",
    "cashFlowPersonal": "cfrp",
    "cashflow-analytics": "cfrpcra",
}


def answers(document: Json) -> str:
    """A JSON list of all operations of a normalized ``document``, one a line, sorted by path and method.

    Each entry says what the operation takes (``parameters``, ``body``, ``needsToken``) and what a success carries
    (``status``, ``contentTypes``, and ``example`` where it is JSON).
    """
    entries = sorted(_entries(document), key=lambda entry: (entry["path"], entry["method"]))
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    return f"[\n{lines}\n]\n"


def _entries(document: Json) -> Iterator[Json]:
    for method, path, operation in operations(document):
        status, content = _success(document, operation)
        security: Any = operation.get("security", document.get("security", []))
        entry = {
            "operationId": operation["operationId"],
            "method": method.upper(),
            "path": path,
            "needsToken": any(_TOKEN in scheme for scheme in security),
            "parameters": _parameters(document, path, operation),
            "body": _body(document, operation),
            "status": status,
            "contentTypes": list(content),
        }
        if _JSON in content:
            schema = content[_JSON].get("schema", {})
            entry["example"] = _consistent(document, method, path, _example(document, schema))
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


def _parameters(document: Json, path: str, operation: Json) -> list[Json]:
    # An operation's own parameter takes the place of the path's with the same name.
    shared = document["paths"][path].get("parameters", ())
    all_of_them = [dereferenced(document, each) for each in (*shared, *operation.get("parameters", ()))]
    return [
        {"name": name, "in": location, "required": bool(parameter.get("required"))}
        for (name, location), parameter in {(each["name"], each["in"]): each for each in all_of_them}.items()
    ]


def _body(document: Json, operation: Json) -> Json | None:
    if "requestBody" not in operation:
        return None
    body = dereferenced(document, operation["requestBody"])
    schema = body.get("content", {}).get(_JSON, {}).get("schema", {})
    return {
        "required": bool(body.get("required")),
        "requiredKeys": sorted(dereferenced(document, schema).get("required", ())),
    }


def _example(document: Json, schema: Json) -> Any:
    whole = dereferenced(document, schema)
    mapping, _ = mapping_of(document, whole)
    return example_of_member(document, whole, _REPORT) if _REPORT in mapping else example_of(document, schema)


def _consistent(document: Json, method: str, path: str, example: Any) -> Any:
    """``example`` with those fields set that must agree with one another and with other answers."""
    if not isinstance(example, dict):
        return example
    lists = [value for value in example.values() if isinstance(value, list)]
    if len(lists) == 1:
        # The one page there is, whichever way the operation pages.
        count = len(lists[0])
        paging = {
            "found": count,
            "displaying": count,
            "moreAvailable": False,
            "totalRecords": count,
            "totalPages": 1,
            "pageNumber": 1,
        }
        example |= {key: value for key, value in paging.items() if key in example}
    if method == "get":
        return _finished(example)
    if example.get("status") == _IN_PROGRESS and "type" in example:
        example["type"] = _acknowledged(document, path) or example["type"]
    return example


def _finished(node: Any) -> Any:
    """``node`` with every report in it, whole or summed up, as the finished one that Get Report answers with."""
    if isinstance(node, list):
        return [_finished(each) for each in node]
    if not isinstance(node, dict):
        return node
    node = {key: _finished(value) for key, value in node.items()}
    if node.get("status") == _IN_PROGRESS and "type" in node:
        node |= {"type": _REPORT, "status": "success"}
        node.pop("errors", None)
    return node


def _acknowledged(document: Json, path: str) -> str | None:
    """The kind of report that a call of ``path`` starts, where its words tell."""
    known = {
        kind.lower(): kind
        for schema in document["components"]["schemas"].values()
        for kind in mapping_of(document, schema)[0]
    }
    words = [_KIND_OF_WORD.get(word, word).lower() for word in path.split("/")]
    return next((known[word] for word in reversed(words) if word in known), None)
