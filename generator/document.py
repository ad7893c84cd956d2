"""Load an OpenAPI document with its overlay, refuse a broken one, follow its references."""

from __future__ import annotations

import itertools
import json
import re
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote

import yaml

from .errors import DocumentError
from .overlay import apply_overlay
from .shapes import check_shape

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# In what stands under these, the keys are names, which may be those of keywords.
NAMES = frozenset({"properties", "schemas", "parameters", "requestBodies", "responses"})
# What follows a document into its depth gives up not far from here.
_DEEPEST = 90
# What stands under these is a value of the API, in which nothing is a reference.
_VALUES = frozenset({"example", "examples", "default", "enum"})


class _Loader(yaml.CSafeLoader):
    """YAML 1.2 scalars, as JSON has them: no dates, no ``yes`` for true, no octal or sexagesimal numbers.

    PyYAML resolves scalars by YAML 1.1, where ``2022-12-01`` is a date and ``NO`` (Norway) is false.
    """


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), _first)


def _integer(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> int:
    try:
        return int(loader.construct_scalar(node))
    except ValueError as error:  # it has thousands of digits
        raise yaml.constructor.ConstructorError(None, None, "a number that cannot be read", node.start_mark) from error


def _floating(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> float:
    return float(loader.construct_scalar(node))


def _mapping(loader: yaml.CSafeLoader, node: yaml.MappingNode) -> Json:
    result: Json = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):  # {customerId} without quotes
            raise yaml.constructor.ConstructorError(
                None, None, "a key is a list or a mapping; put it in quotes", key_node.start_mark
            )
        key: str = key_node.value  # a status code such as 200 is a key too, and keys of JSON are text
        if key in result:
            raise yaml.constructor.ConstructorError(None, None, f"the key {key!r} stands twice", key_node.start_mark)
        result[key] = loader.construct_object(value_node, deep=True)
    return result


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
    try:
        # JSON is YAML but for its escapes: two of them make one character beyond the first 65,536.
        loaded = _from_json(text, path) if text.lstrip().startswith("{") else _from_yaml(text, path)
        too_deep = _depth(loaded) > _DEEPEST
    except RecursionError:
        too_deep = True
    if too_deep:
        raise DocumentError(str(path), f"is nested more than {_DEEPEST} deep, which cannot be followed")
    if not isinstance(loaded, dict):
        raise DocumentError(str(path), f"holds a {type(loaded).__name__}, an OpenAPI document is a mapping")
    return cast("Json", loaded)


def _depth(node: Any) -> int:
    depth, level = 0, [node]
    while level:
        depth += 1
        inside = [each.values() if isinstance(each, dict) else each for each in level if isinstance(each, dict | list)]
        level = list(itertools.chain.from_iterable(inside))
    return depth


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


def load(spec: Path, overlay: Path) -> Json:
    """Read ``spec``, refuse it if it is broken, and return it with ``overlay`` applied."""
    document = read_yaml(spec)
    for node, _, target in list(_references(document, "#")):
        node["$ref"] = unquote(target)  # it is part of a URL, whose characters may be escaped
    check(document, str(spec))
    corrected = apply_overlay(document, read_yaml(overlay), str(overlay))
    check(corrected, f"{spec} with {overlay.name} applied")
    return corrected


def check(document: Json, source: str) -> None:
    """Refuse a document that no code can be generated from, naming the place."""
    if not str(document.get("openapi", "")).startswith("3."):
        raise DocumentError(source, "has no openapi: 3.x; only OpenAPI 3 documents are understood")
    info = document.get("info")
    if not isinstance(info, dict) or not info.get("version"):
        raise DocumentError(source, "has no info.version, which the generated code carries")
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise DocumentError(source, "has no paths, so there is nothing to call")
    components = document.get("components")
    if not isinstance(components, dict) or not components.get("schemas"):
        raise DocumentError(source, "has no components.schemas, so there is nothing to model")
    check_shape(document, "document", f"{source}: #")
    _check_references(document, source)
    for path, item in document["paths"].items():
        if "$ref" in item:
            raise DocumentError(f"{source}: {path}", "is a reference; its operations have to stand there themselves")
    seen: dict[str, str] = {}
    for method, path, operation in operations(document):
        place = f"{source}: {method.upper()} {path}"
        name = operation.get("operationId")
        if not isinstance(name, str) or not name:
            raise DocumentError(place, "has no operationId, which names the operation's module")
        if name in seen:
            raise DocumentError(place, f"is called {name}, as {seen[name]} is already")
        seen[name] = f"{method.upper()} {path}"


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Every operation, as (method, path, operation), in the document's order."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield method, path, operation


def resolve(document: Json, reference: str, place: str) -> Json:
    """What a local ``$ref`` stands for."""
    if not reference.startswith("#/"):
        raise DocumentError(place, f"refers to {reference!r}; only references within the document are followed")
    node: Any = document
    for step in reference[2:].split("/"):
        key = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(node, dict) or key not in node:
            raise DocumentError(place, f"refers to {reference}, which does not exist")
        node = node[key]
    if not isinstance(node, dict):
        raise DocumentError(place, f"refers to {reference}, which is no mapping")
    return cast("Json", node)


def dereferenced(document: Json, node: Json) -> Json:
    """``node`` itself, or what its chain of ``$ref`` ends in. A document that was checked has no endless chain."""
    while "$ref" in node:
        node = resolve(document, node["$ref"], node["$ref"])
    return node


def _check_references(document: Json, source: str) -> None:
    """Refuse a reference to nothing, and what is made of itself by references or by the parts of a schema."""
    ending: set[int] = set()

    def follow(node: Json, place: str, above: tuple[int, ...]) -> None:
        if id(node) in above:
            raise DocumentError(place, "is made of itself, so that it never ends")
        if id(node) in ending:
            return
        if "$ref" in node:
            refer(node["$ref"], place, (*above, id(node)))
        for part in (part for key in ("allOf", "oneOf", "anyOf") for part in node.get(key, ())):
            follow(part, place, (*above, id(node)))
        ending.add(id(node))

    def refer(target: str, place: str, above: tuple[int, ...] = ()) -> None:
        follow(resolve(document, target, place), f"{source}: {target}", above)

    for _, pointer, target in _references(document, "#"):
        refer(target, f"{source}: {pointer}")


def _references(node: Any, pointer: str, *, named: bool = False) -> Iterator[tuple[Json, str, str]]:
    """Every node that is a reference, where it stands, and what it refers to; ``named`` as for ``NAMES``."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield node, pointer, value
            elif named or key not in _VALUES:
                yield from _references(value, f"{pointer}/{key}", named=key in NAMES and not named)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _references(value, f"{pointer}/{index}")
