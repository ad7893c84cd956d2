"""MicroDepositVerificationError."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class MicroDepositVerificationError(Model):
    """Body of the HTTP 400 response to a micro deposit verification: tells the state the deposits
    are in."""

    status: Literal["Pending", "Completed", "Verified", "Rejected", "Returned", "Failed", "Expired"] | str | None = None
    """How far micro deposits have come: `Pending` (not yet in the account), `Completed` (in the
    account), `Verified` (amounts confirmed), `Rejected`, `Returned`, `Failed`, or `Expired` (not
    verified within the days allowed)."""
    status_description: str | None = None
    """Readable sentence that explains the accompanying micro deposit status, for people rather than
    programs."""
