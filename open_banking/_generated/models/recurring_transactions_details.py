"""RecurringTransactionsDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .account_recurring_transactions import AccountRecurringTransactions
    from .customer_recurring_transactions import CustomerRecurringTransactions


@define(kw_only=True, eq=False, repr=False)
class RecurringTransactionsDetails(Model):
    """Recurring transactions found for a customer, once for the customer as a whole and once
    account by account."""

    customer_recurring_transactions: CustomerRecurringTransactions | None = None
    """Recurring transactions of the customer as a whole, with outflows and inflows listed
    separately."""
    account_recurring_transactions: list[AccountRecurringTransactions] | None = None
    """Recurring transactions account by account, an entry for each."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "customer_recurring_transactions": Nested("customer_recurring_transactions", "CustomerRecurringTransactions"),
        "account_recurring_transactions": [Nested("account_recurring_transactions", "AccountRecurringTransactions")],
    }
