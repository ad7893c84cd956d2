"""Transactions as the API returns them, and those that are added from outside the ledger."""

from __future__ import annotations

import re
from bisect import insort
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from ..bank.account_types import ACCOUNT_TYPES
from ..bank.people import person_of
from ..state import Transaction
from .positions import security_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..bank.people import Address
    from ..message import Json
    from ..state import Account, World

# What a card or a terminal was used for happened where the customer lives.
_ON_THE_SPOT = {"pointOfSale", "atm"}
# The only values of ``type`` that the API is known to send; most transactions have none.
_TYPES = {"dividend": "DIV", "fee": "SRVCHG"}
UNCATEGORIZED = "Uncategorized"
"""The API's category of what it does not know the category of."""
_NO_WORDS = re.compile(r"[\W\d_]+")


class Entry(NamedTuple):
    """A transaction with the account that it is on."""

    account: Account
    transaction: Transaction

    @property
    def unique_id(self) -> str:
        """The API's ``uniqueTransactionId``: the ids of the account and of the transaction, unless it has another."""
        own: str | None = (self.transaction.further or {}).get("uniqueTransactionId")
        return own or f"{self.account.id}-{self.transaction.id}"


def add(
    world: World,
    account: Account,
    *,
    amount: int,
    description: str,
    category: str,
    kind: str,
    transacted: int,
    posted: int,
    created: int,
    payee: str = "",
    memo: str = "",
) -> Transaction:
    """Add a transaction to an account, besides those that the ledger draws.

    Args:
        world: Numbers it.
        account: Where it goes.
        amount: Cents; positive is money into the account.
        description: As the institution words it.
        category: One of the API's categories; empty if the API could not tell.
        kind: The API's ``type``.
        transacted: Epoch seconds; when it was made.
        posted: Epoch seconds; when it is posted.
        created: Epoch seconds; when the sandbox first saw it.
        payee: The other side; the description if it is not given.
        memo: Further words.
    """
    transaction = Transaction(
        id=world.next_transaction(),
        posted=posted,
        transacted=transacted,
        amount=amount,
        description=description,
        memo=memo,
        payee=payee or description,
        category=category,
        kind=kind,
        created=created,
    )
    insort(account.transactions, transaction, key=_order)
    return transaction


def change(account: Account, old: Transaction, new: Transaction | None) -> None:
    """Put another transaction in the place of one on an account, or none."""
    account.transactions.remove(old)
    if new is not None:
        insort(account.transactions, new, key=_order)


def _order(transaction: Transaction) -> tuple[int, int]:
    return transaction.posted, transaction.id


def shown(account: Account, *, include_pending: bool) -> list[Transaction]:
    """The visible transactions of an account: those known, and of the time before it was added those loaded."""
    known = [*account.posted, *account.pending] if include_pending else account.posted
    return [each for each in known if each.transacted >= account.loaded_from or each.created > account.created]


def records_of(world: World, entries: Iterable[Entry]) -> list[Json]:
    """Transactions as the API lists them, in the given order."""
    homes: dict[str, Address] = {}
    balances: dict[str, dict[int, int]] = {}
    records: list[Json] = []
    for entry in entries:
        account, transaction = entry
        if account.id not in balances:
            balances[account.id] = _running_balances(account)
            if account.customer_id not in homes:
                homes[account.customer_id] = person_of(world, world.customers[account.customer_id]).address
        record = _record(entry, homes[account.customer_id])
        if transaction.id in balances[account.id]:
            record["runningBalanceAmount"] = balances[account.id][transaction.id] / 100
        records.append(record)
    return records


def _record(entry: Entry, home: Address) -> Json:
    account, transaction = entry
    record: Json = {
        "id": transaction.id,
        "amount": transaction.amount / 100,
        "uniqueTransactionId": entry.unique_id,
        "accountId": int(account.id),
        "customerId": int(account.customer_id),
        "status": "pending",
        "description": transaction.description,
        "transactionDate": transaction.transacted,
        # Nobody knows yet when a pending one will be posted.
        "postedDate": transaction.transacted,
        "createdDate": transaction.created,
    }
    if transaction.posted <= account.aggregated:
        record |= {"status": "active", "postedDate": transaction.posted}
    if transaction.kind in _TYPES:
        record["type"] = _TYPES[transaction.kind]
    if transaction.memo:
        record["memo"] = transaction.memo
    if transaction.category:
        record["categorization"] = _categorization(transaction, home)
    if transaction.further:
        record |= {**transaction.further, **security_of(account, transaction.further.get("ticker", ""))}
    return record


def _categorization(transaction: Transaction, home: Address) -> Json:
    result: Json = {
        "normalizedPayeeName": transaction.payee,
        "category": transaction.category,
        "country": home.country,
        "bestRepresentation": _in_words(transaction.description, transaction.memo),
        **dict.fromkeys(("city", "state", "postalCode")),
    }
    if transaction.kind in _ON_THE_SPOT:
        result |= {"city": home.city, "state": home.state, "postalCode": home.postal_code}
    return result


@lru_cache(maxsize=4096)
def _in_words(description: str, memo: str) -> str:
    """Description and memo in one, each word once, without numbers and special characters."""
    words = _NO_WORDS.sub(" ", f"{description} {memo}").upper().split()
    return " ".join(dict.fromkeys(words))


def _running_balances(account: Account) -> dict[int, int]:
    """The balance in cents after each posted transaction; none if the balance depends on prices as well."""
    if ACCOUNT_TYPES[account.type].family == "investment":
        return {}
    posted = account.posted
    balances = accumulate((each.amount for each in posted), initial=account.opening)
    next(balances)
    return {each.id: balance for each, balance in zip(posted, balances, strict=True)}
