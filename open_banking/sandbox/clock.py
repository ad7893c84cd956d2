"""The time in a sandbox: the machine's, plus what was added to it; or a time that stands until it is moved."""

from __future__ import annotations

import datetime as dt
import threading
import time

# What came before now is not before 1970, and what comes later, the end of a mortgage for instance, still has a date.
_FIRST_YEAR, _LAST_YEAR = 1975, 9899
_END = dt.datetime(_LAST_YEAR + 1, 1, 1, tzinfo=dt.UTC).timestamp()


class Clock:
    """Runs as fast as the machine's clock, or not at all, and can be moved forward."""

    def __init__(self, now: dt.datetime | None = None, *, running: bool = True) -> None:
        """Start at ``now``, which must know its time zone; the present if it is not given.

        A clock that is not ``running`` moves by ``advance`` and by waiting alone.

        Raises:
            ValueError: ``now`` has no time zone, or is a time that no clock of a sandbox shows.
        """
        if now is not None and now.tzinfo is None:
            raise ValueError(f"now={now!r} has no time zone; give it one, datetime.UTC for instance")
        if now is not None and not _FIRST_YEAR <= now.year <= _LAST_YEAR:
            raise ValueError(f"now={now!r} is not in the years {_FIRST_YEAR} to {_LAST_YEAR}")
        self._lock = threading.Lock()
        self._source = time.monotonic if running else _standing
        start = time.time() if now is None else now.timestamp()
        self._added = start - self._source()

    @property
    def timestamp(self) -> float:
        """Seconds since 1970."""
        return self._source() + self._added

    @property
    def now(self) -> dt.datetime:
        """The time in UTC."""
        return dt.datetime.fromtimestamp(self.timestamp, dt.UTC)

    def advance(self, *, seconds: float = 0, minutes: float = 0, hours: float = 0, days: float = 0) -> None:
        """Move forward.

        Raises:
            ValueError: It would be backward.
        """
        step = dt.timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds).total_seconds()
        if step < 0:
            raise ValueError(f"the clock moves forward alone, and this is {step:g} seconds")
        with self._lock:
            if self.timestamp + step >= _END:
                raise ValueError(f"the clock ends with the year {_LAST_YEAR}; move it less far")
            self._added += step

    def sleep(self, seconds: float) -> None:
        """Let so many seconds pass, at once: what a client of the sandbox waits with."""
        self.advance(seconds=max(seconds, 0))

    async def sleep_async(self, seconds: float) -> None:
        """Let so many seconds pass, at once, and other tasks go on."""
        import asyncio  # noqa: PLC0415  # slow to import, and blocking programs do not need it

        self.sleep(seconds)
        await asyncio.sleep(0)


def _standing() -> float:
    return 0
