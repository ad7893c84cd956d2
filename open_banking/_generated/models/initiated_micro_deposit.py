"""InitiatedMicroDeposit."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class InitiatedMicroDeposit(Model):
    """Confirmation that microdeposits to a customer's account were initiated: the account, their
    count and the state of the initiation."""

    account_id: str | None = None
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    status: str | None = None
    """State of the microdeposits after the call, for instance `Pending` or `Verified`."""
    deposit_count: int | None = None
    """How many microdeposits were sent to the receiving account, normally 2."""
    status_description: str | None = None
    """Sentence that explains the status of the microdeposits, for people rather than programs."""
    rail_type: str | None = None
    """Payment rail over which the microdeposits are sent, ACH or RTP (Real-Time Payments), for
    instance `ach`."""
