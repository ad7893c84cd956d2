"""ConsumerDetails."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ConsumerDetails(Model):
    """Consumer whom the report is about, with name, address, contact data and the last digits of
    the SSN. Present if the report needs a consumer record."""

    id: str | None = None
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it."""
    first_name: str | None = None
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    middle_name: str | None = None
    """Middle name or initial of an account holder, for instance `L`."""
    last_name: str | None = None
    """Last name of a customer, consumer or account owner, for instance `Smith`."""
    address: str | None = None
    """First line of a postal address, usually house number and street, for instance
    `434 W Ascension Way`."""
    city: str | None = None
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str | None = None
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    zip: str | None = None
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`."""
    phone: str | None = None
    """Phone number of a customer, consumer, account holder, end user or institution, at most 15
    characters, for instance `1-801-984-4200`."""
    ssn: str | None = None
    """Final four digits of a consumer's Social Security number, as returned in consumer records and
    reports."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "first_name",
            "middle_name",
            "last_name",
            "address",
            "city",
            "state",
            "zip",
            "phone",
            "ssn",
            "email",
        }
    )
