"""Foresight analytics: the spending of a person, by what it was for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .analyzing import analyzed
from .attributes import intervals_of, transactional_attribute
from .building import DEPOSITS, builds
from .spending import DISCRETIONARY, NONDISCRETIONARY, SPENDING, spent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..message import Json
    from .building import Material
    from .scope import Scope
    from .streams import Stream


# How the spending compares with that of others, and forecasts, have no field in the document's schema of the report.


@builds("farpbfnoncra", title="Foresight Analytics", families=(*DEPOSITS, "card"), consumer=False)
def foresight(material: Material) -> Json:
    """The spending by month, on each of the things that the analytics know."""
    intervals = intervals_of(material.report.request)

    def attributes(scope: Scope, streams: Sequence[Stream]) -> Json:
        found = {
            **{name: spent(scope, categories) for name, categories in SPENDING.items()},
            "DISCRETIONARY_SPENDING": spent(scope, DISCRETIONARY),
            "NONDISCRETIONARY_SPENDING": spent(scope, NONDISCRETIONARY),
        }
        return {
            "transactionalAttributes": [
                transactional_attribute(name, each, streams, scope.period, intervals) for name, each in found.items()
            ],
            "stateAttributes": [],
        }

    return analyzed(material, attributes)
