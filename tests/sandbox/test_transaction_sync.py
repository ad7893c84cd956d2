"""``client.sync_transactions``: each kind of change, what is refused, and what the cursor is."""

from __future__ import annotations

import base64
import datetime as dt
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define
from clients import finished
from interrupting import Interruptible

from open_banking import APIConnectionError, InvalidRequestError, NotFoundError, PaginationError, sync_reading
from open_banking.sandbox.records.transactions import add
from open_banking.sync_cursor import MAX_RECENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from open_banking import Client, models
    from open_banking.sandbox import Sandbox
    from open_banking.transaction_sync import TransactionChanges

DAY = 24 * 60 * 60
LONGEST_CURSOR = 96 * 1024


@define
class Nightly:
    """Who syncs each night, with a client of either kind."""

    sandbox: Sandbox
    onlooker: Client
    client: Any
    wire: Interruptible
    customer: str
    account: str
    """A checking account."""
    store: dict[int, models.Transaction]
    cursor: str | None = None

    def sync(self, **options: Any) -> TransactionChanges:
        """Run, and keep what it returns."""
        changes = self.run(**options)
        changes.apply_to(self.store)
        self.cursor = changes.cursor
        return changes

    def run(self, **options: Any) -> TransactionChanges:
        given = {"customer_id": self.customer, "cursor": self.cursor, **options}
        changes: TransactionChanges = finished(self.client.sync_transactions(**given))
        return changes

    def listed(self) -> dict[int, models.Transaction]:
        listing = self.onlooker.aggregation.v3.customers.transactions.list
        pages = self.onlooker.paginate(
            listing, customer_id=self.customer, from_date=0, to_date=10**10, limit=1000, include_pending=True
        )
        return {each.id: each for each in pages}

    def date(self, days_ago: int) -> int:
        return int(self.sandbox.clock.timestamp) - days_ago * DAY

    def add(self, days_ago: int = 0, **options: Any) -> int:
        given: dict[str, Any] = {"amount": -12.5, "posted": self.date(days_ago), **options}
        return self.sandbox.add_transaction(self.customer, self.account, **given).transaction_id

    def refresh(self) -> None:
        self.onlooker.aggregation.v1.customers.accounts.create(customer_id=self.customer)

    def old(self, count: int = 1, days_ago: int = 60) -> list[int]:
        """Posted transactions of the account that are older than so many days, the oldest left out."""
        found = [
            each
            for each in self.listed().values()
            if (each.posted_date or 0) < self.date(days_ago) and str(each.account_id) == self.account
        ]
        return [each.id for each in sorted(found, key=lambda each: each.transaction_date or 0)[5 : 5 + count]]


@pytest.fixture
def now() -> dt.datetime:
    return dt.datetime(2024, 5, 6, 12, tzinfo=dt.UTC)


