"""InstitutionAddress."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class InstitutionAddress(Model):
    """Postal address of an institution, part of the institution record."""

    city: str | None = None
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str | None = None
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    country: str | None = None
    """ISO 3166-1 country code, alpha-2 or alpha-3, at most 3 characters, for instance `USA`."""
    postal_code: str | None = None
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`."""
    address_line1: str | None = None
    """First line of a postal address, usually house number and street, for instance
    `434 W Ascension Way`."""
    address_line2: str | None = None
    """Second line of a postal address, usually the suite or apartment, for instance
    `Suite #200`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "address_line1",
            "address_line2",
        }
    )
