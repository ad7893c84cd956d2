"""PhoneNumberFormat."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PhoneNumberFormat(Model):
    """Phone number of a business, split into the calling code of the country and the number
    itself."""

    country_code: str | None = None
    """International calling code of a phone number's country; one to three characters, `1` for the
    United States."""
    phone_no: str | None = None
    """Phone number of a business as a string of 7 to 12 characters, following E.164. The country
    calling code has its own field."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "phone_no",
        }
    )
