"""The file that keeps a sandbox's state when the program ends, and the lock on it."""

from __future__ import annotations

import datetime as dt
import errno
import gc
import json
import os
import re
import tempfile
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

from open_banking import ConfigurationError

from .clock import Clock
from .extra import missing_package
from .saved_state import FORMAT, VERSION, SavedState, converter

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from typing import TextIO

    from filelock import BaseFileLock

    from .message import Json

# The suffixes of the files beside the state file. No other program uses them, so leftovers may be removed.
_LOCK_SUFFIX, _NEW_SUFFIX = ".sandbox-lock", ".sandbox-new"
# Seconds. Python itself would change threads only after 5 ms each time, and a call needs several such changes.
_TURN, _REST = 0.001, 0.0002


class StateFile:
    """One file, always replaced as a whole, so it is never half written. Safe to share between threads.

    Until it is closed, a lock file beside it keeps other sandboxes away. The lock ends with the process, however that
    ends.
    """

    def __init__(self, path: str | Path) -> None:
        """Keep the state at ``path``, and remove the temporary files of a process that was killed.

        Raises:
            ConfigurationError: Another sandbox keeps its state there, or a package is not installed.
            OSError: There can be no such file, or nothing can be written beside it.
        """
        converter()  # which raises if the package is missing
        self._path = _resolved(path)
        self._writing = threading.Lock()
        self._lock = _acquired(self._path)
        self._remove_leftovers()

    @property
    def is_locked(self) -> bool:
        """Whether this process holds the lock: it is not closed, and this is not a fork of the process that has it."""
        return self._lock.is_locked

    def close(self) -> None:
        """Release it for others."""
        with self._writing:
            if self.is_locked:
                # Before it is released: whoever takes it afterwards makes a new one.
                with suppress(OSError):
                    Path(self._lock.lock_file).unlink()
                self._lock.release()

    def read(self, seed: int | None = None) -> SavedState | None:
        """The state in the file; ``None`` if there is no file.

        Args:
            seed: That of the sandbox, if it has to have one.

        Raises:
            ConfigurationError: It is not a state file that this sandbox can read. It is left unchanged.
            OSError: It cannot be read at all.
        """
        with _without_collecting():
            return self._read(seed)

    def _read(self, seed: int | None) -> SavedState | None:
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None
        try:
            whole: object = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise self._unusable(f"is not JSON: {error}") from error
        entries = cast("Json", whole) if isinstance(whole, dict) else {}
        if entries.get("format") != FORMAT:
            raise self._unusable("is not the state of a sandbox")
        if entries.get("version") != VERSION:
            raise self._unusable(f"has version {entries.get('version')!r}, and this sandbox reads only {VERSION}")
        try:
            state = SavedState.of(entries)
        except ValueError as error:
            raise self._unusable(f"is broken: {error}") from error
        if seed not in {None, state.world.seed}:
            problem = f"{self._path} holds a sandbox with the seed {state.world.seed}, not {seed}"
            raise ConfigurationError(f"{problem}; leave the seed out, or choose another file")
        return state

    def resumed(self, state: SavedState, *, running: bool) -> dt.datetime:
        """The time at which a clock goes on: when the state was saved, or now if it has been running since.

        Raises:
            ConfigurationError: There is no such time.
        """
        # If the machine's own clock was set back meanwhile, the sandbox's does not move.
        passed = max(0, time.time() - state.saved) if running else 0
        try:
            moment = dt.datetime.fromtimestamp(state.now + passed, dt.UTC)
            Clock(moment)  # which refuses what it cannot show
        except (ValueError, OverflowError, OSError) as error:
            times = f"{state.now:g} saved at {state.saved:g}"
            raise self._unusable(f"is broken: the time in it is not valid, {times}") from error
        return moment

    def write(self, content: Callable[[], Iterable[str]]) -> None:
        """Replace the content by the pieces of text that ``content`` returns, and let other threads run in between.

        Raises:
            ConfigurationError: It is closed.
            OSError: It cannot be written; its previous content is unchanged.
        """
        with self._writing, _without_collecting():
            if not self.is_locked:
                raise ConfigurationError(
                    f"{self._path} was released when this sandbox was closed, so nothing is saved; make another sandbox"
                )
            descriptor, name = tempfile.mkstemp(_NEW_SUFFIX, f".{self._path.name}.", self._path.parent)
            try:
                with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123  # a descriptor has no path
                    _write(file, content())
                    file.flush()
                    # Otherwise a machine that loses its power may keep the new name without the content.
                    os.fsync(descriptor)
                Path(name).replace(self._path)
            except BaseException:
                with suppress(OSError):
                    Path(name).unlink()
                raise

    def _remove_leftovers(self) -> None:
        name = re.compile(rf"\.{re.escape(self._path.name)}\.\w+{re.escape(_NEW_SUFFIX)}")
        for each in self._path.parent.iterdir():
            if name.fullmatch(each.name) and each.is_file() and not each.is_symlink():
                with suppress(OSError):
                    each.unlink()

    def _unusable(self, problem: str) -> ConfigurationError:
        return ConfigurationError(f"{self._path} {problem}; restore it, or choose another file")


@contextmanager
def _without_collecting() -> Generator[None]:
    """Keep Python from looking for garbage: through all of a large state, that takes as long as many calls."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _write(file: TextIO, pieces: Iterable[str]) -> None:
    """Write pieces of text. A thread that waits to run gets its turn between two of them, and soon."""
    since = time.perf_counter()
    for piece in pieces:
        file.write(piece)
        if time.perf_counter() - since > _TURN:
            time.sleep(_REST)
            since = time.perf_counter()


def _resolved(path: str | Path) -> Path:
    """The file itself, however it is spelled and whatever links lead to it."""
    try:
        return Path(path).resolve()
    except (RuntimeError, ValueError) as error:  # a link that leads to itself, a null character
        raise ConfigurationError(f"{str(path)!r} cannot be a file; choose another") from error


def _acquired(path: Path) -> BaseFileLock:
    """The lock on a state file.

    Raises:
        ConfigurationError: Another sandbox has it, or the package is not installed.
        OSError: There can be no such file, or nothing can be written beside it.
    """
    try:
        from filelock import FileLock, Timeout  # noqa: PLC0415  # slow to import, and seldom needed
    except ModuleNotFoundError as error:
        raise missing_package(error) from error
    if path.exists() and not path.is_file():
        raise OSError(errno.EISDIR if path.is_dir() else errno.EINVAL, f"{path} is not a file; choose another")
    folder = path.parent
    if not folder.is_dir():  # which the lock would make
        raise OSError(errno.ENOENT, f"there is no folder {folder} for {path.name}; make it, or choose another file")
    # Threads share it: one may close what another has opened.
    lock = FileLock(folder / f".{path.name}{_LOCK_SUFFIX}", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        problem = f"{path} is in use by another sandbox"
        raise ConfigurationError(f"{problem}; close that one, or choose another file") from error
    except OSError as error:
        message = f"nothing can be written beside {path}: {error.strerror}; choose another folder"
        raise OSError(error.errno, message) from error
    return lock
