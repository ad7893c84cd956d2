"""DepositSwitchesSummarySwitchesItem."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DepositSwitchesSummarySwitchesItem(Model):
    """DepositSwitchesSummarySwitchesItem."""

    id: str
    """ID of the switch, by which its details are fetched, for instance
    `602414d84f9a1980cf5eafcc`."""
    status: Literal["processing", "completed", "failed"] | str
    """State of the switch; known values: `processing` (under way), `completed` (succeeded),
    `failed` (see `failure_reason`)."""
    failure_reason: (
        Literal[
            "account-lockout",
            "account-setup-incomplete",
            "account-unusable",
            "bad-credentials",
            "connection-error",
            "distribution-not-supported",
            "device-disconnected",
            "enrolled-in-paycard",
            "expired",
            "no-data-found",
            "product-not-supported",
            "routing-number-not-supported",
            "session-timeout",
            "system-unavailable",
            "transaction-pending",
            "unknown-failure",
            "user-abandon",
            "work-status-terminated",
        ]
        | str
        | None
    ) = None
    """Why the switch failed: often `bad-credentials`, or for instance `account-lockout`, `expired`
    (password), `distribution-not-supported`, `product-not-supported` (by payroll system or
    employer), `user-abandon` (MFA not completed), `work-status-terminated` or `unknown-failure`."""
    created_date: str
    """When the switch was performed, as an ISO 8601 date and time with UTC offset."""
