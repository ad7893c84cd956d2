"""The request dictionary of Application."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class ApplicationParams(TypedDict, total=False):
    """Description, logo and owner of an application, as sent to register it for OAuth connections
    or to change its registration. End users see its description and URL at the institution; but not
    the owner's address."""

    app_description: str
    """Short description of the application. End users see it at the institution. Required by the
    API."""
    app_name: str
    """Name of a registered application, such as the one a customer belongs to. Also a search term
    for registrations. Required by the API."""
    app_url: str
    """URL of the application. End users see it at the institution. Required by the API."""
    owner_address_line1: str
    """First line of a postal address, usually house number and street, for instance
    `434 W Ascension Way`. Required by the API."""
    owner_address_line2: str
    """Second line of a postal address, usually the suite or apartment, for instance `Suite #200`.
    Required by the API."""
    owner_city: str
    """City in the address of the business that owns the application. Used for the registration
    alone; end users do not see it. Required by the API."""
    owner_country: str
    """Country in the address of the business that owns the application. Used for the registration
    alone; end users do not see it. Required by the API."""
    owner_name: str
    """Name of the business that owns the application. Used for the registration alone; end users do
    not see it. Required by the API."""
    owner_postal_code: str
    """ZIP code in the address of the business that owns the application. Used for the registration
    alone; end users do not see it. Required by the API."""
    owner_state: str
    """State in the address of the business that owns the application. Used for the registration
    alone; end users do not see it. Required by the API."""
    image: str
    """Logo of the application as Base64 text: a square (1:1) SVG file of less than 50 KB. Required
    by the API."""


SHAPE = Shape(
    __package__,
    "Application",
    {
        "app_description": "appDescription",
        "app_name": "appName",
        "app_url": "appUrl",
        "owner_address_line1": "ownerAddressLine1",
        "owner_address_line2": "ownerAddressLine2",
        "owner_city": "ownerCity",
        "owner_country": "ownerCountry",
        "owner_name": "ownerName",
        "owner_postal_code": "ownerPostalCode",
        "owner_state": "ownerState",
        "image": "image",
    },
)
