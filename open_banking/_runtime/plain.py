"""Text and numbers without what a subclass adds to them."""

from __future__ import annotations

from typing import Any


def plain(value: Any) -> Any:
    """Text or a number as the built-in type has it; anything else as it is.

    A member of a ``(str, Enum)`` is such a subclass: ``str()`` and f-strings give its name instead of its value.
    """
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    return value
