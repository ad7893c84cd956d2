"""DESAddress."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DESAddress(Model):
    """Place of an enriched transaction, as far as it is known: postal address, coordinates and
    phone number."""

    line1: str | None = None
    """First line of the address at which the transaction took place, for instance `10278 W`."""
    line2: str | None = None
    """Second line of the address at which the transaction took place, for instance
    `Centennial Rd`."""
    city: str | None = None
    """City in which the transaction took place, for instance `Littleton`."""
    state: str | None = None
    """State in which the transaction took place, for instance `CO`."""
    postal_code: str | None = None
    """Postal code of the place where the transaction was made, as a string, for instance
    `80127`."""
    country: str | None = None
    """Country in which the transaction took place, for instance `USA`."""
    latitude: float | None = None
    """North-south position of the place of the transaction, in decimal degrees from -90 to 90."""
    longitude: float | None = None
    """East-west position of the place of the transaction, in decimal degrees from -180 to 180;
    negative values lie in the west."""
    phone_number: str | None = None
    """Phone number that belongs to the transaction, as a string, for instance `8017339340`."""
