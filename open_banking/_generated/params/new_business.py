"""The request dictionary of NewBusiness."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.new_address import NewAddress
    from ..models.phone_number_format import PhoneNumberFormat
    from .new_address import NewAddressParams
    from .phone_number_format import PhoneNumberFormatParams


class NewBusinessParams(TypedDict, total=False):
    """Details of a business (legal name, address, contact, legal form, tax ID, liability of the
    owner) as sent to create or update the one business record a customer may have."""

    name: str
    """Legal name of the business, 1 to 150 characters, for instance `ABC Tires Inc`. Required by
    the API."""
    personally_liable: bool
    """Whether an owner of the business is personally liable for a loan. Required by the API."""
    address: NewAddressParams | NewAddress
    """Postal address of a business in the calls that create or update it, and in the record they
    return. Required by the API."""
    phone_number: PhoneNumberFormatParams | PhoneNumberFormat
    """Phone number of a business, split into the calling code of the country and the number itself.
    Required by the API."""
    url: str
    """URL of the business's website, at most 2000 characters."""
    email_field: str
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    type: str
    """Legal form of the business, at most 150 characters, for instance `LLC`, `Corp`, `S Corp`,
    `C Corp`, `B Corp` or `Nonprofit`."""
    tax_id: str
    """Tax identification number of the business, as a string of 9 to 15 characters."""


SHAPE = Shape(
    __package__,
    "NewBusiness",
    {
        "name": "name",
        "personally_liable": "personallyLiable",
        "address": "address",
        "phone_number": "phoneNumber",
        "url": "url",
        "email_field": "email",
        "type": "type",
        "tax_id": "taxId",
    },
    nested={
        "address": (".new_address", "SHAPE"),
        "phoneNumber": (".phone_number_format", "SHAPE"),
    },
)
