"""How types of values are written: one walk over kinds, and two spellings of what it finds.

A value is *read* as the attribute of a model, and *taken* as an argument or as a key of a request dictionary.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from generator.api import kinds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Spelling(ABC):
    """One way to write types."""

    def read(self, kind: kinds.Kind) -> str:
        """What an attribute holds."""
        return self.alternatives(self.types(kind, taken=False))

    def taken(self, kind: kinds.Kind) -> str:
        """What an argument or a key takes."""
        return self.alternatives(self.types(kind, taken=True))

    def types(self, kind: kinds.Kind, *, taken: bool) -> Iterator[str]:
        """The types of a value of ``kind``; some may come twice."""
        match kind:
            case kinds.Scalar(name):
                yield self.type(name)
            case kinds.Choice(values):
                yield from self.known(values)
                yield self.type(type(values[0]).__name__)
            case kinds.Moment(name):
                yield self.moment(name)
                if taken:
                    yield self.type("str")
            case kinds.Epoch(name, values):
                yield from self.known(values)
                yield from (self.type("int"), self.type("str"), self.moment("date")) if taken else (self.type(name),)
            case kinds.Named():
                yield from self.request_dictionary(kind) if taken else (self.model(kind),)
            case kinds.ListOf(item):
                yield self.array(self.alternatives(self.types(item, taken=taken)), taken=taken)
            case kinds.Either(options):
                for option in options:
                    yield from self.types(option, taken=taken)

    @abstractmethod
    def alternatives(self, types: Iterable[str]) -> str:
        """One of several types, each named once."""

    @abstractmethod
    def type(self, name: str) -> str:
        """A built-in type, or ``Any``."""

    @abstractmethod
    def moment(self, name: str) -> str:
        """A class of the module ``datetime``."""

    @abstractmethod
    def known(self, values: tuple[str | int, ...]) -> list[str]:
        """What stands for values that are known, beside their type, which takes any other."""

    @abstractmethod
    def model(self, named: kinds.Named) -> str:
        """A model or a union."""

    @abstractmethod
    def request_dictionary(self, named: kinds.Named) -> list[str]:
        """What is taken for a model or a union."""

    @abstractmethod
    def array(self, item: str, *, taken: bool) -> str:
        """A list of what ``item`` says."""


class Python(Spelling):
    """Annotations of generated code."""

    def alternatives(self, types: Iterable[str]) -> str:
        """``str | int``."""
        return " | ".join(dict.fromkeys(types))

    def type(self, name: str) -> str:
        """``str``."""
        return name

    def moment(self, name: str) -> str:
        """``_datetime.date``, out of the way of fields called ``datetime``."""
        return f"_datetime.{name}"

    def known(self, values: tuple[str | int, ...]) -> list[str]:
        """``Literal["a"]``, which an editor completes."""
        return [f"Literal[{', '.join(map(literal, values))}]"] if values else []

    def model(self, named: kinds.Named) -> str:
        """``Customer``."""
        return named.name

    def request_dictionary(self, named: kinds.Named) -> list[str]:
        """``CustomerParams``, and for a model the model itself."""
        return [f"{named.name}Params"] if named.is_union else [f"{named.name}Params", named.name]

    def array(self, item: str, *, taken: bool) -> str:
        """``list[str]``; any sequence is taken."""
        return f"{'Sequence' if taken else 'list'}[{item}]"


class Markdown(Spelling):
    """Cells of the reference, with links to the pages of models and request dictionaries."""

    def alternatives(self, types: Iterable[str]) -> str:
        """`str`, `int` or `None`."""
        *others, last = dict.fromkeys(types)
        return f"{', '.join(others)} or {last}" if others else last

    def type(self, name: str) -> str:
        """`str`."""
        return "any JSON value" if name == kinds.ANY.annotation else f"`{name}`"

    def moment(self, name: str) -> str:
        """`datetime.date`."""
        return f"`datetime.{name}`"

    def known(self, values: tuple[str | int, ...]) -> list[str]:  # noqa: ARG002  # the text beside the type names them
        """Nothing."""
        return []

    def model(self, named: kinds.Named) -> str:
        """A link to its page."""
        return f"[`{named.name}`](../models/{named.module}.md)"

    def request_dictionary(self, named: kinds.Named) -> list[str]:
        """A link to the page of the request dictionary; a union has none."""
        return [self.model(named) if named.is_union else f"[`{named.name}Params`](../params/{named.module}.md)"]

    def array(self, item: str, *, taken: bool) -> str:  # noqa: ARG002  # any sequence is taken as a list
        """List of `str`."""
        return f"list of {item}"


PYTHON = Python()
MARKDOWN = Markdown()


def literal(value: Any) -> str:
    """A Python literal, of a text in double quotes."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def reader(named: kinds.Named) -> str:
    """What reads a value in the module of its model: the model, or the rule that tells the members of a union apart."""
    return "UNION" if named.is_union else named.name


def deferred(named: kinds.Named) -> str:
    """The name under which a module imports a model when it first reads one."""
    return f"_{named.module}_model"


def nested(kind: kinds.Kind) -> str | None:
    """What the code says of a value that is more than JSON, for the reader of its model; None if it is no more."""
    match kind:
        case kinds.Named():
            return f"Nested({literal(kind.module)}, {literal(reader(kind))})"
        case kinds.Moment(name):
            return literal(name)
        case kinds.ListOf(item):
            inner = nested(item)
            return f"[{inner}]" if inner else None
        case kinds.Either(options):
            parts = [part for part in map(nested, options) if part]
            return f"({', '.join(parts)},)" if parts else None
        case _:
            return None
