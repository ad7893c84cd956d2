"""``client.aggregation.v3``."""

from open_banking._generated.operations import (
    get_account_owner_details,
    get_account_payment_instruction_details,
    get_all_customer_transactions,
    get_customer_account_multiple_statement,
)
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class CustomersAccountsDetails(Namespace):
    """``client.aggregation.v3.customers.accounts.details``."""

    list = get_account_payment_instruction_details.sync


class AsyncCustomersAccountsDetails(AsyncNamespace):
    """``client.aggregation.v3.customers.accounts.details``."""

    list = get_account_payment_instruction_details.asyncio


class CustomersAccountsOwner(Namespace):
    """``client.aggregation.v3.customers.accounts.owner``."""

    list = get_account_owner_details.sync


class AsyncCustomersAccountsOwner(AsyncNamespace):
    """``client.aggregation.v3.customers.accounts.owner``."""

    list = get_account_owner_details.asyncio


class CustomersAccountsStatement(Namespace):
    """``client.aggregation.v3.customers.accounts.statement``."""

    list = get_customer_account_multiple_statement.sync


class AsyncCustomersAccountsStatement(AsyncNamespace):
    """``client.aggregation.v3.customers.accounts.statement``."""

    list = get_customer_account_multiple_statement.asyncio


class CustomersAccounts(Namespace):
    """``client.aggregation.v3.customers.accounts``."""

    details = branch(CustomersAccountsDetails)
    owner = branch(CustomersAccountsOwner)
    statement = branch(CustomersAccountsStatement)


class AsyncCustomersAccounts(AsyncNamespace):
    """``client.aggregation.v3.customers.accounts``."""

    details = branch(AsyncCustomersAccountsDetails)
    owner = branch(AsyncCustomersAccountsOwner)
    statement = branch(AsyncCustomersAccountsStatement)


class CustomersTransactions(Namespace):
    """``client.aggregation.v3.customers.transactions``."""

    list = get_all_customer_transactions.sync


class AsyncCustomersTransactions(AsyncNamespace):
    """``client.aggregation.v3.customers.transactions``."""

    list = get_all_customer_transactions.asyncio


class Customers(Namespace):
    """``client.aggregation.v3.customers``."""

    accounts = branch(CustomersAccounts)
    transactions = branch(CustomersTransactions)


class AsyncCustomers(AsyncNamespace):
    """``client.aggregation.v3.customers``."""

    accounts = branch(AsyncCustomersAccounts)
    transactions = branch(AsyncCustomersTransactions)


class V3(Namespace):
    """``client.aggregation.v3``."""

    customers = branch(Customers)


class AsyncV3(AsyncNamespace):
    """``client.aggregation.v3``."""

    customers = branch(AsyncCustomers)
