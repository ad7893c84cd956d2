"""What the newer document no longer has, as actions of an Overlay that give it back.

``withdrawn.yaml`` holds them. Everything in it carries ``x-withdrawn``, the version of the API that dropped it.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from generator.document.overlay import WRITTEN_FOR
from generator.document.references import dereferenced, operations, references
from generator.document.versions import VERSIONS
from generator.update.words import names_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.document.references import Json

MARK = "x-withdrawn"
_COMPONENT = "#/components/"


def withdrawn(old: Json, new: Json) -> list[Json]:
    """The actions that give ``new`` what it lacks of ``old``; both are as they stand, in our words.

    Nothing that went is left out, so that what a program uses goes on being there: operations, query and header
    parameters, properties, and the components that these need.
    """
    version = str(new["info"]["version"])
    actions = [
        *_operations(old, new, version),
        *_parameters(old, new, version),
        *_properties(old, new, version),
    ]
    return [*_components(old, new, actions, version), *actions]


def _action(target: str, update: Any, what: str, version: str) -> Json:
    return {
        "target": target,
        "description": f"{what} since {version}.",
        VERSIONS: f">={version}",
        "update": update,
    }


def as_overlay(actions: list[Json], version: str) -> Json:
    """The overlay of ``actions``, for ``version`` of the document."""
    info = {"title": "What the document no longer has, and the SDK still serves", "version": "1.0.0"}
    return {"overlay": "1.0.0", "info": info, WRITTEN_FOR: version, "actions": actions}


def _operations(old: Json, new: Json, version: str) -> Iterator[Json]:
    there = {operation["operationId"] for _, _, operation in operations(new)}
    for method, path, operation in operations(old):
        name = operation["operationId"]
        if name in there or method in new["paths"].get(path, {}):
            continue
        kept = deepcopy(operation) | {"deprecated": True, MARK: version}
        shared = old["paths"][path].get("parameters", ())
        if shared and path not in new["paths"]:
            kept["parameters"] = [*deepcopy(shared), *kept.get("parameters", ())]
        what = f"The document has no {name}"
        if path in new["paths"]:
            yield _action(f"$.paths[{_quoted(path)}]", {method: kept}, what, version)
        else:
            yield _action("$.paths", {path: {method: kept}}, what, version)


def _parameters(old: Json, new: Json, version: str) -> Iterator[Json]:
    now = {operation["operationId"]: (path, operation) for _, path, operation in operations(new)}
    for _, path, operation in operations(old):
        name = operation["operationId"]
        if name not in now:
            continue
        new_path, new_operation = now[name]
        before = _all_parameters(old, path, operation)
        after = _all_parameters(new, new_path, new_operation)
        went = [
            {**deepcopy(parameter), "required": False, MARK: version}
            for key, parameter in before.items()
            if key not in after and parameter["in"] != "path"
        ]
        if went:
            names = ", ".join(parameter["name"] for parameter in went)
            target = f"$.paths.*[?@.operationId == {_quoted(name)}]"
            yield _action(target, {"parameters": went}, f"{name} does not take {names}", version)


def _all_parameters(document: Json, path: str, operation: Json) -> dict[str, Json]:
    both = [*document["paths"][path].get("parameters", ()), *operation.get("parameters", ())]
    parameters = [dereferenced(document, each) for each in both]
    return dict(zip(names_of(parameters), parameters, strict=True))


def _properties(old: Json, new: Json, version: str) -> Iterator[Json]:
    schemas: Json = new["components"]["schemas"]
    for name, schema in old["components"]["schemas"].items():
        if name in schemas:
            yield from _of_schema(schema, (old, new), schemas[name], ("components", "schemas", name), version)


def _of_schema(
    old: Json, documents: tuple[Json, Json], new: Json, steps: tuple[str | int, ...], version: str
) -> Iterator[Json]:
    """The properties that the schema at ``steps`` lost, and those within the schemas written in it."""
    there = _effective(documents[1], new)
    went = {
        key: _marked(documents[0], part, version)
        for key, part in old.get("properties", {}).items()
        if key not in there
    }
    if went:
        target = "$" + "".join(f"[{each}]" if isinstance(each, int) else f"[{_quoted(each)}]" for each in steps)
        what = f"{steps[2]} has no {', '.join(went)}"
        yield _action(target, {"properties": went}, what, version)
    for key, part in old.get("properties", {}).items():
        if key in new.get("properties", {}):
            yield from _of_schema(part, documents, new["properties"][key], (*steps, "properties", key), version)
    if isinstance(old.get("items"), dict) and isinstance(new.get("items"), dict):
        yield from _of_schema(old["items"], documents, new["items"], (*steps, "items"), version)


def _marked(document: Json, property_: Json, version: str) -> Json:
    """A property that went, with the mark; a reference can have no siblings, so it is wrapped."""
    if "$ref" not in property_:
        return {MARK: version, **deepcopy(property_)}
    text = dereferenced(document, property_).get("description")
    return {**({"description": text} if text else {}), "allOf": [property_], MARK: version}


def _effective(document: Json, schema: Json) -> set[str]:
    """The properties of a schema, those that it inherits too."""
    whole = dereferenced(document, schema)
    inherited = (_effective(document, part) for part in whole.get("allOf", ()))
    return {*whole.get("properties", ()), *(key for keys in inherited for key in keys)}


def _components(old: Json, new: Json, actions: list[Json], version: str) -> Iterator[Json]:
    """The components that the actions refer to and ``new`` lacks, and every schema that it lacks."""
    missing: dict[tuple[str, str], Json] = {
        ("schemas", name): schema
        for name, schema in old["components"]["schemas"].items()
        if name not in new["components"]["schemas"]
    }
    waiting: list[Any] = [*actions, *missing.values()]
    while waiting:
        for _, _, target in references(waiting.pop()):
            _, _, kind, name = target.split("/", 3)
            if (kind, name) not in missing and name not in new["components"].get(kind, {}):
                missing[kind, name] = old["components"][kind][name]
                waiting.append(missing[kind, name])
    kinds: dict[str, Json] = {}
    for (kind, name), component in missing.items():
        kinds.setdefault(kind, {})[name] = {**deepcopy(component), MARK: version}
    for kind, components in kinds.items():
        what = f"The document has no {kind} {', '.join(components)}"
        yield _action(f"$.components.{kind}", components, what, version)


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
