"""LocationMatches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .location_detail import LocationDetail


@define(kw_only=True, eq=False, repr=False)
class LocationMatches(Model):
    """Result of a search for merchant locations, as Small Business Credit Analytics needs them."""

    location_matches: list[LocationDetail] | None = None
    """Locations that match best, 3 at most, each with its `matchRank`."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "location_matches": [Nested("location_detail", "LocationDetail")],
    }
