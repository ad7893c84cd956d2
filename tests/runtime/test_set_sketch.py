"""Sketches of sets: what two sets do not have in common, or that it is too much to tell."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from open_banking.set_sketch import Sketch

ELEMENTS = st.binary(min_size=8, max_size=8)


def sketch_of(first: set[bytes], second: set[bytes]) -> Sketch:
    sketch = Sketch(8)
    for each in first:
        sketch.add(each)
    for each in second:
        sketch.subtract(each)
    return Sketch.unpacked(8, sketch.packed())


@given(st.sets(ELEMENTS, max_size=40), st.sets(ELEMENTS, max_size=40), st.sets(ELEMENTS, max_size=200))
def test_what_is_not_in_both_is_told(first: set[bytes], second: set[bytes], both: set[bytes]) -> None:
    difference = sketch_of(first | both, second | both).difference()

    assert difference is not None
    assert (difference.only_first, difference.only_second) == (first - second - both, second - first - both)


@given(st.integers(0, 10**6), st.integers(0, 400))
def test_it_tells_a_hundred_and_never_anything_wrong(start: int, count: int) -> None:
    elements = {number.to_bytes(8, "big") for number in range(start, start + count)}

    difference = sketch_of(elements, set()).difference()

    assert difference is not None or count > 100
    assert difference is None or (difference.only_first, difference.only_second) == (elements, set())


def test_its_size_is_fixed() -> None:
    many = sketch_of({number.to_bytes(8, "big") for number in range(10_000)}, set())

    assert len(many.packed()) == Sketch.size(8) == len(Sketch(8).packed())
