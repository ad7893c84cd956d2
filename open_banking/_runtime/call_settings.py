"""The settings of one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .deadline import Deadline
    from .retry import RetryLimits


class CallSettings:
    """The settings of one call: from its options, else the operation, else the client.

    It is not a tuple: crash reporters show what is in one, and the query and the headers may hold a secret.
    """

    __slots__ = ("deadline", "headers", "query", "retry_limits", "timeout")

    def __init__(
        self,
        timeout: dict[str, float | None],
        deadline: Deadline,
        retry_limits: RetryLimits,
        query: str = "",
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Take the limits, and the query and the headers that the caller adds."""
        self.timeout = timeout
        self.deadline = deadline
        self.retry_limits = retry_limits
        self.query = query
        self.headers = headers
