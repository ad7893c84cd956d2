"""The newer document in our words: its facts, with our text at each place that had one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from generator.document.references import METHODS, VALUES, operations
from generator.update.kept_names import with_names_of
from generator.update.words import WORDS, facts_of, names_of, places, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.document.references import Json
    from generator.update.words import Place

# Lists in which the order says nothing.
_UNORDERED = frozenset({"parameters", "required", "enum", "tags", "security", "oneOf", "anyOf"})


@frozen
class Merged:
    """A document with the newer one's facts and our words."""

    document: Json
    review: tuple[Place, ...]
    """Where the vendor's text is another than the one that ours was written against."""


def merged(ours: Json, theirs: Json, locked: Mapping[Place, str], hashed: Mapping[Place, str]) -> Merged:
    """``theirs`` in our words, in the order of ``ours``.

    Args:
        ours: The document of the checkout.
        theirs: The newer one, as the vendor wrote it.
        locked: The hash of each text of the vendor's that ours were written against.
        hashed: The hash of each of the vendor's texts in ``theirs``.
    """
    facts = with_names_of(ours, facts_of(theirs))
    words = _moved(words_of(ours), dict(places(facts)), locked, hashed)
    for place, node in places(facts):
        for key in ("summary", "title", "description"):
            if (*place, key) in words:
                node[key] = words[(*place, key)]
    ordered: Json = _in_order_of(_at_the_new_paths(ours, facts), facts)
    review = tuple(place for place in words if place in locked and hashed.get(place, "") != locked[place])
    return Merged(ordered, review)


def _moved(
    ours: Mapping[Place, str],
    theirs: Mapping[Place, Json],
    locked: Mapping[Place, str],
    hashed: Mapping[Place, str],
) -> dict[Place, str]:
    """Our texts by the place where they stand now.

    The text of a place that went stands where the vendor's text of it stands now: under the same name, or else, as with
    an operation or a schema that has another name, anywhere.
    """
    words = {place: text for place, text in ours.items() if place[:-1] in theirs}
    went: dict[tuple[str, ...], set[str]] = {}
    for place, text in ours.items():
        if place[:-1] not in theirs and locked.get(place):
            went.setdefault((locked[place], place[-1], place[-2]), set()).add(text)
            went.setdefault((locked[place], place[-1]), set()).add(text)
    for place in (place for place in hashed if place not in words):
        texts = went.get((hashed[place], place[-1], place[-2])) or went.get((hashed[place], place[-1]), set())
        if len(texts) == 1:
            words[place] = next(iter(texts))
    return words


def _at_the_new_paths(ours: Json, theirs: Json) -> Json:
    """``ours`` with each operation below the path that it has in ``theirs``, so that a moved one keeps its order."""
    now = {operation["operationId"]: (path, method) for method, path, operation in operations(theirs)}
    paths: Json = {}
    for path, item in ours["paths"].items():
        for key, node in item.items():
            place = now.get(node.get("operationId")) if key in METHODS else None
            new_path, new_key = place or (path, key)
            paths.setdefault(new_path, {})[new_key] = node
    return {**ours, "paths": paths}


def _in_order_of(ours: Any, theirs: Any, key: str = "") -> Any:
    """``theirs``, with what both have in the order of ``ours`` and the new behind what it follows in ``theirs``."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return {
            name: theirs[name] if name in VALUES and key != "properties" and ours.get(name) != theirs[name]
            else _in_order_of(ours.get(name), theirs[name], name)
            for name in _sequence(list(ours), _words_first(theirs))
        }  # fmt: skip
    if isinstance(ours, list) and isinstance(theirs, list):
        there = dict(zip(names_of(ours), ours, strict=True))
        here = dict(zip(names_of(theirs), theirs, strict=True))
        order = _sequence(list(there), list(here)) if key in _UNORDERED else list(here)
        return [_in_order_of(there.get(name), here[name]) for name in order]
    if isinstance(theirs, dict):
        return {name: _in_order_of(None, theirs[name], name) for name in _words_first(theirs)}
    if isinstance(theirs, list):
        return [_in_order_of(None, each) for each in theirs]
    return theirs


def _words_first(node: Json) -> list[str]:
    """The keys of a node that is new, its words before its facts but for the name of an operation."""
    first = [key for key in ("tags", "operationId", "summary", "title", "description", "name", "in") if key in node]
    return [*first, *(key for key in node if key not in first)] if WORDS & node.keys() else list(node)


def _sequence(ours: Iterable[str], theirs: list[str]) -> list[str]:
    """The names in ``theirs``: those of ``ours`` in its order, each other one behind the one that it follows."""
    order = [name for name in ours if name in theirs]
    for number, name in enumerate(theirs):
        if name not in order:
            before = next((each for each in reversed(theirs[:number]) if each in order), None)
            order.insert(order.index(before) + 1 if before is not None else 0, name)
    return order
