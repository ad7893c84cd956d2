"""Random sequences of what banks do to transactions: a store that is synced has what a full list has."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from attrs import Factory, define
from clients import finished
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from interrupting import Interruptible

from open_banking import APIConnectionError, sync_cursor, sync_reading
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from open_banking import AsyncClient, Client, models
    from open_banking.transaction_sync import TransactionChanges

WINDOW = 14 * 24 * 60 * 60
OTHER_BANK = 102_105
PROFILES = ("student", "struggling", "profile_02")
PLACES = st.floats(0, 1, exclude_max=True)
"""Which of several, as a share of their number."""
DAYS_AGO = st.one_of(st.integers(0, 20), st.integers(0, 160))
CENTS = st.integers(-90_000, 90_000).filter(bool)


@define
class Synced:
    """What somebody keeps who syncs."""

    store: dict[int, models.Transaction] = Factory(dict[int, "models.Transaction"])
    cursor: str | None = None
    refreshed: float = 0
    """Epoch seconds of the last refresh that the last run could know."""


class Banks(RuleBasedStateMachine):
    """A customer, whose transactions are kept by two who sync: all accounts, and one of them."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(sync_reading, "PAGE", 150)  # so that there are several
        self.patch.setattr(sync_cursor, "MAX_RECENT", 100)  # so that there are more now and then
        self.sandbox = Sandbox(running=False, now=dt.datetime(2024, 5, 6, 12, tzinfo=dt.UTC))
        self.onlooker: Client = self.sandbox.client()
        self.sandbox.transport = self.wire = Interruptible(self.sandbox.transport)
        self.client: Client = self.sandbox.client(max_retries=0)
        self.async_client: AsyncClient = self.sandbox.async_client(max_retries=0)
        self.customer = self.sandbox.add_customer("customer_one").customer_id
        self.first = self.sandbox.connect(self.customer, profile="struggling").account_ids[0]
        self.synced: dict[str | None, Synced] = {None: Synced(), self.first: Synced()}

    def teardown(self) -> None:
        self.client.close()
        self.onlooker.close()
        finished(self.async_client.close())
        self.sandbox.close()
        self.patch.undo()

    # What there is

    def listed(self, account: str | None) -> dict[int, models.Transaction]:
        customers, span = self.onlooker.aggregation, {"from_date": 0, "to_date": 10**10, "limit": 1000}
        listing: Any = customers.v3.customers.transactions.list
        if account is not None:
            listing, span["account_id"] = customers.v4.customers.accounts.transactions.list, int(account)
        pages = self.onlooker.paginate(listing, customer_id=self.customer, include_pending=True, **span)
        return {each.id: each for each in pages}

    def accounts(self) -> list[str]:
        return sorted(self.sandbox.world.customers[self.customer].accounts)

    def chosen(self, place: float, *, status: str | None = None) -> int | None:
        """One of the transactions; those of late are as likely as all others."""
        ids = [
            each.id
            for each in sorted(self.listed(None).values(), key=lambda each: (each.transaction_date or 0, each.id))
            if status in {None, each.status}
        ]
        if not ids:
            return None
        return ids[-1 - int(place * 2 * min(40, len(ids)))] if place < 0.5 else ids[int((place * 2 - 1) * len(ids))]

    def date(self, days_ago: int) -> int:
        return int(self.sandbox.clock.timestamp) - days_ago * 24 * 60 * 60

    # What banks do

    @rule(place=PLACES, cents=CENTS, days_ago=DAYS_AGO, pending=st.booleans())
    def add(self, place: float, cents: int, days_ago: int, pending: bool) -> None:  # noqa: FBT001  # what hypothesis passes by name
        account = self.accounts()[int(place * len(self.accounts()))]
        self.sandbox.add_transaction(
            self.customer, account, amount=cents / 100, posted=self.date(days_ago), pending=pending
        )

    @rule(place=PLACES, cents=CENTS)
    def change(self, place: float, cents: int) -> None:
        if (number := self.chosen(place)) is not None:
            self.sandbox.change_transaction(self.customer, number, amount=cents / 100, description=f"Now {cents}")

    @rule(place=PLACES, days_ago=DAYS_AGO)
    def move(self, place: float, days_ago: int) -> None:
        if (number := self.chosen(place)) is not None:
            self.sandbox.change_transaction(self.customer, number, posted=self.date(days_ago))

    @rule(place=PLACES)
    def delete(self, place: float) -> None:
        if (number := self.chosen(place)) is not None:
            self.sandbox.delete_transaction(self.customer, number)

    @rule(place=PLACES)
    def post(self, place: float) -> None:
        if (number := self.chosen(place, status="pending")) is not None:
            self.sandbox.post_pending(self.customer, number)

    @rule(days=st.sampled_from([0.2, 1, 1, 3, 15]))
    def advance(self, days: float) -> None:
        self.sandbox.advance(days=days)

    @rule()
    def refresh(self) -> None:
        self.onlooker.aggregation.v1.customers.accounts.create(customer_id=self.customer)

    @rule()
    def refresh_one(self) -> None:
        self.sandbox.add_transaction(self.customer, self.first, amount=1)

    @rule(what=st.sampled_from(["history", "connected", "account deleted", "many deleted"]), place=PLACES)
    def turn_over(self, what: str, place: float) -> None:
        """What happens once in a while, and changes much: one rule, so that the others come more often."""
        accounts = self.onlooker.aggregation.v1.customers.accounts
        account = self.accounts()[int(place * len(self.accounts()))]
        if what == "history":
            accounts.transactions.historic.create(customer_id=self.customer, account_id=self.first)
        elif what == "connected":
            self.sandbox.connect(self.customer, institution_id=OTHER_BANK, profile=PROFILES[int(place * len(PROFILES))])
        elif what == "many deleted":
            for number in list(self.listed(None))[int(place * 100) :][: int(place * 300)]:
                self.sandbox.delete_transaction(self.customer, number)
        elif account != self.first:
            accounts.delete(customer_id=self.customer, account_id=account)

    # Syncing

    def run(self, account: str | None, *, full: bool, asynchronous: bool) -> TransactionChanges:
        client = self.async_client if asynchronous else self.client
        changes: TransactionChanges = finished(
            client.sync_transactions(
                customer_id=self.customer, account_id=account, cursor=self.synced[account].cursor, full=full
            )
        )
        return changes

    @initialize(all_accounts=st.booleans())
    def start(self, all_accounts: bool) -> None:  # noqa: FBT001  # what hypothesis passes by name
        self.sync(all_accounts=all_accounts, full=False, asynchronous=False, interrupted=None)

    @rule(
        all_accounts=st.booleans(),
        full=st.sampled_from([False, False, False, True]),
        asynchronous=st.booleans(),
        interrupted=st.one_of(st.none(), st.integers(1, 5)),
    )
    def sync(self, *, all_accounts: bool, full: bool, asynchronous: bool, interrupted: int | None) -> None:
        account = None if all_accounts else self.first
        synced = self.synced[account]
        if interrupted is not None:
            self.wire.at(interrupted, self.wire.fail)
            try:
                self.run(account, full=full, asynchronous=asynchronous)
            except APIConnectionError:
                assert self.wire.sent == interrupted
            self.wire.actions.clear()
        whole = full or synced.cursor is None
        accounts_before = {each.account_id for each in synced.store.values()}
        changes = self.run(account, full=full, asynchronous=asynchronous)
        changes.apply_to(synced.store)
        changes.apply_to(synced.store)
        listed = self.listed(account)
        since = 0 if whole else synced.refreshed - WINDOW
        assert within(synced.store, since) == within(listed, since)
        # Accounts that have come or gone, as a whole.
        assert others(synced.store, accounts_before) == others(listed, accounts_before)
        assert {each.account_id for each in synced.store.values()} == {each.account_id for each in listed.values()}
        accounts = self.sandbox.world.customers[self.customer].accounts.values()
        synced.refreshed = max(each.aggregated for each in accounts if account in {None, each.id})
        synced.cursor = changes.cursor
        assert not changes.added or {each.id for each in changes.added}.isdisjoint(changes.removed)
        # Nothing has changed since.
        again = self.run(account, full=full, asynchronous=not asynchronous)
        assert not again, (again, again.added[:2], again.modified[:2])

    @invariant()
    def keep_the_cursor_small(self) -> None:
        assert all(len(each.cursor or "") < 20_000 for each in self.synced.values())


def within(transactions: dict[int, models.Transaction], since: float) -> dict[int, models.Transaction]:
    """Those all of whose dates are in the window."""
    return {
        number: each
        for number, each in transactions.items()
        if min(each.transaction_date or 0, each.posted_date or 0) >= since
    }


def others(transactions: dict[int, models.Transaction], accounts: set[int]) -> dict[int, models.Transaction]:
    """Those on other accounts."""
    return {number: each for number, each in transactions.items() if each.account_id not in accounts}


TestSyncing = Banks.TestCase
TestSyncing.settings = settings(max_examples=35, stateful_step_count=30, deadline=None, derandomize=True, database=None)
