"""``client.aggregation.customers``."""

from __future__ import annotations

from open_banking._generated.operations import (
    get_recurring_transactions,
    get_transaction_by_unique_transaction_id,
    get_transaction_refresh_status,
    refresh_transactions,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class RecurringTransactions(Node[ExchangeT]):
    """``client.aggregation.customers.recurring_transactions``."""

    list = get_recurring_transactions.call


class TransactionsRefreshes(Node[ExchangeT]):
    """``client.aggregation.customers.transactions.refreshes``."""

    create = refresh_transactions.call
    get = get_transaction_refresh_status.call


class Transactions(Node[ExchangeT]):
    """``client.aggregation.customers.transactions``."""

    refreshes: TransactionsRefreshes[ExchangeT] = branch()

    get = get_transaction_by_unique_transaction_id.call


class Customers(Node[ExchangeT]):
    """``client.aggregation.customers``."""

    recurring_transactions: RecurringTransactions[ExchangeT] = branch()
    transactions: Transactions[ExchangeT] = branch()
