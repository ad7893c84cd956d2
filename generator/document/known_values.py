"""The values of a text or of a whole number that the document lists: ``x-known-values``, or an ``enum``."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from generator.document.references import Json, dereferenced, resolve
from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

KNOWN_VALUES = "x-known-values"
_TYPES: dict[str, type[Any]] = {"string": str, "integer": int}
# What has one of these is read as something else than text.
_READ_FORMATS = {"date", "date-time", "binary"}
_log = logging.getLogger(__name__)


def known_values(document: Json, schema: Json) -> tuple[str | int, ...]:
    """Those of ``schema`` or of the first that it refers to with some, in the document's order."""
    while KNOWN_VALUES not in schema and "$ref" in schema:
        schema = resolve(document, schema["$ref"], schema["$ref"])
    values: list[Any] = schema[KNOWN_VALUES] if KNOWN_VALUES in schema else schema.get("enum", [])
    return tuple(value for value in values if value is not None)


def check_known_values(document: Json) -> None:
    """Refuse ``x-known-values`` that are not different values of the type of the schema that they stand in."""
    for place, schema in _listing(document, ""):
        if problem := _problem(document, schema):
            raise DocumentError(place, problem)


def drop_unfit_known_values(document: Json) -> None:
    """Leave out the ``x-known-values`` of schemas that have another type in this version of the document."""
    for place, schema in list(_listing(document, "")):
        if problem := _problem(document, schema):
            _log.warning("%s %s; they are left out", place, problem)
            del schema[KNOWN_VALUES]


def _problem(document: Json, schema: Json) -> str:
    """What is wrong with the known values of a schema; empty if nothing is."""
    declared = dereferenced(document, schema)
    kind = str(declared.get("type"))
    expected = _TYPES.get(kind)
    if expected is None or declared.get("format") in _READ_FORMATS:
        return f"has {KNOWN_VALUES}, which only text and integers have"
    values = schema[KNOWN_VALUES]
    if not isinstance(values, list) or not values:
        return f"has {KNOWN_VALUES} without values; it is a list of them"
    for value in values:
        if type(value) is not expected:
            return f"lists {value!r} in {KNOWN_VALUES}, which is no {kind}"
        if values.count(value) > 1:
            return f"lists {value!r} twice in {KNOWN_VALUES}"
    return ""


def _listing(node: Any, place: str) -> Iterator[tuple[str, Json]]:
    """Every schema with known values, and where it stands."""
    if isinstance(node, dict):
        if KNOWN_VALUES in node:
            yield place, node
        for key, value in node.items():
            yield from _listing(value, f"{place}.{key}" if place else str(key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _listing(value, f"{place}.{index}")
