"""Where the live API takes what its document refuses, unless the sandbox is strict: rules, and single loosenings.

The rules hold for the request bodies and the query parameters of all operations. They are what clients of the live API
rely on: a number and a text are taken for each other, a value from a list in any case, and null as if it were left out.
"""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from open_banking._runtime.json_text import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .message import Json

    Resolved = Callable[[Json], Json]
    """Gives the schema that one refers to, or the schema itself."""

_INTEGER = re.compile(r"-?[0-9]{1,30}")
_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?")
_OPTIONAL = "required"
_KNOWN_VALUES = "x-known-values"
_NULL = {"type": "null"}


class Loosening(NamedTuple):
    """What does not hold of a field in the request body of some operations."""

    operations: tuple[str, ...]
    field: str
    """Where it is: ``address.country``, ``transactions[].memo``."""
    keyword: str
    """The keyword of the field's schema that does not hold; ``required``: the field may be left out."""
    reason: str


_ENRICHMENT = ("enrichTransactions",)
_BUSINESS = ("AddBusinessDetails", "UpdateBusiness")
LOOSENINGS = (
    Loosening(
        _ENRICHMENT, "transactions[].transactionTimestamp", _OPTIONAL, "The live API enriches transactions without it."
    ),
    Loosening(
        _ENRICHMENT, "transactions[].externalAccountId", _OPTIONAL, "The live API enriches transactions without it."
    ),
    Loosening(("SendJointBorrowerConnectEmail",), "experience", _OPTIONAL, "The live API sends the e-mail without it."),
    Loosening(_BUSINESS, "address.country", "maxLength", "The live API takes USA for the two letters of the document."),
)
"""Those that hold for single operations."""

PERIOD_TYPES = ("single",)
"""Types of an access period that the live API takes besides the one in the document."""


def loosened(operation: str, schema: Json, resolved: Resolved) -> Json:
    """The schema of an operation's request body without what does not hold of it: ``LOOSENINGS``."""
    for each in LOOSENINGS:
        if operation in each.operations:
            schema = _without(schema, each.field.split("."), each.keyword, resolved)
    return schema


def _without(schema: Json, path: Sequence[str], keyword: str, resolved: Resolved) -> Json:
    """A copy of a schema in which a keyword of the field at ``path`` is missing."""
    whole = resolved(schema)
    name, *rest = path
    if keyword == _OPTIONAL and not rest:
        return {**whole, _OPTIONAL: [each for each in whole.get(_OPTIONAL, ()) if each != name]}
    name, brackets, _ = name.partition("[]")
    properties: Json = whole.get("properties", {})
    if name not in properties:
        return whole
    inner = resolved(properties[name])
    if not rest:
        inner = {key: value for key, value in inner.items() if key != keyword}
    elif brackets:
        inner = {**inner, "items": _without(inner["items"], rest, keyword, resolved)}
    else:
        inner = _without(inner, rest, keyword, resolved)
    return {**whole, "properties": {**properties, name: inner}}


def converted(schema: Json, value: Any, resolved: Resolved) -> Any:
    """A value as the live API reads it where a schema is declared; as it is where it cannot be read so.

    Args:
        schema: A JSON Schema, which may refer to others.
        value: Of JSON.
        resolved: Gives the schema that one refers to, or the schema itself.
    """
    whole = _only(schema, resolved)
    if is_object(value):
        return _converted_object(whole, value, resolved)
    if is_array(value):
        items = whole.get("items")
        return [converted(items, each, resolved) for each in value] if is_object(items) else value
    return _converted_scalar(whole, value)


def _converted_scalar(whole: Json, value: Any) -> Any:
    match whole.get("type"):
        case "integer" if isinstance(value, str) and _INTEGER.fullmatch(value):
            return int(value)
        case "number" if isinstance(value, str) and _NUMBER.fullmatch(value):
            return float(value) if "." in value else int(value)
        case "string" if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
            return json.dumps(value)
        case "string" if isinstance(value, str):
            return _as_known(whole, value)
        case _:
            return value


def _converted_object(whole: Json, value: Json, resolved: Resolved) -> Json:
    properties: Json = whole.get("properties", {})
    others = whole.get("additionalProperties")
    result: Json = {}
    for name, each in value.items():
        schema = properties.get(name, others)
        if not is_object(schema):
            result[name] = each
        elif each is not None or _NULL in _members(schema, resolved):
            result[name] = converted(schema, each, resolved)
    return result


def _only(schema: Json, resolved: Resolved) -> Json:
    """The one member of a union besides null, or the schema itself."""
    members = [each for each in _members(schema, resolved) if each != _NULL]
    return members[0] if len(members) == 1 else resolved(schema)


def _members(schema: Json, resolved: Resolved) -> list[Json]:
    whole = resolved(schema)
    return [resolved(each) for each in (*whole.get("anyOf", ()), *whole.get("oneOf", ()))]


def _as_known(whole: Json, text: str) -> str:
    """A text in the case in which the document lists it, if it does."""
    known = whole.get("enum") or whole.get(_KNOWN_VALUES) or ()
    if text in known:
        return text
    return next((each for each in known if isinstance(each, str) and each.lower() == text.lower()), text)
