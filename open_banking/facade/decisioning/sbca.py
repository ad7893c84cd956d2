"""``client.decisioning.sbca``."""

from __future__ import annotations

from open_banking._generated.operations import (
    get_location_matches,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class LocationMatches(Node[ExchangeT]):
    """``client.decisioning.sbca.location_matches``."""

    list = get_location_matches.call


class Sbca(Node[ExchangeT]):
    """``client.decisioning.sbca``."""

    location_matches: LocationMatches[ExchangeT] = branch()
