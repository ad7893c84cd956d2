"""NewCustomer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class NewCustomer(Model):
    """Data to enroll an end user of the partner's product as a customer. Sent in the body of the
    calls that add customers."""

    username: str
    """Unique name chosen by the partner, 6 to 255 characters: letters, digits and
    `! @ . # $ % & * _ - +`; accented letters may fail, and email addresses are discouraged. A name
    taken in Test Drive is unavailable in other plans."""
    first_name: str | None = None
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    last_name: str | None = None
    """Last name of a customer, consumer or account owner, for instance `Smith`."""
    application_id: str | None = None
    """Identifies an approved application, as found in its registration status; permanent once it is
    set on a customer. Needed by partners with several applications; with a single one it can
    usually be left out."""
    phone: str | None = None
    """Phone number of a customer, consumer, account holder, end user or institution, at most 15
    characters, for instance `1-801-984-4200`."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "first_name",
            "last_name",
            "phone",
            "email",
        }
    )
