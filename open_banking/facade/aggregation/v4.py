"""``client.aggregation.v4``."""

from open_banking._generated.operations import (
    get_customer_account_transactions,
)
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class CustomersAccountsTransactions(Namespace):
    """``client.aggregation.v4.customers.accounts.transactions``."""

    list = get_customer_account_transactions.sync


class AsyncCustomersAccountsTransactions(AsyncNamespace):
    """``client.aggregation.v4.customers.accounts.transactions``."""

    list = get_customer_account_transactions.asyncio


class CustomersAccounts(Namespace):
    """``client.aggregation.v4.customers.accounts``."""

    transactions = branch(CustomersAccountsTransactions)


class AsyncCustomersAccounts(AsyncNamespace):
    """``client.aggregation.v4.customers.accounts``."""

    transactions = branch(AsyncCustomersAccountsTransactions)


class Customers(Namespace):
    """``client.aggregation.v4.customers``."""

    accounts = branch(CustomersAccounts)


class AsyncCustomers(AsyncNamespace):
    """``client.aggregation.v4.customers``."""

    accounts = branch(AsyncCustomersAccounts)


class V4(Namespace):
    """``client.aggregation.v4``."""

    customers = branch(Customers)


class AsyncV4(AsyncNamespace):
    """``client.aggregation.v4``."""

    customers = branch(AsyncCustomers)
