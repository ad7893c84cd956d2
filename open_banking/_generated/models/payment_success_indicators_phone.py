"""PaymentSuccessIndicatorsPhone."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PaymentSuccessIndicatorsPhone(Model):
    """Phone number of the customer who makes the transaction to be scored, with the country it
    belongs to."""

    country_hint: str | None = None
    """Country the phone number belongs to, as a two-letter ISO 3166-1 alpha-2 code."""
    number: str | None = None
    """Phone number, in local or E.164 format; the calling code is taken to be +1 (USA) unless
    given. Required if the user's `email` is left out."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "number",
        }
    )
