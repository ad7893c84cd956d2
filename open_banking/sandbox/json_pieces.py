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
    if not _is_large(value):
        yield _encoded(value)
    elif is_object(value):
        yield "{"
        separator = ""
        for key, each in value.items():  # whose keys are numbers, too
            yield f"{separator}{_encoded(str(key))}:"
            yield from pieces(each)
            separator = ","
        yield "}"
    else:
        yield "["
        separator = ""
        for batch in _batches(value):
            yield separator
            yield from _entries(batch)
            separator = ","
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


def _entries(batch: list[Any]) -> Iterator[str]:
    """The entries of a list without its brackets."""
    if not _is_large(batch):
        yield _encoded(batch)[1:-1]
        return
    separator = ""
    for each in batch:
        yield separator
        yield from pieces(each)
        separator = ","


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
