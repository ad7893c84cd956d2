"""The deadline of a call."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

DEADLINE_KEY = "open_banking.deadline"
"""The key of a request's extensions under which the transport finds the deadline."""


class DeadlinePassedError(Exception):
    """The deadline passed while the call was waiting for a token."""


class Deadline:
    """The time at which a call ends, if it has a deadline."""

    __slots__ = ("clock", "ends", "is_set")

    def __init__(self, clock: Callable[[], float], ends: float = math.inf) -> None:
        """End at ``ends`` on ``clock``; without it there is no deadline."""
        self.clock = clock
        self.ends = ends
        self.is_set = ends != math.inf

    def has_passed(self) -> bool:
        """Whether the deadline has passed. After that, nothing is sent."""
        return self.is_set and self.clock() >= self.ends

    def limited(self, timeout: dict[str, float | None]) -> dict[str, float | None]:
        """Return the timeouts, none of them longer than the time that remains."""
        if not self.is_set:
            return timeout
        remaining = self.remaining()
        return {phase: remaining if limit is None else min(limit, remaining) for phase, limit in timeout.items()}

    def remaining(self) -> float:
        """Seconds until the deadline, always above 0: httpx takes 0 for not waiting at all."""
        return max(self.ends - self.clock(), 0.001)


NO_DEADLINE = Deadline(time.monotonic)
