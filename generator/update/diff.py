"""Two versions of the API in, the changes between them out, in Python terms.

What the newer document does not have any more is in its records all the same, marked with the version that dropped it:
``withdrawn.yaml`` gives it back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from generator.api import kinds
from generator.place import place_of
from generator.render.spelling import PYTHON
from generator.update.change import Change

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.api.records import Api, Field, Model, Operation, Parameter, Union
    from generator.document.references import Json
    from generator.update.change import Level
    from generator.update.origins import Origins

# The facts that steer the runtime: what the records call them, and what a report does.
_FACTS = {
    "billable": "billable",
    "repeatable": "repeatable",
    "timeout": "timeout",
    "pagination": "paging",
    "needs_token": "token",
}
# Where in the document a change stands, and the change.
Found = tuple[str, Change]


@frozen
class Version:
    """One version of the API."""

    document: Json
    """The document as it was loaded."""
    api: Api
    origins: Origins
    sent: frozenset[kinds.Named] = field(init=False)
    """The models that stand in request bodies."""
    received: frozenset[kinds.Named] = field(init=False)
    """The models that stand in responses."""

    @sent.default
    def _sent(self) -> frozenset[kinds.Named]:
        return frozenset(self.api.bodies())

    @received.default
    def _received(self) -> frozenset[kinds.Named]:
        return frozenset(self.api.responses())


def changes(old: Version, new: Version) -> list[Change]:
    """What changed, each change of the document once."""
    return _once([*_operations(old, new), *_models(old, new), *_unions(old, new)])


def _once(found: Iterable[Found]) -> list[Change]:
    """The changes; those of several operations or models that come from one place of the document in one."""
    grouped: dict[tuple[Any, ...], list[Change]] = {}
    for origin, change in found:
        key = (origin, change.kind, change.level, change.name, change.before, change.after)
        grouped.setdefault(key, []).append(change)
    return [group[0] if len(group) == 1 else _shared(origin, group) for (origin, *_), group in grouped.items()]


def _shared(origin: str, group: list[Change]) -> Change:
    first = group[0]
    # Among models the one in which the document has it; operations share a component, which has no name in Python.
    model = first.model and origin.rpartition("/")[2]
    others = ", ".join(sorted({str(each.operation or each.model) for each in group} - {model}))
    return Change(
        kind=first.kind,
        level=first.level,
        text=first.text.replace(f"{first.model}.", f"{model}.", 1) + f" The same in {others}.",
        model=model,
        name=first.name,
        before=first.before,
        after=first.after,
    )


# Operations


def _operations(old: Version, new: Version) -> Iterator[Found]:
    before = {operation.id: operation for operation in old.api.operations}
    for operation in new.api.operations:
        if operation.id not in before:
            text = f"{_call(operation)} is new."
            yield operation.id, _of_operation("operation-added", "added", text, operation)
        else:
            yield from _operation(before[operation.id], operation, new.origins)


def _operation(old: Operation, new: Operation, origins: Origins) -> Iterator[Found]:
    call = _call(new)
    if new.withdrawn and not old.withdrawn:
        text = f"{call} is no longer in the document; it stays callable, and warns."
        yield new.id, _of_operation("operation-removed", "risky", text, new)
    elif new.deprecated and not old.deprecated:
        text = f"{call} is deprecated, and warns."
        yield new.id, _of_operation("operation-deprecated", "risky", text, new)
    if (old.method, old.path) != (new.method, new.path):
        text = f"{_call(old)} is {call} now; the old place stays."
        yield new.id, _of_operation("operation-moved", "risky", text, new, before=_call(old), after=call)
    yield from _parameters(old, new, origins)
    yield from _body(old, new)
    if old.response.kind != new.response.kind and _read(old) != _read(new):
        text = f"{call} returns {_read(new)}, before {_read(old)}."
        change = _of_operation("response-type", "breaking", text, new, before=_read(old), after=_read(new))
        yield origins.response(new.id), change
    for name, called in _FACTS.items():
        one, other = getattr(old, name), getattr(new, name)
        if one != other:
            text = f"{call}: {called} is {other}, before {one}."
            yield new.id, _of_operation("facts-changed", "risky", text, new, called, before=str(one), after=str(other))


def _parameters(old: Operation, new: Operation, origins: Origins) -> Iterator[Found]:
    before = {(parameter.location, parameter.wire): parameter for parameter in old.parameters}
    for parameter in new.parameters:
        earlier = before.get((parameter.location, parameter.wire))
        if parameter.location != "path" or earlier:
            origin = origins.parameter(new.id, parameter.location, parameter.wire)
            for change in _parameter(earlier, parameter, new):
                yield origin, change


def _parameter(old: Parameter | None, new: Parameter, operation: Operation) -> Iterator[Change]:
    place = f"The argument {new.argument} of {_call(operation)}"
    if old is None:
        level: Level = "breaking" if new.required else "added"
        text = f"{place} is new{', and required' if new.required else ''}."
        yield _of_operation("parameter-added", level, text, operation, new.argument, after=_taken(new.kind))
        return
    if new.withdrawn and not old.withdrawn:
        text = f"{place} is no longer in the document; it is accepted, not sent, and warns."
        yield _of_operation("parameter-removed", "risky", text, operation, new.argument, before=_taken(old.kind))
        return
    if new.required != old.required:
        kind, level = ("parameter-required", "breaking") if new.required else ("parameter-optional", "added")
        text = f"{place} is {'required' if new.required else 'optional'} now."
        yield _of_operation(kind, level, text, operation, new.argument)
    for kind, level, one, other in _kind_changes(old.kind, new.kind, "parameter-type"):
        text = f"{place} {_sentence(kind, one, other)}"
        yield _of_operation(kind, level, text, operation, new.argument, before=one, after=other)


def _body(old: Operation, new: Operation) -> Iterator[Found]:
    place = f"The request body of {_call(new)}"
    if old.body is None and new.body is not None:
        level: Level = "breaking" if new.body.required else "added"
        yield new.id, _of_operation("body-added", level, f"{place} is new.", new, "data", after=_taken(new.body.kind))
    elif old.body is not None and new.body is None:
        text = f"{place} is no longer in the document."
        yield new.id, _of_operation("body-removed", "breaking", text, new, "data", before=_taken(old.body.kind))
    elif old.body is not None and new.body is not None:
        one, other = _taken(old.body.kind), _taken(new.body.kind)
        if one != other:
            text = f"{place} is {other}, before {one}."
            yield new.id, _of_operation("body-type", "breaking", text, new, "data", before=one, after=other)
        if old.body.required != new.body.required:
            kind, level = ("parameter-required", "breaking") if new.body.required else ("parameter-optional", "added")
            text = f"{place} is {'required' if new.body.required else 'optional'} now."
            yield new.id, _of_operation(kind, level, text, new, "data")


def _of_operation(
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


def _read(operation: Operation) -> str:
    return "None" if operation.response.kind is None else PYTHON.read(operation.response.kind)


def _taken(kind: kinds.Kind) -> str:
    return PYTHON.taken(kind)


# Models


def _models(old: Version, new: Version) -> Iterator[Found]:
    before = {model.named: model for model in old.api.models}
    for model in new.api.models:
        name = model.named.name
        if model.named not in before:
            yield name, Change("model-added", "added", f"{name} is new.", model=name)
        elif model.withdrawn and not before[model.named].withdrawn:
            text = f"{name} is no longer in the document; the class stays."
            yield name, Change("model-removed", "risky", text, model=name)
        else:
            yield from _fields(before[model.named], model, old, new)


def _fields(old: Model, new: Model, before: Version, after: Version) -> Iterator[Found]:
    name = new.named.name
    sent, received = new.named in after.sent, new.named in after.received
    earlier = {each.wire: each for each in old.fields}
    for each in new.fields:
        declared = after.origins.field(name, each.wire)
        for change in _field(earlier.get(each.wire), each, name, sent=sent, received=received):
            # A change of a schema without properties is one of that schema, wherever it is referred to.
            scalar = after.origins.scalar(name, each.wire) if change.kind in _OF_A_VALUE else None
            same = scalar and scalar == before.origins.scalar(name, each.wire)
            yield (f"{declared}.{each.wire}" if not same else str(scalar)), change


_OF_A_VALUE = {"field-type", "values-added", "values-removed"}


def _field(old: Field | None, new: Field, model: str, *, sent: bool, received: bool) -> Iterator[Change]:
    place = f"{model}.{new.attribute}"

    def change(kind: str, level: Level, text: str, before: str | None = None, after: str | None = None) -> Change:
        return Change(kind, level, f"{place} {text}", model=model, name=new.attribute, before=before, after=after)

    if old is None:
        needed = sent and new.required
        text = "is new, and required in a request body." if needed else "is new."
        yield change("field-added", "breaking" if needed else "added", text, after=PYTHON.read(new.kind))
        return
    if new.withdrawn and not old.withdrawn:
        promised = received and old.required
        text = "is no longer in the document; it stays, and reads what comes or None."
        yield change("field-removed", "breaking" if promised else "risky", text, before=PYTHON.read(old.kind))
        return
    if new.required and not old.required:
        yield change("field-required", "breaking" if sent else "added", "is required now.")
    elif old.required and not new.required:
        yield change("field-optional", "breaking" if received else "added", "may be missing now.")
    for kind, level, one, other in _kind_changes(old.kind, new.kind, "field-type"):
        yield change(kind, level, _sentence(kind, one, other), one, other)


def _kind_changes(old: kinds.Kind, new: kinds.Kind, kind: str) -> Iterator[tuple[str, Level, str | None, str | None]]:
    """What changed of a value: its known values, or its type."""
    if old == new:
        return
    one, other = PYTHON.read(_without_values(old)), PYTHON.read(_without_values(new))
    if one != other:
        yield kind, "breaking", one, other
        return
    before, after = _values(old), _values(new)
    if added := [value for value in after if value not in before]:
        yield "values-added", "added", None, ", ".join(map(str, added))
    if removed := [value for value in before if value not in after]:
        yield "values-removed", "risky", ", ".join(map(str, removed)), None


def _without_values(kind: kinds.Kind) -> kinds.Kind:
    """``kind`` without its known values, which are no part of what it takes: the lists are open."""
    match kind:
        case kinds.Choice(values):
            return kinds.STRING if isinstance(values[0], str) else kinds.INTEGER
        case kinds.Epoch(name):
            return kinds.Scalar(name)
        case kinds.ListOf(item):
            return kinds.ListOf(_without_values(item))
        case kinds.Either(options):
            return kinds.Either(tuple(_without_values(option) for option in options))
        case _:
            return kind


def _values(kind: kinds.Kind) -> list[str | int]:
    listing = [leaf for leaf in kinds.leaves(kind) if isinstance(leaf, kinds.Choice | kinds.Epoch)]
    return [value for leaf in listing for value in leaf.values]


def _sentence(kind: str, before: str | None, after: str | None) -> str:
    match kind:
        case "values-added":
            return f"knows {after} too."
        case "values-removed":
            return f"does not list {before} any more; it is accepted all the same."
        case _:
            return f"is {after}, before {before}."


# Unions


def _unions(old: Version, new: Version) -> Iterator[Found]:
    before = {union.named: union for union in old.api.unions}
    for union in new.api.unions:
        name = union.named.name
        if union.named not in before:
            yield name, Change("model-added", "added", f"{name} is new.", model=name)
            continue
        added = _members(union) - _members(before[union.named])
        for member in dict.fromkeys(each for _, each in sorted(added)):
            values = [value for value, each in union.mapping.items() if each.name == member]
            what = f"{name} is {member} now" + (f" for {', '.join(values)}." if values else ".")
            yield name, Change("member-added", "risky", what, model=name, after=member)


def _members(union: Union) -> set[tuple[str, str]]:
    """The members of a union, and the values of the discriminator that mean them."""
    return {
        *((value, each.name) for value, each in union.mapping.items()),
        *(("", each.name) for each in union.members),
    }
