"""BusinessDetailsRequestAddress."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class BusinessDetailsRequestAddress(Model):
    """Postal address of the business: street lines, city, state, country and postal code."""

    address_line1: str
    """First line of a business's postal address, at most 50 characters, for instance
    `434 W Ascension Way`."""
    address_line2: str | None = None
    """Second line of a business's postal address, usually the suite, apartment or unit, at most 50
    characters, for instance `Apt E226`."""
    city: str
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    country: str
    """ISO 3166-1 country code, alpha-2 or alpha-3, at most 3 characters, for instance `USA`."""
    postal_code: str
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "address_line1",
            "address_line2",
            "city",
            "state",
            "postal_code",
        }
    )
