"""How generated code reads JSON into models: late imports, unions, dates. Nothing here raises over a body."""

from __future__ import annotations

import datetime as dt
from functools import cache
from importlib import import_module
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Union

from .json_text import is_array

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping


ReadT = TypeVar("ReadT")


class Deferred(Generic[ReadT]):
    """A model or union by its place, imported when it is first read.

    Creating a model's class costs about a millisecond, and an answer holds few of the hundreds there are.
    """

    from_dict: Callable[[Any], ReadT]

    def __init__(self, package: str | None, module: str, name: str) -> None:
        """Point to ``name`` in ``module``, which is relative to ``package``."""
        self._place = (module, package, name)

    def target(self) -> Any:
        """The model or union itself."""
        module, package, name = self._place
        return getattr(import_module(module, package), name)

    def __getattr__(self, name: str) -> Any:
        # Reached once: afterwards the attribute is there.
        if name != "from_dict":
            raise AttributeError(name)
        self.from_dict = self.target().from_dict
        return self.from_dict


class ByValue:
    """A union whose members are told apart by the value of one key."""

    def __init__(self, key: str, members: Mapping[str, Deferred[Any]], otherwise: Deferred[Any]) -> None:
        self._key = key
        self._members = members
        self._otherwise = otherwise

    def from_dict(self, source: dict[str, Any]) -> Any:
        """Read ``source`` as the member that its key names, or as the fallback where it names none."""
        value = source.get(self._key)
        member = self._members.get(value) if isinstance(value, str) else None
        return (member or self._otherwise).from_dict(source)


class ByShape:
    """A union whose members are told apart by their keys: the one that leaves the fewest over wins.

    Among those that leave equally few, the one that misses the fewest of its own; among those, the first.
    """

    def __init__(self, *members: tuple[Deferred[Any], Iterable[str]]) -> None:
        self._members = [(member, frozenset(keys)) for member, keys in members]

    def from_dict(self, source: dict[str, Any]) -> Any:
        """Read ``source`` as the member that fits it best."""
        present = source.keys()
        member, _ = min(self._members, key=lambda each: (len(present - each[1]), len(each[1] - present)))
        return member.from_dict(source)


def union_of(members: Iterable[Deferred[Any]]) -> Any:
    """The members as one type, which ``isinstance`` takes."""
    kinds = [member.target() for member in members]
    return Union[tuple(kinds)]  # noqa: UP007  # the members are known at run time alone


@cache
def _iso_parser() -> Any:
    from dateutil.parser import isoparser  # noqa: PLC0415  # slow to import, and most answers hold no ISO date

    return isoparser()


def as_datetime(text: str) -> Any:
    """An ISO 8601 date-time, or ``text`` itself if it is none.

    What is finer than a microsecond is cut off here; ``to_dict`` gives back the text that came.
    """
    try:
        return _iso_parser().isoparse(text)
    except (ValueError, OverflowError):
        return text


def as_date(text: str) -> Any:
    """An ISO 8601 date, or ``text`` itself if it is none."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return text


def text_read(value: dt.date, came: Any) -> str | None:
    """``came``, if it is the text that a date or a datetime was read from; ``None`` if it was changed since."""
    read = as_datetime if isinstance(value, dt.datetime) else as_date
    return came if isinstance(came, str) and read(came) == value else None


def with_came(items: Iterable[Any], came: Any) -> Iterator[tuple[Any, Any]]:
    """The items of a list, each with what stood in its place when the list was read, or ``None``."""
    return zip(items, chain(came if is_array(came) else (), repeat(None)), strict=False)
