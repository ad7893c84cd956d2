"""MicroDepositDetails."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class MicroDepositDetails(Model):
    """State of the micro deposits sent to one account: how far they have come, when they were
    created and which account receives them. Returned when a customer's micro deposits are looked
    up."""

    status: Literal["Pending", "Completed", "Verified", "Rejected", "Returned", "Failed", "Expired"] | str | None = None
    """How far micro deposits have come: `Pending` (not yet in the account), `Completed` (in the
    account), `Verified` (amounts confirmed), `Rejected`, `Returned`, `Failed`, or `Expired` (not
    verified within the days allowed)."""
    status_description: str | None = None
    """Readable sentence that explains the accompanying micro deposit status, for people rather than
    programs."""
    creation_date: str | None = None
    """Moment of creation, as an ISO 8601 date and time without UTC offset."""
    routing_number: str | None = None
    """Routing number, as a string of digits, of the bank whose account receives micro deposits."""
    account_number_last4: str | None = None
    """Last four digits of the account number, as a string. Present for accounts that ACH payments
    can reach."""
    auto_verified_account: int | None = None
    """ID of the linked account by which aggregation confirmed the micro deposits automatically, as
    a number. Absent unless that succeeded."""
    rail_type: str | None = None
    """Payment rail over which the micro deposits are sent, ACH or RTP (Real-Time Payments), for
    instance `ach`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "routing_number",
            "account_number_last4",
        }
    )
