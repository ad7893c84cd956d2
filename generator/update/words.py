"""What of a document is facts and what is words, and where each word stands.

A place is named by what a document is made of, so that it stays the same wherever in the document that stands:
``CreateToken/description`` is the description of an operation, on whichever path, and
``schemas/Customer/properties/id/description`` that of a property.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.document.references import METHODS, NAMES, VALUES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.document.references import Json

WORDS = frozenset({"description", "summary", "title"})
# What describes the document or its examples, and says nothing of the API.
_ABOUT = {
    (): {"tags", "externalDocs"},
    ("info",): {"contact", "license", "termsOfService"},
    ("components",): {"examples"},
}
_PAYLOADS = "examples"
# In what stands under these, the keys are no keywords.
_NAMED = NAMES | {"content"}
Place = tuple[str, ...]


def facts_of(document: Json) -> Json:
    """A copy of ``document`` without its words, its example payloads, and what it says of itself."""
    facts: Json = _without_words(document)
    for steps, keys in _ABOUT.items():
        node = facts
        for step in steps:
            node = node.get(step, {})
        for key in keys & node.keys():
            del node[key]
    return facts


def _without_words(node: Any, *, named: bool = False) -> Any:
    """``node`` without words; ``named`` says that its keys are names."""
    if isinstance(node, list):
        return [_without_words(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {
        key: value if key in VALUES and not named else _without_words(value, named=key in _NAMED and not named)
        for key, value in node.items()
        if named or not (key == _PAYLOADS or (key in WORDS and isinstance(value, str)))
    }


def words_of(document: Json) -> dict[Place, str]:
    """Each description, summary and title of ``document``, by its place."""
    return {
        (*place, key): value
        for place, node in places(document)
        for key, value in node.items()
        if key in WORDS and isinstance(value, str)
    }


def places(document: Json) -> Iterator[tuple[Place, Json]]:
    """Every node that can be described, and its place."""
    yield from _below(document["info"], ("info",))
    for kind, parts in document.get("components", {}).items():
        if kind not in VALUES:
            yield from _below(parts, (kind,), named=True)
    for path, item in document["paths"].items():
        for method, node in item.items():
            if method in METHODS:
                yield from _below(node, (str(node.get("operationId", f"{method} {path}")),))
        yield from _below({key: value for key, value in item.items() if key not in METHODS}, (path,))


def _below(node: Json, place: Place, *, named: bool = False) -> Iterator[tuple[Place, Json]]:
    if not named:
        yield place, node
    for key, value in node.items():
        if named or key not in VALUES:
            if isinstance(value, dict):
                yield from _below(value, (*place, key), named=key in _NAMED and not named)
            elif isinstance(value, list):
                for name, item in zip(names_of(value), value, strict=True):
                    if isinstance(item, dict):
                        yield from _below(item, (*place, key, name))


def names_of(items: list[Any]) -> list[str]:
    """What tells the items of a list apart, so that one is known again in another order."""
    return [_name(item, number) for number, item in enumerate(items)]


def _name(item: Any, number: int) -> str:
    if not isinstance(item, dict):
        return str(item)
    if "$ref" in item:
        return str(item["$ref"])
    if "name" in item and "in" in item:  # a parameter
        return f"{item['in']} {item['name']}"
    return str(number)
