"""Read a YAML or JSON file as JSON has it, and refuse what is neither with the place of the mistake."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast

import yaml

from generator.errors import DocumentError

if TYPE_CHECKING:
    from pathlib import Path

    from generator.document.references import Json

# What follows a document into its depth gives up not far from here.
_DEEPEST = 90
# What git leaves where it cannot merge. The line between the two sides may be part of a text.
_CONFLICT = re.compile(r"^(?:<{7}|>{7}) ", re.MULTILINE)
# Some hundred times what the document of the API holds.
_LARGEST = 5_000_000


# The tag of each scalar that is no text, what it looks like, and its first character.
SCALARS = (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", list("-+.0123456789")),
)


class _Loader(yaml.CSafeLoader):
    """YAML 1.2 scalars, as JSON has them: no dates, no ``yes`` for true, no octal or sexagesimal numbers.

    PyYAML resolves scalars by YAML 1.1, where ``2022-12-01`` is a date and ``NO`` (Norway) is false.
    """


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in SCALARS:
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), _first)


def _integer(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> int:
    try:
        return int(loader.construct_scalar(node))
    except ValueError as error:  # it has thousands of digits
        raise yaml.constructor.ConstructorError(None, None, "a number that cannot be read", node.start_mark) from error


def _floating(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> float:
    try:
        return float(loader.construct_scalar(node))
    except ValueError as error:  # it has a tag
        raise yaml.constructor.ConstructorError(None, None, "a number that cannot be read", node.start_mark) from error


def _boolean(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> bool:
    text = str(loader.construct_scalar(node)).lower()
    if text not in {"true", "false"}:  # it has a tag
        raise yaml.constructor.ConstructorError(None, None, "neither true nor false", node.start_mark)
    return text == "true"


def _mapping(loader: yaml.CSafeLoader, node: yaml.MappingNode) -> Json:
    if not isinstance(node, yaml.MappingNode):  # it has a tag
        raise yaml.constructor.ConstructorError(None, None, "is no mapping", node.start_mark)
    result: Json = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):  # {customerId} without quotes
            raise yaml.constructor.ConstructorError(
                None, None, "a key is a list or a mapping; put it in quotes", key_node.start_mark
            )
        if key_node.value == "<<" and not key_node.style:  # in quotes it is a key
            raise yaml.constructor.ConstructorError(
                None, None, "<< merges mappings in old YAML alone; write the keys out", key_node.start_mark
            )
        key: str = key_node.value  # a status code such as 200 is a key too, and keys of JSON are text
        if key in result:
            raise yaml.constructor.ConstructorError(None, None, f"the key {key!r} stands twice", key_node.start_mark)
        result[key] = loader.construct_object(value_node, deep=True)
    return result


# What JSON has; any other tag is refused.
_Loader.yaml_constructors = {
    tag: yaml.CSafeLoader.yaml_constructors[tag]
    for tag in (None, *(f"tag:yaml.org,2002:{name}" for name in ("null", "str", "seq")))
}
_Loader.add_constructor("tag:yaml.org,2002:bool", _boolean)
_Loader.add_constructor("tag:yaml.org,2002:int", _integer)
_Loader.add_constructor("tag:yaml.org,2002:float", _floating)
_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def read_yaml(path: Path) -> Json:
    """Read a YAML or JSON file that holds one mapping.

    Raises:
        DocumentError: The file is missing, is neither, repeats a key, or holds something else.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise DocumentError(str(path), error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise DocumentError(str(path), f"not UTF-8 at byte {error.start}") from error
    if marker := _CONFLICT.search(text):
        line = text.count("\n", 0, marker.start()) + 1
        raise DocumentError(f"{path}:{line}:1", "has a conflict marker of a merge; resolve the conflict")
    try:
        # JSON is YAML but for its escapes: two of them make one character beyond the first 65,536.
        loaded = _from_json(text, path) if text.lstrip().startswith("{") else _from_yaml(text, path)
        depth, size = _extent(loaded, {})
    except RecursionError:
        depth, size = _DEEPEST + 1, 0
    if size > _LARGEST:
        raise DocumentError(str(path), f"has more than {_LARGEST:,} values, as aliases repeat them, which is too large")
    if depth > _DEEPEST:
        raise DocumentError(str(path), f"is nested more than {_DEEPEST} deep, which cannot be followed")
    if not isinstance(loaded, dict):
        found = "is empty" if loaded is None else f"holds a {type(loaded).__name__}"
        raise DocumentError(str(path), f"{found}, where a mapping belongs")
    return cast("Json", loaded)


def line_of(path: Path, key: str, index: int) -> int:
    """The line of a file that ``read_yaml`` has read, on which an item of the list under ``key`` begins.

    It is 1 in a JSON file with escapes that YAML does not know.
    """
    try:
        root: Any = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    except yaml.YAMLError:
        return 1
    items = next(value for name, value in root.value if name.value == key)
    line: int = items.value[index].start_mark.line
    return line + 1


def _extent(node: Any, known: dict[int, tuple[int, int]]) -> tuple[int, int]:
    """How deep ``node`` is, and how many values it holds; what stands at several places is counted at each."""
    if not isinstance(node, dict | list):
        return 1, 1
    found = known.get(id(node))
    if found is None:
        deepest, size = 0, 1
        for each in node.values() if isinstance(node, dict) else node:
            depth, count = _extent(each, known)
            deepest, size = max(deepest, depth), size + count
        found = known[id(node)] = (deepest + 1, size)
    return found


def _from_yaml(text: str, path: Path) -> Any:
    try:
        return yaml.load(text, Loader=_Loader)  # noqa: S506  # a CSafeLoader with fewer types
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else str(path)
        raise DocumentError(place, f"not valid YAML: {error.problem or error.context}") from error
    except yaml.YAMLError as error:
        raise DocumentError(str(path), f"not valid YAML: {error}") from error


def _from_json(text: str, path: Path) -> Any:
    try:
        loaded = json.loads(text, object_pairs_hook=_object)
        json.dumps(loaded, ensure_ascii=False).encode()  # fails over half an escaped character
    except json.JSONDecodeError as error:
        raise DocumentError(f"{path}:{error.lineno}:{error.colno}", f"not valid JSON: {error.msg}") from error
    except ValueError as error:
        raise DocumentError(str(path), f"not valid JSON: {error}") from error
    return loaded


def _object(pairs: list[tuple[str, Any]]) -> Json:
    result: Json = {}
    for key, value in pairs:
        if key in result:
            raise ValueError(f"the key {key!r} stands twice")
        result[key] = value
    return result
