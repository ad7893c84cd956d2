"""DepositSwitchDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .deposit_switch_details_distributions_item import DepositSwitchDetailsDistributionsItem
    from .deposit_switch_details_provider import DepositSwitchDetailsProvider


@define(kw_only=True, eq=False, repr=False)
class DepositSwitchDetails(Model):
    """One deposit switch in full: status, dates, service provider, and the accounts that the pay
    goes to."""

    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    customer_type: Literal["active", "testing"] | str
    """Kind of customer; known values: `active`, `testing`."""
    switch_id: str
    """ID of the switch, by which its details are fetched, for instance
    `602414d84f9a1980cf5eafcc`."""
    switch_status: Literal["processing", "completed", "failed"] | str
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
    updated_date: str
    """When the status of the switch was last updated, as an ISO 8601 date and time with UTC
    offset."""
    authenticated: bool | None = None
    """Whether the switch has passed authentication at the service provider."""
    provider: DepositSwitchDetailsProvider
    """Service provider at which the switch is made, with ID and name."""
    distributions: list[DepositSwitchDetailsDistributionsItem]
    """How the pay is distributed over bank accounts, one entry per account."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "provider": Nested("deposit_switch_details_provider", "DepositSwitchDetailsProvider"),
        "distributions": [Nested("deposit_switch_details_distributions_item", "DepositSwitchDetailsDistributionsItem")],
    }
