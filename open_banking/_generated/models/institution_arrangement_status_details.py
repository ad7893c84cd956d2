"""InstitutionArrangementStatusDetails."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class InstitutionArrangementStatusDetails(Model):
    """State of one institution within a consent, and since when."""

    status: Literal["ACTIVE", "REVOKED", "EXPIRED"] | str
    """State of the institution within the consent; known values: `ACTIVE` (account data can be
    read), `REVOKED` and `EXPIRED` (it can no longer be read)."""
    status_date: str
    """When the consent last changed, as an ISO 8601 date and time with UTC offset."""
