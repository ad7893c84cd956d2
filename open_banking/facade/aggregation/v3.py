"""``client.aggregation.v3``."""

from __future__ import annotations

from open_banking._generated.operations import (
    get_account_owner_details,
    get_account_payment_instruction_details,
    get_all_customer_transactions,
    get_customer_account_multiple_statement,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class CustomersAccountsDetails(Node[ExchangeT]):
    """``client.aggregation.v3.customers.accounts.details``."""

    list = get_account_payment_instruction_details.call


class CustomersAccountsOwner(Node[ExchangeT]):
    """``client.aggregation.v3.customers.accounts.owner``."""

    list = get_account_owner_details.call


class CustomersAccountsStatement(Node[ExchangeT]):
    """``client.aggregation.v3.customers.accounts.statement``."""

    list = get_customer_account_multiple_statement.call


class CustomersAccounts(Node[ExchangeT]):
    """``client.aggregation.v3.customers.accounts``."""

    details: CustomersAccountsDetails[ExchangeT] = branch()
    owner: CustomersAccountsOwner[ExchangeT] = branch()
    statement: CustomersAccountsStatement[ExchangeT] = branch()


class CustomersTransactions(Node[ExchangeT]):
    """``client.aggregation.v3.customers.transactions``."""

    list = get_all_customer_transactions.call


class Customers(Node[ExchangeT]):
    """``client.aggregation.v3.customers``."""

    accounts: CustomersAccounts[ExchangeT] = branch()
    transactions: CustomersTransactions[ExchangeT] = branch()


class V3(Node[ExchangeT]):
    """``client.aggregation.v3``."""

    customers: Customers[ExchangeT] = branch()
