"""Accounts with their transactions and holdings, and the logins behind which they were found."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any, NamedTuple

from attrs import Factory, define

from ..message import Json  # noqa: TC001  # cattrs reads the annotations


class Transaction(NamedTuple):
    """A movement on an account."""

    id: int
    posted: int
    """Epoch seconds. Until the account is refreshed after that, it is pending."""
    transacted: int
    """Epoch seconds; before that nobody knows of it."""
    amount: int
    """Cents; positive is money into the account, or a debt that becomes less."""
    description: str
    memo: str
    payee: str
    """The merchant or the other side, as a person would say it."""
    category: str
    kind: str
    """The wire's ``type``: directDeposit, payment and so on."""
    created: int
    """Epoch seconds; when the sandbox first saw it."""
    further: Json | None = None
    """What only some kinds have, as the wire has it: ``checkNum``, ``interestAmount``, ``ticker`` and so on."""


class Holding(NamedTuple):
    """A security in an account."""

    symbol: str
    name: str
    kind: str
    """The wire's ``securityType``."""
    price: int
    """Cents, of one unit."""
    units: int
    """Thousandths; held before the first of the account's transactions."""


@define
class Account:
    """An account of a customer at an institution."""

    id: str
    number: str
    """All digits; the wire shows the last four in most places."""
    type: str
    """The wire's: checking, savings, creditCard, mortgage and so on."""
    name: str
    customer_id: str
    institution_id: int
    login_id: int
    created: int
    """Epoch seconds."""
    routing_number: str
    opened: int
    """Epoch seconds; when the customer got it from the institution."""
    aggregated: int
    """Epoch seconds of the last refresh that succeeded; what came after it is not known yet."""
    loaded_from: int
    """Epoch seconds; older transactions are not shown before the historic load."""
    opening: int = 0
    """Cents, before the first of the transactions; negative is owed."""
    transactions: list[Transaction] = Factory(list[Transaction])
    """By posting, the oldest first, some of them of the future. ``posted`` and ``pending`` tell which are known."""
    drawn_until: int = 0
    """Months since the year 0 for which there are transactions."""
    attempted: int = 0
    """Epoch seconds of the last refresh."""
    aggregation_code: int = 0
    """0 for a success, else the code of the institution's error."""
    terms: Json = Factory(dict[str, Any])
    """What was agreed on: ``rate`` (percent a year), ``limit``, ``principal``, ``payment`` (cents), ``months``."""
    holdings: list[Holding] = Factory(list[Holding])
    market_segment: str = "personal"
    nickname: str = ""
    parent_id: str | None = None
    """The account that this one is a part of."""
    position: int = 1
    """In what order the institution shows the accounts."""

    @property
    def posted(self) -> list[Transaction]:
        """What is posted as far as is known, the oldest first."""
        return self.transactions[: self._known]

    @property
    def pending(self) -> list[Transaction]:
        """What is known of and not posted yet."""
        return [each for each in self.transactions[self._known :] if each.transacted <= self.aggregated]

    @property
    def cash(self) -> int:
        """Cents, of what is posted; negative is owed."""
        return self.opening + sum(each.amount for each in self.transactions[: self._known])

    @property
    def balance(self) -> int:
        """Cents: the cash and what the holdings are worth."""
        return self.cash + sum(value for _, _, value in self.portfolio) if self.holdings else self.cash

    @property
    def portfolio(self) -> list[tuple[Holding, int, int]]:
        """Each holding with its units in thousandths and its worth in cents, transactions included."""
        held = {each.symbol: each.units for each in self.holdings}
        for each in self.posted:
            if each.further and each.further.get("ticker") in held:
                held[each.further["ticker"]] += round(each.further.get("unitQuantity", 0) * 1000)
        return [(each, held[each.symbol], round(held[each.symbol] * each.price / 1000)) for each in self.holdings]

    @property
    def _known(self) -> int:
        return bisect_right(self.transactions, self.aggregated, key=_posting)


def _posting(transaction: Transaction) -> int:
    return transaction.posted


@define
class Login:
    """A person's access to an institution, with the accounts behind it."""

    id: int
    customer_id: str
    institution_id: int
    profile: str
    created: int
    broken: int = 0
    """The code that each aggregation ends with until the person reconnects, 185 for instance; 0 for none."""
