"""What of a JSON value the API document declares, and which of its fields are secret or personal."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any

from open_banking._runtime.errors import MASK
from open_banking._runtime.json_text import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .message import Json

# Most values are of one of these, and have no parts.
_PLAIN = {str, int, float, bool, NoneType}
SENSITIVE = "x-sensitive"
"""The keyword of a schema whose values are secret or personal."""


class Declared:
    """The fields that a schema declares, nested ones included; of a union, those that any of its members declares."""

    def __init__(self, schemas: Iterable[Json], resolved: Callable[[Json], Json]) -> None:
        """Know the fields of the values that fit any of ``schemas``.

        Args:
            schemas: JSON Schemas, which may refer to others.
            resolved: Gives the schema that one refers to, or the schema itself.
        """
        self._resolved = resolved
        self._fields: dict[str, list[Json]] = {}
        self._items: list[Json] = []
        # Made when they are needed first: a schema may contain itself.
        self._of_fields: dict[str, Declared] = {}
        self._of_items: Declared | None = None
        # Each once, since the members of a union share most of what they consist of.
        for member in {id(each): each for schema in schemas for each in self._members(schema)}.values():
            for name, part in member.get("properties", {}).items():
                self._fields.setdefault(name, []).append(part)
            if "items" in member:
                self._items.append(member["items"])

    def _members(self, schema: Json) -> Iterator[Json]:
        """A schema, and those of which it is a union."""
        whole = self._resolved(schema)
        yield whole
        for member in (*whole.get("anyOf", ()), *whole.get("oneOf", ())):
            yield from self._members(member)

    def part_of(self, value: Any) -> Any:
        """A value without the fields that are not declared. An object of which no field is declared may have any."""
        if self._fields and is_object(value):
            return {
                name: each if type(each) in _PLAIN else self._field(name).part_of(each)
                for name, each in value.items()
                if name in self._fields
            }
        if self._items and is_array(value):
            self._of_items = self._of_items or Declared(self._items, self._resolved)
            return [self._of_items.part_of(each) for each in value]
        return value

    def masked(self, value: Any, is_sensitive: Callable[[str], bool], hidden: list[str]) -> Any:
        """A value with a mask in place of what is secret or personal in it; nulls stay.

        Args:
            value: Any JSON.
            is_sensitive: Decides by its name about a field that is not declared.
            hidden: Gets the texts that were masked.
        """
        if is_array(value):
            self._of_items = self._of_items or Declared(self._items, self._resolved)
            return [self._of_items.masked(each, is_sensitive, hidden) for each in value]
        if not is_object(value):
            return value
        shown: Json = {}
        for name, each in value.items():
            declared = self._fields.get(name)
            secret = is_sensitive(name) if declared is None else any(map(self._is_sensitive, declared))
            if secret and each is not None:
                hidden.extend(texts_of(each))
                shown[name] = MASK
            else:
                part = Declared([], self._resolved) if declared is None else self._field(name)
                shown[name] = part.masked(each, is_sensitive, hidden)
        return shown

    def _is_sensitive(self, schema: Json) -> bool:
        return SENSITIVE in schema or SENSITIVE in self._resolved(schema)

    def _field(self, name: str) -> Declared:
        if name not in self._of_fields:
            self._of_fields[name] = Declared(self._fields[name], self._resolved)
        return self._of_fields[name]


def texts_of(value: Any) -> Iterator[str]:
    """The texts and numbers in a JSON value, as text."""
    if is_object(value):
        for each in value.values():
            yield from texts_of(each)
    elif is_array(value):
        for each in value:
            yield from texts_of(each)
    elif isinstance(value, str | int | float) and not isinstance(value, bool):
        yield str(value)
