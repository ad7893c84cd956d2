"""The names in Python of what the newer document only writes otherwise.

A path parameter's name is not sent, and whether a schema is described in place or by reference changes nothing of the
API. Both would rename an argument or a class, so the newer document gets them as the older one has them.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from generator.api import naming
from generator.document.references import METHODS, dereferenced, operations, references
from generator.update.words import facts_of

if TYPE_CHECKING:
    from generator.document.references import Json

_PLACEHOLDER = re.compile(r"{([^{}]*)}")
_SCHEMAS = "#/components/schemas/"


def shape_of(path: str) -> str:
    """A path without the names of its parameters: two of one shape are the same to the API."""
    return _PLACEHOLDER.sub("{}", path)


def with_names_of(ours: Json, theirs: Json) -> Json:
    """A copy of the facts ``theirs`` that names in Python what ``ours`` has as ``ours`` does."""
    before, after = facts_of(ours), deepcopy(theirs)
    _rename_path_parameters(before, after)
    _Schemas(before, after).align()
    return after


def _rename_path_parameters(ours: Json, theirs: Json) -> None:
    """Give path parameters that have another name, at the same place of the same path, the one that they had."""
    by_shape = {shape_of(path): path for path in ours["paths"]}
    paths: Json = {}
    for path, item in theirs["paths"].items():
        earlier = by_shape.get(shape_of(path), path)
        names = dict(zip(_PLACEHOLDER.findall(path), _PLACEHOLDER.findall(earlier), strict=True))
        if earlier in theirs["paths"] or all(naming.argument(a) == naming.argument(b) for a, b in names.items()):
            paths[path] = item
            continue
        paths[earlier] = item
        for holder in (item, *(node for method, node in item.items() if method in METHODS)):
            if "parameters" in holder:
                holder["parameters"] = [_renamed(theirs, each, names) for each in holder["parameters"]]
    theirs["paths"] = paths


def _renamed(document: Json, parameter: Json, names: dict[str, str]) -> Json:
    whole = dereferenced(document, parameter)
    if whole["in"] != "path" or names.get(whole["name"], whole["name"]) == whole["name"]:
        return parameter
    return {**whole, "name": names[whole["name"]]}


class _Schemas:
    """The schemas of two documents, the newer one of which is changed in place."""

    def __init__(self, ours: Json, theirs: Json) -> None:
        self._ours, self._theirs = ours, theirs
        self._before: Json = ours["components"]["schemas"]
        self._after: Json = theirs["components"]["schemas"]

    def align(self) -> None:
        for name in [name for name in self._after if name in self._before]:
            self._after[name] = self._aligned(self._before[name], self._after[name])
        earlier = {operation["operationId"]: operation for _, _, operation in operations(self._ours)}
        for _, _, operation in operations(self._theirs):
            if before := earlier.get(operation["operationId"]):
                self._contents(before.get("requestBody", {}), operation.get("requestBody", {}))
                for status, response in operation["responses"].items():
                    self._contents(before.get("responses", {}).get(status, {}), response)

    def _contents(self, ours: Json, theirs: Json) -> None:
        for kind, media in theirs.get("content", {}).items():
            before = ours.get("content", {}).get(kind, {})
            if "schema" in media and "schema" in before:
                media["schema"] = self._aligned(before["schema"], media["schema"])

    def _aligned(self, ours: Json, theirs: Json) -> Json:
        """``theirs`` by reference where ``ours`` is one, and in place where ``ours`` is described there."""
        if "$ref" in ours and "properties" in theirs:
            return self._by_reference(ours["$ref"], theirs)
        if "properties" in ours and "$ref" in theirs:
            return self._in_place(ours, theirs)
        if "$ref" in ours or "$ref" in theirs:
            return theirs
        aligned = dict(theirs)
        if "properties" in theirs:
            before = ours.get("properties", {})
            aligned["properties"] = {
                key: self._aligned(before[key], part) if key in before else part
                for key, part in theirs["properties"].items()
            }
        if isinstance(theirs.get("items"), dict) and isinstance(ours.get("items"), dict):
            aligned["items"] = self._aligned(ours["items"], theirs["items"])
        if len(theirs.get("allOf", ())) == len(ours.get("allOf", ())) > 1:
            pairs = zip(ours["allOf"], theirs["allOf"], strict=True)
            aligned["allOf"] = [self._aligned(before, part) if "$ref" not in part else part for before, part in pairs]
        return aligned

    def _by_reference(self, reference: str, theirs: Json) -> Json:
        name = reference.removeprefix(_SCHEMAS)
        if name not in self._after:
            self._after[name] = theirs
        return {"$ref": reference} if _same(self._after[name], theirs) else theirs

    def _in_place(self, ours: Json, theirs: Json) -> Json:
        name = theirs["$ref"].removeprefix(_SCHEMAS)
        schema: Json = self._after.get(name, {})
        if "properties" not in schema or not (name not in self._before or _same(ours, schema)):
            return theirs
        if any(target == theirs["$ref"] for _, _, target in references(schema)):
            return theirs
        if [target for _, _, target in references(self._theirs)].count(theirs["$ref"]) == 1:
            del self._after[name]
        return deepcopy(schema)


def _same(one: Json, other: Json) -> bool:
    """Whether two schemas state the same, whatever their examples and the order of what they list."""
    return bool(_facts(one) == _facts(other))


def _facts(node: Any) -> Any:
    if isinstance(node, dict):
        return {
            key: sorted(value) if key == "required" and isinstance(value, list) else _facts(value)
            for key, value in node.items()
            if key not in {"example", "examples"} or isinstance(value, dict)
        }
    return [_facts(each) for each in node] if isinstance(node, list) else node
