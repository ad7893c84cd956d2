"""What a sandbox keeps, in a file of JSON: it outlives the program."""

from __future__ import annotations

import datetime as dt
import errno
import json
import math
import os
import re
import tempfile
import threading
import time
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import GenericAlias
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_type_hints

from attrs import frozen

from open_banking import ConfigurationError

from .clock import Clock
from .extra import lacking
from .state import World  # noqa: TC001  # cattrs reads the annotations

if TYPE_CHECKING:
    from collections.abc import Callable

    from cattrs.preconf.json import JsonConverter
    from filelock import BaseFileLock

    from .message import Json

T = TypeVar("T")

_FORMAT = "open-banking sandbox state"
_VERSION = 1
_MOST_PROBLEMS = 3
# What its names beside the state file end with: nobody else's do, so that what was left behind may be removed.
_LOCK, _NEW = ".sandbox-lock", ".sandbox-new"


@frozen
class Kept:
    """What a state file holds."""

    world: World
    now: float
    """Epoch seconds, on the sandbox's clock."""
    saved: float
    """Epoch seconds at the same moment, on the machine's clock."""
    format: str = _FORMAT
    version: int = _VERSION

    def text(self) -> str:
        """The content of the file."""
        # Without allow_nan nobody but Python could read it.
        return json.dumps(_converter().unstructure(self), allow_nan=False, separators=(",", ":"))


class StateFile:
    """One file, replaced as a whole, so that it never holds half of something. Safe to share between threads.

    Until it is closed it is held by a lock beside it, which ends with the process too, however that ends.
    """

    def __init__(self, path: str | Path) -> None:
        """Keep the state at ``path``, and remove what a process that was killed left beside it.

        Raises:
            ConfigurationError: Another sandbox keeps its state there, or a package is not installed.
            OSError: There can be no such file, or nothing can be written beside it.
        """
        _converter()
        self._path = _resolved(path)
        self._writing = threading.Lock()
        self._held = _held(self._path)
        self._remove_left()

    @property
    def is_held(self) -> bool:
        """Whether it is this one's: neither closed, nor that of the process that this one was forked from."""
        return self._held.is_locked

    def close(self) -> None:
        """Leave it to others."""
        with self._writing:
            if self.is_held:
                # Before it is released: whoever takes it afterwards makes a new one.
                with suppress(OSError):
                    Path(self._held.lock_file).unlink()
                self._held.release()

    def read(self, seed: int | None = None) -> Kept | None:
        """What is there; ``None`` where no file is.

        Args:
            seed: That of the sandbox, if it has to have one.

        Raises:
            ConfigurationError: It is no state file, or none that this sandbox can read. It is left as it is.
            OSError: It cannot be read at all.
        """
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None
        try:
            whole: object = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise self._unusable(f"is no JSON: {error}") from error
        entries = cast("Json", whole) if isinstance(whole, dict) else {}
        if entries.get("format") != _FORMAT:
            raise self._unusable("is no state of a sandbox")
        if entries.get("version") != _VERSION:
            raise self._unusable(f"has version {entries.get('version')!r}, and this sandbox reads {_VERSION} alone")
        kept = self._structured(entries)
        if seed not in {None, kept.world.seed}:
            problem = f"{self._path} holds a sandbox with the seed {kept.world.seed}, not {seed}"
            raise ConfigurationError(f"{problem}; leave the seed out, or choose another file")
        return kept

    def resumed(self, kept: Kept, *, running: bool) -> dt.datetime:
        """The time on the clock of what was read: when it was saved, or now if it has been running since.

        Raises:
            ConfigurationError: There is no such time.
        """
        # A machine whose own clock was set back meanwhile moves the sandbox's nowhere.
        passed = max(0, time.time() - kept.saved) if running else 0
        try:
            moment = dt.datetime.fromtimestamp(kept.now + passed, dt.UTC)
            Clock(moment)  # which refuses what it cannot show
        except (ValueError, OverflowError, OSError) as error:
            raise self._unusable(f"is broken: the time in it is none, {kept.now:g} saved at {kept.saved:g}") from error
        return moment

    def write(self, text: Callable[[], str]) -> None:
        """Replace the file by what ``text`` gives.

        Raises:
            ConfigurationError: It is not this one's any more.
            OSError: It cannot be written; what was there is left as it is.
        """
        with self._writing:
            if not self.is_held:
                raise ConfigurationError(
                    f"{self._path} is left to others since this sandbox was closed; make another one"
                )
            content = text()
            descriptor, name = tempfile.mkstemp(_NEW, f".{self._path.name}.", self._path.parent)
            try:
                with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123  # a descriptor has no path
                    file.write(content)
                    file.flush()
                    # Otherwise a machine that loses its power may keep the new name without the content.
                    os.fsync(descriptor)
                Path(name).replace(self._path)
            except BaseException:
                with suppress(OSError):
                    Path(name).unlink()
                raise

    def _remove_left(self) -> None:
        name = re.compile(rf"\.{re.escape(self._path.name)}\.\w+{re.escape(_NEW)}")
        for each in self._path.parent.iterdir():
            if name.fullmatch(each.name) and each.is_file() and not each.is_symlink():
                with suppress(OSError):
                    each.unlink()

    def _structured(self, entries: Json) -> Kept:
        from cattrs import BaseValidationError, transform_error  # noqa: PLC0415  # slow to import, and seldom needed

        try:
            return _converter().structure(entries, Kept)
        except BaseValidationError as error:
            problems = [each.replace(" @ $.", " at ").removesuffix(" @ $") for each in transform_error(error)]
            raise self._unusable(f"is broken: {'; '.join(problems[:_MOST_PROBLEMS])}") from error

    def _unusable(self, problem: str) -> ConfigurationError:
        return ConfigurationError(f"{self._path} {problem}; restore it, or choose another file")


