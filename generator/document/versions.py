"""Which versions of the document an action of the overlay is meant for: ``x-versions``."""

from __future__ import annotations

import operator
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

VERSIONS = "x-versions"
_COMPARISONS: dict[str, Callable[[tuple[int, ...], tuple[int, ...]], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_NUMBERS = r"[0-9]+(?:\.[0-9]+)*"
_COMPARISON = re.compile(rf"\s*(<=|>=|<|>)\s*({_NUMBERS})\s*")


def is_meant_for(versions: object, version: str) -> bool:
    """Whether ``version`` of the document is one of ``versions``, comparisons such as ``>=1.19, <1.26``.

    Versions are compared number by number, as in ``1.9 < 1.19``; numbers that are left out are 0.

    Raises:
        ValueError: ``versions`` are no such comparisons, or ``version`` is no numbers with dots between them.
    """
    parts = versions.split(",") if isinstance(versions, str) else [""]
    comparisons = [_COMPARISON.fullmatch(part) for part in parts]
    if not all(comparisons):
        raise ValueError(f'has {VERSIONS} {versions!r}; give comparisons in quotes, such as ">=1.19, <1.26"')
    if not re.fullmatch(_NUMBERS, version):
        raise ValueError(f"has {VERSIONS}, with which info.version {version!r} of the document cannot be compared")
    return all(_COMPARISONS[each[1]](_numbers(version), _numbers(each[2])) for each in comparisons if each)


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers of a version, without zeros at the end: 1.19.0 is 1.19."""
    return tuple(map(int, re.sub(r"(\.0+)+\Z", "", version).split(".")))
