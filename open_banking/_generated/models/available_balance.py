"""AvailableBalance."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class AvailableBalance(Model):
    """Available and cleared balance of one account with their dates, from the cache or live from
    the institution. Offered for `checking`, `savings`, `moneyMarket` and `cd` accounts."""

    id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    real_account_number_last4: str
    """Last four digits of the account number, as a string. Present for accounts that ACH payments
    can reach."""
    available_balance: float
    """Available balance, in the account's currency, as distinct from the cleared balance; as of
    `available_balance_date` if the record has one."""
    available_balance_date: int
    """Time that `available_balance` refers to, in epoch seconds."""
    cleared_balance: float
    """Cleared balance of the account at `cleared_balance_date`, in the account's currency; also
    known as posted, current or ledger balance."""
    cleared_balance_date: int
    """Time that `cleared_balance` refers to, in epoch seconds."""
    aggregation_status_code: int
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    currency: str
    """Currency of the account or institution, as a code, for instance `USD`."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "available_balance_date",
            "cleared_balance_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "real_account_number_last4",
        }
    )
