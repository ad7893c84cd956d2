"""A sketch of a set: its size is fixed, and yet two sets that differ in little can be told apart by theirs.

It is an invertible Bloom lookup table. Each element is in three cells, and each cell has the number of its elements and
the exclusive or of them. What two sets have in common cancels out when one is subtracted from the other. A cell that is
left with one element says which, and taking this one out of its other cells may leave one there, and so on.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Iterable

_CELLS = 255
_PARTS = 3
_PART = _CELLS // _PARTS
_CHECK = 3
_COUNT = 4


class Difference(NamedTuple):
    """What two sets do not have in common."""

    only_first: set[bytes]
    only_second: set[bytes]


class Sketch:
    """A sketch of a set of byte strings of one length. It tells a hundred differences, and often some more."""

    __slots__ = ("_counts", "_sums", "_width")

    def __init__(self, width: int, counts: Iterable[int] = (), sums: Iterable[int] = ()) -> None:
        """Start with the empty set of byte strings of the length ``width``, or with the cells of another sketch."""
        self._width = width
        self._counts = [*counts] or [0] * _CELLS
        self._sums = [*sums] or [0] * _CELLS

    def add(self, element: bytes) -> None:
        """Add an element, which the set does not have."""
        self._put(element, 1)

    def subtract(self, element: bytes) -> None:
        """Note an element of the second set."""
        self._put(element, -1)

    def _put(self, element: bytes, number: int) -> None:
        value, cells = _placed(element)
        for cell in cells:
            self._counts[cell] += number
            self._sums[cell] ^= value

    def copied(self) -> Self:
        """Another sketch of the same set."""
        return type(self)(self._width, self._counts, self._sums)

    def difference(self) -> Difference | None:
        """The elements that were only added or only subtracted; ``None`` if there are too many to tell."""
        return self.copied()._peeled()  # noqa: SLF001  # of the same class

    def _peeled(self) -> Difference | None:
        """Take out all elements that stand alone in a cell, until there are none, or no such cell any more."""
        found = Difference(set(), set())
        waiting = list(range(_CELLS))
        while waiting:
            cell = waiting.pop()
            number, total = self._counts[cell], self._sums[cell]
            if number not in {1, -1}:
                continue
            element = total.to_bytes(self._width + _CHECK, "big")[: self._width]
            value, cells = _placed(element)
            # Several elements in one cell may look like another one.
            if value == total and cell in cells:
                (found.only_first if number == 1 else found.only_second).add(element)
                self._put(element, -number)
                waiting.extend(cells)
        return None if any(self._counts) or any(self._sums) else found

    def packed(self) -> bytes:
        """The sketch as bytes, of a length that depends on that of the elements alone."""
        counts = b"".join(each.to_bytes(_COUNT, "big", signed=True) for each in self._counts)
        return counts + b"".join(each.to_bytes(self._width + _CHECK, "big") for each in self._sums)

    @classmethod
    def unpacked(cls, width: int, packed: bytes) -> Self:
        """The sketch that ``packed`` has made bytes of."""
        size, border = width + _CHECK, _CELLS * _COUNT
        counts = (packed[place : place + _COUNT] for place in range(0, border, _COUNT))
        sums = (packed[place : place + size] for place in range(border, len(packed), size))
        return cls(
            width,
            (int.from_bytes(each, "big", signed=True) for each in counts),
            (int.from_bytes(each) for each in sums),
        )

    @staticmethod
    def size(width: int) -> int:
        """How many bytes ``packed`` makes."""
        return _CELLS * (_COUNT + width + _CHECK)


def _placed(element: bytes) -> tuple[int, tuple[int, ...]]:
    """What an element adds to its cells, and which they are: one in each third of them."""
    digest = hashlib.blake2b(element, digest_size=_CHECK + 4 * _PARTS).digest()
    cells = tuple(
        part * _PART + int.from_bytes(digest[_CHECK + 4 * part : _CHECK + 4 * (part + 1)], "big") % _PART
        for part in range(_PARTS)
    )
    return int.from_bytes(element + digest[:_CHECK], "big"), cells
