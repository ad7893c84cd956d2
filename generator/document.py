"""Load an OpenAPI document, apply the overlay, refuse a broken one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

import jsonpath_rfc9535 as jsonpath
import yaml

from .errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


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
    return int(loader.construct_scalar(node))


def _floating(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> float:
    return float(loader.construct_scalar(node))


def _mapping(loader: yaml.CSafeLoader, node: yaml.MappingNode) -> Json:
    result: Json = {}
    for key_node, value_node in node.value:
        key = key_node.value  # a status code such as 200 is a key too, and keys of JSON are text
        if key in result:
            raise yaml.constructor.ConstructorError(None, None, f"the key {key!r} stands twice", key_node.start_mark)
        result[key] = loader.construct_object(value_node, deep=True)
    return result


_Loader.add_constructor("tag:yaml.org,2002:int", _integer)
_Loader.add_constructor("tag:yaml.org,2002:float", _floating)
_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def read_yaml(path: Path) -> Json:
    """Read a YAML (or JSON) file that holds one mapping.

    Raises:
        DocumentError: The file is missing, is not YAML, repeats a key, or holds something else.
    """
    try:
        loaded = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506  # a CSafeLoader with fewer types
    except OSError as error:
        raise DocumentError(str(path), error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise DocumentError(str(path), f"not UTF-8 at byte {error.start}") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else str(path)
        raise DocumentError(place, f"not valid YAML: {error.problem or error.context}") from error
    except yaml.YAMLError as error:
        raise DocumentError(str(path), f"not valid YAML: {error}") from error
    if not isinstance(loaded, dict):
        raise DocumentError(str(path), f"holds a {type(loaded).__name__}, an OpenAPI document is a mapping")
    return cast("Json", loaded)


def load(spec: Path, overlay: Path) -> Json:
    """Read ``spec``, refuse it if it is broken, and return it with ``overlay`` applied."""
    document = read_yaml(spec)
    check(document, str(spec))
    corrected = apply_overlay(document, read_yaml(overlay), str(overlay))
    check(corrected, f"{spec} with {overlay.name} applied")
    return corrected


def apply_overlay(document: Json, overlay: Mapping[str, Any], source: str) -> Json:
    """Apply an OpenAPI Overlay 1.0 document.

    An action whose target matches nothing is passed over, as the Overlay Specification has it: a rule for
    operations that another version of the document lacks is no mistake.
    """
    for index, action in enumerate(overlay.get("actions", ())):
        place = f"{source}: actions[{index}]"
        # Backwards, so that removing one item of a list does not move the next.
        for node in reversed(find(document, action.get("target"), place)):
            if action.get("remove"):
                _remove(document, node)
            elif "update" in action:
                _replace(document, node, _merged(node.value, action["update"]))
            else:
                raise DocumentError(place, "has neither update nor remove")
    return document


def find(document: Json, target: object, place: str) -> list[jsonpath.JSONPathNode]:
    """The nodes that the JSONPath ``target`` selects."""
    if not isinstance(target, str):
        raise DocumentError(place, "has no target")
    try:
        return list(jsonpath.find(target, document))
    except jsonpath.JSONPathError as error:
        raise DocumentError(place, f"{target!r} is not a JSONPath: {error}") from error


def _merged(old: Any, new: Any) -> Any:
    """The Overlay's merge: mappings recursively, lists appended, anything else replaced."""
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: _merged(old[key], new[key]) if key in old else new[key] for key in new}}
    if isinstance(old, list):
        return [*old, *new] if isinstance(new, list) else [*old, new]
    return new


def _replace(document: Json, node: jsonpath.JSONPathNode, value: Any) -> None:
    parent, last = _parent(document, node)
    parent[last] = value


def _remove(document: Json, node: jsonpath.JSONPathNode) -> None:
    parent, last = _parent(document, node)
    del parent[last]


def _parent(document: Json, node: jsonpath.JSONPathNode) -> tuple[Any, Any]:
    way, last = node.location[:-1], node.location[-1]
    parent: Any = document
    for step in way:
        parent = parent[step]
    return parent, last


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
    for pointer, target in _references(document, "#"):
        resolve(document, target, f"{source}: {pointer}")
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


def resolve(document: Json, reference: str, place: str) -> Any:
    """What a local ``$ref`` stands for."""
    if not reference.startswith("#/"):
        raise DocumentError(place, f"refers to {reference!r}; only references within the document are followed")
    node: Any = document
    for step in reference[2:].split("/"):
        key = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(node, dict) or key not in node:
            raise DocumentError(place, f"refers to {reference}, which does not exist")
        node = node[key]
    return node


def dereferenced(document: Json, node: Json) -> Json:
    """``node`` itself, or what its chain of ``$ref`` ends in."""
    seen: list[str] = []
    while "$ref" in node:
        reference = node["$ref"]
        if reference in seen:
            raise DocumentError(reference, "refers to itself")
        seen.append(reference)
        node = resolve(document, reference, reference)
    return node


def _references(node: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield pointer, value
            elif key not in {"example", "examples", "default", "enum"} or pointer.endswith("/properties"):
                yield from _references(value, f"{pointer}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _references(value, f"{pointer}/{index}")
