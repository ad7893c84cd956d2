"""What changed of models and of unions: whether they are there, and what they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.update.change import Change, Found
from generator.update.diff_values import read, type_change, values_changed, without_values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.api.records import Field, Model, Union
    from generator.update.change import Level
    from generator.update.diff_values import ValueChange
    from generator.update.version import Version

_OF_A_VALUE = {"field-type", "values-added", "values-removed"}


def changed_models(old: Version, new: Version) -> Iterator[Found]:
    """What changed of each model."""
    before = {model.named.name: model for model in old.api.models}
    unions = {union.named.name: union for union in old.api.unions}
    for model in new.api.models:
        name = model.named.name
        earlier = before.get(name)
        if earlier is None and name in unions:
            yield _another_class(name, _either(unions[name]), name)
        elif earlier is None or (earlier.withdrawn and not model.withdrawn):
            yield Found(Change("model-added", "added", f"{name} is new.", model=name), name, name)
        elif model.withdrawn:
            if not earlier.withdrawn:
                text = f"{name} is no longer in the document; the class stays."
                yield Found(Change("model-removed", "risky", text, model=name), name, name)
        else:
            yield from _fields(earlier, model, old, new)


def _fields(old: Model, new: Model, before: Version, after: Version) -> Iterator[Found]:
    name = new.named.name
    sent, received = new.named in after.sent, new.named in after.received
    earlier = {each.wire: each for each in old.fields}
    by_name = {each.attribute: each for each in old.fields}
    for each in new.fields:
        declared = after.origins.field(name, each.wire)
        was = earlier.get(each.wire) or by_name.get(each.attribute)
        for change in _field(was, each, declared, sent=sent, received=received):
            schema = None
            # A change of a schema without properties is one of that schema, wherever it is referred to.
            if change.kind in _OF_A_VALUE and was and was.nullable == each.nullable:
                schema = after.origins.value(name, each.wire)
                schema = schema if schema == before.origins.value(name, was.wire) else None
            yield Found(change, declared, name, schema)


def _field(old: Field | None, new: Field, model: str, *, sent: bool, received: bool) -> Iterator[Change]:
    place = f"{model}.{new.attribute}"

    def change(kind: str, level: Level, text: str, before: str | None = None, after: str | None = None) -> Change:
        return Change(kind, level, f"{place} {text}", model=model, name=new.attribute, before=before, after=after)

    if old is None or (old.withdrawn and not new.withdrawn):
        needed = sent and new.required
        text = "is new, and required in a request body." if needed else "is new."
        yield change("field-added", "breaking" if needed else "added", text, after=read(new.kind))
        return
    if new.withdrawn:
        if not old.withdrawn:
            promised = received and old.required
            text = "is no longer in the document; it stays, and reads what comes or None."
            yield change("field-removed", "breaking" if promised else "risky", text, before=read(old.kind))
        return
    if new.required and not old.required:
        yield change("field-required", "breaking" if sent else "added", "is required now.")
    elif old.required and not new.required:
        yield change("field-optional", "breaking" if received else "added", "may be missing now.")
    for each in _type(old, new, sent=sent, received=received):
        yield change(each.kind, each.level, each.text, each.before, each.after)


def _type(old: Field, new: Field, *, sent: bool, received: bool) -> Iterator[ValueChange]:
    before, after = read(without_values(old.kind)), read(without_values(new.kind))
    if before != after:
        yield type_change("field-type", "breaking", _or_none(before, old), _or_none(after, new))
        return
    if level := _null(old, new, sent=sent, received=received):
        yield type_change("field-type", level, _or_none(before, old), _or_none(after, new))
    if old.wire != new.wire:
        yield type_change("field-type", "risky", old.wire, new.wire)
    yield from values_changed(old.kind, new.kind)


def _or_none(annotation: str, field: Field) -> str:
    return f"{annotation} | None" if field.nullable else annotation


def _null(old: Field, new: Field, *, sent: bool, received: bool) -> Level | None:
    """What it does to a user that a field may be null now, or may not any more; None for nothing.

    An attribute that may be missing is ``None`` then, so that null is nothing new for who reads it.
    """
    if old.nullable == new.nullable:
        return None
    promised = received and old.required and new.required
    if new.nullable:
        return "breaking" if promised else "added" if sent else None
    return "breaking" if sent else "added" if promised else None


def changed_unions(old: Version, new: Version) -> Iterator[Found]:
    """What changed of each union."""
    before = {union.named.name: union for union in old.api.unions}
    models = {model.named.name for model in old.api.models}
    for union in new.api.unions:
        name = union.named.name
        if name in before:
            for change in _members_changed(before[name], union):
                yield Found(change, name, name)
        elif name in models:
            yield _another_class(name, name, _either(union))
        else:
            yield Found(Change("model-added", "added", f"{name} is new.", model=name), name, name)


def _members_changed(old: Union, new: Union) -> Iterator[Change]:
    name = new.named.name
    added = _members(new) - _members(old)
    for member in dict.fromkeys(each for _, each in sorted(added)):
        values = sorted(value for value, each in added if each == member and value)
        text = f"{name} is {member} now" + (f" for {', '.join(values)}." if values else ".")
        yield Change("member-added", "risky", text, model=name, after=member)
    gone = {value: member for value, member in sorted(_members(old) - _members(new)) if value not in new.mapping}
    if values := [value for value in gone if value]:
        text = f"{name} does not name {', '.join(values)} any more."
        yield Change("values-removed", "risky", text, model=name, before=", ".join(values))


def _members(union: Union) -> set[tuple[str, str]]:
    """The members of a union, and the values of the discriminator that mean them."""
    return {
        *((value, each.name) for value, each in union.mapping.items()),
        *(("", each.name) for each in union.members),
    }


def _another_class(name: str, before: str, after: str) -> Found:
    """One class became a union, or the other way around."""
    text = f"{name} is {after}, before {before}."
    return Found(Change("model-removed", "breaking", text, model=name, before=before, after=after), name, name)


def _either(union: Union) -> str:
    return " | ".join(each.name for each in union.members)
