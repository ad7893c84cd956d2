"""The time in a sandbox: the machine's plus an offset, or a fixed time that changes only when it is moved."""

from __future__ import annotations

import datetime as dt
import threading
import time

# So that past transactions are not before 1970, and future dates, the end of a mortgage for instance, are valid.
_FIRST_YEAR, _LAST_YEAR = 1975, 9899
_END = dt.datetime(_LAST_YEAR + 1, 1, 1, tzinfo=dt.UTC).timestamp()


class Clock:
    """Runs like the machine's clock, or not at all, and can be moved forward."""

    def __init__(self, now: dt.datetime | None = None, *, running: bool = True) -> None:
        """Start at ``now``, which must have a time zone; the present if it is not given.

        A clock that is not ``running`` moves only by ``advance`` and by waiting.

        Raises:
            ValueError: ``now`` has no time zone, or its year is not from 1975 to 9899.
        """
        if now is not None and now.tzinfo is None:
            raise ValueError(f"now={now!r} has no time zone; give it one, datetime.UTC for instance")
        if now is not None and not _FIRST_YEAR <= now.year <= _LAST_YEAR:
            raise ValueError(f"now={now!r} is not in the years {_FIRST_YEAR} to {_LAST_YEAR}")
        self._lock = threading.Lock()
        self._source = time.monotonic if running else _fixed
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
            raise ValueError(f"the clock only moves forward, and this is {step:g} seconds")
        with self._lock:
            if self.timestamp + step >= _END:
                raise ValueError(f"the clock ends with the year {_LAST_YEAR}; move it less far")
            self._added += step

    def sleep(self, seconds: float) -> None:
        """Let so many seconds pass without waiting. Clients of the sandbox wait with this."""
        self.advance(seconds=max(seconds, 0))

    async def sleep_async(self, seconds: float) -> None:
        """Let so many seconds pass without waiting, and let other tasks run."""
        import asyncio  # noqa: PLC0415  # slow to import, and blocking programs do not need it

        self.sleep(seconds)
        await asyncio.sleep(0)


def _fixed() -> float:
    return 0
