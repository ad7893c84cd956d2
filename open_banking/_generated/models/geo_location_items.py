"""GeoLocationItems."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class GeoLocationItems(Model):
    """One place by which a Foresight Analytics report narrows its comparison: its kind, and which
    one it is."""

    label: Literal["POSTAL_CODE"] | str | None = None
    """Kind of place that `value` names; known values: `POSTAL_CODE`."""
    value: str | None = None
    """Name or code of the place, of the kind that `label` names, for instance the postal code
    `85123`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "value",
        }
    )
