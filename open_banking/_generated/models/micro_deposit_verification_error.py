"""MicroDepositVerificationError."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class MicroDepositVerificationError(Model):
    """Body of the HTTP 400 response to a microdeposit verification: gives the status of the
    deposits."""

    status: Literal["Pending", "Completed", "Verified", "Rejected", "Returned", "Failed", "Expired"] | str | None = None
    """State of the microdeposits: `Pending` (not yet in the account), `Completed` (in the account),
    `Verified` (amounts confirmed), `Rejected`, `Returned`, `Failed`, or `Expired` (not verified
    within the days allowed)."""
    status_description: str | None = None
    """Sentence that explains the status of the microdeposits, for people rather than programs."""
