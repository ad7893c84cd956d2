"""The request dictionary of PhoneNumberFormat."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class PhoneNumberFormatParams(TypedDict, total=False):
    """Phone number of a business, split into the calling code of the country and the number
    itself."""

    country_code: str
    """International calling code of a phone number's country; one to three characters, `1` for the
    United States."""
    phone_no: str
    """Phone number of a business as a string of 7 to 12 characters, following E.164. The country
    calling code has its own field."""


SHAPE = Shape(
    __package__,
    "PhoneNumberFormat",
    {
        "country_code": "countryCode",
        "phone_no": "phoneNo",
    },
)
