"""Aggregation: the refresh of logins and accounts, and the historic load."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from ..dates import months_before
from ..message import ChallengedError, RefusedError
from .institutions import found
from .ledger import MONTHS, draw
from .profiles import PROFILES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from ..state import Account, Customer, Login, World

_SUCCESS = 0
# Of the types of accounts that may be used instead, so many characters.
_SHOWN = 100
PENDING_CHALLENGE = 185
"""The API's own code of an aggregation that waits for multi-factor authentication."""
CONSENT_REVOKED = 947
"""The code of an aggregation without the customer's consent: that of an authorization which is not valid any more."""
# The API's own code.
_NOT_SUPPORTED = 14020


def refresh(world: World, customer: Customer, logins: Iterable[Login], now: int) -> None:
    """Bring the accounts behind logins up to date.

    Where the institution refuses, they stay as they are and carry the code of its error; ``reach`` raises it.
    """
    for login in logins:
        _aggregate(world, customer, login, accounts_behind(customer, login), now)


def refresh_account(world: World, customer: Customer, account: Account, now: int) -> None:
    """Bring one account up to date.

    Raises:
        RefusedError: The institution refuses the login.
        ChallengedError: It asks for multi-factor authentication.
    """
    login = world.login(customer.id, str(account.login_id))
    _aggregate(world, customer, login, [account], now)
    reach(login)


def refresh_transactions(
    world: World, customer: Customer, accounts: Collection[Account], now: int, since: int | None
) -> None:
    """Bring some accounts up to date, and on demand show their transactions from ``since`` on, of up to 24 months.

    Where the institution refuses, they stay as they are and carry the code of its error.
    """
    for login_id in dict.fromkeys(each.login_id for each in accounts):
        behind = [each for each in accounts if each.login_id == login_id]
        _aggregate(world, customer, customer.logins[login_id], behind, now)
        for account in behind if since is not None else ():
            if account.aggregation_code == _SUCCESS:
                account.loaded_from = min(account.loaded_from, max(since or 0, months_before(account.created, MONTHS)))


def load_history(world: World, customer: Customer, account: Account, now: int) -> None:
    """Show an account's transactions of the 24 months before it was added. A second time changes nothing.

    Raises:
        RefusedError: The institution refuses the login.
        ChallengedError: It asks for multi-factor authentication.
    """
    earliest = months_before(account.created, MONTHS)
    if account.loaded_from > earliest:
        refresh_account(world, customer, account, now)
        account.loaded_from = earliest


def reach(login: Login) -> None:
    """Log in at the institution, as every call that needs it does.

    Raises:
        RefusedError: It refuses the login; with status 500 and its code, as the API has it.
        ChallengedError: It asks for multi-factor authentication.
    """
    if login.broken == CONSENT_REVOKED:
        message = f"The customer's consent for institution login {login.id} is revoked; they must connect again"
        raise RefusedError(500, message, code=login.broken)
    if login.broken:
        message = f"The institution refuses institution login {login.id}; the customer must go through Connect Fix"
        raise RefusedError(500, message, code=login.broken)
    if PROFILES[login.profile].challenges:
        raise ChallengedError


def reach_account(customer: Customer, account: Account, product: str, types: Collection[str]) -> None:
    """Log in at the institution for a product that not every account has.

    Raises:
        RefusedError: The account lacks it, or the institution refuses the login.
        ChallengedError: The institution asks for multi-factor authentication.
    """
    check_support(account, product, types)
    reach(customer.logins[account.login_id])


def check_support(account: Account, product: str, types: Collection[str]) -> None:
    """Refuse a product that the type of an account does not have, or that its institution is not certified for.

    Raises:
        RefusedError: It is such an account.
    """
    if account.type not in types:
        usable = shorten(", ".join(types), _SHOWN, placeholder=" and others")
        message = f"Account {account.id} is of the type {account.type}, which has nothing of the kind; use {usable}"
        raise RefusedError(400, message, code=_NOT_SUPPORTED)
    institution = found(account.institution_id)
    if product not in institution.products:
        message = f"Institution {institution.id} is not certified for {product}; choose one whose {product} is true"
        raise RefusedError(400, message, code=_NOT_SUPPORTED)


def bring(world: World, customer: Customer, login: Login, accounts: Iterable[Account], now: int) -> None:
    """Add the transactions of accounts behind a login until now."""
    draw(world, customer, login, now)
    for account in accounts:
        # A report that is finished late is as of an earlier moment, and nothing becomes unknown again.
        account.attempted = max(account.attempted, now)
        account.aggregated = max(account.aggregated, now)


def accounts_behind(customer: Customer, login: Login) -> list[Account]:
    """The accounts that a login gives access to."""
    return [each for each in customer.accounts.values() if each.login_id == login.id]


def _aggregate(world: World, customer: Customer, login: Login, accounts: Collection[Account], now: int) -> None:
    code = login.broken or (PENDING_CHALLENGE if PROFILES[login.profile].challenges else _SUCCESS)
    if code == _SUCCESS:
        bring(world, customer, login, accounts, now)
    for account in accounts:
        account.attempted = max(account.attempted, now)
        account.aggregation_code = code
