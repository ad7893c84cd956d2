"""VerifiedMicroDeposit."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class VerifiedMicroDeposit(Model):
    """Outcome of comparing the amounts entered by the customer with the microdeposits sent to the
    account, as a status and its explanation."""

    status: str | None = None
    """State of the microdeposits after the call, for instance `Pending` or `Verified`."""
    status_description: str | None = None
    """Sentence that explains the status of the microdeposits, for people rather than programs."""
