"""Accounts with their transactions and holdings, and the logins that they belong to."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import Any, NamedTuple

from attrs import Factory, define

from ..message import Json  # noqa: TC001  # cattrs reads the annotations


class Transaction(NamedTuple):
    """A movement on an account."""

    id: int
    posted: int
    """Epoch seconds. It is pending until the account is refreshed after that."""
    transacted: int
    """Epoch seconds; it is not visible before."""
    amount: int
    """Cents; positive for money into the account, or for a debt that decreases."""
    description: str
    memo: str
    payee: str
    """The name of the merchant or of the other party."""
    category: str
    """One of the API's; empty if the API could not tell."""
    kind: str
    """What it is: directDeposit, payment and so on."""
    created: int
    """Epoch seconds; when the sandbox first saw it."""
    further: Json | None = None
    """Fields that only some kinds have, as in the API: ``checkNum``, ``interestAmount``, ``ticker`` and so on."""


# Balances are needed often, and these are several times as fast as functions of Python.
_AMOUNT = itemgetter(Transaction._fields.index("amount"))
_POSTED = itemgetter(Transaction._fields.index("posted"))


class Holding(NamedTuple):
    """A security in an account."""

    symbol: str
    name: str
    kind: str
    """The API's ``securityType``."""
    price: int
    """Cents, of one unit."""
    units: int
    """Thousandths of a unit, before the first of the account's transactions."""


@define
class Account:
    """An account of a customer at an institution."""

    id: str
    number: str
    """In full; the API shows only the last four digits in most places."""
    type: str
    """The API's: checking, savings, creditCard, mortgage and so on."""
    name: str
    customer_id: str
    institution_id: int
    login_id: int
    created: int
    """Epoch seconds."""
    routing_number: str
    opened: int
    """Epoch seconds; when the customer opened it at the institution."""
    aggregated: int
    """Epoch seconds of the last successful refresh; later transactions are not visible yet."""
    loaded_from: int
    """Epoch seconds; older transactions are not visible before the historic load."""
    opening: int = 0
    """Cents, before the first transaction; negative if it is owed."""
    transactions: list[Transaction] = Factory(list[Transaction])
    """In the order of posting, future ones included. ``posted`` and ``pending`` are those that are visible."""
    drawn_until: int = 0
    """The month, counted from the year 0, up to which transactions have been generated."""
    attempted: int = 0
    """Epoch seconds of the last refresh."""
    aggregation_code: int = 0
    """0 for success, or the code of the institution's error."""
    terms: Json = Factory(dict[str, Any])
    """The terms: ``rate`` (percent a year), ``limit``, ``principal``, ``payment`` (cents), ``months``."""
    holdings: list[Holding] = Factory(list[Holding])
    market_segment: str = "personal"
    nickname: str = ""
    parent_id: str | None = None
    """The account that contains this one."""
    position: int = 1
    """Its place in the order in which the institution shows the accounts."""

    @property
    def posted(self) -> list[Transaction]:
        """The visible transactions that are posted, the oldest first."""
        return self.transactions[: self._known]

    @property
    def pending(self) -> list[Transaction]:
        """The visible transactions that are not posted yet."""
        return [each for each in self.transactions[self._known :] if each.transacted <= self.aggregated]

    @property
    def cash(self) -> int:
        """Cents, from what is posted; negative if it is owed."""
        amounts: list[int] = list(map(_AMOUNT, self.transactions[: self._known]))
        return self.opening + sum(amounts)

    @property
    def balance(self) -> int:
        """Cents: the cash and the value of the holdings."""
        return self.cash + sum(value for _, _, value in self.portfolio) if self.holdings else self.cash

    @property
    def portfolio(self) -> list[tuple[Holding, int, int]]:
        """Each holding with its units in thousandths and its value in cents, transactions included."""
        held = {each.symbol: each.units for each in self.holdings}
        for each in self.posted:
            if each.further and each.further.get("ticker") in held:
                held[each.further["ticker"]] += round(each.further.get("unitQuantity", 0) * 1000)
        return [(each, held[each.symbol], round(held[each.symbol] * each.price / 1000)) for each in self.holdings]

    @property
    def _known(self) -> int:
        return bisect_right(self.transactions, self.aggregated, key=_POSTED)


@define
class Login:
    """A customer's login at an institution, which gives access to accounts."""

    id: int
    customer_id: str
    institution_id: int
    profile: str
    created: int
    broken: int = 0
    """The code with which each refresh fails until the customer reconnects, 185 for instance; 0 if none does."""
