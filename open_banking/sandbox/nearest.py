"""Which of the known paths is nearest to one that is not known: an older or newer version of it, or one with a slip."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .operation import Operation

_VERSION = re.compile(r"v[0-9]+")
# What it costs to make one part of a path of another. Another version is the most likely slip, and another method is
# less of one than any part that is too much.
_OTHER_VERSION = 0.2
_OTHER_METHOD = 0.5
_VALUE = 0.01
_ONE_PART = 1.0
# Operations have moved from one area to another; the area is the first part.
_AREA = 0.5
# No known path has as many.
_MOST_PARTS = 20


def nearest(method: str, parts: Sequence[str], operations: Iterable[Operation]) -> Operation:
    """The operation whose method and path are most like those of a request.

    Args:
        method: The request's method.
        parts: The parts of its path, decoded.
        operations: Those that there are.
    """
    known, parts = list(operations), parts[:_MOST_PARTS]
    literals = _literals(known)

    def distance(operation: Operation) -> float:
        return _distance(operation.parts, parts, literals) + _OTHER_METHOD * (operation.method != method)

    return min(known, key=distance)


def same_but_version(method: str, parts: Sequence[str], operations: Iterable[Operation]) -> Operation | None:
    """The operation with a request's method whose path has another version and is the same otherwise, if there is one.

    Of several it is the latest.
    """
    known = list(operations)
    literals = _literals(known)
    found = [
        each
        for each in known
        if each.method == method
        and len(each.parts) == len(parts)
        and all(
            _cost(expected, part, literals) in {0, _VALUE, _OTHER_VERSION}
            for expected, part in zip(each.parts, parts, strict=True)
        )
    ]
    return max(found, key=lambda each: each.path, default=None)


def _literals(operations: Iterable[Operation]) -> set[str]:
    """What the paths say literally, and is hardly meant as a value."""
    return {part for each in operations for part in each.parts}


def _distance(template: Sequence[str], parts: Sequence[str], literals: set[str]) -> float:
    """What it costs to make ``parts`` fit a path template: the edit distance by parts."""
    row = [_ONE_PART * count for count in range(len(template) + 1)]
    for part in parts:
        previous, row = row, [row[0] + _ONE_PART]
        for column, expected in enumerate(template):
            weight = _AREA if column == 1 else 1
            row.append(
                min(
                    previous[column] + weight * _cost(expected, part, literals),
                    previous[column + 1] + _ONE_PART,
                    row[column] + _ONE_PART,
                )
            )
    return row[-1]


def _cost(expected: str, part: str, literals: set[str]) -> float:
    if expected == part:
        return 0
    if expected.startswith("{"):
        return _ONE_PART if part in literals else _VALUE
    if _VERSION.fullmatch(expected) and _VERSION.fullmatch(part):
        return _OTHER_VERSION
    return 2 * _ONE_PART * (1 - _likeness(expected, part))


@lru_cache(maxsize=4096)
def _likeness(expected: str, part: str) -> float:
    # No part of a known path is longer.
    return SequenceMatcher(None, expected.lower(), part[:100].lower()).ratio()
