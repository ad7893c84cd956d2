"""Consumer."""

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
class Consumer(Model):
    """Personal data of the person behind a customer. The consumer owns the reports even after that
    customer is deleted. Returned when read by consumer ID or by customer."""

    id: str
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it."""
    first_name: str
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    last_name: str
    """Last name of a customer, consumer or account owner, for instance `Smith`."""
    customer_id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
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
    """Final four digits of a consumer's Social Security number, as returned in consumer records and
    reports."""
    birthday: Birthday
    """Date of birth of a consumer, split into year, month (1 to 12) and day of the month."""
    email: str
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    created_date: int
    """Time of creation, in epoch seconds."""
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
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "created_date",
        }
    )
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
