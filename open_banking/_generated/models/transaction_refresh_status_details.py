"""TransactionRefreshStatusDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .transaction_refresh_status_details_accounts_item import TransactionRefreshStatusDetailsAccountsItem


@define(kw_only=True, eq=False, repr=False)
class TransactionRefreshStatusDetails(Model):
    """Progress of a transaction refresh: its status, the outcome for each account, and how many
    succeeded or failed."""

    refresh_id: str
    """UUID of a transaction refresh. Starting the refresh returns it; the call for its status takes
    it."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    accounts: list[TransactionRefreshStatusDetailsAccountsItem] | None = None
    """Accounts of the refresh, each with its institution, the outcome of its aggregation and the
    time of the last success."""
    mode: Literal["standard", "historic", "custom"] | str | None = None
    """How far back a transaction refresh goes; known values: `standard` (the default, 6 months),
    `historic` (24 months), `custom` (from `fromDate`, which it requires, to `toDate`, today by
    default). The two dates apply to `custom` only."""
    status: Literal["NEW", "IN_PROGRESS", "COMPLETED", "FAILED"] | str
    """State of a transaction refresh; known values: `NEW`, `IN_PROGRESS`, `COMPLETED`, `FAILED`."""
    total_count: int | None = None
    """How many accounts the response contains or concerns."""
    success_count: int | None = None
    """How many accounts were refreshed successfully."""
    failed_count: int | None = None
    """How many accounts could not be refreshed."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "accounts": [
            Nested("transaction_refresh_status_details_accounts_item", "TransactionRefreshStatusDetailsAccountsItem")
        ],
    }
