"""CustomerWithAppData."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerWithAppData(Model):
    """Customer record extended by the ID and name of the OAuth application it is tied to."""

    id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    username: str
    """Unique name chosen by the partner, 6 to 255 characters: letters, digits and
    `! @ . # $ % & * _ - +`; accented letters may fail, and email addresses are discouraged. A name
    taken in Test Drive is unavailable in other plans."""
    first_name: str
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    last_name: str
    """Last name of a customer, consumer or account owner, for instance `Smith`."""
    phone: str | None = None
    """Phone number of a customer, consumer, account holder, end user or institution, at most 15
    characters, for instance `1-801-984-4200`."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    type: Literal["active", "testing"] | str
    """Kind of customer: `active` or `testing`. As a filter, an empty value selects both."""
    created_date: str
    """Time of creation, in epoch seconds, sent as a string of digits."""
    last_modified_date: str | None = None
    """Time of the last change, in epoch seconds, sent as a string of digits."""
    application_id: str
    """Identifies an approved application, as found in its registration status; permanent once it is
    set on a customer. Needed by partners with several applications; with a single one it can
    usually be left out."""
    application_name: str
    """Name of a registered application, such as the one a customer belongs to. Also a search term
    for registrations."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "created_date",
            "last_modified_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "first_name",
            "last_name",
            "phone",
            "email",
        }
    )
