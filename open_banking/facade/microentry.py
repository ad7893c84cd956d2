"""``client.microentry``."""

from __future__ import annotations

from open_banking._generated.operations import (
    get_micro_deposits_details,
    initiate_micro_amount_deposits,
    verify_micro_amount_deposits,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class V1CustomersAccountsAmounts(Node[ExchangeT]):
    """``client.microentry.v1.customers.accounts.amounts``."""

    create = verify_micro_amount_deposits.call


class V1CustomersAccounts(Node[ExchangeT]):
    """``client.microentry.v1.customers.accounts``."""

    amounts: V1CustomersAccountsAmounts[ExchangeT] = branch()

    get = get_micro_deposits_details.call


class V1Customers(Node[ExchangeT]):
    """``client.microentry.v1.customers``."""

    accounts: V1CustomersAccounts[ExchangeT] = branch()

    create = initiate_micro_amount_deposits.call


class V1(Node[ExchangeT]):
    """``client.microentry.v1``."""

    customers: V1Customers[ExchangeT] = branch()


class Microentry(Node[ExchangeT]):
    """``client.microentry``."""

    v1: V1[ExchangeT] = branch()
