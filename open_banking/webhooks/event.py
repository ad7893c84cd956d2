"""The base class of all events. It stores the decoded body, and its repr does not show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from open_banking._runtime.json_text import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable

ReadT = TypeVar("ReadT")


class WebhookEvent:
    """An event, with the decoded body of the webhook.

    An attribute is ``None`` if its key is missing or ``null``. A value of an unexpected type is returned as it is.
    """

    __slots__ = ("raw", "verified")

    _shown: ClassVar[tuple[str, ...]] = ()
    """The attributes that the repr shows. All others may hold personal data."""

    raw: dict[str, Any]
    """The decoded JSON object, including keys without an attribute."""
    verified: bool
    """Whether ``unwrap`` found it to be signed with the partner secret. Anybody can have sent any other."""

    def __init__(self, raw: dict[str, Any]) -> None:
        """Create an event from a decoded body. ``parse`` chooses the class."""
        self.raw = raw
        self.verified = False

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bool(self.raw == other.raw)

    # An event holds a dictionary, so it is not hashable.
    __hash__ = None  # type: ignore[assignment]  # pyright and mypy both want a method here

    def __repr__(self) -> str:
        shown = [
            f"{name}={value!r}" for name in self._shown if isinstance(value := getattr(self, name), str | int | float)
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


class UnknownEvent(WebhookEvent):
    """A JSON object that belongs to no known family. ``raw`` has its content."""

    __slots__ = ()


def records_of(values: Any, read: Callable[[dict[str, Any]], ReadT]) -> list[ReadT] | None:
    """Parse the objects of a list; return everything else unchanged."""
    if not is_array(values):
        return cast("list[ReadT] | None", values)
    return [read(value) if is_object(value) else value for value in values]
