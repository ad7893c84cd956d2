"""ForesightAnalyticsReportDataSegments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .geo_location_items import GeoLocationItems


@define(kw_only=True, eq=False, repr=False)
class ForesightAnalyticsReportDataSegments(Model):
    """Segments for which attribute values are requested, for instance a postal code in
    `geolocation`."""

    geolocation: list[GeoLocationItems] | None = None
    """Places by which a Foresight Analytics report narrows its comparison, as pairs of label and
    value."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "geolocation": [Nested("geo_location_items", "GeoLocationItems")],
    }
