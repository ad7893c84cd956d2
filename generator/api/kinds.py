"""What a value is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from generator.api import naming

if TYPE_CHECKING:
    from collections.abc import Iterator


@frozen
class Scalar:
    """A value that stays what JSON makes of it, of the type ``annotation`` in Python."""

    annotation: str


@frozen
class Moment:
    """An ISO 8601 date or date-time: ``date`` or ``datetime``."""

    annotation: str


@frozen
class Epoch:
    """Seconds since 1970-01-01 UTC: ``int``, or ``str`` where the API wants the digits as text."""

    annotation: str
    values: tuple[str | int, ...] = ()
    """Those that the document lists. Any other is as good."""


@frozen
class Choice:
    """Text or a whole number of which the document lists values, of one type. The list is open."""

    values: tuple[str | int, ...]


@frozen
class Named:
    """A model or a union of models, by the name of its schema."""

    name: str
    is_union: bool = False

    @property
    def module(self) -> str:
        """The module in ``models`` and in ``params``."""
        return naming.module(self.name)


@frozen
class ListOf:
    """A JSON array."""

    item: Kind


@frozen
class Either:
    """One of several kinds, at most one of them a model or a union."""

    options: tuple[Kind, ...]


Leaf = Scalar | Moment | Epoch | Choice | Named
Kind = Leaf | ListOf | Either

ANY = Scalar("Any")
FREE_FORM = Scalar("dict[str, Any]")
BYTES = Scalar("bytes")
STRING = Scalar("str")
INTEGER = Scalar("int")


def within(kind: Kind) -> tuple[Kind, ...]:
    """The kinds that a value of ``kind`` may be of, none of them one of several."""
    return tuple(each for option in kind.options for each in within(option)) if isinstance(kind, Either) else (kind,)


def leaves(kind: Kind) -> Iterator[Leaf]:
    """The kinds in ``kind`` that are made of no others, in their order."""
    match kind:
        case ListOf(item):
            yield from leaves(item)
        case Either(options):
            for option in options:
                yield from leaves(option)
        case _:
            yield kind


def names(kind: Kind) -> Iterator[Named]:
    """The models and unions that ``kind`` mentions."""
    return (leaf for leaf in leaves(kind) if isinstance(leaf, Named))
