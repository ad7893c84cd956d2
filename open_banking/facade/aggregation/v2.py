"""``client.aggregation.v2``."""

from __future__ import annotations

from open_banking._generated.operations import (
    add_customer,
    add_testing_customer,
    create_token,
    get_app_registration_status,
    get_customer_account,
    get_customer_transaction,
    get_loan_payment_details,
    get_payment_success_indicator,
    migrate_institution_login_accounts,
    modify_partner_secret,
    refresh_customer_accounts_by_institution_login_v2,
    refresh_customer_accounts_v2,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class CustomersAccountsLoanDetails(Node[ExchangeT]):
    """``client.aggregation.v2.customers.accounts.loan_details``."""

    list = get_loan_payment_details.call


class CustomersAccountsPaymentsPaymentIndicator(Node[ExchangeT]):
    """``client.aggregation.v2.customers.accounts.payments.payment_indicator``."""

    list = get_payment_success_indicator.call


class CustomersAccountsPayments(Node[ExchangeT]):
    """``client.aggregation.v2.customers.accounts.payments``."""

    payment_indicator: CustomersAccountsPaymentsPaymentIndicator[ExchangeT] = branch()


class CustomersAccounts(Node[ExchangeT]):
    """``client.aggregation.v2.customers.accounts``."""

    loan_details: CustomersAccountsLoanDetails[ExchangeT] = branch()
    payments: CustomersAccountsPayments[ExchangeT] = branch()

    create = refresh_customer_accounts_v2.call
    get = get_customer_account.call


class CustomersTransactions(Node[ExchangeT]):
    """``client.aggregation.v2.customers.transactions``."""

    get = get_customer_transaction.call


class CustomersActive(Node[ExchangeT]):
    """``client.aggregation.v2.customers.active``."""

    create = add_customer.call


class CustomersTesting(Node[ExchangeT]):
    """``client.aggregation.v2.customers.testing``."""

    create = add_testing_customer.call


class CustomersInstitutionLoginsAccounts(Node[ExchangeT]):
    """``client.aggregation.v2.customers.institution_logins.accounts``."""

    create = refresh_customer_accounts_by_institution_login_v2.call


class CustomersInstitutionLoginsMigration(Node[ExchangeT]):
    """``client.aggregation.v2.customers.institution_logins.migration``."""

    put = migrate_institution_login_accounts.call


class CustomersInstitutionLogins(Node[ExchangeT]):
    """``client.aggregation.v2.customers.institution_logins``."""

    accounts: CustomersInstitutionLoginsAccounts[ExchangeT] = branch()
    migration: CustomersInstitutionLoginsMigration[ExchangeT] = branch()


class Customers(Node[ExchangeT]):
    """``client.aggregation.v2.customers``."""

    accounts: CustomersAccounts[ExchangeT] = branch()
    active: CustomersActive[ExchangeT] = branch()
    institution_logins: CustomersInstitutionLogins[ExchangeT] = branch()
    testing: CustomersTesting[ExchangeT] = branch()
    transactions: CustomersTransactions[ExchangeT] = branch()


class PartnersApplications(Node[ExchangeT]):
    """``client.aggregation.v2.partners.applications``."""

    list = get_app_registration_status.call


class PartnersAuthentication(Node[ExchangeT]):
    """``client.aggregation.v2.partners.authentication``."""

    create = create_token.call
    put = modify_partner_secret.call


class Partners(Node[ExchangeT]):
    """``client.aggregation.v2.partners``."""

    applications: PartnersApplications[ExchangeT] = branch()
    authentication: PartnersAuthentication[ExchangeT] = branch()


class V2(Node[ExchangeT]):
    """``client.aggregation.v2``."""

    customers: Customers[ExchangeT] = branch()
    partners: Partners[ExchangeT] = branch()
