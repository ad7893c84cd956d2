"""What the table of calls gives each operation, without calling it."""

from __future__ import annotations

from typing import Any

import calls_sync


class Arguments:
    """Takes the place of a client in a row of the table, and gives the way to the operation and its arguments."""

    def __init__(self, way: tuple[str, ...] = ()) -> None:
        self._way = way

    def __getattr__(self, name: str) -> Arguments:
        return Arguments((*self._way, name))

    def __call__(self, **arguments: Any) -> tuple[tuple[str, ...], dict[str, Any]]:
        return self._way, arguments


def arguments_of(operation: str) -> tuple[tuple[str, ...], dict[str, Any]]:
    """The way to an operation in the tree of calls, and its arguments in the table."""
    row: Any = calls_sync.CALLS[operation]
    found: tuple[tuple[str, ...], dict[str, Any]] = row(Arguments())
    return found
