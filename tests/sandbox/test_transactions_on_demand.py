"""Transactions on demand: what a test has a bank do, from Python and over HTTP, and who is told of it."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import frozen

from open_banking import Client, NotFoundError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from open_banking import models

NOON = dt.datetime(2024, 5, 6, 12, tzinfo=dt.UTC)
DAY = 24 * 60 * 60


@frozen
class Bank:
    """A sandbox with a customer who has an account."""

    sandbox: Sandbox
    client: Client
    customer: str
    account: str

    def shown(self, number: int) -> models.Transaction:
        get = self.client.aggregation.v2.customers.transactions.get
        return get(customer_id=self.customer, transaction_id=str(number))

    def add(self, **options: Any) -> int:
        given: dict[str, Any] = {"amount": -12.5, **options}
        return self.sandbox.add_transaction(self.customer, self.account, **given).transaction_id

    def balance(self) -> float | None:
        return self.client.aggregation.v2.customers.accounts.get(
            customer_id=self.customer, account_id=self.account
        ).balance


@pytest.fixture
def now() -> dt.datetime:
    return NOON


@pytest.fixture
def listening() -> httpx.Client:
    """A listener that verifies itself, and takes what comes."""
    return httpx.Client(
        transport=httpx.MockTransport(
            lambda request: httpx.Response(200, text=request.url.params.get("txpush_verification_code", ""))
        )
    )


@pytest.fixture
def bank(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> Bank:
    account = sandbox.connect(customer_id, profile="saver").account_ids[0]
    return Bank(sandbox, sandbox_client, customer_id, account)


@pytest.mark.parametrize(
    ("posted", "date"),
    [
        (None, NOON.timestamp()),
        ("2024-03-02", dt.datetime(2024, 3, 2, 12, tzinfo=dt.UTC).timestamp()),
        ("2024-03-02T08:00:00-07:00", dt.datetime(2024, 3, 2, 15, tzinfo=dt.UTC).timestamp()),
        (1_700_000_000, 1_700_000_000),
        ("1700000000", 1_700_000_000),
    ],
)
def test_one_is_added_also_in_the_past(bank: Bank, posted: int | str | None, date: float) -> None:
    before = bank.balance() or 0
    number = bank.add(posted=posted, description="Dinner", category="Restaurants")

    added = bank.shown(number)
    assert (added.amount, added.description, added.status) == (-12.5, "Dinner", "active")
    assert added.transaction_date == added.posted_date == date
    assert added.categorization
    assert added.categorization.category == "Restaurants"
    assert bank.balance() == pytest.approx(before - 12.5)


def test_a_pending_one_is_posted_at_a_refresh_under_its_id(bank: Bank) -> None:
    number = bank.add(pending=True)
    assert bank.shown(number).status == "pending"
    bank.sandbox.advance(days=3)
    bank.client.aggregation.v1.customers.accounts.create(customer_id=bank.customer)

    assert bank.shown(number).status == "active"


def test_a_pending_one_is_posted_under_another_id(bank: Bank) -> None:
    number = bank.add(pending=True, posted="2024-05-04")

    posted = bank.sandbox.post_pending(bank.customer, number, amount=-15).transaction_id

    assert posted != number
    with pytest.raises(NotFoundError):
        bank.shown(number)
    shown = bank.shown(posted)
    assert (shown.status, shown.amount, shown.posted_date) == ("active", -15, NOON.timestamp())
    assert shown.transaction_date == dt.datetime(2024, 5, 4, 12, tzinfo=dt.UTC).timestamp()
    assert shown.unique_transaction_id == f"{bank.account}-{posted}"


def test_one_is_changed_and_keeps_its_id(bank: Bank) -> None:
    number, pending = bank.add(), bank.add(pending=True)

    bank.sandbox.change_transaction(bank.customer, number, amount=3, description="Refund", posted="2024-05-01")
    bank.sandbox.change_transaction(bank.customer, str(pending), category="Travel", posted="2024-05-01")

    changed, still = bank.shown(number), bank.shown(pending)
    may = dt.datetime(2024, 5, 1, 12, tzinfo=dt.UTC).timestamp()
    assert (changed.amount, changed.description, changed.posted_date) == (3, "Refund", may)
    assert (still.status, still.transaction_date, still.amount) == ("pending", may, -12.5)
    assert still.categorization
    assert still.categorization.category == "Travel"


def test_one_is_deleted(bank: Bank) -> None:
    before = bank.balance()
    number = bank.add()

    bank.sandbox.delete_transaction(bank.customer, number)

    with pytest.raises(NotFoundError):
        bank.shown(number)
    assert bank.balance() == before


REFUSALS: list[tuple[str, Callable[[Bank], object], str]] = [
    ("no customer", lambda bank: bank.sandbox.add_transaction("1", bank.account, amount=1), "no customer 1"),
    ("no account", lambda bank: bank.sandbox.add_transaction(bank.customer, "1", amount=1), "no account 1"),
    ("the future", lambda bank: bank.add(posted="2024-05-07"), "posted='2024-05-07' is not between 0 and"),
    ("before 1970", lambda bank: bank.add(posted=-1), "posted=-1 is not between 0 and"),
    ("no zone", lambda bank: bank.add(posted="2024-05-01T12:00:00"), "posted: .* has no time zone"),
    ("no date", lambda bank: bank.add(posted="yesterday"), "posted: .*'yesterday'"),
    ("fractions of a cent", lambda bank: bank.add(amount=1.234), "fractions of a cent"),
    ("no transaction", lambda bank: bank.sandbox.delete_transaction(bank.customer, 1), "no transaction 1"),
    ("nothing to change", lambda bank: bank.sandbox.change_transaction(bank.customer, 1), "no transaction 1"),
    ("posted", lambda bank: bank.sandbox.post_pending(bank.customer, bank.add()), "is posted already"),
    ("the same", lambda bank: bank.sandbox.post_pending(bank.customer, 1), "no transaction 1"),
]


@pytest.mark.parametrize(("do", "problem"), [each[1:] for each in REFUSALS], ids=[each[0] for each in REFUSALS])
def test_what_cannot_be_is_refused(bank: Bank, do: Callable[[Bank], object], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        do(bank)


def test_subscribers_are_told(bank: Bank) -> None:
    bank.client.aggregation.v1.customers.accounts.txpush.create(
        customer_id=bank.customer,
        account_id=bank.account,
        data={"callback_url": "https://listener.example.org/txpush"},
    )

    def told(do: Callable[[], object]) -> list[tuple[str, list[int]]]:
        before = len(bank.sandbox.deliveries)
        do()
        events = [json.loads(each.content)["event"] for each in bank.sandbox.deliveries[before:]]
        return [
            (each["type"], [record["id"] for record in each["records"]])
            for each in events
            if each["class"] == "transaction"
        ]

    added: list[int] = []
    assert told(lambda: added.append(bank.add(pending=True))) == [("created", added)]
    change = lambda: bank.sandbox.change_transaction(bank.customer, added[0], description="Said later")  # noqa: E731  # done where it is told
    assert told(change) == [("modified", added)]
    assert told(lambda: added.append(bank.sandbox.post_pending(bank.customer, added[0]).transaction_id)) == [
        ("created", added[1:]),
        ("deleted", added[:1]),
    ]
    assert told(lambda: bank.sandbox.delete_transaction(bank.customer, added[1])) == [("deleted", added[1:])]


def test_others_can_do_it_over_http(bank: Bank) -> None:
    with bank.sandbox.serve() as url, httpx.Client(base_url=f"{url}/sandbox", trust_env=False) as caller:

        def do(name: str, **arguments: Any) -> Any:
            response = caller.post(f"/{name}", json={"customer_id": bank.customer, **arguments})
            assert response.status_code == 200, response.text
            return response.json()

        pending = do("add_transaction", account_id=bank.account, amount=-1, posted="2024-05-04", pending=True)
        posted = do("post_pending", transaction_id=pending["transaction_id"])["transaction_id"]
        assert do("change_transaction", transaction_id=posted, description="Said later") == {}
        assert bank.shown(posted).description == "Said later"
        assert do("delete_transaction", transaction_id=posted) == {}
        refused = caller.post("/delete_transaction", json={"customer_id": bank.customer, "transaction_id": posted})
        assert (refused.status_code, str(posted) in refused.text) == (400, True)


def test_they_are_kept_in_the_state_file(tmp_path: Path) -> None:
    with Sandbox(now=NOON, running=False, state=tmp_path / "state.json") as sandbox:
        customer = sandbox.add_customer("customer_one").customer_id
        account = sandbox.connect(customer).account_ids[0]
        posted = sandbox.post_pending(
            customer, sandbox.add_transaction(customer, account, amount=-1, pending=True).transaction_id
        ).transaction_id
        deleted = sandbox.add_transaction(customer, account, amount=-2).transaction_id
        sandbox.delete_transaction(customer, deleted)

    with Sandbox(state=tmp_path / "state.json", running=False) as sandbox, sandbox.client() as client:
        get = client.aggregation.v2.customers.transactions.get
        assert get(customer_id=customer, transaction_id=str(posted)).amount == -1
        with pytest.raises(NotFoundError):
            get(customer_id=customer, transaction_id=str(deleted))
