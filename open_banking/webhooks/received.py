"""What all events share: they keep what came, and do not show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from open_banking._runtime.json_text import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable

ReadT = TypeVar("ReadT")


class Received:
    """The body of a webhook.

    The attributes read what came: a key that is missing and one that is ``null`` both give ``None``, and a value of
    another type than expected is kept as it came.
    """

    __slots__ = ("raw",)

    _shown: ClassVar[tuple[str, ...]] = ()
    """The attributes that a repr shows. All others may hold personal data."""

    raw: dict[str, Any]
    """The decoded JSON exactly as it came, with all that has no attribute here."""

    def __init__(self, raw: dict[str, Any]) -> None:
        """Take a decoded body. ``parse`` does so, and chooses the class that fits it."""
        self.raw = raw

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bool(self.raw == other.raw)

    # An event holds dictionaries, so it has no hash.
    __hash__ = None  # type: ignore[assignment]  # pyright and mypy both want a method here

    def __repr__(self) -> str:
        shown = [
            f"{name}={value!r}" for name in self._shown if isinstance(value := getattr(self, name), str | int | float)
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


class UnknownEvent(Received):
    """A JSON object of no known family. ``raw`` has all of it."""

    __slots__ = ()


def records_of(values: Any, read: Callable[[dict[str, Any]], ReadT]) -> list[ReadT] | None:
    """The objects of a list, each read; whatever is no object, or no list, as it came."""
    if not is_array(values):
        return cast("list[ReadT] | None", values)
    return [read(value) if is_object(value) else value for value in values]
