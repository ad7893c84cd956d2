"""MicroDepositDetails."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class MicroDepositDetails(Model):
    """State of the microdeposits sent to one account: their status, when they were created and
    which account receives them. Returned when the microdeposits of an account are read."""

    status: Literal["Pending", "Completed", "Verified", "Rejected", "Returned", "Failed", "Expired"] | str | None = None
    """State of the microdeposits: `Pending` (not yet in the account), `Completed` (in the account),
    `Verified` (amounts confirmed), `Rejected`, `Returned`, `Failed`, or `Expired` (not verified
    within the days allowed)."""
    status_description: str | None = None
    """Sentence that explains the status of the microdeposits, for people rather than programs."""
    creation_date: str | None = None
    """Time of creation, as an ISO 8601 date and time without UTC offset."""
    routing_number: str | None = None
    """Routing number, as a string of digits, of the bank whose account receives microdeposits."""
    account_number_last4: str | None = None
    """Last four digits of the account number, as a string. Present for accounts that ACH payments
    can reach."""
    auto_verified_account: int | None = None
    """ID of the linked account by which aggregation confirmed the microdeposits automatically, as a
    number. Absent unless that succeeded."""
    rail_type: str | None = None
    """Payment rail over which the microdeposits are sent, ACH or RTP (Real-Time Payments), for
    instance `ach`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "routing_number",
            "account_number_last4",
        }
    )
