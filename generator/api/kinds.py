"""What a value is, and how generated code annotates, imports and reads it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import frozen

from generator.api import naming

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@frozen
class Scalar:
    """A value that stays what JSON makes of it; ``annotation`` says what the document calls it."""

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

    @property
    def reader(self) -> str:
        """What reads it in its module: the model itself, or the rule that tells the union's members apart."""
        return "UNION" if self.is_union else self.name

    @property
    def deferred(self) -> str:
        """What it is called where it is imported when it is first read."""
        return f"_{self.module}_model"


@frozen
class ListOf:
    """A JSON array."""

    item: Kind


@frozen
class Either:
    """One of several kinds, at most one of them a model or a union."""

    options: tuple[Kind, ...]


Kind = Scalar | Moment | Epoch | Choice | Named | ListOf | Either

ANY = Scalar("Any")
FREE_FORM = Scalar("dict[str, Any]")
BYTES = Scalar("bytes")
STRING = Scalar("str")
INTEGER = Scalar("int")


def names(kind: Kind) -> Iterator[Named]:
    """The models and unions that ``kind`` mentions."""
    match kind:
        case Named():
            yield kind
        case ListOf(item):
            yield from names(item)
        case Either(options):
            for option in options:
                yield from names(option)
        case _:
            pass


def uses_moments(kind: Kind) -> bool:
    """Whether the annotation mentions the ``datetime`` module."""
    match kind:
        case Moment() | Epoch():
            return True
        case ListOf(item):
            return uses_moments(item)
        case Either(options):
            return any(map(uses_moments, options))
        case _:
            return False


def annotation(kind: Kind) -> str:
    """The annotation of an attribute that holds it."""
    return _union(_held(kind))


def request_annotation(kind: Kind, *, in_query: bool = False) -> str:
    """The annotation of an argument or of a request dictionary's key."""
    return _union([*_taken(kind), *(["str"] if in_query and isinstance(kind, ListOf) else [])])


def literal(value: Any) -> str:
    """A Python literal, of a text in double quotes."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _union(types: Iterable[str]) -> str:
    return " | ".join(dict.fromkeys(types))


def _held(kind: Kind) -> Iterator[str]:
    """The types of what an attribute holds."""
    match kind:
        case Scalar(text):
            yield text
        case Moment(text):
            yield f"_datetime.{text}"
        case Epoch(text, values):
            yield from _known(values)
            yield text
        case Choice(values):
            yield from _known(values)
            yield type(values[0]).__name__
        case Named(name):
            yield name
        case ListOf(item):
            yield f"list[{annotation(item)}]"
        case Either(options):
            for option in options:
                yield from _held(option)


def _taken(kind: Kind) -> Iterator[str]:
    """The types of what an argument or a key takes."""
    match kind:
        case Moment(text):
            yield from (f"_datetime.{text}", "str")
        case Epoch(_, values):
            yield from (*_known(values), "int", "str", "_datetime.date")
        case Named(name, is_union):
            yield from [f"{name}Params"] if is_union else [f"{name}Params", name]
        case ListOf(item):
            yield f"Sequence[{request_annotation(item)}]"
        case Either(options):
            for option in options:
                yield from _taken(option)
        case _:
            yield from _held(kind)


def _known(values: tuple[str | int, ...]) -> list[str]:
    """What shows an editor the values that are known. Beside it stands their type, which takes any other."""
    return [f"Literal[{', '.join(map(literal, values))}]"] if values else []


def nested(kind: Kind) -> str | None:
    """What the code says of a value that is more than JSON, for the reader of its model; None if it is no more."""
    match kind:
        case Named():
            return f"Nested({literal(kind.module)}, {literal(kind.reader)})"
        case Moment(text):
            return literal(text)
        case ListOf(item):
            inner = nested(item)
            return f"[{inner}]" if inner else None
        case Either(options):
            parts = [part for part in map(nested, options) if part]
            return f"({', '.join(parts)},)" if parts else None
        case _:
            return None
