"""AvailableBalancePEB."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class AvailableBalancePEB(Model):
    """Available and cleared balance of one account in a Payment Enablement Bundle; with their dates
    as ISO 8601 strings."""

    id: int | None = None
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    real_account_number_last4: str
    """Last four digits of the account number, as a string. Present for accounts that ACH payments
    can reach."""
    available_balance: float
    """Available balance, in the account's currency, as distinct from the cleared balance; as of
    `available_balance_date` if the record has one."""
    available_balance_date: _datetime.datetime
    """Point in time, as an ISO 8601 date and time with UTC offset, down to fractions of a second,
    for instance `2022-03-10T06:06:20.042584549Z`. Used in third-party access records, the Payment
    Enablement Bundle and transaction refreshes."""
    cleared_balance: float
    """Cleared balance of the account at `cleared_balance_date`, in the account's currency; also
    known as posted, current or ledger balance."""
    cleared_balance_date: _datetime.datetime
    """Point in time, as an ISO 8601 date and time with UTC offset, down to fractions of a second,
    for instance `2022-03-10T06:06:20.042584549Z`. Used in third-party access records, the Payment
    Enablement Bundle and transaction refreshes."""
    aggregation_status_code: int
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    currency: str
    """Currency of the account or institution, as a code, for instance `USD`."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "available_balance_date": "datetime",
        "cleared_balance_date": "datetime",
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "real_account_number_last4",
        }
    )
