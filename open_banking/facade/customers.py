"""``client.customers``."""

from __future__ import annotations

from open_banking._generated.operations import (
    get_customer_authorization_details,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class InstitutionLoginsAuthorizationDetails(Node[ExchangeT]):
    """``client.customers.institution_logins.authorization_details``."""

    list = get_customer_authorization_details.call


class InstitutionLogins(Node[ExchangeT]):
    """``client.customers.institution_logins``."""

    authorization_details: InstitutionLoginsAuthorizationDetails[ExchangeT] = branch()


class Customers(Node[ExchangeT]):
    """``client.customers``."""

    institution_logins: InstitutionLogins[ExchangeT] = branch()
