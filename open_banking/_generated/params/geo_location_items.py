"""The request dictionary of GeoLocationItems."""

from __future__ import annotations

from typing import Literal, TypedDict

from open_banking._runtime.body import Shape


class GeoLocationItemsParams(TypedDict, total=False):
    """One place by which a Foresight Analytics report narrows its comparison: its kind, and which
    one it is."""

    label: Literal["POSTAL_CODE"] | str
    """Kind of place that `value` names; known values: `POSTAL_CODE`."""
    value: str
    """Name or code of the place, of the kind that `label` names, for instance the postal code
    `85123`."""


SHAPE = Shape(
    __package__,
    "GeoLocationItems",
    {
        "label": "label",
        "value": "value",
    },
)
