"""PaySwitchDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .pay_switch_details_payment_methods_item import PaySwitchDetailsPaymentMethodsItem
    from .pay_switch_details_provider import PaySwitchDetailsProvider


@define(kw_only=True, eq=False, repr=False)
class PaySwitchDetails(Model):
    """One bill pay switch in full: status, dates, service provider, and the cards or bank accounts
    that pay."""

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
    updated_date: str
    """When the status of the switch was last updated, as an ISO 8601 date and time with UTC
    offset."""
    authenticated: bool | None = None
    """Whether the switch has passed authentication at the service provider."""
    provider: PaySwitchDetailsProvider
    """Service provider at which the switch is made, with ID and name."""
    payment_methods: list[PaySwitchDetailsPaymentMethodsItem]
    """Cards or bank accounts with which the service provider is paid."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "provider": Nested("pay_switch_details_provider", "PaySwitchDetailsProvider"),
        "payment_methods": [Nested("pay_switch_details_payment_methods_item", "PaySwitchDetailsPaymentMethodsItem")],
    }
