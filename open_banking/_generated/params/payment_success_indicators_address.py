"""The request dictionary of PaymentSuccessIndicatorsAddress."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class PaymentSuccessIndicatorsAddressParams(TypedDict, total=False):
    """Postal address of the customer who makes the transaction to be scored."""

    street_line1: str
    """First street line of the address, at most 1000 characters, for instance
    `434 Ascension Way`."""
    street_line2: str
    """Second street line of the address, at most 1000 characters, for instance `Suite 200`."""
    city: str
    """City of the address, at most 500 characters, for instance `Salt Lake City`."""
    state: str
    """Code of the state, province or other part of the country, 1 to 3 characters, for instance
    `UT`."""
    postal_code: str
    """Postal code of the address, at most 100 characters, for instance `84124`."""
    country: str
    """Country of the address, as a two-letter ISO 3166-1 alpha-2 code, for instance `US`."""


SHAPE = Shape(
    __package__,
    "PaymentSuccessIndicatorsAddress",
    {
        "street_line1": "streetLine1",
        "street_line2": "streetLine2",
        "city": "city",
        "state": "state",
        "postal_code": "postalCode",
        "country": "country",
    },
)
