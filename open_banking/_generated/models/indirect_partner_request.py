"""IndirectPartnerRequest."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class IndirectPartnerRequest(Model):
    """Request body that names the indirect partner for whom a Connect experience is copied."""

    indirect_partner_id: int
    """ID of the partner for whom the Connect experience is copied, as an integer, for instance
    `423456789`."""
