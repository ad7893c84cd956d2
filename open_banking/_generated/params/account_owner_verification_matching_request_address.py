"""The request dictionary of AccountOwnerVerificationMatchingRequestAddress."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class AccountOwnerVerificationMatchingRequestAddressParams(TypedDict, total=False):
    """Postal address to compare with the account owner's, given in parts."""

    line1: str
    """First line of a postal address, usually house number and street, for instance
    `434 W Ascension Way`."""
    line2: str
    """Second line of a postal address, usually the suite or apartment, for instance
    `Suite #200`."""
    line3: str
    """Third line of an account owner's address, for instance the state with the postal code."""
    city: str
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    country: str
    """Country of an address as its two-letter ISO 3166-1 alpha-2 code, for instance `US`."""
    postal_code: str
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`."""
    type: str
    """What the address is for, for instance `Home` or `Business`; at most 50 characters."""


SHAPE = Shape(
    __package__,
    "AccountOwnerVerificationMatchingRequestAddress",
    {
        "line1": "line1",
        "line2": "line2",
        "line3": "line3",
        "city": "city",
        "state": "state",
        "country": "country",
        "postal_code": "postalCode",
        "type": "type",
    },
)
