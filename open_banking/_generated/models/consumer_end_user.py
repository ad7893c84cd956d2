"""ConsumerEndUser."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ConsumerEndUser(Model):
    """Name, address and contact data of the end user whom a reseller serves. Give it when a
    consumer is created whose reports another entity than the partner uses; reports that need a
    consumer repeat it."""

    name: str
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    address: str
    """First line of a postal address, usually house number and street, for instance
    `434 W Ascension Way`."""
    city: str
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    zip: str
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`."""
    phone: str
    """Phone number of a customer, consumer, account holder, end user or institution, at most 15
    characters, for instance `1-801-984-4200`."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    url: str | None = None
    """URL of the website of the end user served by a reseller, at least 2 characters long, for
    instance `testurl.com`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "name",
            "address",
            "city",
            "state",
            "zip",
            "phone",
            "email",
        }
    )
