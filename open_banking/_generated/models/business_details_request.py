"""BusinessDetailsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .business_details_request_address import BusinessDetailsRequestAddress
    from .phone_number_with_country_code import PhoneNumberWithCountryCode


@define(kw_only=True, eq=False, repr=False)
class BusinessDetailsRequest(Model):
    """Details of the business that Small Business Credit Analytics are about, as sent with the
    request: name, address, phone number and liability of the owner."""

    name: str
    """Name of the business that a report is about."""
    personally_liable: bool
    """Whether an owner of the business is personally liable for a loan."""
    phone_number: PhoneNumberWithCountryCode
    """Phone number of a business, split into the calling code of the country and the number
    itself."""
    address: BusinessDetailsRequestAddress
    """Postal address of the business: street lines, city, state, country and postal code."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "phone_number": Nested("phone_number_with_country_code", "PhoneNumberWithCountryCode"),
        "address": Nested("business_details_request_address", "BusinessDetailsRequestAddress"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "phone_number",
            "address",
        }
    )
