"""The request dictionary of ConsumerUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.birthday import Birthday
    from ..models.consumer_end_user import ConsumerEndUser
    from .birthday import BirthdayParams
    from .consumer_end_user import ConsumerEndUserParams


class ConsumerUpdateParams(TypedDict, total=False):
    """Changes to a consumer record. Any field left out keeps its stored value."""

    first_name: str
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    last_name: str
    """Last name of a customer, consumer or account owner, for instance `Smith`."""
    address: str
    """Postal address of a consumer or an account owner. For an account owner it may hold city,
    state and postal code as well, all on one line."""
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
    ssn: str
    """All nine digits of a consumer's Social Security number, written either with hyphens or
    without."""
    birthday: BirthdayParams | Birthday
    """Date of birth of a consumer, split into year, month (1 to 12) and day of the month."""
    email_field: str
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    suffix: str
    """Generational or academic addition to a person's name, for instance `PhD`, on consumers and
    account owners."""
    end_user: ConsumerEndUserParams | ConsumerEndUser
    """Name, address and contact data of the end user whom a reseller serves. Give it when a
    consumer is created whose reports another entity than the partner uses; reports that need a
    consumer repeat it."""


SHAPE = Shape(
    __package__,
    "ConsumerUpdate",
    {
        "first_name": "firstName",
        "last_name": "lastName",
        "address": "address",
        "city": "city",
        "state": "state",
        "zip": "zip",
        "phone": "phone",
        "ssn": "ssn",
        "birthday": "birthday",
        "email_field": "email",
        "suffix": "suffix",
        "end_user": "endUser",
    },
    nested={
        "birthday": (".birthday", "SHAPE"),
        "endUser": (".consumer_end_user", "SHAPE"),
    },
)
