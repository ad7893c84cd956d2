"""EntitiesItem."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class EntitiesItem(Model):
    """EntitiesItem."""

    id: str | None = None
    """Identifies the party, as a string of at most 100 characters; `logo_url` contains it."""
    name: str | None = None
    """Name of the party, for instance `Starbucks`."""
    group: str | None = None
    """Group into which the party falls, for instance `Cafe`; see also its `category`."""
    category: str | None = None
    """Line of business of the party, for instance `Coffee Shops`."""
    website: str | None = None
    """URL of the party's website, for instance `https://starbucks.com`."""
    logo_url: str | None = None
    """URL of a logo file."""