def _resolved(path: str | Path) -> Path:
    """The file itself, however it is spelled and whatever links lead to it."""
    try:
        return Path(path).resolve()
    except (RuntimeError, ValueError) as error:  # a link that leads to itself, a null character
        raise ConfigurationError(f"{str(path)!r} can be no file; choose another") from error


def _held(path: Path) -> BaseFileLock:
    """The lock on a state file, taken.

    Raises:
        ConfigurationError: Another sandbox has it, or the package is not installed.
        OSError: There can be no such file, or nothing can be written beside it.
    """
    try:
        from filelock import FileLock, Timeout  # noqa: PLC0415  # slow to import, and seldom needed
    except ModuleNotFoundError as error:
        raise lacking(error) from error
    if path.exists() and not path.is_file():
        raise OSError(errno.EISDIR if path.is_dir() else errno.EINVAL, f"{path} is no file; choose another")
    folder = path.parent
    if not folder.is_dir():  # which the lock would make
        raise OSError(errno.ENOENT, f"there is no folder {folder} for {path.name}; make it, or choose another file")
    # Threads share it: one may close what another has opened.
    held = FileLock(folder / f".{path.name}{_LOCK}", timeout=0, thread_local=False)
    try:
        held.acquire()
    except Timeout as error:
        problem = f"{path} is the state of another sandbox, which is running"
        raise ConfigurationError(f"{problem}; end that one, or choose another file") from error
    except OSError as error:
        message = f"nothing can be written beside {path}: {error.strerror}; choose another folder"
        raise OSError(error.errno, message) from error
    return held


@cache
def _converter() -> JsonConverter:
    try:
        from cattrs.preconf.json import make_converter  # noqa: PLC0415  # slow to import, and seldom needed
    except ModuleNotFoundError as error:
        raise lacking(error) from error
    converter = make_converter(forbid_extra_keys=True)
    converter.register_unstructure_hook(float, _finite)
    # Otherwise anything becomes a text, and "false" becomes true.
    converter.register_structure_hook(str, _exactly)
    converter.register_structure_hook(bool, _exactly)
    converter.register_structure_hook_factory(_is_named_tuple, _named_tuple)
    return converter


def _finite(value: float) -> float | str:
    """A number as JSON has it, which knows no infinity; reading understands both."""
    return value if math.isfinite(value) else str(value)


def _exactly(value: Any, kind: type[T]) -> T:
    if not isinstance(value, kind):
        raise ValueError(value)  # noqa: TRY004  # what cattrs expects of an unusable value
    return value


def _is_named_tuple(kind: Any) -> bool:
    return hasattr(kind, "_fields") and isinstance(kind, type) and issubclass(kind, tuple)


def _named_tuple(kind: Callable[..., T], converter: Any) -> Callable[[Any, Any], T]:
    # Its annotations are texts, which cattrs does not resolve in named tuples.
    fields = GenericAlias(tuple, tuple(get_type_hints(kind).values()))
    return lambda value, _: kind(*converter.structure(value, fields))
