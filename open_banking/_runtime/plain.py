"""Converts instances of subclasses of ``str``, ``int`` and ``float`` to the built-in types."""

from __future__ import annotations

from typing import Any


def plain(value: Any) -> Any:
    """Convert text or a number to its built-in type; return anything else unchanged.

    The members of a ``(str, Enum)`` are such instances: ``str()`` and f-strings give their names, not their values.
    """
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    return value
