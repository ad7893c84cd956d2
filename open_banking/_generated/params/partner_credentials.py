"""The request dictionary of PartnerCredentials."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class PartnerCredentialsParams(TypedDict, total=False):
    """Partner ID and secret, exchanged for the access token that later calls carry. Five failed
    attempts lock the partner account."""

    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret. Required by the API."""
    partner_secret: str
    """Secret that belongs to the partner ID. Both are shown in the developer dashboard. Required by
    the API."""


SHAPE = Shape(
    __package__,
    "PartnerCredentials",
    {
        "partner_id": "partnerId",
        "partner_secret": "partnerSecret",
    },
    credentials=(
        "partnerId",
        "partnerSecret",
    ),
)
