"""The request dictionary of IndirectPartnerRequest."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class IndirectPartnerRequestParams(TypedDict, total=False):
    """Request body that names the indirect partner for whom a Connect experience is copied."""

    indirect_partner_id: int
    """ID of the partner for whom the Connect experience is copied, as an integer, for instance
    `423456789`. Required by the API."""


SHAPE = Shape(
    __package__,
    "IndirectPartnerRequest",
    {
        "indirect_partner_id": "indirectPartnerId",
    },
)
