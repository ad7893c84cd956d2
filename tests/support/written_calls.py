"""What the table of calls gives each operation, read from it without a call."""

from __future__ import annotations

from functools import reduce
from typing import Any, NamedTuple

from calls import CALLS
from clients import finished


class Written(NamedTuple):
    """A call as the table has it: the names on the way to it in the tree of calls, and its arguments."""

    way: tuple[str, ...]
    arguments: dict[str, Any]

    def function(self, client: Any) -> Any:
        """What it calls on a client."""
        return reduce(getattr, self.way, client)

    def returned(self, client: Any, **changed: Any) -> Any:
        """What the call returns, with some arguments changed: an AsyncClient's is yet to be awaited."""
        return self.function(client)(**{**self.arguments, **changed})

    def made(self, client: Any, **changed: Any) -> Any:
        """The result of the call on a client of either class, with some arguments changed."""
        return finished(self.returned(client, **changed))


class _Reader:
    """Takes the place of a client in a row of the table, to read what the row says."""

    def __init__(self, way: tuple[str, ...] = ()) -> None:
        self._way = way

    def __getattr__(self, name: str) -> _Reader:
        return _Reader((*self._way, name))

    def __call__(self, **arguments: Any) -> Written:
        return Written(self._way, arguments)


def written(operation: str) -> Written:
    """The call of an operation."""
    row: Any = CALLS[operation]
    found: Written = row(_Reader())
    return found
