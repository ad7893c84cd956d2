"""What a state file holds, and how it becomes JSON and is read back."""

from __future__ import annotations

import json
import math
from functools import cache
from types import GenericAlias
from typing import TYPE_CHECKING, Any, TypeVar, get_type_hints

from attrs import frozen

from .extra import missing_package
from .state import World  # noqa: TC001  # cattrs reads the annotations

if TYPE_CHECKING:
    from collections.abc import Callable

    from cattrs.preconf.json import JsonConverter

    from .message import Json

T = TypeVar("T")

FORMAT = "open-banking sandbox state"
VERSION = 1
_MAX_PROBLEMS = 3


@frozen
class SavedState:
    """What a state file holds."""

    world: World
    now: float
    """Epoch seconds, on the sandbox's clock."""
    saved: float
    """Epoch seconds at the same moment, on the machine's clock."""
    format: str = FORMAT
    version: int = VERSION

    def text(self) -> str:
        """The content of the file."""
        # With allow_nan, only Python could read it.
        return json.dumps(converter().unstructure(self), allow_nan=False, separators=(",", ":"))

    @classmethod
    def of(cls, entries: Json) -> SavedState:
        """What the entries of a file say.

        Raises:
            ValueError: Entries are missing, unknown or of the wrong type; the message names the first few.
        """
        from cattrs import BaseValidationError, transform_error  # noqa: PLC0415  # slow to import, and seldom needed

        try:
            return converter().structure(entries, cls)
        except BaseValidationError as error:
            problems = [each.replace(" @ $.", " at ").removesuffix(" @ $") for each in transform_error(error)]
            raise ValueError("; ".join(problems[:_MAX_PROBLEMS])) from error


@cache
def converter() -> JsonConverter:
    """Converts between the classes of the state and JSON.

    Raises:
        ConfigurationError: The package that does so is not installed.
    """
    try:
        from cattrs.preconf.json import make_converter  # noqa: PLC0415  # slow to import, and seldom needed
    except ModuleNotFoundError as error:
        raise missing_package(error) from error
    made = make_converter(forbid_extra_keys=True)
    made.register_unstructure_hook(float, _finite)
    # By default cattrs makes a text of anything, and true of "false".
    made.register_structure_hook(str, _exactly)
    made.register_structure_hook(bool, _exactly)
    made.register_structure_hook_factory(_is_named_tuple, _named_tuple)
    return made


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
