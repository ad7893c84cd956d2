"""The balance analytics of people and businesses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .analyzing import OLD_AND_NEW, analyzed
from .attributes import intervals_of, state_attribute
from .building import DEPOSITS, builds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..message import Json
    from .building import Material
    from .scope import Scope
    from .streams import Stream

_TITLE = "Balance Analytics"


@builds("barbcra", "barpcra", title=_TITLE, families=DEPOSITS)
@builds("barbnoncra", "barbftc", "barpnoncra", title=_TITLE, families=DEPOSITS, consumer=False)
def balance_analytics(material: Material) -> Json:
    """The balances by month."""
    intervals = intervals_of(material.report.request)

    def attributes(scope: Scope, _: Sequence[Stream]) -> Json:
        balances = state_attribute("ASSET_BALANCE", scope.balances, scope.period, intervals)
        return {"transactionalAttributes": [], "stateAttributes": [balances]}

    return analyzed(material, attributes, OLD_AND_NEW)
