"""Apply an OpenAPI Overlay 1.0 document to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jsonpath_rfc9535 as jsonpath

from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.document.references import Json


def apply_overlay(document: Json, overlay: Mapping[str, Any], source: str) -> Json:
    """Apply an OpenAPI Overlay 1.0 document.

    An action whose target matches nothing is passed over, as the Overlay Specification has it: a rule for
    operations that another version of the document lacks is no mistake.
    """
    for index, action in enumerate(overlay.get("actions", ())):
        place = f"{source}: actions[{index}]"
        # Backwards, so that removing one item of a list does not move the next.
        for node in reversed(find(document, action.get("target"), place)):
            if action.get("remove"):
                _remove(document, node)
            elif "update" in action:
                _replace(document, node, _merged(node.value, action["update"]))
            else:
                raise DocumentError(place, "has neither update nor remove")
    return document


def find(document: Json, target: object, place: str) -> list[jsonpath.JSONPathNode]:
    """The nodes that the JSONPath ``target`` selects."""
    if not isinstance(target, str):
        raise DocumentError(place, "has no target")
    try:
        return list(jsonpath.find(target, document))
    except jsonpath.JSONPathError as error:
        raise DocumentError(place, f"{target!r} is not a JSONPath: {error}") from error


def _merged(old: Any, new: Any) -> Any:
    """The Overlay's merge: mappings recursively, lists appended, anything else replaced."""
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: _merged(old[key], new[key]) if key in old else new[key] for key in new}}
    if isinstance(old, list):
        return [*old, *new] if isinstance(new, list) else [*old, new]
    return new


def _replace(document: Json, node: jsonpath.JSONPathNode, value: Any) -> None:
    parent, last = _parent(document, node)
    parent[last] = value


def _remove(document: Json, node: jsonpath.JSONPathNode) -> None:
    parent, last = _parent(document, node)
    del parent[last]


def _parent(document: Json, node: jsonpath.JSONPathNode) -> tuple[Any, Any]:
    way, last = node.location[:-1], node.location[-1]
    parent: Any = document
    for step in way:
        parent = parent[step]
    return parent, last
