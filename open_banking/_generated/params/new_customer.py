"""The request dictionary of NewCustomer."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class NewCustomerParams(TypedDict, total=False):
    """Data to enroll an end user of the partner's product as a customer. Sent in the body of the
    calls that add customers."""

    username: str
    """Unique name chosen by the partner, 6 to 255 characters: letters, digits and
    `! @ . # $ % & * _ - +`; accented letters may fail, and email addresses are discouraged. A name
    taken in Test Drive is unavailable in other plans. Required by the API."""
    first_name: str
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    last_name: str
    """Last name of a customer, consumer or account owner, for instance `Smith`."""
    application_id: str
    """Identifies an approved application, as found in its registration status; permanent once it is
    set on a customer. Needed by partners with several applications; with a single one it can
    usually be left out."""
    phone: str
    """Phone number of a customer, consumer, account holder, end user or institution, at most 15
    characters, for instance `1-801-984-4200`."""
    email_field: str
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""


SHAPE = Shape(
    __package__,
    "NewCustomer",
    {
        "username": "username",
        "first_name": "firstName",
        "last_name": "lastName",
        "application_id": "applicationId",
        "phone": "phone",
        "email_field": "email",
    },
)
