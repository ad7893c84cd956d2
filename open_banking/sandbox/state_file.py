"""What a sandbox keeps, in a file of JSON: it outlives the program."""

from __future__ import annotations

import json
import math
import os
import tempfile
import threading
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import GenericAlias
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_type_hints

from attrs import frozen

from open_banking import ConfigurationError

from .extra import lacking
from .state import World  # noqa: TC001  # cattrs reads the annotations

if TYPE_CHECKING:
    from collections.abc import Callable

    from cattrs.preconf.json import JsonConverter

    from .message import Json

T = TypeVar("T")

_FORMAT = "open-banking sandbox state"
_VERSION = 1
_MOST_PROBLEMS = 3


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
    """One file, replaced as a whole, so that it never holds half of something. Safe to share between threads."""

    def __init__(self, path: str | Path) -> None:
        """Keep the state at ``path``.

        Raises:
            ConfigurationError: The package that reads and writes it is not installed.
        """
        self._path = Path(path).resolve()
        self._lock = threading.Lock()
        _converter()

    def read(self) -> Kept | None:
        """What is there; ``None`` where no file is.

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
        return self._structured(entries)

    def write(self, text: Callable[[], str]) -> None:
        """Replace the file by what ``text`` gives.

        Raises:
            OSError: It cannot be written; what was there is left as it is.
        """
        with self._lock:
            content = text()
            descriptor, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{self._path.name}.")
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

    def _structured(self, entries: Json) -> Kept:
        from cattrs import BaseValidationError, transform_error  # noqa: PLC0415  # slow to import, and seldom needed

        try:
            return _converter().structure(entries, Kept)
        except BaseValidationError as error:
            problems = [each.replace(" @ $.", " at ").removesuffix(" @ $") for each in transform_error(error)]
            raise self._unusable(f"is broken: {'; '.join(problems[:_MOST_PROBLEMS])}") from error

    def _unusable(self, problem: str) -> ConfigurationError:
        return ConfigurationError(f"{self._path} {problem}; restore it, or choose another file")


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
