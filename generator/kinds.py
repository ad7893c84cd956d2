"""What a value is, and how generated code annotates, imports and reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from .naming import snake_case

if TYPE_CHECKING:
    from collections.abc import Iterator


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


@frozen
class Choice:
    """One of values that the document lists. The list is open."""

    values: tuple[str | int, ...]


@frozen
class Named:
    """A model or a union of models, by the name of its schema."""

    name: str
    is_union: bool = False

    @property
    def module(self) -> str:
        """The module in ``models`` and in ``params``."""
        return snake_case(self.name)

    @property
    def constant(self) -> str:
        """The name of the object that reads or checks it, in those modules."""
        return self.module.upper()


@frozen
class ListOf:
    """A JSON array."""

    item: Kind


@frozen
class Either:
    """One of several kinds that are not models."""

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
    match kind:
        case Scalar(text) | Epoch(text):
            return text
        case Moment(text):
            return f"_datetime.{text}"
        case Choice(values):
            return f"Literal[{', '.join(map(repr, values))}] | {type(values[0]).__name__}"
        case Named(name):
            return name
        case ListOf(item):
            return f"list[{annotation(item)}]"
        case Either(options):
            return " | ".join(dict.fromkeys(map(annotation, options)))


def request_annotation(kind: Kind, *, in_query: bool = False) -> str:  # noqa: PLR0911  # one return a kind
    """The annotation of an argument or of a request dictionary's key."""
    match kind:
        case Moment(text):
            return f"_datetime.{text} | str"
        case Epoch():
            return "int | str | _datetime.date"
        case Named(name, is_union):
            return f"{name}Params" if is_union else f"{name}Params | {name}"
        case ListOf(item):
            if in_query:
                return f"Sequence[{request_annotation(item)}] | str"
            return f"Sequence[{request_annotation(item)}]"
        case Either(options):
            return " | ".join(dict.fromkeys(map(request_annotation, options)))
        case _:
            return annotation(kind)


def reader(kind: Kind, value: str) -> str | None:
    """An expression that reads the JSON value ``value`` as ``kind``, or None where it stays what it is.

    What is not of the declared type stays what it is too: the API sends other types than it declares.
    """
    match kind:
        case Named():
            return f"_{kind.module}.from_dict({value}) if {value}.__class__ is dict else {value}"
        case Moment(text):
            return f"as_{text}({value}) if {value}.__class__ is str else {value}"
        case ListOf(item):
            inner = f"{value}_"
            read = reader(item, inner)
            return read and f"[{read} for {inner} in {value}] if {value}.__class__ is list else {value}"
        case _:
            return None
