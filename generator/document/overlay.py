"""Apply an OpenAPI Overlay 1.0 document to another."""

from __future__ import annotations

import logging
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import jsonpath_rfc9535 as jsonpath
from jsonpath_rfc9535.selectors import NameSelector

from generator.document.versions import VERSIONS, is_meant_for
from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.document.references import Json

OPERATIONS = "x-operations"
# The version of the document in which each action has to find what it names. Of another one it need not.
WRITTEN_FOR = "x-written-for"
_KEYS = ("target", "description", "update", "remove", OPERATIONS, VERSIONS)
_log = logging.getLogger(__name__)


def apply_overlay(
    document: Json,
    overlay: Mapping[str, Any],
    source: str,
    line: Callable[[int], int] | None = None,
    matches: dict[int, int] | None = None,
) -> Json:
    """Change ``document`` by the actions of ``overlay``, and return it.

    Other than the Overlay Specification has it, an action must find all that it names in the version of the document
    that the overlay is written for (``x-written-for``; any, where it does not say), and an item that a list has already
    is not appended again. An action whose ``x-versions`` say that it is meant for other versions is skipped. What is
    skipped, what changes nothing, and what does not find something in another version, is logged.

    Args:
        document: What the actions are applied to.
        overlay: The Overlay document.
        source: What messages call the overlay.
        line: Gives the line in ``source`` on which an action stands, by the action's index.
        matches: Gets the number of nodes that an action is for, by the action's index.

    Raises:
        DocumentError: An action is malformed, or actions did not find what they name, of which all are listed.
    """

    def place(index: int) -> str:
        return f"{source}:{line(index)}: actions[{index}]" if line else f"{source}: actions[{index}]"

    version = _version(document)
    actions = overlay.get("actions", [])
    if not isinstance(actions, list):
        raise DocumentError(source, "has actions that are no list")
    unmatched: list[str] = []
    for index, action in enumerate(actions):
        try:
            _check(action)
            if VERSIONS in action and not is_meant_for(action[VERSIONS], version):
                _log.warning("%s is skipped: for versions %s, and this is %s", place(index), action[VERSIONS], version)
                continue
            nodes, missing = _matches(document, action)
            if matches is not None:
                matches[index] = len(nodes)
            # Backwards, so that removing one item of a list does not move the next.
            changes = [_apply(document, node, action) for node in reversed(nodes)]
        except ValueError as error:
            raise DocumentError(place(index), str(error)) from error
        if missing:
            reason = f" ({action['description']})" if "description" in action else ""
            unmatched.append(f"{place(index)}: {action['target']} {missing}{reason}")
        elif not any(changes):
            _log.warning("%s changes nothing: the document says so already; it can go", place(index))
    _report(unmatched, source, version, strict=is_written_for(document, overlay))
    return document


def is_written_for(document: Json, overlay: Mapping[str, Any]) -> bool:
    """Whether an overlay is written for this version of the document."""
    version = _version(document)
    return bool(overlay.get(WRITTEN_FOR, version) == version)


def _version(document: Json) -> str:
    info = document.get("info")
    return str(info.get("version", "")) if isinstance(info, dict) else ""


def find(document: Json, target: object) -> list[jsonpath.JSONPathNode]:
    """The nodes that the JSONPath ``target`` selects, each once.

    Raises:
        ValueError: ``target`` is no JSONPath.
    """
    return _find(document, _compiled(target))


def _report(unmatched: list[str], source: str, version: str, *, strict: bool) -> None:
    """Refuse what did not find what it names, or log it where the overlay is written for another version."""
    if unmatched and not strict:
        _log.warning("%s", "\n".join(f"{each}, in version {version} of the document" for each in unmatched))
    elif unmatched:
        problem = (
            f"has actions ({len(unmatched)}) that did not find in version {version} of the document what they name; "
            f"correct or remove them, or say in {VERSIONS} for which versions they are"
        )
        raise DocumentError(source, problem, *unmatched)


def _check(action: Any) -> None:
    """Refuse a malformed action."""
    if not isinstance(action, dict):
        raise ValueError("is no mapping; an action has a target, and update or remove")  # noqa: TRY004  # of the file
    for key in action:
        if key not in _KEYS:
            raise ValueError(f"has the key {key!r}; an action has {', '.join(_KEYS)}")
    if "update" not in action and action.get("remove") is not True:
        raise ValueError("has neither update nor remove: true")


def _matches(document: Json, action: Json) -> tuple[list[jsonpath.JSONPathNode], str]:
    """The nodes that an action is for, and what is to be said where it names something that is not there."""
    query = _compiled(action.get("target"))
    nodes = _find(document, query)
    if OPERATIONS in action:
        wanted = action[OPERATIONS]
        if not isinstance(wanted, list) or not wanted:
            raise ValueError(f"has {OPERATIONS} without names; it is a list of operationIds")
        by_name = {str(node.value.get("operationId")): node for node in nodes if isinstance(node.value, dict)}
        missing = [str(name) for name in wanted if name not in by_name]
        nodes = [node for name, node in by_name.items() if name in wanted]
    else:
        # The names of a list may each stand in another match.
        matched = {step for node in nodes for step in node.location}
        missing = [name for name in _listed(query) if name not in matched]
    if missing:
        return nodes, f"does not find {', '.join(missing)}"
    return nodes, "" if nodes else "matches nothing"


def _listed(query: jsonpath.JSONPathQuery) -> list[str]:
    """The names that stand in a list in a JSONPath: a and b of ``$['a', 'b'].c``."""
    return [
        selector.name
        for segment in query.segments
        if len(segment.selectors) > 1
        for selector in segment.selectors
        if isinstance(selector, NameSelector)
    ]


def _compiled(target: object) -> jsonpath.JSONPathQuery:
    if not isinstance(target, str):
        raise ValueError("has no target")  # noqa: TRY004  # a mistake of the file
    try:
        return jsonpath.compile(target)
    except jsonpath.JSONPathError as error:
        raise ValueError(f"{target!r} is not a JSONPath: {error}") from error


def _find(document: Json, query: jsonpath.JSONPathQuery) -> list[jsonpath.JSONPathNode]:
    return list({node.location: node for node in query.find(document)}.values())


def _apply(document: Json, node: jsonpath.JSONPathNode, action: Json) -> bool:
    """Change one match; whether that made a difference."""
    update = deepcopy(action.get("update"))  # what several matches get must not be one object
    if not node.location:
        if action.get("remove"):
            raise ValueError("removes the whole document")
        before = dict(document)
        document.update(_merged(document, update))
        return before != document
    *way, last = node.location
    parent: Any = document
    for step in way:
        parent = parent[step]
    if action.get("remove"):
        del parent[last]
        return True
    old, parent[last] = parent[last], _merged(parent[last], update)
    return bool(old != parent[last])


def _merged(old: Any, new: Any) -> Any:
    """Mappings recursively, lists with what they lack, anything else replaced."""
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: _merged(old[key], new[key]) if key in old else new[key] for key in new}}
    if isinstance(old, list):
        return [*old, *(item for item in (new if isinstance(new, list) else [new]) if item not in old)]
    return new
