"""The request dictionary of BusinessDetailsRequestAddress."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class BusinessDetailsRequestAddressParams(TypedDict, total=False):
    """Postal address of the business: street lines, city, state, country and postal code."""

    address_line1: str
    """First line of a business's postal address, at most 50 characters, for instance
    `434 W Ascension Way`. Required by the API."""
    address_line2: str
    """Second line of a business's postal address, usually the suite, apartment or unit, at most 50
    characters, for instance `Apt E226`."""
    city: str
    """City of a postal address or of the place of a transaction, for instance `Murray`. Required by
    the API."""
    state: str
    """State of a postal address or of the place of a transaction, for instance `UT`. Required by
    the API."""
    country: str
    """ISO 3166-1 country code, alpha-2 or alpha-3, at most 3 characters, for instance `USA`.
    Required by the API."""
    postal_code: str
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`. Required by the API."""


SHAPE = Shape(
    __package__,
    "BusinessDetailsRequestAddress",
    {
        "address_line1": "addressLine1",
        "address_line2": "addressLine2",
        "city": "city",
        "state": "state",
        "country": "country",
        "postal_code": "postalCode",
    },
)
