"""``client.microentry``."""

from open_banking._generated.operations import (
    get_micro_deposits_details,
    initiate_micro_amount_deposits,
    verify_micro_amount_deposits,
)
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class V1CustomersAccountsAmounts(Namespace):
    """``client.microentry.v1.customers.accounts.amounts``."""

    create = verify_micro_amount_deposits.sync


class AsyncV1CustomersAccountsAmounts(AsyncNamespace):
    """``client.microentry.v1.customers.accounts.amounts``."""

    create = verify_micro_amount_deposits.asyncio


class V1CustomersAccounts(Namespace):
    """``client.microentry.v1.customers.accounts``."""

    amounts = branch(V1CustomersAccountsAmounts)

    get = get_micro_deposits_details.sync


class AsyncV1CustomersAccounts(AsyncNamespace):
    """``client.microentry.v1.customers.accounts``."""

    amounts = branch(AsyncV1CustomersAccountsAmounts)

    get = get_micro_deposits_details.asyncio


class V1Customers(Namespace):
    """``client.microentry.v1.customers``."""

    accounts = branch(V1CustomersAccounts)

    create = initiate_micro_amount_deposits.sync


class AsyncV1Customers(AsyncNamespace):
    """``client.microentry.v1.customers``."""

    accounts = branch(AsyncV1CustomersAccounts)

    create = initiate_micro_amount_deposits.asyncio


class V1(Namespace):
    """``client.microentry.v1``."""

    customers = branch(V1Customers)


class AsyncV1(AsyncNamespace):
    """``client.microentry.v1``."""

    customers = branch(AsyncV1Customers)


class Microentry(Namespace):
    """``client.microentry``."""

    v1 = branch(V1)


class AsyncMicroentry(AsyncNamespace):
    """``client.microentry``."""

    v1 = branch(AsyncV1)
