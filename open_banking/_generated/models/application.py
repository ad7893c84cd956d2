"""Application."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Application(Model):
    """Description, logo and owner of an application, as sent to register it for OAuth connections
    or to change its registration. End users see its description and URL at the institution; but not
    the owner's address."""

    app_description: str
    """Short description of the application. End users see it at the institution."""
    app_name: str
    """Name of a registered application, such as the one a customer belongs to. Also a search term
    for registrations."""
    app_url: str
    """URL of the application. End users see it at the institution."""
    owner_address_line1: str
    """First line of a postal address, usually house number and street, for instance
    `434 W Ascension Way`."""
    owner_address_line2: str
    """Second line of a postal address, usually the suite or apartment, for instance
    `Suite #200`."""
    owner_city: str
    """City in the address of the business that owns the application. Used for the registration
    alone; end users do not see it."""
    owner_country: str
    """Country in the address of the business that owns the application. Used for the registration
    alone; end users do not see it."""
    owner_name: str
    """Name of the business that owns the application. Used for the registration alone; end users do
    not see it."""
    owner_postal_code: str
    """ZIP code in the address of the business that owns the application. Used for the registration
    alone; end users do not see it."""
    owner_state: str
    """State in the address of the business that owns the application. Used for the registration
    alone; end users do not see it."""
    image: str
    """Logo of the application as Base64 text: a square (1:1) SVG file of less than 50 KB."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_address_line1",
            "owner_address_line2",
            "owner_city",
            "owner_name",
            "owner_postal_code",
            "owner_state",
        }
    )
