"""Encodes request dictionaries and models as JSON: renames the keys and refuses unknown ones."""

from __future__ import annotations

import datetime as dt
import math
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .credential import credential
from .deprecation import warn
from .epoch import aware
from .errors import InvalidRequestError
from .json_text import is_array, is_object
from .model import Model, values_of, wire_of
from .plain import plain
from .reading import original_text, with_originals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping


class Shape:
    """The keys that a request dictionary may have."""

    def __init__(
        self,
        package: str | None,
        name: str,
        keys: Mapping[str, str],
        nested: Mapping[str, tuple[str, str]] | None = None,
        epochs: Mapping[str, Callable[[str, Any], Any]] | None = None,
        *,
        credentials: Iterable[str] = (),
        withdrawn: Mapping[str, str] | None = None,
    ) -> None:
        """Describe the request dictionary of one schema.

        Args:
            package: The package with the shapes of nested objects.
            name: The name of the schema.
            keys: Each Python key with its name in JSON.
            nested: For JSON keys that hold objects or lists of them, the module and the name of their shape.
            epochs: For JSON keys that hold a time, the function that converts it to epoch seconds.
            credentials: The JSON keys that hold one of the partner's credentials.
            withdrawn: The JSON keys that are not sent, each with the version of the API that dropped it.
        """
        self._package = package
        self.name = name
        self._keys = keys
        self._wire = frozenset(keys.values())
        self._nested = nested or {}
        self._withdrawn = withdrawn or {}
        self._converters = {**(epochs or {}), **dict.fromkeys(credentials, credential)}

    def _inner(self, wire: str) -> Shape | None:
        if wire not in self._nested:
            return None
        module, constant = self._nested[wire]
        inner: Shape = getattr(import_module(module, self._package), constant)
        return inner

    def encode(self, data: Any, place: str = "data") -> Any:
        """Convert ``data``, a dictionary or a model, to JSON values.

        Raises:
            InvalidRequestError: A key is unknown or given in both spellings, or a value has no form in JSON.
        """
        if isinstance(data, Model):
            # Unknown keys are allowed here: ``additional_properties`` can hold fields that the document lacks.
            return {
                key: self._value(key, value, below, came)
                for key, value, below, came in _entries(data, place)
                if key not in self._withdrawn
            }
        if not is_object(data):
            raise InvalidRequestError(
                f"{place} is a {type(data).__name__}; give a dictionary or a model of {self.name}"
            )
        result: dict[str, Any] = {}
        unsent: set[str] = set()
        for given, value in data.items():
            key = plain(given)
            wire = self._keys.get(key) or (key if key in self._wire else None)
            if wire is None:
                raise InvalidRequestError(self._unknown(key, place))
            if wire in result or wire in unsent:
                raise InvalidRequestError(f"{place} gives {wire!r} twice, in two spellings; keep one of them")
            if wire in self._withdrawn:
                unsent.add(wire)
                warn(
                    f"{place}[{key!r}] is deprecated: version {self._withdrawn[wire]} of the API dropped it, "
                    "so it is not sent"
                )
                continue
            result[wire] = self._value(wire, value, f"{place}[{key!r}]", None)
        return result

    def _value(self, wire: str, value: Any, place: str, came: Any) -> Any:
        if wire in self._converters:
            return self._converters[wire](place, value)
        inner = self._inner(wire)
        if inner is None or value is None:
            return _json(value, place, came)
        if is_array(value):
            return [inner.encode(item, f"{place}[{index}]") for index, item in enumerate(value)]
        return inner.encode(value, place)

    def _unknown(self, key: object, place: str) -> str:
        near = get_close_matches(str(key), [*self._keys, *self._wire], n=1, cutoff=0.6)
        hint = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(map(repr, self._keys))}"
        return f"{place} has no key {key!r} ({self.name}); {hint}"


def encode_object(data: Any) -> Any:
    """``data``, a dictionary with any keys or a model, as JSON.

    Raises:
        InvalidRequestError: It is neither, or a value in it is no JSON.
    """
    if not is_object(data) and not isinstance(data, Model):
        raise InvalidRequestError(f"data is a {type(data).__name__}; give a dictionary")
    return _json(data, "data", None)


def encode_value(place: str, data: Any) -> Any:
    """``data``, a dictionary with any keys, a list or a model, as JSON; messages call it ``place``.

    Raises:
        InvalidRequestError: It is none of these, or a value in it is no JSON.
    """
    if not (is_object(data) or is_array(data) or isinstance(data, Model)):
        raise InvalidRequestError(f"{place} is a {type(data).__name__}; give a dictionary, a list or a model")
    return _json(data, place, None)


def _json(value: Any, place: str, came: Any) -> Any:
    """Convert ``value`` to a JSON value; ``came`` is the JSON value that it was read from."""
    if isinstance(value, float) and not math.isfinite(value):
        raise InvalidRequestError(f"{place} is {plain(value)}, which JSON cannot represent")
    if value is None or isinstance(value, bool | int | float | str):
        return plain(value)
    if is_array(value):
        return [
            _json(item, f"{place}[{index}]", before) for index, (item, before) in enumerate(with_originals(value, came))
        ]
    if is_object(value):
        return {_key(key, place): _json(item, f"{place}[{key!r}]", None) for key, item in value.items()}
    if isinstance(value, Model):
        return {key: _json(item, below, before) for key, item, below, before in _entries(value, place)}
    if isinstance(value, dt.date):
        return original_text(value, came) or _iso_text(value, place)
    if (to_dict := getattr(value, "to_dict", None)) is not None:
        return _json(to_dict(), place, None)
    raise InvalidRequestError(
        f"{place} is a {type(value).__name__}, which JSON cannot represent; give text, a number, a list or a dictionary"
    )


def _iso_text(value: dt.date, place: str) -> str:
    if isinstance(value, dt.datetime):
        aware(place, value)
    return value.isoformat()


def _entries(model: Model, place: str) -> Iterator[tuple[str, Any, str, Any]]:
    """Yield the key, value and place of each field of a model, and the JSON value that it was read from."""
    came = wire_of(model)
    for key, value in values_of(model).items():
        yield _key(key, place), value, f"{place}[{key!r}]", came.get(key)


def _key(key: Any, place: str) -> str:
    if isinstance(key, str):
        return str(plain(key))
    raise InvalidRequestError(f"{place} has the key {key!r}; keys in JSON are text")
