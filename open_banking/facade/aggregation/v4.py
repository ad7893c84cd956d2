"""``client.aggregation.v4``."""

from __future__ import annotations

from open_banking._generated.operations import (
    get_customer_account_transactions,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class CustomersAccountsTransactions(Node[ExchangeT]):
    """``client.aggregation.v4.customers.accounts.transactions``."""

    list = get_customer_account_transactions.call


class CustomersAccounts(Node[ExchangeT]):
    """``client.aggregation.v4.customers.accounts``."""

    transactions: CustomersAccountsTransactions[ExchangeT] = branch()


class Customers(Node[ExchangeT]):
    """``client.aggregation.v4.customers``."""

    accounts: CustomersAccounts[ExchangeT] = branch()


class V4(Node[ExchangeT]):
    """``client.aggregation.v4``."""

    customers: Customers[ExchangeT] = branch()
