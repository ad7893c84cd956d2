"""The request dictionary of BusinessDetailsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.business_details_request_address import BusinessDetailsRequestAddress
    from ..models.phone_number_with_country_code import PhoneNumberWithCountryCode
    from .business_details_request_address import BusinessDetailsRequestAddressParams
    from .phone_number_with_country_code import PhoneNumberWithCountryCodeParams


class BusinessDetailsRequestParams(TypedDict, total=False):
    """Details of the business that Small Business Credit Analytics are about, as sent with the
    request: name, address, phone number and liability of the owner."""

    name: str
    """Name of the business that a report is about. Required by the API."""
    personally_liable: bool
    """Whether an owner of the business is personally liable for a loan. Required by the API."""
    phone_number: PhoneNumberWithCountryCodeParams | PhoneNumberWithCountryCode
    """Phone number of a business, split into the calling code of the country and the number itself.
    Required by the API."""
    address: BusinessDetailsRequestAddressParams | BusinessDetailsRequestAddress
    """Postal address of the business: street lines, city, state, country and postal code. Required
    by the API."""


SHAPE = Shape(
    __package__,
    "BusinessDetailsRequest",
    {
        "name": "name",
        "personally_liable": "personallyLiable",
        "phone_number": "phoneNumber",
        "address": "address",
    },
    nested={
        "phoneNumber": (".phone_number_with_country_code", "SHAPE"),
        "address": (".business_details_request_address", "SHAPE"),
    },
)
