"""PaySwitchesSummarySwitchesItem."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PaySwitchesSummarySwitchesItem(Model):
    """PaySwitchesSummarySwitchesItem."""

    id: str
    """ID of the switch, by which its details are fetched, for instance
    `602414d84f9a1980cf5eafcc`."""
    status: Literal["processing", "completed", "failed"] | str
    """State of the switch; known values: `processing` (under way), `completed` (succeeded),
    `failed` (see `failure_reason`)."""
    failure_reason: (
        Literal[
            "account-lockout",
            "account-unusable",
            "bad-credentials",
            "connection-error",
            "device-disconnected",
            "expired",
            "no-data-found",
            "routing-number-not-supported",
            "session-timeout",
            "system-unavailable",
            "transaction-pending",
            "unknown-failure",
            "user-abandon",
        ]
        | str
        | None
    ) = None
    """Why the switch failed; known values: `account-lockout`, `account-unusable`,
    `bad-credentials`, `connection-error`, `device-disconnected`, `expired`, `no-data-found`,
    `routing-number-not-supported`, `session-timeout`, `system-unavailable`, `transaction-pending`,
    `unknown-failure`, `user-abandon`."""
    created_date: str
    """When the switch was performed, as an ISO 8601 date and time with UTC offset."""
