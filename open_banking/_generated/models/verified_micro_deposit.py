"""VerifiedMicroDeposit."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class VerifiedMicroDeposit(Model):
    """Outcome of comparing the amounts entered by the customer with the micro deposits sent to the
    account, as a status and its explanation."""

    status: str | None = None
    """State of the micro deposits after the call, for instance `Pending` or `Verified`."""
    status_description: str | None = None
    """Readable sentence that explains the accompanying micro deposit status, for people rather than
    programs."""
