"""What happens when a customer logs in at a bank: a login, its accounts, and two years of transactions."""

from __future__ import annotations

import difflib
from collections import Counter
from typing import TYPE_CHECKING

from ..dates import DAY, month_of
from ..state import Account, Holding, Login
from .account_types import ACCOUNT_TYPES
from .aggregating import accounts_behind, bring
from .consenting import give
from .institutions import FINBANK, found
from .ledger import MONTHS
from .people import person_of
from .profiles import PROFILES

if TYPE_CHECKING:
    from collections.abc import Collection
    from random import Random

    from ..message import Json
    from ..state import Customer, World
    from .people import Person
    from .profiles import Profile

DEFAULT_INSTITUTION = FINBANK
DEFAULT_PROFILE = "everyday"

_FIRST_ACCOUNT = 6_000_000_001
_FIRST_LOGIN = 1_007_000_001
_YEAR = 365 * DAY
# How far back aggregation goes without a historic load.
_SHOWN = 180 * DAY
_SECURITIES = (
    Holding("NWND", "Northwind Instruments Inc", "Stock", 41_58, 0),
    Holding("CPLF", "Copperleaf Foods Inc", "Stock", 18_20, 0),
    Holding("GRPK", "Granite Peak Total Market Fund", "Mutual Fund", 96_40, 0),
    Holding("HBLB", "Harborlight Bond Fund", "Mutual Fund", 27_15, 0),
)
_COINS = (Holding("SBOX", "Sandbox Coin", "Crypto", 312_00, 0),)


def connect(
    world: World,
    customer: Customer,
    institution_id: str | int,
    profile: str,
    now: int,
    *,
    only: Collection[str] | None = None,
) -> Login:
    """Log a customer in; an existing login is repaired and refreshed, and no account is added twice.

    They consent to sharing the data.

    Args:
        world: Where to.
        customer: Whose accounts they become.
        institution_id: The bank.
        profile: The test user's name.
        now: Epoch seconds.
        only: The types of the accounts that are added; all that the test user has unless given.

    Raises:
        RefusedError: There is no such bank.
        ValueError: There is no such profile.
    """
    chosen = profile_named(profile)
    login = _login(world, customer, found(institution_id).id, chosen, now)
    held = accounts_behind(customer, login)
    types = [each for each in chosen.types if only is None or each in only]
    lacking = Counter(types) - Counter(each.type for each in held)
    added = [_added(world, customer, login, kind, now) for kind in lacking.elements()]
    accounts = [*held, *added]
    _group(accounts)
    bring(world, customer, login, accounts, now)
    for account in accounts:
        account.aggregation_code = 0
    give(world, customer, login, now)
    return login


def profile_named(name: str) -> Profile:
    """A profile.

    Raises:
        ValueError: There is none of that name.
    """
    if name not in PROFILES:
        near = difflib.get_close_matches(name, PROFILES, 1, 0.4)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"there is no profile {name!r}{hint} There are {', '.join(PROFILES)}.")
    return PROFILES[name]


def _login(world: World, customer: Customer, institution_id: int, profile: Profile, now: int) -> Login:
    for login in customer.logins.values():
        if (login.institution_id, login.profile) == (institution_id, profile.name):
            login.broken = 0
            return login
    login = Login(world.number("login", _FIRST_LOGIN), customer.id, institution_id, profile.name, now, profile.breaks)
    customer.logins[login.id] = login
    return login


def _added(world: World, customer: Customer, login: Login, kind: str, now: int) -> Account:
    account_id = str(world.number("account", _FIRST_ACCOUNT))
    chance = world.random("account", account_id)
    opened = now - chance.randrange(3 * _YEAR, 12 * _YEAR)
    bank = found(login.institution_id)
    account = Account(
        id=account_id,
        number=str(chance.randrange(10**9, 10**10)),
        type=kind,
        name=f"{bank.name} {ACCOUNT_TYPES[kind].name}"[:64],
        customer_id=customer.id,
        institution_id=bank.id,
        login_id=login.id,
        created=now,
        routing_number=bank.routing_number,
        opened=opened,
        aggregated=now,
        attempted=now,
        loaded_from=now - _SHOWN,
        drawn_until=month_of(now) - MONTHS,
        market_segment=PROFILES[login.profile].segment,
        nickname=ACCOUNT_TYPES[kind].name,
        position=1 + max((each.position for each in accounts_behind(customer, login)), default=0),
    )
    _furnish(account, chance, person_of(world, customer), now)
    customer.accounts[account.id] = account
    return account


def _furnish(account: Account, chance: Random, person: Person, now: int) -> None:
    """Set the terms of an account, and its balance before its first transaction."""
    kind = ACCOUNT_TYPES[account.type]
    terms: Json = {"rate": kind.rate}
    salary = person.employment.net * 2
    match kind.family:
        case "savings":
            account.opening = chance.randrange(2_000_00, 12_000_00)
        case "certificate":
            account.opening = chance.randrange(5_000_00, 20_000_00)
            terms["months"] = 60
        case "card":
            terms["limit"] = chance.randrange(4_000_00, 16_000_00, 500_00)
            account.opening = -chance.randrange(200_00, 900_00)
        case "loan":
            months, share = {"mortgage": (360, 0.28), "loan": (72, 0.07)}.get(account.type, (240, 0.03))
            account.opened = now - chance.randrange(25, 40) * _YEAR // 12
            terms |= _instalments(round(salary * share) // 100 * 100, months, kind.rate)
            account.opening = -_owed_at(account, terms, now)
        case "investment":
            account.holdings = [
                each._replace(units=chance.randrange(5_000, 60_000))
                for each in (_COINS if account.type == "cryptocurrency" else _SECURITIES)
            ]
            account.opening = chance.randrange(100_00, 3_000_00)
        case _:
            pass
    account.terms = terms


def _instalments(payment: int, months: int, rate: float) -> Json:
    """The terms of a loan that is repaid in so many months by ``payment`` a month."""
    monthly = rate / 1200
    # A cent a month less than the formula, so that rounding the interest leaves nothing to pay after the last month.
    principal = round(payment * (1 - (1 + monthly) ** -months) / monthly) - months
    return {"rate": rate, "payment": payment, "months": months, "principal": principal}


def _owed_at(account: Account, terms: Json, now: int) -> int:
    """The principal of a loan at the beginning of the first month that is drawn."""
    owed: int = terms["principal"]
    for _ in range(month_of(account.opened) + 1, month_of(now) - MONTHS):
        owed += round(owed * terms["rate"] / 1200) - terms["payment"]
    return owed


def _group(accounts: list[Account]) -> None:
    """Put the student loans into their group, and that into the account with the servicer that holds it."""
    ids = {each.type: each.id for each in accounts}
    for account in accounts:
        above = {"studentLoan": "studentLoanGroup", "studentLoanGroup": "studentLoanAccount"}.get(account.type, "")
        account.parent_id = ids.get(above)
