"""Saves the state of a sandbox while it is served."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

from open_banking import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

_logger = logging.getLogger("open_banking")


class Autosave:
    """Saves soon after a change, but not so often that it slows the server down."""

    _pause = 1.0
    """Seconds from a change until it is saved, at least."""
    _share = 10
    """The pause after a save is at least this many times as long as the save took."""

    def __init__(self, save: Callable[[], None]) -> None:
        """Save with ``save``, in a thread."""
        self._save = save
        self._changed = False
        self._task: asyncio.Task[None] | None = None

    def soon(self) -> None:
        """Have a change saved."""
        self._changed = True
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run())

    async def _run(self) -> None:
        pause = self._pause
        while self._changed:
            await asyncio.sleep(pause)
            self._changed = False
            started = time.monotonic()
            try:
                await asyncio.to_thread(self._save)
            except (ConfigurationError, OSError) as error:
                _logger.error("The state of the sandbox was not saved: %s", error)  # noqa: TRY400  # one line says it
            pause = max(self._pause, self._share * (time.monotonic() - started))
