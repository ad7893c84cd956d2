"""What all generated models share."""

from __future__ import annotations

import datetime as dt
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self

from attrs import define, evolve, field, fields

from .epoch import as_moment
from .errors import MASK
from .json_text import is_array, is_object
from .plain import plain
from .reading import original_text, reader_of, with_originals
from .slot_texts import SlotTexts

if TYPE_CHECKING:
    from collections.abc import Mapping


class JsonObject(Protocol):
    """A decoded JSON object: a ``dict`` with text keys, to a checker one whose values are ``Any``."""

    def get(self, key: str, /) -> Any:
        """The value under ``key``, or ``None``."""
        ...


def _nothing() -> dict[str, Any]:
    return {}


@define(kw_only=True, eq=False, repr=False)
class Model:
    """A JSON object of the API with its fields as attributes.

    A field that the JSON lacks and one that is ``null`` both read as ``None``. A value of another type than
    the API document declares is kept unchanged. ``to_dict()`` returns exactly what was read, changed
    where an attribute was set afterwards.
    """

    _fields: ClassVar[Mapping[str, str]] = {}
    """The attributes, each with its key on the wire. They follow from the class."""
    _keys: ClassVar[frozenset[str]] = frozenset()
    """The keys on the wire."""
    _spellings: ClassVar[Mapping[str, str]] = {}
    """The attributes whose key on the wire is not the same in camel case, each with its key."""
    _nested: ClassVar[Mapping[str, Any]] = {}
    """The attributes that are more than JSON, each with its kind."""
    _epochs: ClassVar[frozenset[str]] = frozenset()
    """The attributes that are seconds since 1970-01-01 UTC, as a number or as its digits."""
    _sensitive: ClassVar[frozenset[str]] = frozenset()
    """The attributes that a repr masks."""

    _extra: dict[str, Any] | None = field(default=None, alias="additional_properties")
    if TYPE_CHECKING:
        _wire: Any = field(factory=_nothing, init=False)
    else:
        # ``attrs.evolve`` hands over what ``__init__`` takes, and nobody else has anything to give here.
        _wire: Any = field(factory=_nothing, alias="_wire")

    def __attrs_post_init__(self) -> None:
        if self._extra is not None or self._wire:
            # Those of the model that this one was evolved from stay its own.
            self._extra = deepcopy(self.additional_properties)

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        """Spell the fields as the wire does, and have ``help()`` show their texts."""
        names = [each.name for each in fields(cls) if not each.name.startswith("_")]
        cls._fields = {name: cls._spellings.get(name) or _camel_case(name) for name in names}
        cls._keys = frozenset(cls._fields.values())
        slots: tuple[str, ...] | None = cls.__dict__.get("__slots__")
        if slots is not None:
            cls.__slots__ = SlotTexts(cls, slots)  # type: ignore[assignment]  # to mypy it is a tuple for good

    @classmethod
    def from_dict(cls, source: JsonObject) -> Self:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        model: Self = reader_of(cls)(source)
        return model

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The values under keys that the API document does not know, by their key on the wire.

        ``to_dict()`` includes them, and what is added here.
        """
        extra = self._extra
        if extra is None:
            keys = self._keys
            extra = self._extra = {key: value for key, value in self._wire.items() if key not in keys}
        return extra

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, with the keys of the wire.

        A field that is ``None`` is left out, unless it was read as ``null``.
        """
        wire: dict[str, Any] = self._wire
        return {key: _plain(value, wire.get(key)) for key, value in values_of(self).items()}

    def __replace__(self, **changes: Any) -> Self:
        """What ``copy.replace`` gives: this model with other values in some of its attributes."""
        return evolve(self, **changes)

    def __copy__(self) -> Self:
        return evolve(self)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        names = (*self._fields, "additional_properties")
        return all(getattr(self, name) == getattr(other, name) for name in names)

    # A model can be changed, so it has no hash.
    __hash__ = None  # type: ignore[assignment]  # pyright and mypy both want a method here

    def __repr__(self) -> str:
        shown = [
            f"{name}={MASK!r}" if name in self._sensitive else f"{name}={_shown(value)}"
            for name in self._fields
            if (value := getattr(self, name)) is not None
        ]
        if self.additional_properties:
            # Their values may be anything, personal data included.
            unknown = ", ".join(f"{key!r}: ..." for key in self.additional_properties)
            shown.append(f"additional_properties={{{unknown}}}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def _repr_html_(self) -> str:
        """What a notebook shows: a table of the fields, masked as in the repr."""
        from .html_table import table_of_fields  # noqa: PLC0415  # only needed in notebooks

        return table_of_fields(type(self).__name__, cells_of(self))


def _camel_case(attribute: str) -> str:
    first, *rest = attribute.split("_")
    return first + "".join(map(str.capitalize, rest))


_JSON_SCALARS = frozenset({str, int, float, bool})


def _shown(value: Any) -> str:
    """A value as a repr shows it. An object in place of a model may hold anything, and is not shown."""
    if is_array(value):
        return f"[{', '.join(map(_shown, value))}]"
    return "..." if is_object(value) else repr(value)


def cells_of(model: Model) -> dict[str, str]:
    """The values that a model has as texts for people, masked as in its repr, by attribute."""
    masked, epochs = model._sensitive, model._epochs  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # a model's own module
    cells: dict[str, str] = {}
    for name in model._fields:  # pyright: ignore[reportPrivateUsage]  # the same
        value = getattr(model, name)
        if value is not None:
            cells[name] = MASK if name in masked else _text(as_moment(value) if name in epochs else value)
    # The values of unknown keys may be anything, personal data included.
    return cells | {key: "..." for key in model.additional_properties if key not in cells}


def _text(value: Any) -> str:
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    return str(plain(value)) if isinstance(value, str | dt.date) else _shown(value)


def wire_of(model: Model) -> dict[str, Any]:
    """The JSON object that a model was read from; an empty one for a model made by hand."""
    wire: dict[str, Any] = model._wire  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # a model's own module
    return wire


def values_of(model: Model) -> dict[str, Any]:
    """The values of a model, by their keys on the wire, in the order in which they were read.

    ``None`` is among them where it was read as ``null``.
    """
    wire = wire_of(model)
    found: dict[str, Any] = {}
    for attribute, key in model._fields.items():  # pyright: ignore[reportPrivateUsage]  # the same
        value = getattr(model, attribute)
        if value is not None or (key in wire and wire[key] is None):
            found[key] = value
    found |= model.additional_properties
    # What was added after it was read goes last.
    return {**{key: found[key] for key in wire if key in found}, **found} if wire else found


def _plain(value: Any, original: Any) -> Any:
    """``value`` as JSON; ``original`` is what stood in its place when the model was read."""
    if value is None or value.__class__ in _JSON_SCALARS:
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if is_array(value):
        return [_plain(item, before) for item, before in with_originals(value, original)]
    if is_object(value):
        return {key: _plain(item, None) for key, item in value.items()}
    if isinstance(value, dt.date):
        return original_text(value, original) or value.isoformat()
    return plain(value)
