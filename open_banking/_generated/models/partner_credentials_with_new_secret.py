"""PartnerCredentialsWithNewSecret."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PartnerCredentialsWithNewSecret(Model):
    """Current partner credentials together with the secret that is to replace the old one. Sent to
    change the partner secret."""

    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret."""
    partner_secret: str
    """Secret that belongs to the partner ID. Both are shown in the developer dashboard."""
    new_partner_secret: str
    """Secret that is to replace the current `partner_secret`: 12 to 255 characters with at least
    one letter and one digit, out of letters, digits and `! @ # $ % & * _ - +`."""
    immediate: bool | None = None
    """Whether the new secret takes effect at once (`true`, the default). `false` grants a grace
    period of 30 days."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "partner_secret",
            "new_partner_secret",
        }
    )
