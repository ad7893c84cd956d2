"""LocationDetail."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class LocationDetail(Model):
    """Merchant location found by a search, with name and address. Its `location_id` goes into a
    request for Small Business Credit Analytics."""

    location_id: str | None = None
    """UUID of a merchant's location. Searching for location matches returns it; the analytics
    report takes it."""
    match_rank: int | None = None
    """Rank of a location among the matches of its search, for instance `1`."""
    merchant_name: str | None = None
    """Name of a merchant, at most 250 characters, for instance `Artisan Emporium`."""
    street_address: str | None = None
    """House number and street of a merchant, at most 250 characters, for instance
    `2000 Purchase St`."""
    city: str | None = None
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str | None = None
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    postal_code: str | None = None
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`."""
    country_code: str | None = None
    """ISO 3166-1 country code, alpha-2 or alpha-3, at most 3 characters, for instance `USA`."""
