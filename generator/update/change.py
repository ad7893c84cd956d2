"""A change of the API, as a user of the SDK meets it."""

from __future__ import annotations

from typing import Literal

from attrs import asdict, frozen

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
