"""Example values, made from those that the document gives for its parts."""

from __future__ import annotations

import datetime as dt
from typing import Any

from generator.document.normalize import alternatives
from generator.document.references import Json, dereferenced

_BY_TYPE: dict[str, Any] = {"string": "text", "integer": 1, "number": 1.5, "boolean": True}
_BY_FORMAT = {
    "date": "2020-12-08",
    "date-time": "2020-12-08T17:59:17Z",
    "uri": "https://example.com/",
    "uuid": "5f8b3c52-6d1e-4a0b-9c57-0d2e4b7a9f13",
}
_READERS = {"date": dt.date.fromisoformat, "date-time": dt.datetime.fromisoformat}


def mentioned_example(document: Json, schema: Json) -> Any:
    """The example that the document itself gives for a value, or None."""
    return schema.get("example", dereferenced(document, schema).get("example"))


def example_of(document: Json, schema: Json, _above: tuple[int, ...] = ()) -> Any:
    """A value that fits ``schema``, made from the examples in it.

    An example that does not fit what the document declares, as it has some, is turned into one that does. Of a
    union the member is taken that the example of its discriminator names, or else the first. A schema within
    itself is left out.
    """
    whole = dereferenced(document, schema)
    if id(whole) in _above:
        return None
    above = (*_above, id(whole))
    if whole.get("properties"):
        values = {key: example_of(document, part, above) for key, part in whole["properties"].items()}
        return {key: value for key, value in values.items() if value is not None}
    if alternatives(whole):
        return whole["example"] if "example" in whole else _of_union(document, whole, above)
    if whole.get("type") == "array":
        return _array(document, schema, whole, above)
    if whole.get("type") == "object":
        given = whole.get("example")
        return given if isinstance(given, dict) else {}
    return _single(schema, whole)


def mapping_of(document: Json, union: Json) -> tuple[dict[str, str], str]:
    """Which value of which property means which member, for a union that says so; else an empty mapping.

    Without a mapping of its own the values are the names of the members' schemas. A member that this version of
    the document does not have is passed over.
    """
    discriminator = union.get("discriminator", {})
    targets: dict[str, str] = discriminator.get("mapping") or (
        {_schema_name(part["$ref"]): part["$ref"] for part in alternatives(union) if "$ref" in part}
        if discriminator
        else {}
    )
    mapping = {
        value: f"#/components/schemas/{_schema_name(target)}"
        for value, target in targets.items()
        if _schema_name(target) in document["components"]["schemas"]
    }
    return mapping, discriminator.get("propertyName", "")


def _schema_name(reference: str) -> str:
    return reference.rsplit("/", 1)[-1]


def example_of_member(document: Json, union: Json, value: str, _above: tuple[int, ...] = ()) -> Any:
    """An example of that member of a union that its discriminator names with ``value``."""
    mapping, key = mapping_of(document, union)
    return {**example_of(document, {"$ref": mapping[value]}, _above), key: value}


def _of_union(document: Json, union: Json, above: tuple[int, ...]) -> Any:
    first = example_of(document, alternatives(union)[0], above)
    mapping, key = mapping_of(document, union)
    if not mapping or not isinstance(first, dict):
        return first
    return example_of_member(document, union, first[key] if first.get(key) in mapping else min(mapping), above)


def _array(document: Json, schema: Json, whole: Json, above: tuple[int, ...]) -> list[Any]:
    given = schema.get("example", whole.get("example"))
    items = whole.get("items", {})
    inner = dereferenced(document, items)
    if given is not None and not inner.get("properties"):
        return [_fitting(each, inner) for each in (given if isinstance(given, list) else [given])]
    if isinstance(given, list):
        return given
    item = example_of(document, items, above)
    return [] if item is None else [item] * max(1, whole.get("minItems", 1))


def _single(schema: Json, whole: Json) -> Any:
    mentioned = (schema.get("example"), whole.get("example"), whole.get("default"))
    given = [value for value in mentioned if value is not None]
    if whole.get("enum"):
        return next((value for value in given if value in whole["enum"]), whole["enum"][0])
    fallback = _BY_FORMAT.get(whole.get("format", ""), _BY_TYPE.get(whole.get("type", ""), "text"))
    return _fitting(given[0] if given else fallback, whole)


def _fitting(given: Any, schema: Json) -> Any:
    """``given`` as what ``schema`` declares, where the document's own example is something else."""
    kind = schema.get("type")
    try:
        match kind:
            case "string":
                return _text(str(given), schema)
            case "integer":
                return _number(given if isinstance(given, int) else int(given), schema)
            case "number":
                return _number(given if isinstance(given, int | float) else float(given), schema)
            case "boolean" if not isinstance(given, bool):
                return str(given).lower() == "true"
            case _:
                return given
    except (TypeError, ValueError, OverflowError):
        return _number(_BY_TYPE[str(kind)], schema)


def _number(given: Any, schema: Json) -> Any:
    # True and false count as numbers in Python, which they are not in JSON.
    number = int(given) if isinstance(given, bool) else given
    number = max(number, schema.get("minimum", number))
    return min(number, schema.get("maximum", number))


def _text(given: str, schema: Json) -> str:
    shape = schema.get("format", "")
    if shape in _READERS:
        try:
            _READERS[shape](given)
        except ValueError:
            return _BY_FORMAT[shape]
        return given
    return given.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]
