"""The accounts of customers: listed, refreshed, moved to another institution and deleted."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..bank.aggregating import accounts_behind, load_history, reach, refresh
from ..bank.institutions import found
from ..error_codes import NO_ACCOUNT, NO_ACCOUNT_THERE, NO_LOGIN
from ..handlers import handles
from ..message import Json, RefusedError
from ..notifications import notifying
from ..records.accounts import record_of
from ..resources import Resource

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from ..call import Call
    from ..state import Account, Customer, Login

# The API's own codes.
_NOT_SUPPORTED = 14020
_MICRO_ENTRIES = "ava"
_STATUS = "active"


def remove(customer: Customer, account: Account) -> None:
    """Delete an account with everything that belongs to it, and the login after its last account."""
    del customer.accounts[account.id]
    customer.micro_entries.pop(account.id, None)
    for each in [each for each in customer.subscriptions.values() if each.account_id == account.id]:
        del customer.subscriptions[each.id]
    for part in customer.accounts.values():
        if part.parent_id == account.id:
            part.parent_id = account.parent_id
    login = customer.logins.get(account.login_id)
    if login is not None and not accounts_behind(customer, login):
        del customer.logins[login.id]


# Read


def _in_status(call: Call) -> list[Account]:
    """All accounts, those in a status, or those that micro entries verify."""
    customer = call.customer
    kind = call.query.get("account_type", _MICRO_ENTRIES)
    if kind != _MICRO_ENTRIES:
        message = f"account_type is {_MICRO_ENTRIES} or left out, not {kind}; the records hold the type of each account"
        raise RefusedError(400, message, code=_NOT_SUPPORTED)
    accounts = list(customer.accounts.values()) if call.query.get("status", _STATUS) == _STATUS else []
    if "account_type" in call.query:
        accounts = [each for each in accounts if each.id in customer.micro_entries]
    return accounts


def _at_institution(call: Call) -> list[Account]:
    customer, institution_id = call.customer, call.path["institutionId"]
    accounts = [each for each in customer.accounts.values() if str(each.institution_id) == institution_id]
    if not accounts:
        message = f"Customer {customer.id} has no accounts at institution {institution_id}"
        raise RefusedError(404, message, code=NO_ACCOUNT_THERE)
    return accounts


def _behind_login(call: Call) -> list[Account]:
    login = call.login
    accounts = accounts_behind(call.customer, login)
    if not accounts:
        message = f"Customer {call.customer.id} has no accounts behind institution login {login.id}"
        raise RefusedError(404, message, code=NO_LOGIN)
    return accounts


# The responses of the operations that end in Simple have no field for an account's money.
_ACCOUNTS = Resource(
    name="account",
    parameter="accountId",
    kept=lambda call: [call.customer.accounts],
    record=lambda call, account: record_of(call.world, account),
    code=NO_ACCOUNT,
)
_ACCOUNTS.shows("GetCustomerAccount", "GetCustomerAccountSimple")
_ACCOUNTS.lists("GetCustomerAccounts", "GetCustomerAccountsSimple", key="accounts", records=_in_status)
_ACCOUNTS.lists(
    *("GetCustomerAccountsByInstitution", "GetCustomerAccountsByInstitutionSimple"),
    key="accounts",
    records=_at_institution,
)
_ACCOUNTS.lists(
    *("GetCustomerAccountsByInstitutionLogin", "GetCustomerAccountsByInstitutionLoginSimple"),
    key="accounts",
    records=_behind_login,
)


# Refresh


@handles("RefreshCustomerAccounts")
def refresh_all(call: Call) -> Json:
    """Refresh all accounts; the records of those that fail have the code of the error."""
    _refresh(call, call.customer.logins.values())
    return _shown(call, call.customer.accounts.values())


@handles("RefreshCustomerAccountsV2")
def refresh_all_v2(call: Call) -> None:
    """Refresh all accounts, and return no content."""
    _refresh(call, call.customer.logins.values())


@handles("RefreshCustomerAccountsByInstitutionLogin")
def refresh_login(call: Call) -> Json:
    """Refresh the accounts behind a login, and fail as its institution does."""
    _refresh(call, [call.login])
    reach(call.login)
    return _shown(call, _behind_login(call))


@handles("RefreshCustomerAccountsByInstitutionLoginV2")
def refresh_login_v2(call: Call) -> None:
    """Refresh the accounts behind a login, fail as its institution does, and return no content."""
    _refresh(call, [call.login])
    reach(call.login)


@handles("LoadHistoricTransactionsForCustomerAccount")
def load_historic(call: Call) -> None:
    """Load an account's transactions of 24 months."""
    with notifying(call.world, call.callbacks, call.customer):
        load_history(call.world, call.customer, call.account, call.now)


def _shown(call: Call, accounts: Iterable[Account]) -> Json:
    return {"accounts": [record_of(call.world, each) for each in accounts]}


def _refresh(call: Call, logins: Iterable[Login]) -> None:
    with notifying(call.world, call.callbacks, call.customer):
        refresh(call.world, call.customer, logins, call.now)


# Change


@handles("MigrateInstitutionLoginAccounts")
def migrate(call: Call) -> Json:
    """Move a login with its accounts to the institution that replaces its own."""
    login, accounts = call.login, _behind_login(call)
    successor = found(login.institution_id).replacement_id
    if successor is None:
        message = f"Institution {login.institution_id} has no replacement with OAuth; its accounts stay where they are"
        raise RefusedError(400, message, code=_NOT_SUPPORTED)
    login.institution_id = successor
    for account in accounts:
        account.institution_id = successor
    return _shown(call, accounts)


@handles("DeleteCustomerAccount")
def delete(call: Call) -> None:
    """Delete an account."""
    with _refusing_with(NO_ACCOUNT):
        remove(call.customer, call.account)


@handles("DeleteCustomerAccountsByInstitutionLogin")
def delete_login(call: Call) -> None:
    """Delete all accounts behind a login, and the login."""
    with _refusing_with(NO_LOGIN):
        for account in _behind_login(call):
            remove(call.customer, account)


@contextmanager
def _refusing_with(code: int) -> Generator[None]:
    """Refuse with ``code`` whatever is not there, the customer included: the API looks for the object alone."""
    try:
        yield
    except RefusedError as refusal:
        raise RefusedError(refusal.status, refusal.message, code=code) from None
