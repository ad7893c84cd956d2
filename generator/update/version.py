"""One version of the API, as two of them are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from generator.api.kinds import Named
    from generator.api.records import Api
    from generator.document.references import Json
    from generator.update.origins import Origins


@frozen
class Version:
    """One version of the API."""

    document: Json
    """The document as it was loaded."""
    api: Api
    origins: Origins
    sent: frozenset[Named] = field(init=False)
    """The models that stand in request bodies."""
    received: frozenset[Named] = field(init=False)
    """The models that stand in responses."""

    @sent.default
    def _sent(self) -> frozenset[Named]:
        return frozenset(self.api.bodies())

    @received.default
    def _received(self) -> frozenset[Named]:
        return frozenset(self.api.responses())
