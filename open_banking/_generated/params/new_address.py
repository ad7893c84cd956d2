"""The request dictionary of NewAddress."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class NewAddressParams(TypedDict, total=False):
    """Postal address of a business in the calls that create or update it, and in the record they
    return."""

    address_line1: str
    """First line of a postal address, usually house number and street, for instance
    `434 W Ascension Way`."""
    address_line2: str
    """Second line of a postal address, usually the suite or apartment, for instance
    `Suite #200`."""
    city: str
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    country: str
    """Country of an address as its two-letter ISO 3166-1 alpha-2 code, for instance `US`."""
    postal_code: str
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`."""


SHAPE = Shape(
    __package__,
    "NewAddress",
    {
        "address_line1": "addressLine1",
        "address_line2": "addressLine2",
        "city": "city",
        "state": "state",
        "country": "country",
        "postal_code": "postalCode",
    },
)
