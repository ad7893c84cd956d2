"""The request dictionary of ConsumerEndUser."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class ConsumerEndUserParams(TypedDict, total=False):
    """Name, address and contact data of the end user whom a reseller serves. Give it when a
    consumer is created whose reports another entity than the partner uses; reports that need a
    consumer repeat it."""

    name: str
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name. Required by the API."""
    address: str
    """First line of a postal address, usually house number and street, for instance
    `434 W Ascension Way`. Required by the API."""
    city: str
    """City of a postal address or of the place of a transaction, for instance `Murray`. Required by
    the API."""
    state: str
    """State of a postal address or of the place of a transaction, for instance `UT`. Required by
    the API."""
    zip: str
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`. Required by the API."""
    phone: str
    """Phone number of a customer, consumer, account holder, end user or institution, at most 15
    characters, for instance `1-801-984-4200`. Required by the API."""
    email_field: str
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    url: str
    """URL of the website of the end user served by a reseller, at least 2 characters long, for
    instance `testurl.com`."""


SHAPE = Shape(
    __package__,
    "ConsumerEndUser",
    {
        "name": "name",
        "address": "address",
        "city": "city",
        "state": "state",
        "zip": "zip",
        "phone": "phone",
        "email_field": "email",
        "url": "url",
    },
)
