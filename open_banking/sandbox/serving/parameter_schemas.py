"""JSON Schemas of what the methods of a sandbox take, made from their signatures."""

from __future__ import annotations

import collections.abc
import inspect
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..message import Json

T = TypeVar("T")

_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}


def parameters_schema(method: Callable[..., object]) -> Json:
    """The schema of an object with the arguments of a method, by name."""
    # Some names in the annotations are imported for type checkers only.
    hints = get_type_hints(method, localns=vars(collections.abc))
    parameters = inspect.signature(method).parameters.values()
    return {
        "type": "object",
        "properties": {
            each.name: _array(hints[each.name]) if each.kind is each.VAR_POSITIONAL else _schema(hints[each.name])
            for each in parameters
        },
        "required": [
            each.name for each in parameters if each.default is each.empty and each.kind is not each.VAR_POSITIONAL
        ],
        "additionalProperties": False,
    }


def call_with(method: Callable[..., T], arguments: Json) -> T:
    """Call a method with arguments by name; those of ``*args`` are a list under its name."""
    parameters = inspect.signature(method).parameters.values()
    unnamed = [each.name for each in parameters if each.kind is each.VAR_POSITIONAL]
    named = {name: value for name, value in arguments.items() if name not in unnamed}
    return method(*(value for name in unnamed for value in arguments.get(name, ())), **named)


def _schema(hint: Any) -> Json:
    """The schema of what a type hint allows."""
    arguments = get_args(hint)
    match get_origin(hint):
        case origin if origin is Literal:
            return {"enum": list(arguments)}
        case origin if origin in {Union, UnionType}:
            return {"anyOf": [_schema(each) for each in arguments]}
        case collections.abc.Sequence:
            return _array(arguments[0])
        case collections.abc.Mapping:
            return {"type": "object", "additionalProperties": _schema(arguments[1])}
        case _:
            return {} if hint is Any else {"type": _TYPES[hint]}


def _array(hint: Any) -> Json:
    return {"type": "array", "items": _schema(hint)}
