"""``client.aggregation.v1``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from open_banking._generated.operations import (
    create_tx_push_test_transaction,
    delete_customer,
    delete_customer_account,
    delete_customer_accounts_by_institution_login,
    delete_tx_push_subscription,
    disable_tx_push_notifications,
    generate_third_party_access_key,
    get_account_ach_details,
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
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch

if TYPE_CHECKING:
    from open_banking._generated.models import CustomerAccountSimple, CustomerAccountsSimple
    from open_banking._runtime.options import RequestOptions


class CustomersAccountsTxpush(Namespace):
    """``client.aggregation.v1.customers.accounts.txpush``."""

    create = subscribe_to_tx_push_notifications.sync
    delete = disable_tx_push_notifications.sync


class AsyncCustomersAccountsTxpush(AsyncNamespace):
    """``client.aggregation.v1.customers.accounts.txpush``."""

    create = subscribe_to_tx_push_notifications.asyncio
    delete = disable_tx_push_notifications.asyncio


class CustomersAccountsSimple(Namespace):
    """``client.aggregation.v1.customers.accounts.simple``."""

    list = get_customer_accounts_simple.sync
    get = get_customer_account_simple.sync

    @overload
    def list_1(
        self, *, customer_id: str | int, request_options: RequestOptions | None = None
    ) -> CustomerAccountsSimple: ...
    @overload
    def list_1(
        self, *, customer_id: str | int, account_id: str | int, request_options: RequestOptions | None = None
    ) -> CustomerAccountSimple: ...
    def list_1(
        self,
        *,
        customer_id: str | int,
        account_id: str | int | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerAccountsSimple | CustomerAccountSimple:
        """List a customer's accounts in short form, or get one of them where ``account_id`` is given.

        The published call tree has one name for two operations: see ``list`` (GetCustomerAccountsSimple) and
        ``get`` (GetCustomerAccountSimple), which do the same and say so.

        Args:
            customer_id: Identifies the customer.
            account_id: Identifies the account. Without it, all of the customer's accounts are listed.
            request_options: Timeout, headers and query parameters of this call.

        Returns:
            The account, or the list of accounts.

        Raises:
            InvalidRequestError: An identifier is empty; nothing was sent.
            NotFoundError: HTTP 404. The customer or the account does not exist.
            APIStatusError: Another status outside 2xx.
            APIConnectionError: No answer came.
        """
        if account_id is None:
            return get_customer_accounts_simple.sync(self, customer_id=customer_id, request_options=request_options)
        return get_customer_account_simple.sync(
            self, customer_id=customer_id, account_id=account_id, request_options=request_options
        )


class AsyncCustomersAccountsSimple(AsyncNamespace):
    """``client.aggregation.v1.customers.accounts.simple``."""

    list = get_customer_accounts_simple.asyncio
    get = get_customer_account_simple.asyncio

    @overload
    async def list_1(
        self, *, customer_id: str | int, request_options: RequestOptions | None = None
    ) -> CustomerAccountsSimple: ...
    @overload
    async def list_1(
        self, *, customer_id: str | int, account_id: str | int, request_options: RequestOptions | None = None
    ) -> CustomerAccountSimple: ...
    async def list_1(
        self,
        *,
        customer_id: str | int,
        account_id: str | int | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerAccountsSimple | CustomerAccountSimple:
        """List a customer's accounts in short form, or get one of them where ``account_id`` is given.

        The published call tree has one name for two operations: see ``list`` (GetCustomerAccountsSimple) and
        ``get`` (GetCustomerAccountSimple), which do the same and say so.

        Args:
            customer_id: Identifies the customer.
            account_id: Identifies the account. Without it, all of the customer's accounts are listed.
            request_options: Timeout, headers and query parameters of this call.

        Returns:
            The account, or the list of accounts.

        Raises:
            InvalidRequestError: An identifier is empty; nothing was sent.
            NotFoundError: HTTP 404. The customer or the account does not exist.
            APIStatusError: Another status outside 2xx.
            APIConnectionError: No answer came.
        """
        if account_id is None:
            return await get_customer_accounts_simple.asyncio(
                self, customer_id=customer_id, request_options=request_options
            )
        return await get_customer_account_simple.asyncio(
            self, customer_id=customer_id, account_id=account_id, request_options=request_options
        )


class CustomersAccountsAvailableBalanceLive(Namespace):
    """``client.aggregation.v1.customers.accounts.available_balance.live``."""

    list = get_available_balance_live.sync


class AsyncCustomersAccountsAvailableBalanceLive(AsyncNamespace):
    """``client.aggregation.v1.customers.accounts.available_balance.live``."""

    list = get_available_balance_live.asyncio


class CustomersAccountsAvailableBalance(Namespace):
    """``client.aggregation.v1.customers.accounts.available_balance``."""

    live = branch(CustomersAccountsAvailableBalanceLive)

    list = get_available_balance.sync


class AsyncCustomersAccountsAvailableBalance(AsyncNamespace):
    """``client.aggregation.v1.customers.accounts.available_balance``."""

    live = branch(AsyncCustomersAccountsAvailableBalanceLive)

    list = get_available_balance.asyncio


class CustomersAccountsDetails(Namespace):
    """``client.aggregation.v1.customers.accounts.details``."""

    list = get_account_ach_details.sync


class AsyncCustomersAccountsDetails(AsyncNamespace):
    """``client.aggregation.v1.customers.accounts.details``."""

    list = get_account_ach_details.asyncio


class CustomersAccountsOwner(Namespace):
    """``client.aggregation.v1.customers.accounts.owner``."""

    list = get_account_owner.sync


class AsyncCustomersAccountsOwner(AsyncNamespace):
    """``client.aggregation.v1.customers.accounts.owner``."""

    list = get_account_owner.asyncio


class CustomersAccountsStatement(Namespace):
    """``client.aggregation.v1.customers.accounts.statement``."""

    list = get_customer_account_statement.sync


class AsyncCustomersAccountsStatement(AsyncNamespace):
    """``client.aggregation.v1.customers.accounts.statement``."""

    list = get_customer_account_statement.asyncio


class CustomersAccountsTransactionsHistoric(Namespace):
    """``client.aggregation.v1.customers.accounts.transactions.historic``."""

    create = load_historic_transactions_for_customer_account.sync


class AsyncCustomersAccountsTransactionsHistoric(AsyncNamespace):
    """``client.aggregation.v1.customers.accounts.transactions.historic``."""

    create = load_historic_transactions_for_customer_account.asyncio


class CustomersAccountsTransactions(Namespace):
    """``client.aggregation.v1.customers.accounts.transactions``."""

    historic = branch(CustomersAccountsTransactionsHistoric)

    create = create_tx_push_test_transaction.sync


class AsyncCustomersAccountsTransactions(AsyncNamespace):
    """``client.aggregation.v1.customers.accounts.transactions``."""

    historic = branch(AsyncCustomersAccountsTransactionsHistoric)

    create = create_tx_push_test_transaction.asyncio


class CustomersAccounts(Namespace):
    """``client.aggregation.v1.customers.accounts``."""

    available_balance = branch(CustomersAccountsAvailableBalance)
    details = branch(CustomersAccountsDetails)
    owner = branch(CustomersAccountsOwner)
    simple = branch(CustomersAccountsSimple)
    statement = branch(CustomersAccountsStatement)
    transactions = branch(CustomersAccountsTransactions)
    txpush = branch(CustomersAccountsTxpush)

    create = refresh_customer_accounts.sync
    delete = delete_customer_account.sync
    list = get_customer_accounts.sync


class AsyncCustomersAccounts(AsyncNamespace):
    """``client.aggregation.v1.customers.accounts``."""

    available_balance = branch(AsyncCustomersAccountsAvailableBalance)
    details = branch(AsyncCustomersAccountsDetails)
    owner = branch(AsyncCustomersAccountsOwner)
    simple = branch(AsyncCustomersAccountsSimple)
    statement = branch(AsyncCustomersAccountsStatement)
    transactions = branch(AsyncCustomersAccountsTransactions)
    txpush = branch(AsyncCustomersAccountsTxpush)

    create = refresh_customer_accounts.asyncio
    delete = delete_customer_account.asyncio
    list = get_customer_accounts.asyncio


class CustomersInstitutionLoginsAccountsSimple(Namespace):
    """``client.aggregation.v1.customers.institution_logins.accounts.simple``."""

    list = get_customer_accounts_by_institution_login_simple.sync


class AsyncCustomersInstitutionLoginsAccountsSimple(AsyncNamespace):
    """``client.aggregation.v1.customers.institution_logins.accounts.simple``."""

    list = get_customer_accounts_by_institution_login_simple.asyncio


class CustomersInstitutionLoginsAccounts(Namespace):
    """``client.aggregation.v1.customers.institution_logins.accounts``."""

    simple = branch(CustomersInstitutionLoginsAccountsSimple)

    create = refresh_customer_accounts_by_institution_login.sync
    list = get_customer_accounts_by_institution_login.sync


class AsyncCustomersInstitutionLoginsAccounts(AsyncNamespace):
    """``client.aggregation.v1.customers.institution_logins.accounts``."""

    simple = branch(AsyncCustomersInstitutionLoginsAccountsSimple)

    create = refresh_customer_accounts_by_institution_login.asyncio
    list = get_customer_accounts_by_institution_login.asyncio


class CustomersInstitutionLogins(Namespace):
    """``client.aggregation.v1.customers.institution_logins``."""

    accounts = branch(CustomersInstitutionLoginsAccounts)

    delete = delete_customer_accounts_by_institution_login.sync


class AsyncCustomersInstitutionLogins(AsyncNamespace):
    """``client.aggregation.v1.customers.institution_logins``."""

    accounts = branch(AsyncCustomersInstitutionLoginsAccounts)

    delete = delete_customer_accounts_by_institution_login.asyncio


class CustomersSubscriptions(Namespace):
    """``client.aggregation.v1.customers.subscriptions``."""

    delete = delete_tx_push_subscription.sync


class AsyncCustomersSubscriptions(AsyncNamespace):
    """``client.aggregation.v1.customers.subscriptions``."""

    delete = delete_tx_push_subscription.asyncio


class CustomersApplication(Namespace):
    """``client.aggregation.v1.customers.application``."""

    list = get_customer_with_app_data.sync


class AsyncCustomersApplication(AsyncNamespace):
    """``client.aggregation.v1.customers.application``."""

    list = get_customer_with_app_data.asyncio


class CustomersAssets(Namespace):
    """``client.aggregation.v1.customers.assets``."""

    get = get_asset_by_customer_id.sync


class AsyncCustomersAssets(AsyncNamespace):
    """``client.aggregation.v1.customers.assets``."""

    get = get_asset_by_customer_id.asyncio


class CustomersInstitutionsAccountsSimple(Namespace):
    """``client.aggregation.v1.customers.institutions.accounts.simple``."""

    list = get_customer_accounts_by_institution_simple.sync


class AsyncCustomersInstitutionsAccountsSimple(AsyncNamespace):
    """``client.aggregation.v1.customers.institutions.accounts.simple``."""

    list = get_customer_accounts_by_institution_simple.asyncio


class CustomersInstitutionsAccounts(Namespace):
    """``client.aggregation.v1.customers.institutions.accounts``."""

    simple = branch(CustomersInstitutionsAccountsSimple)

    list = get_customer_accounts_by_institution.sync


class AsyncCustomersInstitutionsAccounts(AsyncNamespace):
    """``client.aggregation.v1.customers.institutions.accounts``."""

    simple = branch(AsyncCustomersInstitutionsAccountsSimple)

    list = get_customer_accounts_by_institution.asyncio


class CustomersInstitutions(Namespace):
    """``client.aggregation.v1.customers.institutions``."""

    accounts = branch(CustomersInstitutionsAccounts)


class AsyncCustomersInstitutions(AsyncNamespace):
    """``client.aggregation.v1.customers.institutions``."""

    accounts = branch(AsyncCustomersInstitutionsAccounts)


class CustomersPayStatements(Namespace):
    """``client.aggregation.v1.customers.pay_statements``."""

    create = store_customer_pay_statement.sync


class AsyncCustomersPayStatements(AsyncNamespace):
    """``client.aggregation.v1.customers.pay_statements``."""

    create = store_customer_pay_statement.asyncio


class CustomersApplications(Namespace):
    """``client.aggregation.v1.customers.applications``."""

    put = set_customer_app_id.sync


class AsyncCustomersApplications(AsyncNamespace):
    """``client.aggregation.v1.customers.applications``."""

    put = set_customer_app_id.asyncio


class Customers(Namespace):
    """``client.aggregation.v1.customers``."""

    accounts = branch(CustomersAccounts)
    application = branch(CustomersApplication)
    applications = branch(CustomersApplications)
    assets = branch(CustomersAssets)
    institution_logins = branch(CustomersInstitutionLogins)
    institutions = branch(CustomersInstitutions)
    pay_statements = branch(CustomersPayStatements)
    subscriptions = branch(CustomersSubscriptions)

    delete = delete_customer.sync
    get = get_customer.sync
    list = get_customers.sync
    put = modify_customer.sync


class AsyncCustomers(AsyncNamespace):
    """``client.aggregation.v1.customers``."""

    accounts = branch(AsyncCustomersAccounts)
    application = branch(AsyncCustomersApplication)
    applications = branch(AsyncCustomersApplications)
    assets = branch(AsyncCustomersAssets)
    institution_logins = branch(AsyncCustomersInstitutionLogins)
    institutions = branch(AsyncCustomersInstitutions)
    pay_statements = branch(AsyncCustomersPayStatements)
    subscriptions = branch(AsyncCustomersSubscriptions)

    delete = delete_customer.asyncio
    get = get_customer.asyncio
    list = get_customers.asyncio
    put = modify_customer.asyncio


class PartnersAccessKey(Namespace):
    """``client.aggregation.v1.partners.access_key``."""

    create = generate_third_party_access_key.sync
    delete = revoke_third_party_access_key.sync
    put = update_third_party_access_key.sync


class AsyncPartnersAccessKey(AsyncNamespace):
    """``client.aggregation.v1.partners.access_key``."""

    create = generate_third_party_access_key.asyncio
    delete = revoke_third_party_access_key.asyncio
    put = update_third_party_access_key.asyncio


class PartnersApplications(Namespace):
    """``client.aggregation.v1.partners.applications``."""

    create = register_app.sync
    put = modify_app_registration.sync


class AsyncPartnersApplications(AsyncNamespace):
    """``client.aggregation.v1.partners.applications``."""

    create = register_app.asyncio
    put = modify_app_registration.asyncio


class Partners(Namespace):
    """``client.aggregation.v1.partners``."""

    access_key = branch(PartnersAccessKey)
    applications = branch(PartnersApplications)


class AsyncPartners(AsyncNamespace):
    """``client.aggregation.v1.partners``."""

    access_key = branch(AsyncPartnersAccessKey)
    applications = branch(AsyncPartnersApplications)


class V1(Namespace):
    """``client.aggregation.v1``."""

    customers = branch(Customers)
    partners = branch(Partners)


class AsyncV1(AsyncNamespace):
    """``client.aggregation.v1``."""

    customers = branch(AsyncCustomers)
    partners = branch(AsyncPartners)
