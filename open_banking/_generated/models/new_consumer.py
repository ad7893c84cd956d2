"""NewConsumer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .birthday import Birthday
    from .consumer_end_user import ConsumerEndUser


@define(kw_only=True, eq=False, repr=False)
class NewConsumer(Model):
    """Personal data from which a consumer, the record of the person behind a customer, is created.
    Needs `ssn` or `birthday`, and `phone` or `email`, or both of each. Sent in the body of Create
    Consumer."""

    first_name: str
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    last_name: str
    """Last name of a customer, consumer or account owner, for instance `Smith`."""
    address: str | None = None
    """Postal address of a consumer or an account owner. For an account owner it may hold city,
    state and postal code as well, all on one line."""
    city: str | None = None
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    zip: str | None = None
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`."""
    phone: str | None = None
    """Phone number of a customer, consumer, account holder, end user or institution, at most 15
    characters, for instance `1-801-984-4200`."""
    ssn: str | None = None
    """All nine digits of a consumer's Social Security number, written either with hyphens or
    without."""
    birthday: Birthday | None = None
    """Date of birth of a consumer, split into year, month (1 to 12) and day of the month."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    suffix: str | None = None
    """Generational or academic addition to a person's name, for instance `PhD`, on consumers and
    account owners."""
    end_user: ConsumerEndUser | None = None
    """Name, address and contact data of the end user whom a reseller serves. Give it when a
    consumer is created whose reports another entity than the partner uses; reports that need a
    consumer repeat it."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "birthday": Nested("birthday", "Birthday"),
        "end_user": Nested("consumer_end_user", "ConsumerEndUser"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "first_name",
            "last_name",
            "address",
            "city",
            "state",
            "zip",
            "phone",
            "ssn",
            "birthday",
            "email",
            "suffix",
        }
    )
