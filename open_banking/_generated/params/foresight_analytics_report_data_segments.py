"""The request dictionary of ForesightAnalyticsReportDataSegments."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.geo_location_items import GeoLocationItems
    from .geo_location_items import GeoLocationItemsParams


class ForesightAnalyticsReportDataSegmentsParams(TypedDict, total=False):
    """Segments for which attribute values are requested, for instance a postal code in
    `geolocation`."""

    geolocation: Sequence[GeoLocationItemsParams | GeoLocationItems]
    """Places by which a Foresight Analytics report narrows its comparison, as pairs of label and
    value."""


SHAPE = Shape(
    __package__,
    "ForesightAnalyticsReportDataSegments",
    {
        "geolocation": "geolocation",
    },
    nested={
        "geolocation": (".geo_location_items", "SHAPE"),
    },
)
