"""What a state file holds, and how it becomes JSON and is read back."""

from __future__ import annotations

from functools import cache
from itertools import product
from types import GenericAlias, NoneType
from typing import TYPE_CHECKING, Any, TypeVar, get_origin, get_type_hints

from attrs import frozen

from open_banking._runtime.json_text import is_array, is_object

from .extra import missing_package
from .json_pieces import pieces
from .message import Json
from .state import BusinessReport, Report, World  # cattrs reads the annotations

if TYPE_CHECKING:
    from collections.abc import Callable

    from cattrs.preconf.json import JsonConverter

T = TypeVar("T")

FORMAT = "open-banking sandbox state"
VERSION = 1
_MAX_PROBLEMS = 3
_PLAIN: dict[Any, tuple[type, ...]] = {int: (int,), str: (str,), Json: (dict,), Json | None: (dict, NoneType)}
"""The types of what JSON has where something is declared, if they are the same."""


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

    def entries(self) -> Json:
        """The entries of the file, as they are now: what changes later is not in them."""
        entries: Json = converter().unstructure(self)
        return entries

    def text(self) -> str:
        """The content of the file."""
        return "".join(pieces(self.entries()))

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
    made.register_unstructure_hook_factory(_is_json, _copying)
    made.register_unstructure_hook_factory(_is_collection, _collection)
    for kind in (Report, BusinessReport):
        made.register_unstructure_hook(kind, _report(kind, made))
    # By default cattrs makes a text of anything, and true of "false".
    made.register_structure_hook(str, _exactly)
    made.register_structure_hook(bool, _exactly)
    made.register_structure_hook_factory(_is_named_tuple, _named_tuple)
    return made


# What is kept is copied while calls wait: a customer has many collections, most of them empty, and little else.


def _is_json(kind: Any) -> bool:
    return bool(kind == Json)


def _copying(_kind: Any) -> Callable[[Any], Any]:
    return _copied


def _copied(value: Any) -> Any:
    """A JSON value that stays as it is when the other one changes."""
    if is_object(value):
        return {name: _copied(each) if isinstance(each, dict | list) else each for name, each in value.items()}
    return [_copied(each) for each in value] if is_array(value) else value


def _is_collection(kind: Any) -> bool:
    return get_origin(kind) in {dict, list} and not _is_json(kind)


def _collection(kind: Any, converter: Any) -> Callable[[Any], Any]:
    from cattrs.cols import iterable_unstructure_factory, mapping_unstructure_factory  # noqa: PLC0415  # slow to import

    factory = mapping_unstructure_factory if get_origin(kind) is dict else iterable_unstructure_factory
    convert, empty = factory(kind, converter), kind()
    return lambda value: convert(value) if value else empty


def _report(kind: type[Report | BusinessReport], converter: Any) -> Callable[[Any], Json]:
    from cattrs.gen import make_dict_unstructure_fn, override  # noqa: PLC0415  # slow to import, and seldom needed

    # The largest thing there is, and it does not change once it is there.
    same = override(unstruct_hook=lambda content: content)
    return make_dict_unstructure_fn(kind, converter, content=same)


def _exactly(value: Any, kind: type[T]) -> T:
    if not isinstance(value, kind):
        raise ValueError(value)  # noqa: TRY004  # what cattrs expects of an unusable value
    return value


def _is_named_tuple(kind: Any) -> bool:
    return hasattr(kind, "_fields") and isinstance(kind, type) and issubclass(kind, tuple)


def _named_tuple(kind: Callable[..., T], converter: Any) -> Callable[[Any, Any], T]:
    # Its annotations are texts, which cattrs does not resolve in named tuples.
    hints = get_type_hints(kind).values()
    fields = GenericAlias(tuple, tuple(hints))
    # Most of a file are transactions. Where all values are of the very types, there is nothing to convert.
    plain = set(product(*(_PLAIN.get(hint, ()) for hint in hints)))

    def structured(value: Any, _: Any) -> T:
        if is_array(value) and tuple(map(type, value)) in plain:
            return kind(*value)
        return kind(*converter.structure(value, fields))

    return structured
