"""A change of the API, as a user of the SDK meets it."""

from __future__ import annotations

from typing import Literal

from attrs import asdict, evolve, frozen

Level = Literal["breaking", "risky", "added"]
LEVELS: tuple[Level, ...] = ("breaking", "risky", "added")


@frozen
class Change:
    """One change of the document, in Python terms."""

    kind: str
    """``parameter-added``, for instance."""
    level: Level
    """``breaking``: code that ran or type-checked may fail. ``risky``: it runs and does something else. ``added``."""
    text: str
    """What changed, as a sentence."""
    operation: str | None = None
    """The operationId."""
    call: str | None = None
    """What to write for it, ``client.aggregation.v1.customers.get`` for instance."""
    model: str | None = None
    """The schema's class."""
    name: str | None = None
    """The Python name of an argument or of an attribute."""
    before: str | None = None
    after: str | None = None

    @property
    def key(self) -> str:
        """What tells it from other changes, in ``accepted.toml`` for instance."""
        place = ".".join(each for each in (self.operation or self.model, self.name) if each)
        return f"{self.kind} {place}".strip()

    def as_json(self) -> dict[str, str | None]:
        """All of it, ``None`` for what does not apply."""
        return asdict(self)


@frozen
class Found:
    """A change as one operation or one model has it."""

    change: Change
    origin: str
    """Where in the document it stands. Changes of one origin are one change."""
    holder: str
    """The operation or the model."""
    schema: str | None = None
    """The schema without properties that changed, wherever it is referred to."""


def once(found: list[Found]) -> list[Change]:
    """The changes, each one of the document once: at the place where it stands."""
    grouped: dict[tuple[str | None, ...], list[Found]] = {}
    for each in found:
        change = each.change
        kind = change.kind.rpartition("-")[2] if each.schema and change.kind.endswith("-type") else change.kind
        # The types of an argument and of an attribute are written differently, though they are those of one schema.
        values = (None, None) if kind == "type" else (change.before, change.after)
        key = ("schema", each.schema) if each.schema else (each.origin, change.name)
        grouped.setdefault((*key, kind, *values), []).append(each)
    return [_together(group) for group in grouped.values()]


def _together(group: list[Found]) -> Change:
    """One change for those of several operations or models."""
    # The worst of what it does to them.
    first = min(group, key=lambda each: LEVELS.index(each.change.level))
    change = first.change
    places = {(each.change.model or each.change.operation, each.change.name) for each in group}
    if first.schema and len(places) > 1:
        kinds = {each.change.kind for each in group}
        change = evolve(
            change,
            kind="field-type" if "field-type" in kinds else change.kind,
            operation=None,
            call=None,
            model=first.schema,
            name=None,
        )
    elif len(places) > 1:
        change = evolve(change, operation=None, call=None)
    others = sorted({each.holder for each in group} - {first.holder, str(change.model)})
    return evolve(change, text=f"{change.text} The same in {', '.join(others)}.") if others else change
