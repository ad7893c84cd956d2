"""Business."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .new_address import NewAddress
    from .phone_number_format import PhoneNumberFormat


@define(kw_only=True, eq=False, repr=False)
class Business(Model):
    """Business record of a customer as stored: the submitted details together with its ID and the
    times of creation and last change. Returned when a business record is created, updated or
    read."""

    name: str
    """Legal name of the business, 1 to 150 characters, for instance `ABC Tires Inc`."""
    personally_liable: bool
    """Whether an owner of the business is personally liable for a loan."""
    address: NewAddress
    """Postal address of a business in the calls that create or update it, and in the record they
    return."""
    phone_number: PhoneNumberFormat
    """Phone number of a business, split into the calling code of the country and the number
    itself."""
    url: str | None = None
    """URL of the business's website, at most 2000 characters."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    type: str | None = None
    """Legal form of the business, at most 150 characters, for instance `LLC`, `Corp`, `S Corp`,
    `C Corp`, `B Corp` or `Nonprofit`."""
    tax_id: str | None = None
    """Tax identification number of the business, as a string of 9 to 15 characters."""
    business_id: str | None = None
    """Identifies the business record of a customer; a string of 1 to 50 characters, returned when
    the business record is created."""
    created_date: str | None = None
    """Time of creation, as an ISO 8601 date and time without UTC offset."""
    modified_date: str | None = None
    """Time of the last change, as an ISO 8601 date and time without UTC offset."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "address": Nested("new_address", "NewAddress"),
        "phone_number": Nested("phone_number_format", "PhoneNumberFormat"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "address",
            "phone_number",
            "email",
            "tax_id",
        }
    )
