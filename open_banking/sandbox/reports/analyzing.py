"""What the balance and the cash flow analytics have in common: the period, and what they say of the accounts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ..bank.balances import available_balance
from ..bank.people import owner, person_of
from ..dates import day_of
from ..money import dollars
from ..records.accounts import currency_of
from . import figures
from .periods import Period
from .scope import Scope
from .streams import Stream, stream_record, streams

if TYPE_CHECKING:
    from ..message import Json
    from ..state import Account
    from .building import Material

Attributes = Callable[[Scope, Sequence[Stream]], "Json"]
"""Gives the attributes of some accounts, whose streams are given."""

OLD_AND_NEW = ("analytics", "accountAnalytics")
"""The names in reports that there were before version 1.42.0 of the API: code may read either."""

_MONTHS = 24
_SEASONED_DAYS = 365


def analyzed(material: Material, attributes: Attributes, names: Sequence[str] = ("analytics",)) -> Json:
    """A report with the attributes of each account, in fields of these names, and of all accounts together."""
    start = figures.start_for(material, _MONTHS)
    whole = Period(day_of(start), day_of(material.now))
    name = person_of(material.world, material.customer).name

    def analytics(accounts: Sequence[Account]) -> Json:
        scope = Scope(accounts, whole)
        found = streams(scope)
        return {**attributes(scope, found), "streams": [stream_record(each, name, scope) for each in found]}

    def record(account: Account) -> Json:
        available = dollars(available_balance(account))
        found = analytics([account])
        return {
            **figures.account_record(account),
            **owner(material.world, material.customer),
            "currency": currency_of(account),
            "currentBalance": dollars(account.balance),
            "availableBalance": available,
            "balanceDate": account.aggregated,
            "details": {"availableBalanceAmount": available},
            "transactions": [figures.transaction_record(each) for each in Scope([account], whole).transactions],
            **dict.fromkeys(names, found),
        }

    covered = figures.period(material.accounts, start, material.now)
    return {
        **covered,
        "seasoned": covered["days"] > _SEASONED_DAYS,
        "institutions": figures.institutions(material.accounts, record),
        "customerAnalytics": analytics(material.accounts),
    }
