"""``client.customers``."""

from open_banking._generated.operations import (
    get_customer_authorization_details,
)
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class InstitutionLoginsAuthorizationDetails(Namespace):
    """``client.customers.institution_logins.authorization_details``."""

    list = get_customer_authorization_details.sync


class AsyncInstitutionLoginsAuthorizationDetails(AsyncNamespace):
    """``client.customers.institution_logins.authorization_details``."""

    list = get_customer_authorization_details.asyncio


class InstitutionLogins(Namespace):
    """``client.customers.institution_logins``."""

    authorization_details = branch(InstitutionLoginsAuthorizationDetails)


class AsyncInstitutionLogins(AsyncNamespace):
    """``client.customers.institution_logins``."""

    authorization_details = branch(AsyncInstitutionLoginsAuthorizationDetails)


class Customers(Namespace):
    """``client.customers``."""

    institution_logins = branch(InstitutionLogins)


class AsyncCustomers(AsyncNamespace):
    """``client.customers``."""

    institution_logins = branch(AsyncInstitutionLogins)
