"""What the newer document no longer has, as actions of an Overlay that give it back.

``withdrawn.yaml`` holds them. What is withdrawn carries ``x-withdrawn``, the version of the API that dropped it.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from generator.api import naming
from generator.document.overlay import WRITTEN_FOR
from generator.document.references import (
    WITHDRAWN,
    dereferenced,
    operations,
    parameters_of,
    references,
    version_of,
)
from generator.document.versions import VERSIONS
from generator.place import FORMERLY
from generator.update.kept_classes import kept_classes, with_kept
from generator.update.words import names_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.document.references import Json
    from generator.update.kept_classes import KeptClass

_UNION = {"oneOf", "anyOf", "discriminator"}


def withdrawn(old: Json, new: Json) -> list[Json]:
    """The actions that give ``new`` what it lacks of ``old``; both are as they stand, in our words.

    Nothing that went is left out, so that what a program uses goes on being there: operations, query and header
    parameters, properties, and the components that these need. What went before keeps the version that dropped it. What
    was a list of a query and is text now stays a list. An operation that moved keeps its place in the call tree beside
    the new one.
    """
    version = version_of(new)
    kept = kept_classes(old, new)
    actions = [
        *_operations(old, new, version),
        *_moved(old, new, version),
        *_parameters(old, new, version),
        *_bodies(old, new, version),
        *_lists(old, new, version),
        *_properties(old, new, version),
    ]
    return [*_components(old, new, actions, kept, version), *actions, *_classes(new, kept, version)]


def as_overlay(actions: list[Json], version: str) -> Json:
    """The overlay of ``actions``, for ``version`` of the document."""
    info = {"title": "What the document no longer has, and the SDK still serves", "version": "1.0.0"}
    return {"overlay": "1.0.0", "info": info, WRITTEN_FOR: version, "actions": actions}


def _action(target: str, update: Any, what: str, version: str) -> Json:
    return {
        "target": target,
        "description": f"{what} since {version}.",
        VERSIONS: f">={version}",
        "update": update,
    }


def _removal(target: str, what: str, version: str) -> Json:
    action = _action(target, None, what, version)
    del action["update"]
    return {**action, "remove": True}


def _marked(part: Json, version: str) -> Json:
    """A copy of ``part`` that carries the version that dropped it: this one, unless an earlier one did."""
    copied = deepcopy(part)
    return copied if WITHDRAWN in copied else {**copied, WITHDRAWN: version}


def _as_property(document: Json, part: Json) -> Json:
    """A property that can be marked: a reference can have no siblings, so it is wrapped, with the text it refers to."""
    if "$ref" not in part:
        return part
    text = dereferenced(document, part).get("description")
    return {**({"description": text} if text else {}), "allOf": [part]}


def _by_version(parts: dict[str, Json]) -> Iterator[tuple[str, dict[str, Json]]]:
    """What went, by the version that dropped it."""
    for version in dict.fromkeys(part[WITHDRAWN] for part in parts.values()):
        yield version, {name: part for name, part in parts.items() if part[WITHDRAWN] == version}


def _operations(old: Json, new: Json, version: str) -> Iterator[Json]:
    there = {operation["operationId"] for _, _, operation in operations(new)}
    for method, path, operation in operations(old):
        name = operation["operationId"]
        if name in there or method in new["paths"].get(path, {}):
            continue
        kept = _marked({**operation, "deprecated": True}, version)
        shared = old["paths"][path].get("parameters", ())
        if shared and path not in new["paths"]:
            kept["parameters"] = [*deepcopy(shared), *kept.get("parameters", ())]
        what = f"The document has no {name}"
        if path in new["paths"]:
            yield _action(f"$.paths[{_quoted(path)}]", {method: kept}, what, kept[WITHDRAWN])
        else:
            yield _action("$.paths", {path: {method: kept}}, what, kept[WITHDRAWN])


def _moved(old: Json, new: Json, version: str) -> Iterator[Json]:
    """The operations that have another path or method now: their earlier places in the call tree stay."""
    now = {operation["operationId"]: f"{method.upper()} {path}" for method, path, operation in operations(new)}
    for method, path, operation in operations(old):
        name = operation["operationId"]
        here = now.get(name)
        earlier = [*operation.get(FORMERLY, ()), f"{method.upper()} {path}"]
        formerly = [each for each in dict.fromkeys(earlier) if each != here]
        if here and formerly:
            target = _operation_called(name)
            yield _action(target, {FORMERLY: formerly}, f"{name} was {', '.join(formerly)}; it has moved", version)


def _parameters(old: Json, new: Json, version: str) -> Iterator[Json]:
    now = {operation["operationId"]: (path, operation) for _, path, operation in operations(new)}
    for _, path, operation in operations(old):
        name = operation["operationId"]
        if name not in now:
            continue
        after = _all_parameters(new, *now[name])
        # A parameter with the same argument in Python takes the place of one that went.
        arguments = {naming.argument(parameter["name"]) for parameter in after.values()}
        went = {
            parameter["name"]: _marked({**parameter, "required": False}, version)
            for key, parameter in _all_parameters(old, path, operation).items()
            if key not in after and parameter["in"] != "path" and naming.argument(parameter["name"]) not in arguments
        }
        for dropped, parameters in _by_version(went):
            target = _operation_called(name)
            what = f"{name} does not take {', '.join(parameters)}"
            yield _action(target, {"parameters": list(parameters.values())}, what, dropped)


def _bodies(old: Json, new: Json, version: str) -> Iterator[Json]:
    now = {operation["operationId"]: operation for _, _, operation in operations(new)}
    for _, _, operation in operations(old):
        name = operation["operationId"]
        body = dereferenced(old, operation.get("requestBody", {}))
        if body and name in now and "requestBody" not in now[name]:
            kept = _marked({**body, "required": False}, version)
            target = _operation_called(name)
            yield _action(target, {"requestBody": kept}, f"{name} takes no body", kept[WITHDRAWN])


def _lists(old: Json, new: Json, version: str) -> Iterator[Json]:
    """The query parameters that were a list and are text now: they stay a list, sent as before."""
    before = {operation["operationId"]: (path, operation) for _, path, operation in operations(old)}
    given_back: set[str] = set()
    for method, path, operation in operations(new):
        earlier = _all_parameters(old, *before[operation["operationId"]]) if operation["operationId"] in before else {}
        own = operation.get("parameters", ())
        shared = new["paths"][path].get("parameters", ())
        for at, listed in ((f"[{_quoted(method)}]", own), ("", shared)):
            for each in listed:
                parameter = dereferenced(new, each)
                (key,), name = names_of([parameter]), _quoted(parameter["name"])
                was = dereferenced(old, earlier[key].get("schema", {})) if key in earlier else {}
                now = dereferenced(new, parameter.get("schema", {}))
                if parameter["in"] != "query" or (was.get("type"), now.get("type")) != ("array", "string"):
                    continue
                target = f"$.paths[{_quoted(path)}]{at}.parameters[?@.in == 'query' && @.name == {name}]"
                if "$ref" in each:
                    target = "$" + "".join(f"[{_quoted(step)}]" for step in each["$ref"].split("/")[1:])
                if target not in given_back:
                    given_back.add(target)
                    what = f"{parameter['name']} is text in the document"
                    # Removed first: an update would leave what the schema says of the text.
                    yield _removal(f"{target}.schema", what, version)
                    style = earlier[key].get("style", "form")
                    explode = earlier[key].get("explode", style == "form")
                    update = {"schema": deepcopy(was), "style": style, "explode": explode}
                    yield _action(target, update, what, version)


def _all_parameters(document: Json, path: str, operation: Json) -> dict[str, Json]:
    parameters = parameters_of(document, path, operation)
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
    if "properties" not in new and new.keys() & _UNION:
        return  # what its members lost, they get back
    before = _all_properties(documents[0], old)
    there = _served(documents, new)
    attributes = set(map(naming.attribute, there))
    went = {
        key: _marked(_as_property(documents[0], part), version)
        for key, part in before.items()
        if key not in there and naming.attribute(key) not in attributes
    }
    for dropped, properties in _by_version(went):
        target = "$" + "".join(f"[{each}]" if isinstance(each, int) else f"[{_quoted(each)}]" for each in steps)
        what = f"{steps[2]} has no {', '.join(properties)}"
        yield _action(target, {"properties": properties}, what, dropped)
    written = [((), new), *((("allOf", index), part) for index, part in enumerate(new.get("allOf", ())))]
    for way, part in written:
        for key, inner in part.get("properties", {}).items():
            if key in before:
                yield from _of_schema(before[key], documents, inner, (*steps, *way, "properties", key), version)
    if isinstance(old.get("items"), dict) and isinstance(new.get("items"), dict):
        yield from _of_schema(old["items"], documents, new["items"], (*steps, "items"), version)


def _all_properties(document: Json, schema: Json) -> dict[str, Json]:
    """The properties of a schema by name, those that it inherits too; none of one that only refers to another."""
    found: dict[str, Json] = {}
    for part in schema.get("allOf", ()):
        found |= _all_properties(document, dereferenced(document, part))
    return {**found, **schema.get("properties", {})}


def _served(documents: tuple[Json, Json], schema: Json) -> set[str]:
    """The names of the properties of a schema, with those that the schemas it is made of had: they get them back."""
    old, new = documents
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        earlier = _all_properties(old, old["components"]["schemas"].get(name, {}))
        return {*earlier, *_served(documents, dereferenced(new, schema))}
    inherited = (_served(documents, part) for part in schema.get("allOf", ()))
    return {*schema.get("properties", ()), *(key for keys in inherited for key in keys)}


def _classes(new: Json, kept: dict[str, KeptClass], version: str) -> Iterator[Json]:
    """The objects that are described in place now, and keep the class that they had, by the name of that."""
    for name, each in kept.items():
        # What went as a whole is given back with its references.
        there = {at: part for at, part in each.properties.items() if at[0] in new["components"]["schemas"]}
        what = f"The document describes {', '.join('.'.join(at) for at in there)} in place"
        yield _action("$.components.schemas", {name: deepcopy(each.schema)}, what, version)
        for (schema, key), part in there.items():
            target = f"$.components.schemas[{_quoted(schema)}].properties[{_quoted(key)}]"
            # Removed first: a reference with a text beside it has no keywords of its own.
            own = [_quoted(word) for word in part if word != "description" and not word.startswith("x-")]
            what = f"{schema}.{key} keeps the class {name}, though described in place"
            yield _removal(f"{target}[{','.join(own)}]", what, version)
            yield _action(target, {"allOf": [{"$ref": f"#/components/schemas/{name}"}]}, what, version)


def _components(old: Json, new: Json, actions: list[Json], kept: dict[str, KeptClass], version: str) -> Iterator[Json]:
    """The components that the actions refer to and ``new`` lacks, and every schema that it lacks."""
    missing: dict[tuple[str, str], Json] = {
        ("schemas", name): with_kept(kept, name, schema)
        for name, schema in old["components"]["schemas"].items()
        if name not in new["components"]["schemas"] and name not in kept
    }
    waiting: list[Any] = [*actions, *missing.values()]
    while waiting:
        for _, _, target in references(waiting.pop()):
            _, _, kind, name = target.split("/", 3)
            there = kept if kind == "schemas" else {}
            if (kind, name) not in missing and name not in {**new["components"].get(kind, {}), **there}:
                missing[kind, name] = old["components"][kind][name]
                waiting.append(missing[kind, name])
    kinds: dict[str, dict[str, dict[str, Json]]] = {}
    for (kind, name), component in missing.items():
        # A parameter is one of an operation that is marked as a whole, so it is sent.
        part = _marked(component, version) if kind == "schemas" else deepcopy(component)
        kinds.setdefault(kind, {}).setdefault(part.get(WITHDRAWN, version), {})[name] = part
    for kind, by_version in kinds.items():
        for dropped, components in by_version.items():
            what = f"The document has no {kind} {', '.join(components)}"
            if kind in new["components"]:
                yield _action(f"$.components.{kind}", components, what, dropped)
            else:
                yield _action("$.components", {kind: components}, what, dropped)


def _operation_called(name: str) -> str:
    """The JSONPath of an operation."""
    return f"$.paths.*[?@.operationId == {_quoted(name)}]"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
