"""The methods that do what a bank does to transactions: add one, change it, delete it, post a pending one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from .bank.aggregating import bring
from .dates import DAY, moment_of, noon
from .money import cents_of
from .notifications import notifying
from .people_on_demand import PeopleOnDemand
from .records.transactions import UNCATEGORIZED, Entry, add, change, shown

if TYPE_CHECKING:
    from collections.abc import Generator

    from .state import Customer

_POSTED_AFTER = 2 * DAY


class NewTransaction(NamedTuple):
    """A transaction that was added."""

    transaction_id: int


class TransactionsOnDemand(PeopleOnDemand):
    """Changes the transactions on accounts as banks do. Subscribers to TxPush are notified of it."""

    def add_transaction(
        self,
        customer_id: str,
        account_id: str,
        *,
        amount: float,
        description: str = "Test transaction",
        posted: int | str | None = None,
        pending: bool = False,
        category: str = UNCATEGORIZED,
    ) -> NewTransaction:
        """Add a transaction to an account, also one that the bank posts late, with a date in the past.

        It is listed at once, together with whatever the account had since its last refresh.

        Args:
            customer_id: Whose account it is.
            account_id: Where it goes.
            amount: In the currency of the account; positive is money into the account.
            description: As the bank words it.
            posted: When it took place and was posted: epoch seconds, or a date or a date-time with a time zone as
                text, in ISO 8601. Not in the future; the sandbox's present if it is not given.
            pending: Whether it is still pending; it is then posted at the first refresh two days from now, or by
                ``post_pending``.
            category: One of the API's.

        Raises:
            ValueError: There is no such customer or account, or there can be no such transaction.
        """
        with self._acting() as moment:
            now, cents = int(moment), cents_of(amount)
            when = now if posted is None else _past("posted", posted, now)
            customer = self._engine.world.customer(str(customer_id))
            account = self._engine.world.account(customer.id, str(account_id))
            with notifying(self._engine.world, self._engine.callbacks, customer):
                bring(self._engine.world, customer, customer.logins[account.login_id], [account], now)
                added = add(
                    self._engine.world,
                    account,
                    amount=cents,
                    description=description,
                    category=category,
                    kind="credit" if cents > 0 else "debit",
                    transacted=when,
                    posted=now + _POSTED_AFTER if pending else when,
                    # Later than the account itself: it is no history that is still to be loaded.
                    created=max(now, account.created + 1),
                )
        return NewTransaction(added.id)

    def change_transaction(
        self,
        customer_id: str,
        transaction_id: int | str,
        *,
        amount: float | None = None,
        description: str | None = None,
        posted: int | str | None = None,
        category: str | None = None,
    ) -> None:
        """Change a transaction, as banks do when they learn more; it keeps its ID.

        Args:
            customer_id: Whose it is.
            transaction_id: Its ``id``. It is one that is listed.
            amount: The new amount; the old one if it is not given, as with everything else.
            description: The new description.
            posted: Another date at which it took place and, unless it is pending, was posted; as in
                ``add_transaction``.
            category: The new category.

        Raises:
            ValueError: There is no such customer or transaction, or there can be no such transaction.
        """
        with self._acting() as moment:
            when = None if posted is None else _past("posted", posted, int(moment))
            cents = None if amount is None else cents_of(amount)
            customer = self._engine.world.customer(str(customer_id))
            account, old = _found(customer, transaction_id)
            new = old._replace(
                amount=old.amount if cents is None else cents,
                description=old.description if description is None else description,
                transacted=old.transacted if when is None else when,
                posted=old.posted if when is None or old.posted > account.aggregated else when,
                category=old.category if category is None else category,
            )
            with notifying(self._engine.world, self._engine.callbacks, customer):
                change(account, old, new)

    def delete_transaction(self, customer_id: str, transaction_id: int | str) -> None:
        """Delete a transaction, as banks do with a pending one that is never posted, or with a duplicate.

        Args:
            customer_id: Whose it is.
            transaction_id: Its ``id``. It is one that is listed.

        Raises:
            ValueError: There is no such customer or transaction.
        """
        with self._acting():
            customer = self._engine.world.customer(str(customer_id))
            account, old = _found(customer, transaction_id)
            with notifying(self._engine.world, self._engine.callbacks, customer):
                change(account, old, None)

    def post_pending(
        self, customer_id: str, transaction_id: int | str, *, amount: float | None = None
    ) -> NewTransaction:
        """Post a pending transaction under another ID: the pending one is gone, and a new one is there.

        By itself, a pending one is posted at a refresh under the ID that it has.

        Args:
            customer_id: Whose it is.
            transaction_id: The ``id`` of the pending one.
            amount: What is posted, with the tip for instance; the amount of the pending one if it is not given.

        Returns:
            The posted one, with its ID.

        Raises:
            ValueError: There is no such customer or transaction, it is posted already, or the amount can be none.
        """
        with self._acting() as moment:
            now = int(moment)
            customer = self._engine.world.customer(str(customer_id))
            account, old = _found(customer, transaction_id)
            if old.posted <= account.aggregated:
                raise ValueError(f"transaction {old.id} is posted already")
            new = old._replace(
                id=self._engine.world.next_transaction(),
                posted=now,
                amount=old.amount if amount is None else cents_of(amount),
                created=max(now, account.created + 1),
                further={name: value for name, value in (old.further or {}).items() if name != "uniqueTransactionId"},
            )
            with notifying(self._engine.world, self._engine.callbacks, customer):
                bring(self._engine.world, customer, customer.logins[account.login_id], [account], now)
                change(account, old, new)
        return NewTransaction(new.id)


def _listed(customer: Customer) -> Generator[Entry]:
    for account in customer.accounts.values():
        yield from (Entry(account, each) for each in shown(account, include_pending=True))


def _found(customer: Customer, transaction_id: int | str) -> Entry:
    """A transaction that is listed, with its account.

    Raises:
        ValueError: There is none.
    """
    found = next((each for each in _listed(customer) if str(each.transaction.id) == str(transaction_id)), None)
    if found is None:
        raise ValueError(f"customer {customer.id} has no transaction {transaction_id}")
    return found


def _past(name: str, given: int | str, now: int) -> int:
    """The epoch seconds that are given, or that a text stands for; those of a date are at noon, UTC.

    Raises:
        ValueError: It is no moment, or is none of the past.
    """
    try:
        moment = int(given) if isinstance(given, int) or given.isdecimal() else _moment_in(given)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None
    if not 0 <= moment <= now:
        raise ValueError(f"{name}={given!r} is not between 0 and the sandbox's present, which is {now}")
    return moment


def _moment_in(text: str) -> int:
    try:
        return noon(dt.date.fromisoformat(text))
    except ValueError:
        return int(moment_of(text))
