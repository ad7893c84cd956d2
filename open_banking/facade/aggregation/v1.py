"""``client.aggregation.v1``."""

from __future__ import annotations

from open_banking._generated.operations import (
    create_tx_push_test_transaction,
    delete_customer,
    delete_customer_account,
    delete_customer_accounts_by_institution_login,
    delete_tx_push_subscription,
    disable_tx_push_notifications,
    generate_third_party_access_key,
    get_account_ach_details,
    get_account_details_by_account_id,
    get_account_details_by_institution_login_id,
    get_account_owner,
    get_asset_by_customer_id,
    get_available_balance,
    get_available_balance_live,
    get_customer,
    get_customer_account_simple,
    get_customer_account_statement,
    get_customer_accounts,
    get_customer_accounts_by_institution,
    get_customer_accounts_by_institution_login,
    get_customer_accounts_by_institution_login_simple,
    get_customer_accounts_by_institution_simple,
    get_customer_accounts_simple,
    get_customer_with_app_data,
    get_customers,
    get_fcra_payment_success_indicator,
    load_historic_transactions_for_customer_account,
    modify_app_registration,
    modify_customer,
    refresh_customer_accounts,
    refresh_customer_accounts_by_institution_login,
    register_app,
    revoke_third_party_access_key,
    set_customer_app_id,
    store_customer_pay_statement,
    subscribe_to_tx_push_notifications,
    update_third_party_access_key,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch

from . import simple_accounts


class CustomersAccountsTxpush(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts.txpush``."""

    create = subscribe_to_tx_push_notifications.call
    delete = disable_tx_push_notifications.call


class CustomersAccountsSimple(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts.simple``."""

    list = get_customer_accounts_simple.call
    get = get_customer_account_simple.call

    list_1 = simple_accounts.call


class CustomersAccountsAvailableBalanceLive(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts.available_balance.live``."""

    list = get_available_balance_live.call


class CustomersAccountsAvailableBalance(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts.available_balance``."""

    live: CustomersAccountsAvailableBalanceLive[ExchangeT] = branch()

    list = get_available_balance.call


class CustomersAccountsDetails(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts.details``."""

    list = get_account_ach_details.call


class CustomersAccountsOwner(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts.owner``."""

    list = get_account_owner.call


class CustomersAccountsStatement(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts.statement``."""

    list = get_customer_account_statement.call


class CustomersAccountsTransactionsHistoric(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts.transactions.historic``."""

    create = load_historic_transactions_for_customer_account.call


class CustomersAccountsTransactions(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts.transactions``."""

    historic: CustomersAccountsTransactionsHistoric[ExchangeT] = branch()

    create = create_tx_push_test_transaction.call


class CustomersAccountsPaymentsPaymentIndicatorFcra(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts.payments.payment_indicator.fcra``."""

    list = get_fcra_payment_success_indicator.call


class CustomersAccountsPaymentsPaymentIndicator(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts.payments.payment_indicator``."""

    fcra: CustomersAccountsPaymentsPaymentIndicatorFcra[ExchangeT] = branch()


class CustomersAccountsPayments(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts.payments``."""

    payment_indicator: CustomersAccountsPaymentsPaymentIndicator[ExchangeT] = branch()


class CustomersAccounts(Node[ExchangeT]):
    """``client.aggregation.v1.customers.accounts``."""

    available_balance: CustomersAccountsAvailableBalance[ExchangeT] = branch()
    details: CustomersAccountsDetails[ExchangeT] = branch()
    owner: CustomersAccountsOwner[ExchangeT] = branch()
    payments: CustomersAccountsPayments[ExchangeT] = branch()
    simple: CustomersAccountsSimple[ExchangeT] = branch()
    statement: CustomersAccountsStatement[ExchangeT] = branch()
    transactions: CustomersAccountsTransactions[ExchangeT] = branch()
    txpush: CustomersAccountsTxpush[ExchangeT] = branch()

    create = refresh_customer_accounts.call
    delete = delete_customer_account.call
    list = get_customer_accounts.call


class CustomersInstitutionLoginsAccountsSimple(Node[ExchangeT]):
    """``client.aggregation.v1.customers.institution_logins.accounts.simple``."""

    list = get_customer_accounts_by_institution_login_simple.call


class CustomersInstitutionLoginsAccounts(Node[ExchangeT]):
    """``client.aggregation.v1.customers.institution_logins.accounts``."""

    simple: CustomersInstitutionLoginsAccountsSimple[ExchangeT] = branch()

    create = refresh_customer_accounts_by_institution_login.call
    list = get_customer_accounts_by_institution_login.call


class CustomersInstitutionLogins(Node[ExchangeT]):
    """``client.aggregation.v1.customers.institution_logins``."""

    accounts: CustomersInstitutionLoginsAccounts[ExchangeT] = branch()

    delete = delete_customer_accounts_by_institution_login.call


class CustomersSubscriptions(Node[ExchangeT]):
    """``client.aggregation.v1.customers.subscriptions``."""

    delete = delete_tx_push_subscription.call


class CustomersApplication(Node[ExchangeT]):
    """``client.aggregation.v1.customers.application``."""

    list = get_customer_with_app_data.call


class CustomersAssets(Node[ExchangeT]):
    """``client.aggregation.v1.customers.assets``."""

    get = get_asset_by_customer_id.call


class CustomersInstitutionsAccountsSimple(Node[ExchangeT]):
    """``client.aggregation.v1.customers.institutions.accounts.simple``."""

    list = get_customer_accounts_by_institution_simple.call


class CustomersInstitutionsAccounts(Node[ExchangeT]):
    """``client.aggregation.v1.customers.institutions.accounts``."""

    simple: CustomersInstitutionsAccountsSimple[ExchangeT] = branch()

    list = get_customer_accounts_by_institution.call


class CustomersInstitutions(Node[ExchangeT]):
    """``client.aggregation.v1.customers.institutions``."""

    accounts: CustomersInstitutionsAccounts[ExchangeT] = branch()


class CustomersPayStatements(Node[ExchangeT]):
    """``client.aggregation.v1.customers.pay_statements``."""

    create = store_customer_pay_statement.call


class CustomersApplications(Node[ExchangeT]):
    """``client.aggregation.v1.customers.applications``."""

    put = set_customer_app_id.call


class Customers(Node[ExchangeT]):
    """``client.aggregation.v1.customers``."""

    accounts: CustomersAccounts[ExchangeT] = branch()
    application: CustomersApplication[ExchangeT] = branch()
    applications: CustomersApplications[ExchangeT] = branch()
    assets: CustomersAssets[ExchangeT] = branch()
    institution_logins: CustomersInstitutionLogins[ExchangeT] = branch()
    institutions: CustomersInstitutions[ExchangeT] = branch()
    pay_statements: CustomersPayStatements[ExchangeT] = branch()
    subscriptions: CustomersSubscriptions[ExchangeT] = branch()

    delete = delete_customer.call
    get = get_customer.call
    list = get_customers.call
    put = modify_customer.call


class PartnersAccessKey(Node[ExchangeT]):
    """``client.aggregation.v1.partners.access_key``."""

    create = generate_third_party_access_key.call
    delete = revoke_third_party_access_key.call
    put = update_third_party_access_key.call


class PartnersApplications(Node[ExchangeT]):
    """``client.aggregation.v1.partners.applications``."""

    create = register_app.call
    put = modify_app_registration.call


class Partners(Node[ExchangeT]):
    """``client.aggregation.v1.partners``."""

    access_key: PartnersAccessKey[ExchangeT] = branch()
    applications: PartnersApplications[ExchangeT] = branch()


class PaysuiteCustomersAccounts(Node[ExchangeT]):
    """``client.aggregation.v1.paysuite.customers.accounts``."""

    get = get_account_details_by_account_id.call


class PaysuiteCustomersInstitutionLoginsAccounts(Node[ExchangeT]):
    """``client.aggregation.v1.paysuite.customers.institution_logins.accounts``."""

    list = get_account_details_by_institution_login_id.call


class PaysuiteCustomersInstitutionLogins(Node[ExchangeT]):
    """``client.aggregation.v1.paysuite.customers.institution_logins``."""

    accounts: PaysuiteCustomersInstitutionLoginsAccounts[ExchangeT] = branch()


class PaysuiteCustomers(Node[ExchangeT]):
    """``client.aggregation.v1.paysuite.customers``."""

    accounts: PaysuiteCustomersAccounts[ExchangeT] = branch()
    institution_logins: PaysuiteCustomersInstitutionLogins[ExchangeT] = branch()


class Paysuite(Node[ExchangeT]):
    """``client.aggregation.v1.paysuite``."""

    customers: PaysuiteCustomers[ExchangeT] = branch()


class V1(Node[ExchangeT]):
    """``client.aggregation.v1``."""

    customers: Customers[ExchangeT] = branch()
    partners: Partners[ExchangeT] = branch()
    paysuite: Paysuite[ExchangeT] = branch()
