"""What changed of a value: its type, or the values that the document lists for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from generator.api import kinds
from generator.render.spelling import PYTHON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.update.change import Level


@frozen
class ValueChange:
    """A change of a value, wherever it stands."""

    kind: str
    level: Level
    text: str
    before: str | None
    after: str | None


def read(kind: kinds.Kind | None) -> str:
    """The type of an attribute or of what a call returns, as a user writes it."""
    return _written("None" if kind is None else PYTHON.read(kind))


def taken(kind: kinds.Kind) -> str:
    """The type of an argument, as a user writes it."""
    return _written(PYTHON.taken(kind))


def _written(annotation: str) -> str:
    # Generated code imports the module under another name.
    return annotation.replace("_datetime.", "datetime.")


def type_change(kind: str, level: Level, before: str, after: str) -> ValueChange:
    """Another type, or another form of what is sent."""
    return ValueChange(kind, level, f"is {after}, before {before}.", before, after)


def values_changed(old: kinds.Kind, new: kinds.Kind) -> Iterator[ValueChange]:
    """The values that one kind lists and the other does not."""
    before, after = _values(old), _values(new)
    if added := _listed(value for value in after if value not in before):
        yield ValueChange("values-added", "added", f"knows {added} too.", None, added)
    if removed := _listed(value for value in before if value not in after):
        text = f"does not list {removed} any more; it is accepted all the same."
        yield ValueChange("values-removed", "risky", text, removed, None)


def without_values(kind: kinds.Kind) -> kinds.Kind:
    """``kind`` without its known values, which are no part of what it takes: the lists are open."""
    match kind:
        case kinds.Choice(values):
            return kinds.STRING if isinstance(values[0], str) else kinds.INTEGER
        case kinds.Epoch(name):
            return kinds.Epoch(name)
        case kinds.ListOf(item):
            return kinds.ListOf(without_values(item))
        case kinds.Either(options):
            return kinds.Either(tuple(dict.fromkeys(without_values(option) for option in options)))
        case _:
            return kind


def _values(kind: kinds.Kind) -> list[str | int]:
    listing = [leaf for leaf in kinds.leaves(kind) if isinstance(leaf, kinds.Choice | kinds.Epoch)]
    return [value for leaf in listing for value in leaf.values]


def _listed(values: Iterator[str | int]) -> str:
    return ", ".join(map(str, values))
