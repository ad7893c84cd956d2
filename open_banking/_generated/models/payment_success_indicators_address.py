"""PaymentSuccessIndicatorsAddress."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PaymentSuccessIndicatorsAddress(Model):
    """Postal address of the customer who makes the transaction to be scored."""

    street_line1: str | None = None
    """First street line of the address, at most 1000 characters, for instance
    `434 Ascension Way`."""
    street_line2: str | None = None
    """Second street line of the address, at most 1000 characters, for instance `Suite 200`."""
    city: str | None = None
    """City of the address, at most 500 characters, for instance `Salt Lake City`."""
    state: str | None = None
    """Code of the state, province or other part of the country, 1 to 3 characters, for instance
    `UT`."""
    postal_code: str | None = None
    """Postal code of the address, at most 100 characters, for instance `84124`."""
    country: str | None = None
    """Country of the address, as a two-letter ISO 3166-1 alpha-2 code, for instance `US`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "street_line1",
            "street_line2",
            "city",
            "state",
            "postal_code",
        }
    )
