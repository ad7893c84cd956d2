"""The limits of one call, and what it sends besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bounded import Bound
    from .retry import Repeats


class Call:
    """The limits of one call: the caller's where given, else the operation's, else the client's.

    It is no tuple, since crash reporters show what is in one, and the query and the headers may hold a secret.
    """

    __slots__ = ("bound", "headers", "query", "repeats", "timeout")

    def __init__(
        self,
        timeout: dict[str, float | None],
        bound: Bound,
        repeats: Repeats,
        query: str = "",
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Take the limits, and the query and the headers that the caller adds."""
        self.timeout = timeout
        self.bound = bound
        self.repeats = repeats
        self.query = query
        self.headers = headers
