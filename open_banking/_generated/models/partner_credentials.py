"""PartnerCredentials."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PartnerCredentials(Model):
    """Partner ID and secret, exchanged for the access token that later calls carry. Five failed
    attempts lock the partner account."""

    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret."""
    partner_secret: str
    """Secret that belongs to the partner ID. Both are shown in the developer dashboard."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "partner_secret",
        }
    )
