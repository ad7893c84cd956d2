"""AccountIds."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class AccountIds(Model):
    """Selects the accounts to search for recurring transactions."""

    account_ids: list[str] | None = None
    """IDs of the customer's accounts to search for recurring transactions, as strings of digits."""
