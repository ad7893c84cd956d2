"""The request dictionary of PaymentSuccessIndicatorsPhone."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class PaymentSuccessIndicatorsPhoneParams(TypedDict, total=False):
    """Phone number of the customer who makes the transaction to be scored, with the country it
    belongs to."""

    country_hint: str
    """Country the phone number belongs to, as a two-letter ISO 3166-1 alpha-2 code."""
    number: str
    """Phone number, in local or E.164 format; the calling code is taken to be +1 (USA) unless
    given. Required if the user's `email` is left out."""


SHAPE = Shape(
    __package__,
    "PaymentSuccessIndicatorsPhone",
    {
        "country_hint": "countryHint",
        "number": "number",
    },
)
