"""TransactionRefreshInitiated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class TransactionRefreshInitiated(Model):
    """Confirmation that a transaction refresh was started, with the `refresh_id` to ask for its
    status and what was requested."""

    refresh_id: str
    """UUID of a transaction refresh. Starting the refresh returns it; the call for its status takes
    it."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    institution_login_id: str | None = None
    """String of digits that identifies an institution login, one set of a customer's credentials at
    one institution. Account records carry it."""
    account_ids: list[str] | None = None
    """IDs of the accounts that the refresh covers, as strings of digits."""
    mode: Literal["standard", "historic", "custom"] | str | None = None
    """How far back a transaction refresh goes; known values: `standard` (the default, 6 months),
    `historic` (24 months), `custom` (from `from_date`, which it requires, to `to_date`, today by
    default). The two dates apply to `custom` only."""
    from_date: _datetime.datetime | None = None
    """Point in time, as an ISO 8601 date and time with UTC offset, down to fractions of a second,
    for instance `2022-03-10T06:06:20.042584549Z`. Used in third-party access records, the Payment
    Enablement Bundle and transaction refreshes."""
    to_date: _datetime.datetime | None = None
    """Point in time, as an ISO 8601 date and time with UTC offset, down to fractions of a second,
    for instance `2022-03-10T06:06:20.042584549Z`. Used in third-party access records, the Payment
    Enablement Bundle and transaction refreshes."""
    status: Literal["NEW", "IN_PROGRESS", "COMPLETED", "FAILED"] | str
    """State of a transaction refresh; known values: `NEW`, `IN_PROGRESS`, `COMPLETED`, `FAILED`."""
    created_at: _datetime.datetime | None = None
    """Point in time, as an ISO 8601 date and time with UTC offset, down to fractions of a second,
    for instance `2022-03-10T06:06:20.042584549Z`. Used in third-party access records, the Payment
    Enablement Bundle and transaction refreshes."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "from_date": "datetime",
        "to_date": "datetime",
        "created_at": "datetime",
    }
