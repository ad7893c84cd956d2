"""ConsumerEndUser."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ConsumerEndUser(Model):
    """Name, address and contact data of the end user whom a reseller serves. Stored with consumer
    records and repeated in reports."""

    name: str
    """Given name of a customer, consumer or account owner, for instance `John`."""
    address: str
    """First line of a postal address, usually house number and street; used for account owners,
    businesses, institutions and owners of applications."""
    city: str
    """Name of the city in a postal address or in the location of a transaction, for instance
    `Murray`."""
    state: str
    """State of a postal address, for instance `UT`. Appears on account owners, consumers and
    businesses, and in the categorization of a transaction."""
    zip: str
    """Postal code of an address as a string, for instance `84123`. Appears on account owners,
    consumers and businesses, and in the categorization of a transaction."""
    phone: str
    """Phone number of a customer, consumer, account holder or institution, at most 15 characters,
    for instance `1-801-984-4200`."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance `myname@mycompany.com`."""
    url: str
    """Website of the end user served by a reseller, at least 2 characters long, for instance
    `testurl.com`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "address": "address",
        "city": "city",
        "state": "state",
        "zip": "zip",
        "phone": "phone",
        "email": "email",
        "url": "url",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
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

    @classmethod
    def from_dict(cls, source: JsonObject) -> ConsumerEndUser:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.name = get("name")
        self.address = get("address")
        self.city = get("city")
        self.state = get("state")
        self.zip = get("zip")
        self.phone = get("phone")
        self.email = get("email")
        self.url = get("url")
        return self
