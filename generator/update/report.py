"""What an update brings: printed for a person, and as JSON for a program."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from attrs import frozen

from generator.update.change import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.update.change import Change, Level
    from generator.update.proposals import Proposal
    from generator.update.replay import Difference
    from generator.update.words import Place

_HEADINGS: dict[Level, str] = {
    "breaking": "Breaking: code that ran or type-checked may fail",
    "risky": "Risky: code runs as before and does something else",
    "added": "Added",
}
_STEPS: dict[Level, str] = {"breaking": "major", "risky": "minor", "added": "minor"}


@frozen
class Report:
    """What an update from one version of the API to another brings."""

    before: str
    after: str
    changes: tuple[Change, ...]
    differences: tuple[Difference, ...]
    review: tuple[Place, ...]
    """Where the vendor's text is another than the one that ours was written against."""
    to_write: tuple[str, ...]
    """Where a text of ours is missing."""
    proposals: tuple[Proposal, ...]

    def of_level(self, level: Level) -> list[Change]:
        """The changes of one level."""
        return [change for change in self.changes if change.level == level]

    @property
    def step(self) -> str | None:
        """Which number of the SDK's version goes up; None if nothing changed."""
        return next((_STEPS[level] for level in LEVELS if self.of_level(level)), None)

    def as_json(self) -> str:
        """The changes, as a JSON text."""
        content = {
            "from": self.before,
            "to": self.after,
            "changes": [change.as_json() for change in self.changes],
        }
        return json.dumps(content, indent=2, ensure_ascii=False) + "\n"

    def for_a_person(self) -> str:
        """All of it, to be read."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        if not any((self.changes, self.differences, self.review, self.to_write, self.proposals)):
            yield f"The API {self.after} is what the SDK has."
            return
        yield f"The API, from {self.before} to {self.after}"
        for level in LEVELS:
            yield from _listed(_HEADINGS[level], [change.text for change in self.of_level(level)])
        yield from _listed(
            "Example calls that do something else",
            [f"{each.operation}, {each.what}: {each.text}" for each in self.differences],
        )
        yield from _listed("Texts to review, since the vendor's changed", [" > ".join(place) for place in self.review])
        yield from _listed("Texts to write", list(self.to_write))
        for kind in dict.fromkeys(proposal.kind for proposal in self.proposals):
            yield from _listed(kind, [proposal.text for proposal in self.proposals if proposal.kind == kind])
        if self.step:
            yield ""
            yield f"The next version of the SDK is a {self.step} one. For the changelog:"
            yield ""
            yield from changelog(self).splitlines()


def _listed(heading: str, items: list[str]) -> Iterator[str]:
    if items:
        yield ""
        yield f"{heading} ({len(items)}):"
        yield from (f"  {item}" for item in items)


def changelog(report: Report) -> str:
    """A section of the changelog that tells the changes."""
    sections: dict[str, Level] = {"Added": "added", "Changed": "risky", "Breaking": "breaking"}
    lines = [f"The API, from {report.before} to {report.after}."]
    for heading, level in sections.items():
        if found := report.of_level(level):
            lines += ["", f"### {heading}", "", *(f"- {change.text}" for change in found)]
    return "\n".join(lines) + "\n"
