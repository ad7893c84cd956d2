"""NewAddress."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class NewAddress(Model):
    """Postal address of a business in the calls that create or update it, and in the record they
    return."""

    address_line1: str | None = None
    """First line of a postal address, usually house number and street, for instance
    `434 W Ascension Way`."""
    address_line2: str | None = None
    """Second line of a postal address, usually the suite or apartment, for instance
    `Suite #200`."""
    city: str | None = None
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str | None = None
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    country: str | None = None
    """Country of an address as its two-letter ISO 3166-1 alpha-2 code, for instance `US`."""
    postal_code: str | None = None
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