@pytest.fixture(params=["sync", "async"])
def nightly(request: pytest.FixtureRequest, sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> Nightly:
    account = sandbox.connect(customer_id, profile="everyday").account_ids[0]
    sandbox.transport = wire = Interruptible(sandbox.transport)
    client = sandbox.client(max_retries=0) if request.param == "sync" else sandbox.async_client(max_retries=0)
    return Nightly(sandbox, sandbox_client, client, wire, customer_id, account, {})


@pytest.fixture(autouse=True)
def _pages_of_100(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that there are several."""
    monkeypatch.setattr(sync_reading, "PAGE", 100)


# What is told


def test_the_first_run_brings_everything_and_the_next_one_nothing(nightly: Nightly) -> None:
    first = nightly.sync()

    assert first
    assert first.complete
    assert {each.id: each for each in first.added} == nightly.store == nightly.listed()
    assert len(nightly.store) > 100
    again = nightly.sync()
    assert not again
    assert (again.added, again.modified, again.removed, again.complete) == ([], [], [], False)
    assert repr(first) == f"TransactionChanges(added={len(first.added)}, modified=0, removed=0, complete=True)"


def test_a_pending_one_that_is_posted_under_another_id(nightly: Nightly) -> None:
    pending = nightly.add(pending=True)
    nightly.sync()
    posted = nightly.sandbox.post_pending(nightly.customer, pending, amount=-15).transaction_id

    changes = nightly.sync()

    assert [(each.id, each.status, each.amount) for each in changes.added] == [(posted, "active", -15)]
    assert (changes.modified, changes.removed) == ([], [pending])
    assert nightly.store == nightly.listed()


def test_a_pending_one_that_is_posted_under_its_id(nightly: Nightly) -> None:
    pending = nightly.add(pending=True)
    nightly.sync()
    nightly.sandbox.advance(days=3)
    nightly.refresh()

    changes = nightly.sync()

    assert pending in {each.id for each in changes.modified}
    assert changes.removed == []
    assert nightly.store[pending].status == "active"
    assert nightly.store == nightly.listed()


def test_changed_back_dated_and_deleted_ones(nightly: Nightly) -> None:
    changed, deleted = nightly.add(5), nightly.add(0)
    nightly.sync()
    nightly.sandbox.change_transaction(nightly.customer, changed, description="As the bank words it now")
    nightly.sandbox.delete_transaction(nightly.customer, deleted)
    late = nightly.add(9, pending=True)

    changes = nightly.sync()

    assert [each.id for each in changes.added] == [late]
    assert [(each.id, each.description) for each in changes.modified] == [(changed, "As the bank words it now")]
    assert changes.removed == [deleted]
    assert nightly.store == nightly.listed()


def test_one_that_gets_a_date_before_the_window_is_not_taken_for_deleted(nightly: Nightly) -> None:
    moved = nightly.add(3, pending=True)
    nightly.sync()
    nightly.sandbox.change_transaction(nightly.customer, moved, posted=nightly.date(50))

    changes = nightly.sync()

    assert ([each.id for each in changes.modified], changes.removed) == ([moved], [])
    assert nightly.store == nightly.listed()


def test_what_is_older_than_the_window_is_found_on_demand(nightly: Nightly) -> None:
    nightly.sync()
    changed, deleted = nightly.old(2)
    nightly.sandbox.change_transaction(nightly.customer, changed, description="Said later")
    assert not nightly.sync()
    assert nightly.store != nightly.listed()

    full = nightly.sync(full=True)

    assert ([each.id for each in full.modified], full.added, full.removed) == ([changed], [], [])
    assert nightly.store == nightly.listed()
    nightly.sandbox.delete_transaction(nightly.customer, deleted)
    added = nightly.add(70)
    full = nightly.sync(full=True)
    assert ([each.id for each in full.added], full.removed, full.complete) == ([added], [deleted], False)
    assert nightly.store == nightly.listed()
    assert not nightly.sync(full=True)


def test_what_left_the_window_after_it_was_seen_is_known(nightly: Nightly) -> None:
    number = nightly.add(1)
    nightly.sync()
    for _ in range(3):
        nightly.sandbox.advance(days=10)
        nightly.refresh()
        nightly.sync()
    nightly.sandbox.change_transaction(nightly.customer, number, description="Said later")
    assert not nightly.sync()

    full = nightly.sync(full=True)

    assert [each.id for each in full.modified] == [number]
    assert not nightly.sync(full=True)


def test_a_run_after_a_long_time_misses_nothing(nightly: Nightly) -> None:
    nightly.sync()
    nightly.sandbox.advance(days=90)
    late = nightly.add(80)
    nightly.refresh()

    changes = nightly.sync()

    assert late in {each.id for each in changes.added}
    assert nightly.store == nightly.listed()


def test_an_account_that_comes_later_is_synced_as_a_whole(nightly: Nightly) -> None:
    nightly.sync()
    come = nightly.sandbox.connect(nightly.customer, profile="profile_02", institution_id=102105).account_ids

    changes = nightly.sync()

    assert {str(each.account_id) for each in changes.added} <= set(come)
    assert (len(changes.added) > 100, changes.modified, changes.removed, changes.complete) == (True, [], [], False)
    assert nightly.store == nightly.listed()


def test_an_account_that_is_deleted_goes_with_its_transactions(nightly: Nightly) -> None:
    nightly.sync()
    accounts = nightly.onlooker.aggregation.v1.customers.accounts
    accounts.delete(customer_id=nightly.customer, account_id=nightly.account)

    nightly.sync()

    assert nightly.store == nightly.listed()
    assert nightly.account not in {str(each.account_id) for each in nightly.store.values()}


def test_history_that_was_loaded_is_there_at_the_next_run(nightly: Nightly) -> None:
    nightly.sync()
    historic = nightly.onlooker.aggregation.v1.customers.accounts.transactions.historic
    historic.create(customer_id=nightly.customer, account_id=nightly.account)

    changes = nightly.sync()

    assert (len(changes.added) > 200, changes.removed, changes.complete) == (True, [], False)
    assert nightly.store == nightly.listed()


def test_a_bank_that_was_not_reached_for_long_brings_everything_since(nightly: Nightly) -> None:
    accounts = nightly.sandbox.connect(nightly.customer, profile="saver", institution_id=102105)
    login = nightly.sandbox.world.customers[nightly.customer].logins[int(accounts.institution_login_id)]
    nightly.sync()
    login.broken = 185
    for _ in range(4):
        nightly.sandbox.advance(days=12)
        nightly.refresh()
        nightly.sync()
    login.broken = 0
    nightly.refresh()

    nightly.sync()

    assert nightly.store == nightly.listed()


def test_one_account_of_several(nightly: Nightly) -> None:
    nightly.sync(account_id=nightly.account)
    number = nightly.add(4)
    nightly.refresh()

    changes = nightly.sync(account_id=nightly.account)

    assert number in {each.id for each in changes.added}
    assert nightly.store == {
        number: each for number, each in nightly.listed().items() if str(each.account_id) == nightly.account
    }
    assert not nightly.sync(account_id=int(nightly.account))


def test_the_first_run_begins_where_it_is_told_to_and_so_do_the_next(nightly: Nightly) -> None:
    since = dt.datetime.fromtimestamp(nightly.date(30), dt.UTC)
    first = nightly.sync(since=since)
    old = nightly.add(40)
    nightly.sandbox.change_transaction(nightly.customer, nightly.old()[0], description="Not synced")

    full = nightly.sync(full=True)

    assert min(each.transaction_date or 0 for each in first.added) >= since.timestamp()
    assert old not in nightly.store
    assert full.added == []


def test_a_window_can_be_longer(nightly: Nightly) -> None:
    nightly.sync()
    nightly.sync(window=90)
    late = nightly.add(70)

    assert late in {each.id for each in nightly.sync(window=dt.timedelta(days=90)).added}
    assert nightly.store == nightly.listed()


# How much a cursor can tell


def test_many_older_ones_that_were_modified_are_all_told(nightly: Nightly) -> None:
    fill(nightly, 200, 90)
    nightly.sync()
    changed = nightly.old(150, days_ago=30)
    assert len(changed) == 150
    for number in changed:
        nightly.sandbox.change_transaction(nightly.customer, number, description="Said later")

    changes = nightly.sync(full=True)

    assert set(changed) <= {each.id for each in changes.modified}
    assert (changes.added, changes.removed, changes.complete) == ([], [], False)
    assert nightly.store == nightly.listed()


def test_if_too_many_older_ones_are_gone_the_store_is_replaced(nightly: Nightly) -> None:
    other = nightly.onlooker.aggregation.v2.customers.testing.create(data={"username": "customer_two"}).id
    account = nightly.sandbox.connect(other, profile="saver").account_ids[0]
    kept = nightly.onlooker.aggregation.v4.customers.accounts.transactions.list(
        customer_id=other, account_id=account, from_date=0, to_date=10**10
    ).transactions
    nightly.store |= {each.id: each for each in kept}
    fill(nightly, 400, 90)
    nightly.sync()
    for number in nightly.old(250, days_ago=30):
        nightly.sandbox.delete_transaction(nightly.customer, number)

    changes = nightly.sync(full=True)

    assert changes.complete
    assert nightly.store == {**nightly.listed(), **{each.id: each for each in kept}}
    changes.apply_to(nightly.store)
    assert nightly.store == {**nightly.listed(), **{each.id: each for each in kept}}


def fill(nightly: Nightly, count: int, days: int) -> None:
    """Have the bank post so many transactions within the last days."""
    account = nightly.sandbox.world.customers[nightly.customer].accounts[nightly.account]
    for place in range(count):
        date = nightly.date(0) - place * days * DAY // count
        add(
            nightly.sandbox.world,
            account,
            amount=-100,
            description=f"Purchase {place}",
            category="Shopping",
            kind="debit",
            transacted=date,
            posted=date,
            created=nightly.date(0) + 1,
        )


@pytest.mark.parametrize(("days", "longest"), [(600, 20_000), (10, LONGEST_CURSOR)])
def test_the_cursor_is_bounded(nightly: Nightly, days: int, longest: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_reading, "PAGE", 1000)
    nightly.wire.carrier = vars(nightly.wire.carrier)["_inner"]  # to validate so many takes long
    fill(nightly, 10_000, days)
    nightly.sync()
    assert len(nightly.store) > 10_000
    number = nightly.add(4, pending=True)

    changes = nightly.sync()

    assert [each.id for each in changes.added] == [number]
    assert len(changes.cursor) < longest
    nightly.sandbox.delete_transaction(nightly.customer, number)
    assert nightly.sync().removed == [number]
    assert not nightly.sync()


def test_the_largest_cursor_keeps_within_its_bound(nightly: Nightly, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_reading, "PAGE", 1000)
    listed = len(nightly.listed())
    fill(nightly, MAX_RECENT - listed, 13)

    nightly.sync(window=3000)

    assert len(nightly.store) == MAX_RECENT
    assert 20_000 < len(nightly.cursor or "") < LONGEST_CURSOR


def test_the_cursor_has_no_personal_data_in_the_clear(nightly: Nightly) -> None:
    cursor = nightly.sync().cursor

    assert cursor.isascii()
    version, _, content = cursor.partition(".")
    shown = zlib.decompress(base64.urlsafe_b64decode(content))
    assert version == "1"
    accounts = nightly.onlooker.aggregation.v1.customers.accounts.list(customer_id=nightly.customer).accounts
    for text in (nightly.customer, *(each.id for each in accounts)):
        forms = [text.encode(), *(int(text).to_bytes(8, order).strip(b"\0") for order in ("big", "little"))]
        assert [each for each in forms if each in shown] == []
    for transaction in nightly.store.values():
        assert transaction.description.encode() not in shown


# What goes wrong


@pytest.mark.parametrize("number", [1, 2, 3])
def test_an_interrupted_run_is_repeated(nightly: Nightly, number: int) -> None:
    nightly.sync()
    nightly.sandbox.advance(days=40)
    nightly.refresh()
    late = nightly.add(3)
    nightly.wire.at(number, nightly.wire.fail)
    with pytest.raises(APIConnectionError):
        nightly.run()

    first, second = nightly.run(), nightly.run()

    assert first == second
    for changes in (first, second, first):
        changes.apply_to(nightly.store)
        assert late in nightly.store
        assert nightly.store == nightly.listed()


def test_what_changes_between_two_pages_is_read_again(nightly: Nightly) -> None:
    first = min(nightly.listed().values(), key=lambda each: each.transaction_date or 0).id
    # A token, the accounts, a page, and before the next one the first transaction is gone: one would be on no page.
    nightly.wire.at(4, lambda: nightly.sandbox.delete_transaction(nightly.customer, first))

    nightly.sync()

    assert nightly.store == nightly.listed()


def test_if_it_changes_all_the_time_nothing_is_returned(nightly: Nightly) -> None:
    def add() -> None:
        nightly.add(150, pending=True)

    nightly.wire.actions = dict.fromkeys(range(1, 50), add)
    before = nightly.sandbox.clock.timestamp

    with pytest.raises(PaginationError, match="sync again later with the same cursor"):
        nightly.run()
    assert nightly.sandbox.clock.timestamp - before == pytest.approx(2)


def changed_at(place: int) -> Callable[[str], str]:
    def change(cursor: str) -> str:
        return f"{cursor[:place]}{'A' if cursor[place] != 'A' else 'B'}{cursor[place + 1 :]}"

    return change


SPOILED: list[tuple[Callable[[str], Any], str]] = [
    (changed_at(500), "damaged"),
    (changed_at(20), "damaged"),
    (lambda cursor: cursor[:-4], "damaged"),
    (lambda cursor: f"{cursor}AAAA", "damaged"),
    (lambda cursor: f"{cursor[:-4]}ä", "damaged, or no cursor"),
    (lambda _: "", "damaged, or no cursor"),
    (lambda _: "2024-05-06", "damaged, or no cursor"),
    (lambda cursor: f"2{cursor[1:]}", "version 2"),
    (lambda cursor: cursor.encode(), "a bytes"),
]


@pytest.mark.parametrize(("spoil", "problem"), SPOILED)
def test_a_cursor_that_is_none_is_refused(nightly: Nightly, spoil: Callable[[str], Any], problem: str) -> None:
    cursor = spoil(nightly.sync().cursor)
    nightly.wire.at(1, nightly.wire.fail)

    with pytest.raises(InvalidRequestError, match=f"cursor is .*{problem}"):
        nightly.run(cursor=cursor)
    assert nightly.wire.sent == 0


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"customer_id": "1005061235"}, "another customer_id or account_id"),
        ({"account_id": "5011648377"}, "another customer_id or account_id"),
        ({"customer_id": ""}, "customer_id is empty"),
        ({"customer_id": None}, "customer_id is"),
        ({"account_id": " "}, "account_id is empty"),
        ({"window": 0}, "window is 0"),
        ({"window": True}, "window is True"),
        ({"window": float("nan")}, "window is nan"),
        ({"window": 10**400}, "window is 1000"),
        ({"window": dt.timedelta(hours=3)}, "from 1 to 3660 days"),
        ({"since": dt.datetime(2024, 1, 1)}, "since is a datetime without a time zone"),  # noqa: DTZ001  # what is refused
        ({"since": -5}, "since is before 1970"),
        ({"since": 1.5}, "since is a float"),
    ],
)
def test_bad_arguments_are_refused(nightly: Nightly, arguments: dict[str, Any], problem: str) -> None:
    nightly.sync()
    nightly.wire.at(1, nightly.wire.fail)

    with pytest.raises(InvalidRequestError, match=problem):
        nightly.run(**arguments)
    assert nightly.wire.sent == 0


def test_a_customer_that_there_is_not(nightly: Nightly) -> None:
    with pytest.raises(NotFoundError):
        nightly.run(customer_id="1")


# What it costs


def test_it_makes_these_calls_and_none_is_billed(nightly: Nightly, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_reading, "PAGE", 1000)
    nightly.sync()
    before = len(nightly.sandbox.calls)

    nightly.sync()
    nightly.run(cursor=None, account_id=nightly.account)

    calls = nightly.sandbox.calls[before:]
    assert [each.operation for each in calls] == [
        "GetCustomerAccounts",
        "GetAllCustomerTransactions",
        "GetCustomerAccount",
        "GetCustomerAccountTransactions",
    ]
    assert not any(each.billed for each in calls)
    assert all("limit=1000" in each.query for each in calls[1::2])
