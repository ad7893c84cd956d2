"""``client.aggregation.v2``."""

from open_banking._generated.operations import (
    add_customer,
    add_testing_customer,
    create_token,
    get_app_registration_status,
    get_customer_account,
    get_customer_transaction,
    get_loan_payment_details,
    migrate_institution_login_accounts,
    modify_partner_secret,
    refresh_customer_accounts_by_institution_login_v2,
    refresh_customer_accounts_v2,
)
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class CustomersAccountsLoanDetails(Namespace):
    """``client.aggregation.v2.customers.accounts.loan_details``."""

    list = get_loan_payment_details.sync


class AsyncCustomersAccountsLoanDetails(AsyncNamespace):
    """``client.aggregation.v2.customers.accounts.loan_details``."""

    list = get_loan_payment_details.asyncio


class CustomersAccounts(Namespace):
    """``client.aggregation.v2.customers.accounts``."""

    loan_details = branch(CustomersAccountsLoanDetails)

    create = refresh_customer_accounts_v2.sync
    get = get_customer_account.sync


class AsyncCustomersAccounts(AsyncNamespace):
    """``client.aggregation.v2.customers.accounts``."""

    loan_details = branch(AsyncCustomersAccountsLoanDetails)

    create = refresh_customer_accounts_v2.asyncio
    get = get_customer_account.asyncio


class CustomersTransactions(Namespace):
    """``client.aggregation.v2.customers.transactions``."""

    get = get_customer_transaction.sync


class AsyncCustomersTransactions(AsyncNamespace):
    """``client.aggregation.v2.customers.transactions``."""

    get = get_customer_transaction.asyncio


class CustomersActive(Namespace):
    """``client.aggregation.v2.customers.active``."""

    create = add_customer.sync


class AsyncCustomersActive(AsyncNamespace):
    """``client.aggregation.v2.customers.active``."""

    create = add_customer.asyncio


class CustomersTesting(Namespace):
    """``client.aggregation.v2.customers.testing``."""

    create = add_testing_customer.sync


class AsyncCustomersTesting(AsyncNamespace):
    """``client.aggregation.v2.customers.testing``."""

    create = add_testing_customer.asyncio


class CustomersInstitutionLoginsAccounts(Namespace):
    """``client.aggregation.v2.customers.institution_logins.accounts``."""

    create = refresh_customer_accounts_by_institution_login_v2.sync


class AsyncCustomersInstitutionLoginsAccounts(AsyncNamespace):
    """``client.aggregation.v2.customers.institution_logins.accounts``."""

    create = refresh_customer_accounts_by_institution_login_v2.asyncio


class CustomersInstitutionLoginsMigration(Namespace):
    """``client.aggregation.v2.customers.institution_logins.migration``."""

    put = migrate_institution_login_accounts.sync


class AsyncCustomersInstitutionLoginsMigration(AsyncNamespace):
    """``client.aggregation.v2.customers.institution_logins.migration``."""

    put = migrate_institution_login_accounts.asyncio


class CustomersInstitutionLogins(Namespace):
    """``client.aggregation.v2.customers.institution_logins``."""

    accounts = branch(CustomersInstitutionLoginsAccounts)
    migration = branch(CustomersInstitutionLoginsMigration)


class AsyncCustomersInstitutionLogins(AsyncNamespace):
    """``client.aggregation.v2.customers.institution_logins``."""

    accounts = branch(AsyncCustomersInstitutionLoginsAccounts)
    migration = branch(AsyncCustomersInstitutionLoginsMigration)


class Customers(Namespace):
    """``client.aggregation.v2.customers``."""

    accounts = branch(CustomersAccounts)
    active = branch(CustomersActive)
    institution_logins = branch(CustomersInstitutionLogins)
    testing = branch(CustomersTesting)
    transactions = branch(CustomersTransactions)


class AsyncCustomers(AsyncNamespace):
    """``client.aggregation.v2.customers``."""

    accounts = branch(AsyncCustomersAccounts)
    active = branch(AsyncCustomersActive)
    institution_logins = branch(AsyncCustomersInstitutionLogins)
    testing = branch(AsyncCustomersTesting)
    transactions = branch(AsyncCustomersTransactions)


class PartnersApplications(Namespace):
    """``client.aggregation.v2.partners.applications``."""

    list = get_app_registration_status.sync


class AsyncPartnersApplications(AsyncNamespace):
    """``client.aggregation.v2.partners.applications``."""

    list = get_app_registration_status.asyncio


class PartnersAuthentication(Namespace):
    """``client.aggregation.v2.partners.authentication``."""

    create = create_token.sync
    put = modify_partner_secret.sync


class AsyncPartnersAuthentication(AsyncNamespace):
    """``client.aggregation.v2.partners.authentication``."""

    create = create_token.asyncio
    put = modify_partner_secret.asyncio


class Partners(Namespace):
    """``client.aggregation.v2.partners``."""

    applications = branch(PartnersApplications)
    authentication = branch(PartnersAuthentication)


class AsyncPartners(AsyncNamespace):
    """``client.aggregation.v2.partners``."""

    applications = branch(AsyncPartnersApplications)
    authentication = branch(AsyncPartnersAuthentication)


class V2(Namespace):
    """``client.aggregation.v2``."""

    customers = branch(Customers)
    partners = branch(Partners)


class AsyncV2(AsyncNamespace):
    """``client.aggregation.v2``."""

    customers = branch(AsyncCustomers)
    partners = branch(AsyncPartners)
