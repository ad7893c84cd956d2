"""The request dictionary of PartnerCredentialsWithNewSecret."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class PartnerCredentialsWithNewSecretParams(TypedDict, total=False):
    """Current partner credentials together with the secret that is to replace the old one. Sent to
    change the partner secret."""

    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret. Required by the API."""
    partner_secret: str
    """Secret that belongs to the partner ID. Both are shown in the developer dashboard. Required by
    the API."""
    new_partner_secret: str
    """Secret that is to replace the current `partner_secret`: 12 to 255 characters with at least
    one letter and one digit, out of letters, digits and `! @ # $ % & * _ - +`. Required by the
    API."""
    immediate: bool
    """Whether the new secret takes effect at once (`true`, the default). `false` grants a grace
    period of 30 days."""


SHAPE = Shape(
    __package__,
    "PartnerCredentialsWithNewSecret",
    {
        "partner_id": "partnerId",
        "partner_secret": "partnerSecret",
        "new_partner_secret": "newPartnerSecret",
        "immediate": "immediate",
    },
    credentials=(
        "partnerId",
        "partnerSecret",
        "newPartnerSecret",
    ),
)
