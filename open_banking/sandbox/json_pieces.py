"""JSON text in pieces, so that a large one can be written while others go on."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from open_banking._runtime.json_text import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# With allow_nan, only Python could read it.
_ENCODER = json.JSONEncoder(allow_nan=False, separators=(",", ":"))
_LARGE = 500
"""Values from which an object or a list is written in pieces: encoding fewer takes less than a millisecond."""
_BATCH = 100
"""How many entries of a long list are written at once."""


def pieces(value: Any) -> Iterator[str]:
    """The JSON text of a value, compact, in pieces; none takes long to make. Infinity becomes a text."""
    if _is_large(value):
        yield from _entries_of_object(value) if is_object(value) else _entries_of_list(value)
    else:
        yield _encoded(value)


def _entries_of_object(value: dict[Any, Any]) -> Iterator[str]:
    start = "{"
    for key, each in value.items():
        name = f"{start}{_encoded(str(key))}:"  # some keys are numbers
        if _is_large(each):
            yield name
            yield from pieces(each)
        else:
            yield f"{name}{_encoded(each)}"
        start = ","
    yield "}"


def _entries_of_list(value: list[Any]) -> Iterator[str]:
    start = "["
    for batch in _batches(value):
        if _is_large(batch):
            for each in batch:
                yield start
                yield from pieces(each)
                start = ","
        else:
            yield f"{start}{_encoded(batch)[1:-1]}"
            start = ","
    yield "]"


def _encoded(value: Any) -> str:
    try:
        return _ENCODER.encode(value)
    except ValueError:
        return _ENCODER.encode(_finite(value))


def _finite(value: Any) -> Any:
    """A value with texts in place of the numbers that JSON does not have; ``float`` reads them as well."""
    if is_object(value):
        return {name: _finite(each) for name, each in value.items()}
    if is_array(value):
        return [_finite(each) for each in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _batches(values: list[Any]) -> Iterator[list[Any]]:
    return (values[start : start + _BATCH] for start in range(0, len(values), _BATCH))


def _is_large(value: Any) -> bool:
    """Whether there are many values in a value. A tuple, which is a record, counts as one."""
    left = _LARGE
    waiting: list[Iterable[Any]] = [[value]]
    while waiting:
        for each in waiting.pop():
            if is_object(each):
                left -= len(each)
                waiting.append(each.values())
            elif not isinstance(each, tuple) and is_array(each):
                left -= len(each)
                waiting.append(each)
            if left < 0:
                return True
    return False
