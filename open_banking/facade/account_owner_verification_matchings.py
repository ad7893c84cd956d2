"""``client.account_owner_verification_matchings``."""

from __future__ import annotations

from open_banking._generated.operations import (
    account_matching_score_details,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class CustomersAccounts(Node[ExchangeT]):
    """``client.account_owner_verification_matchings.customers.accounts``."""

    create = account_matching_score_details.call


class Customers(Node[ExchangeT]):
    """``client.account_owner_verification_matchings.customers``."""

    accounts: CustomersAccounts[ExchangeT] = branch()


class AccountOwnerVerificationMatchings(Node[ExchangeT]):
    """``client.account_owner_verification_matchings``."""

    customers: Customers[ExchangeT] = branch()
