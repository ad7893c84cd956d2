"""What changed of operations: whether they are there, what they take, what they return, and their facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.api import kinds
from generator.place import place_of
from generator.update.change import Change, Found
from generator.update.diff_values import read, taken, type_change, values_changed, without_values
from generator.update.kept_names import shape_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.api.records import Operation, Parameter
    from generator.update.change import Level
    from generator.update.diff_values import ValueChange
    from generator.update.version import Version

# The facts that steer the runtime: what the records call them, and what a report does.
_FACTS = {
    "billable": "billable",
    "repeatable": "repeatable",
    "timeout": "timeout",
    "pagination": "paging",
    "needs_token": "token",
}


def changed_operations(old: Version, new: Version) -> Iterator[Found]:
    """What changed of each operation."""
    before = {operation.id: operation for operation in old.api.operations}
    for operation in new.api.operations:
        if operation.id not in before:
            added = _change("operation-added", "added", f"{_call(operation)} is new.", operation)
            yield Found(added, operation.id, operation.id)
        else:
            earlier = before[operation.id]
            for change in (*_availability(earlier, operation), *_facts(earlier, operation)):
                yield Found(change, operation.id, operation.id)
            if operation.withdrawn:
                continue  # what it took went with it
            yield from _parameters(earlier, operation, old, new)
            for change in _body(earlier, operation):
                yield Found(change, new.origins.body(operation.id), operation.id)
            for change in _response(earlier, operation):
                schema = _both(old.origins.response_value(operation.id), new.origins.response_value(operation.id))
                yield Found(change, new.origins.response(operation.id), operation.id, schema)


def _availability(old: Operation, new: Operation) -> Iterator[Change]:
    call = _call(new)
    if new.withdrawn and not old.withdrawn:
        text = f"{call} is no longer in the document; it stays callable, and warns."
        yield _change("operation-removed", "risky", text, new)
    elif new.deprecated and not old.deprecated:
        yield _change("operation-deprecated", "risky", f"{call} is deprecated, and warns.", new)
    elif old.withdrawn and not new.withdrawn:
        yield _change("operation-added", "added", f"{call} is in the document again.", new)
    if (old.method, shape_of(old.path)) != (new.method, shape_of(new.path)):
        text = f"{_call(old)} is {call} now; the old place stays."
        if _call(old) == call:
            text = f"{call} sends {new.method} {new.path}, before {old.method} {old.path}."
        yield _change("operation-moved", "risky", text, new, before=_call(old), after=call)


def _facts(old: Operation, new: Operation) -> Iterator[Change]:
    for name, called in _FACTS.items():
        one, other = getattr(old, name), getattr(new, name)
        if one != other:
            text = f"{_call(new)}: {called} is {other}, before {one}."
            yield _change("facts-changed", "risky", text, new, called, before=str(one), after=str(other))


def _response(old: Operation, new: Operation) -> Iterator[Change]:
    before, after = read(old.response.kind), read(new.response.kind)
    if before != after:
        text = f"{_call(new)} returns {after}, before {before}."
        yield _change("response-type", "breaking", text, new, before=before, after=after)


# What an operation takes


def _parameters(old: Operation, new: Operation, before: Version, after: Version) -> Iterator[Found]:
    exactly = {(parameter.location, parameter.wire): parameter for parameter in old.parameters}
    by_name = {parameter.argument: parameter for parameter in old.parameters}
    for parameter in new.parameters:
        earlier = exactly.get((parameter.location, parameter.wire)) or by_name.get(parameter.argument)
        own = f"{new.id} {parameter.location} {parameter.wire}"
        for change in _parameter(earlier, parameter, new):
            key = (new.id, parameter.location, parameter.wire)
            schema = None
            if change.kind == "parameter-added":
                # A component that an operation refers to now is a change of the operation, and not of the component.
                origin = after.origins.of_path(*key) or own
            elif change.kind == "parameter-removed":
                origin = before.origins.of_path(*key) or own
            else:
                origin = after.origins.parameter(*key)
                if change.kind in {"parameter-type", "values-added", "values-removed"}:
                    schema = _both(before.origins.parameter_value(*key), after.origins.parameter_value(*key))
            yield Found(change, origin, new.id, schema)
    there = {parameter.argument for parameter in new.parameters}
    for parameter in old.parameters:
        if parameter.argument not in there:
            text = f"The argument {parameter.argument} of {_call(new)} is no part of its path any more."
            gone = _change("parameter-removed", "breaking", text, new, parameter.argument, before=taken(parameter.kind))
            yield Found(gone, new.id, new.id)


def _both(one: str | None, other: str | None) -> str | None:
    """What both versions refer to."""
    return one if one == other else None


def _parameter(old: Parameter | None, new: Parameter, operation: Operation) -> Iterator[Change]:
    place = f"The argument {new.argument} of {_call(operation)}"
    if old is None or (old.withdrawn and not new.withdrawn):
        level: Level = "breaking" if new.required else "added"
        text = f"{place} is new{', and required' if new.required else ''}."
        yield _change("parameter-added", level, text, operation, new.argument, after=taken(new.kind))
        return
    if new.withdrawn:
        if not old.withdrawn:
            text = f"{place} is no longer in the document; it is accepted, not sent, and warns."
            yield _change("parameter-removed", "risky", text, operation, new.argument, before=taken(old.kind))
        return
    if new.required != old.required:
        kind, level = ("parameter-required", "breaking") if new.required else ("parameter-optional", "added")
        text = f"{place} is {'required' if new.required else 'optional'} now."
        yield _change(kind, level, text, operation, new.argument)
    for each in _parameter_type(old, new):
        text = f"{place} {each.text}"
        yield _change(each.kind, each.level, text, operation, new.argument, before=each.before, after=each.after)


def _parameter_type(old: Parameter, new: Parameter) -> Iterator[ValueChange]:
    before, after = taken(without_values(old.kind)), taken(without_values(new.kind))
    if before != after:
        yield type_change("parameter-type", "breaking", before, after)
        return
    before, after = _wire_form(old), _wire_form(new)
    if before != after:
        yield type_change("parameter-type", "risky", before, after)
    yield from values_changed(old.kind, new.kind)


def _wire_form(parameter: Parameter) -> str:
    """How a request shows a parameter; the names in a path are not sent."""
    if parameter.location == "path":
        return parameter.location
    if parameter.location == "header":
        return f"{parameter.wire}: a"
    if not isinstance(parameter.kind, kinds.ListOf):
        return f"{parameter.wire}=a"
    return f"{parameter.wire}=a&{parameter.wire}=b" if parameter.explode else f"{parameter.wire}=a,b"


def _body(old: Operation, new: Operation) -> Iterator[Change]:
    place = f"The request body of {_call(new)}"
    if new.body is None:
        return  # what an operation took, it takes on
    if new.body.withdrawn:
        if old.body is not None and not old.body.withdrawn:
            text = f"{place} is no longer in the document; it is accepted, not sent, and warns."
            yield _change("body-removed", "risky", text, new, "data", before=taken(old.body.kind))
    elif old.body is None or old.body.withdrawn:
        level: Level = "breaking" if new.body.required else "added"
        yield _change("body-added", level, f"{place} is new.", new, "data", after=taken(new.body.kind))
    else:
        one, other = taken(old.body.kind), taken(new.body.kind)
        if one != other:
            text = f"{place} is {other}, before {one}."
            yield _change("body-type", "breaking", text, new, "data", before=one, after=other)
        if old.body.required != new.body.required:
            kind, level = ("parameter-required", "breaking") if new.body.required else ("parameter-optional", "added")
            text = f"{place} is {'required' if new.body.required else 'optional'} now."
            yield _change(kind, level, text, new, "data")


def _change(
    kind: str,
    level: Level,
    text: str,
    operation: Operation,
    name: str | None = None,
    *,
    before: str | None = None,
    after: str | None = None,
) -> Change:
    return Change(kind, level, text, operation.id, _call(operation), None, name, before, after)


def _call(operation: Operation) -> str:
    return f"client.{place_of(operation.id, operation.method, operation.path).dotted}"
