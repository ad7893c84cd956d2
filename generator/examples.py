"""Example values, made from those that the document gives for its parts."""

from __future__ import annotations

from typing import Any

from .document import Json, dereferenced
from .normalize import alternatives

_BY_TYPE: dict[str, Any] = {"string": "text", "integer": 1, "number": 1.5, "boolean": True}


def mentioned_example(document: Json, schema: Json) -> Any:
    """The example that the document itself gives for a value, or None."""
    return schema.get("example", dereferenced(document, schema).get("example"))


def example_of(document: Json, schema: Json, _above: tuple[int, ...] = ()) -> Any:
    """A value that fits ``schema``, made from the examples in it.

    An example that is not of the declared type, as the document has some, is turned into one that is. Of a union
    the first alternative is taken. A schema within itself is left out.
    """
    whole = dereferenced(document, schema)
    if id(whole) in _above:
        return None
    above = (*_above, id(whole))
    kind = whole.get("type")
    if whole.get("properties"):
        values = {key: example_of(document, part, above) for key, part in whole["properties"].items()}
        return {key: value for key, value in values.items() if value is not None}
    if parts := alternatives(whole):
        return (
            _fitting(whole["example"], None) if "example" in whole else example_of(document, parts[0], above)
        )
    if kind == "array":
        return _array(document, schema, whole, above)
    if kind == "object":
        return whole.get("example", {})
    for given in (schema.get("example"), whole.get("example"), whole.get("default")):
        if given is not None:
            return _fitting(given, kind)
    if "enum" in whole:
        return whole["enum"][0]
    return _BY_TYPE.get(str(kind), "text")


def _array(document: Json, schema: Json, whole: Json, above: tuple[int, ...]) -> list[Any]:
    given = schema.get("example", whole.get("example"))
    if isinstance(given, list):
        return given
    items = whole.get("items", {})
    inner = dereferenced(document, items)
    if given is not None and not inner.get("properties"):
        return [_fitting(given, inner.get("type"))]
    item = example_of(document, items, above)
    return [] if item is None else [item] * max(1, whole.get("minItems", 1))


def _fitting(given: Any, kind: str | None) -> Any:
    """``given`` as the declared type, where the document's own example is of another one."""
    try:
        match kind:
            case "string" if not isinstance(given, str):
                return str(given)
            case "integer" if not isinstance(given, int) or isinstance(given, bool):
                return int(given)
            case "number" if not isinstance(given, int | float) or isinstance(given, bool):
                return float(given)
            case "boolean" if not isinstance(given, bool):
                return str(given).lower() == "true"
            case _:
                return given
    except ValueError:
        return _BY_TYPE[str(kind)]
