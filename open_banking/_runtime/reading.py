"""How JSON becomes models: compiled readers, late imports, unions, dates. Nothing here raises over a body."""

from __future__ import annotations

import datetime as dt
import linecache
from functools import cache
from importlib import import_module
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar, Union

from .json_text import is_array

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping


ReadT = TypeVar("ReadT")


class Deferred(Generic[ReadT]):
    """A model or union by its place, imported when it is first read.

    Creating a model's class costs about a millisecond, and a response holds few of the hundreds there are.
    """

    from_dict: Callable[[Any], ReadT]
    """Reads a JSON object as the model or union."""

    def __init__(self, package: str | None, module: str, name: str) -> None:
        """Point to ``name`` in ``module``, which is relative to ``package``."""
        self._place = (module, package, name)
        self.from_dict = self._import_and_read

    def target(self) -> Any:
        """The model or union itself."""
        module, package, name = self._place
        return getattr(import_module(module, package), name)

    def _import_and_read(self, source: Any) -> ReadT:
        target = self.target()
        # Of a model the compiled function itself, which spares each further value a step.
        read: Callable[[Any], ReadT] = reader_of(target) if isinstance(target, type) else target.from_dict
        self.from_dict = read
        return read(source)


class ByValue:
    """A union whose members are told apart by the value of one key."""

    def __init__(
        self,
        key: str,
        members: Mapping[str, Deferred[Any]],
        otherwise: Deferred[Any],
        keys: Mapping[str, Deferred[Any]] | None = None,
    ) -> None:
        """Describe a union.

        Args:
            key: The key whose value tells the member.
            members: The member that each value means.
            otherwise: What an object is read as that is none of the members.
            keys: The keys that one member alone has, with that member.
        """
        self._key = key
        self._members = members
        self._otherwise = otherwise
        self._keys = keys or {}

    def from_dict(self, source: dict[str, Any]) -> Any:
        """Read ``source`` as the member that its key names.

        Where it names none, a member is told by the keys that it alone has; what has such keys of several members or
        of none is read as the fallback.
        """
        value = source.get(self._key)
        member = self._members.get(value) if isinstance(value, str) else None
        return (member or self._fitting(source)).from_dict(source)

    def _fitting(self, source: dict[str, Any]) -> Deferred[Any]:
        members = {self._keys[key] for key in source if key in self._keys}
        return members.pop() if len(members) == 1 else self._otherwise


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
    from dateutil.parser import isoparser  # noqa: PLC0415  # slow to import, and hardly ever needed

    return isoparser()


def as_datetime(text: str) -> Any:
    """An ISO 8601 date-time, or ``text`` itself if it is none.

    What is finer than a microsecond is cut off here; ``to_dict`` gives back the text that was read.
    """
    try:
        # The usual form. Python takes other ones too, and misreads some that are none.
        if text[10:11] == "T":
            return dt.datetime.fromisoformat(text)
    except ValueError:
        pass
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


def original_text(value: dt.date, original: Any) -> str | None:
    """``original``, if ``value`` was read from that text; ``None`` if it was set afterwards."""
    read = as_datetime if isinstance(value, dt.datetime) else as_date
    return original if isinstance(original, str) and read(original) == value else None


def with_originals(items: Iterable[Any], original: Any) -> Iterator[tuple[Any, Any]]:
    """The items of a list, each with what stood in its place when the list was read, or ``None``."""
    return zip(items, chain(original if is_array(original) else (), repeat(None)), strict=False)


class Nested(NamedTuple):
    """A model or a union of the same package."""

    module: str
    name: str
    """The model's class, or ``UNION``."""


def package_of(model: Any) -> str:
    """The package of generated models that ``model`` is from. A subclass of the caller's reads what its model reads."""
    generated = next(each for each in model.__mro__ if "_nested" in vars(each))
    package: str = generated.__module__.rpartition(".")[0]
    return package


def target_of(nested: Nested, model: Any) -> Any:
    """The model or union that an attribute of ``model`` is declared as."""
    return Deferred[Any](package_of(model), f".{nested.module}", nested.name).target()


Kind: TypeAlias = "Nested | str | list[Any] | tuple[Any, ...]"
"""What a value is that is more than JSON: a model or union, ``date`` or ``datetime``, a list, or one of several."""


def reader_of(model: Any) -> Callable[[Any], Any]:
    """The function that reads a model from a JSON object. Nothing in the object makes it raise.

    It is straight-line code, compiled from the model's fields when one is first read, as attrs makes constructors.
    """
    read: Callable[[Any], Any] | None = model.__dict__.get("_reader")
    if read is None:
        read = _compiled(model)
        model._reader = staticmethod(read)  # noqa: SLF001  # kept with the class that it makes
    return read


def _compiled(model: Any) -> Callable[[Any], Any]:
    package = package_of(model)
    known: dict[str, Any] = {"new": object.__new__, "model": model, "as_date": as_date, "as_datetime": as_datetime}
    lines = [
        "def from_dict(source):",
        "    self = new(model)",
        "    self._extra = None",
        "    self._wire = source",
        *(["    self._origin = None"] if hasattr(model, "_origin") else ()),
        "    get = source.get",
    ]
    for attribute, key in model._fields.items():
        kind = model._nested.get(attribute)  # noqa: SLF001  # a model's own module
        if kind is None:
            lines.append(f"    self.{attribute} = get({key!r})")
        else:
            lines += [f"    v = get({key!r})", f"    self.{attribute} = {_expression(kind, 'v', package, known)}"]
    source = "\n".join([*lines, "    return self", ""])
    # Where a traceback or a debugger looks for the lines of a file.
    name = f"<reader of {model.__module__}.{model.__qualname__}>"
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    exec(compile(source, name, "exec"), known)  # noqa: S102  # made of names of the generated code alone
    read: Callable[[Any], Any] = known["from_dict"]
    return read


def _expression(kind: Kind, value: str, package: str, known: dict[str, Any]) -> str:
    """What reads the JSON value ``value`` as ``kind``. What is not of the declared type stays what it is."""
    readings = _readings(kind, value, package, known)
    return " else ".join([*(f"{read} if {value}.__class__ is {of}" for of, read in readings.items()), value])


def _readings(kind: Kind, value: str, package: str, known: dict[str, Any]) -> dict[str, str]:
    """What reads ``value``, by the class that it must have as JSON for that."""
    match kind:
        case str():
            return {"str": f"as_{kind}({value})"}
        case Nested(module, name):
            known[f"{module}_{name}"] = Deferred(package, f".{module}", name)
            return {"dict": f"{module}_{name}.from_dict({value})"}
        case list():
            inner = f"{value}_"
            return {"list": f"[{_expression(kind[0], inner, package, known)} for {inner} in {value}]"}
        case _:
            # Of two that take the same class, the first.
            return {of: read for each in reversed(kind) for of, read in _readings(each, value, package, known).items()}
