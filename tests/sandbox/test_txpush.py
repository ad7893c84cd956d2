"""TxPush of the sandbox: listeners that prove themselves, and are notified of what is new."""

from __future__ import annotations

import datetime as dt
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import httpx
import pytest
from flows import CONSUMER
from validated import Validated

from open_banking import BadRequestError, NotFoundError, webhooks
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from open_banking import Client, models

DAY = 24 * 60 * 60
NOW = dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)
PRESENT = 1_773_826_200
URL = "https://listener.example.com/txpush?tenant=7"


class Listener:
    """A listener in this process: proves itself, and keeps what it receives."""

    def __init__(self) -> None:
        self.events: list[webhooks.Event] = []
        self.urls: list[httpx.URL] = []
        self.proof: Callable[[str], httpx.Response] = lambda code: httpx.Response(200, text=code)
        self.asked: Callable[[], object] = lambda: None

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.urls.append(request.url)
        if request.method == "GET":
            self.asked()
            return self.proof(webhooks.verification_response(request.url.query))
        assert request.headers["Content-Type"] == "application/json"
        self.events.append(webhooks.parse(request.content))
        return httpx.Response(200)


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def sandbox(listener: Listener) -> Iterator[Sandbox]:
    with (
        httpx.Client(transport=httpx.MockTransport(listener.handle)) as reaching,
        Sandbox(now=NOW, running=False, listener=reaching) as sandbox,
    ):
        sandbox.transport = Validated(sandbox.transport)
        yield sandbox


class Held(NamedTuple):
    """An account of a customer, and what a program does with it."""

    client: Client
    customer_id: str
    account_id: str

    def subscribe(self, url: str = URL) -> list[models.SubscriptionRecord]:
        return self.client.aggregation.v1.customers.accounts.txpush.create(
            customer_id=self.customer_id, account_id=self.account_id, data={"callback_url": url}
        ).subscriptions

    def disable(self) -> None:
        txpush = self.client.aggregation.v1.customers.accounts.txpush
        txpush.delete(customer_id=self.customer_id, account_id=self.account_id)

    def delete(self) -> None:
        accounts = self.client.aggregation.v1.customers.accounts
        accounts.delete(customer_id=self.customer_id, account_id=self.account_id)

    def refresh(self) -> None:
        self.client.aggregation.v1.customers.accounts.create(customer_id=self.customer_id)

    def inject(self, **changes: Any) -> models.CreatedTestTxPushTransaction:
        data: Any = {"amount": -4.25, "description": "Corner cafe", "transaction_date": PRESENT - 60, **changes}
        return self.client.aggregation.v1.customers.accounts.transactions.create(
            customer_id=self.customer_id, account_id=self.account_id, data=data
        )

    def listed(self, *, include_pending: bool = False) -> dict[int, models.Transaction]:
        page = self.client.aggregation.v4.customers.accounts.transactions.list(
            customer_id=self.customer_id,
            account_id=self.account_id,
            from_date=0,
            to_date=PRESENT + 365 * DAY,
            limit=1000,
            include_pending=include_pending,
        )
        return {each.id: each for each in page.transactions}

    @property
    def record(self) -> models.CustomerAccount:
        accounts = self.client.aggregation.v2.customers.accounts
        return accounts.get(customer_id=self.customer_id, account_id=self.account_id)

    @property
    def balance(self) -> float:
        balance = self.record.balance
        assert balance is not None
        return balance


def enrolled(sandbox: Sandbox, client: Client, *, active: bool = False) -> Held:
    """The checking account of a new customer."""
    kinds = client.aggregation.v2.customers
    made = (kinds.active if active else kinds.testing).create(data={"username": "customer_one"})
    return Held(client, made.id, sandbox.connect(made.id).account_ids[0])


@pytest.fixture
def account(sandbox: Sandbox, sandbox_client: Client) -> Held:
    return enrolled(sandbox, sandbox_client)


# Subscribe


def test_a_listener_that_proves_itself_gets_two_subscriptions(account: Held, listener: Listener) -> None:
    made = account.subscribe()

    assert [each.type for each in made] == ["account", "transaction"]
    assert {(each.account_id, each.callback_url) for each in made} == {(int(account.account_id), URL)}
    assert len({each.id for each in made}) == len({each.signing_key for each in made}) == 2
    # What the address had in its query already stays there.
    assert [url.params["tenant"] for url in listener.urls] == ["7"]


@pytest.mark.parametrize("content_type", ["text/plain", "TEXT/PLAIN", "text/plain ; charset=utf-8"])
def test_a_listener_may_spell_its_content_type_in_any_way(account: Held, listener: Listener, content_type: str) -> None:
    listener.proof = lambda code: httpx.Response(200, content=code.encode(), headers={"Content-Type": content_type})

    assert len(account.subscribe()) == 2


@pytest.mark.parametrize(
    ("proof", "says"),
    [
        (lambda code: httpx.Response(404, text=code), "responded with 404"),
        (lambda code: httpx.Response(302, text=code, headers={"Location": "/other"}), "responded with 302"),
        (lambda code: httpx.Response(200, html=code), "text/html"),
        (lambda code: httpx.Response(200, content=code.encode()), "of no type"),
        (lambda code: httpx.Response(201, text=code), "responded with 201"),
        (lambda code: httpx.Response(199, text=code), "responded with 199"),
        (lambda code: httpx.Response(200, text=code[::-1]), "another text"),
        (lambda code: httpx.Response(200, text=f"{code} "), "another text"),
        (lambda code: httpx.Response(200, text=code[:-1]), "another text"),
        (lambda _: httpx.Response(200, text=""), "another text"),
    ],
)
def test_a_listener_that_proves_nothing_is_refused(
    account: Held,
    listener: Listener,
    proof: Callable[[str], httpx.Response],
    says: str,
) -> None:
    listener.proof = proof

    with pytest.raises(BadRequestError, match=says):
        account.subscribe()

    account.inject()
    assert listener.events == []


@pytest.mark.parametrize(
    "url",
    [
        "listener",
        "ftp://listener.example.com/",
        "https://",
        "http://a:b:c/",
        "http://listener.example.com:65536/",
        "http://xn--/",
        "http://listener.example.com/\n",
        "http://listener.example.com/" + "a" * 70_000,
    ],
    ids=lambda url: repr(url)[:60],
)
def test_what_is_no_address_is_refused(account: Held, listener: Listener, url: str) -> None:
    with pytest.raises(BadRequestError, match="callbackUrl is no HTTP address"):
        account.subscribe(url)
    assert listener.urls == []


def test_half_a_character_is_no_address_either(sandbox: Sandbox, account: Held) -> None:
    path = f"/aggregation/v1/customers/{account.customer_id}/accounts/{account.account_id}/txpush"
    keys = {"Finicity-App-Key": sandbox.app_key, "Finicity-App-Token": account.client.token or ""}
    with httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url, headers=keys) as caller:
        refused = caller.post(path, content='{"callbackUrl": "http://listener.example.com/\\ud800"}')
    assert (refused.status_code, refused.json()["code"]) == (400, 10010)


@pytest.mark.parametrize("url", ["http://192.0.2.1/", "http://evillocalhost/", "http://127.0.0.1@192.0.2.1/"])
def test_a_listener_on_another_machine_is_refused_and_not_called(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def respond(*_: object) -> NoReturn:
        raise AssertionError

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", respond)
    with Sandbox() as sandbox, sandbox.client() as client:
        account = enrolled(sandbox, client)
        with pytest.raises(BadRequestError, match="calls loopback addresses alone"):
            account.subscribe(url)
        assert sandbox.world.customers[account.customer_id].subscriptions == {}


def test_an_account_deleted_while_its_listener_responds_gets_no_subscription(account: Held, listener: Listener) -> None:
    # Were the sandbox locked meanwhile, this call of another thread would never return.
    def delete() -> None:
        thread = threading.Thread(target=account.delete, daemon=True)
        thread.start()
        thread.join(10)
        assert not thread.is_alive()

    listener.asked = delete

    with pytest.raises(NotFoundError) as caught:
        account.subscribe()

    assert caught.value.code == "38003"


def test_there_is_nothing_to_subscribe_to(account: Held, listener: Listener) -> None:
    with pytest.raises(NotFoundError) as caught:
        account._replace(customer_id="1").subscribe()
    assert caught.value.code == "14001"
    with pytest.raises(NotFoundError) as caught:
        account._replace(account_id="1").subscribe()
    assert caught.value.code == "38003"

    assert listener.urls == []


# Notifications


def test_listeners_are_notified_of_a_test_transaction_and_of_the_account(account: Held, listener: Listener) -> None:
    account.subscribe()

    made = account.inject()

    transaction, whole = listener.events
    assert isinstance(transaction, webhooks.TxPushTransactionEvent)
    assert (transaction.class_, transaction.type) == ("transaction", "created")
    assert transaction.records == [account.listed()[made.id]]
    assert isinstance(whole, webhooks.TxPushAccountEvent)
    assert (whole.class_, whole.type) == ("account", "modified")
    assert whole.records == [account.record]


def test_only_the_listeners_of_the_account_are_notified(sandbox: Sandbox, account: Held) -> None:
    other = account._replace(account_id=sandbox.connect(account.customer_id).account_ids[1])
    account.subscribe("https://one.example.com/")
    other.subscribe("https://two.example.com/")

    other.inject()

    assert {each.url for each in sandbox.deliveries} == {"https://two.example.com/"}
    assert [(each.kind, each.status) for each in sandbox.deliveries] == [("txpush", 200)] * 2


def test_a_refresh_notifies_of_what_it_brings(sandbox: Sandbox, account: Held, listener: Listener) -> None:
    account.subscribe()
    pending = account.inject(status="pending").id
    listener.events.clear()
    before = account.listed(include_pending=True)

    sandbox.advance(days=20)
    account.refresh()

    created, modified, whole = listener.events
    assert isinstance(created, webhooks.TxPushTransactionEvent)
    assert isinstance(modified, webhooks.TxPushTransactionEvent)
    assert (created.type, modified.type) == ("created", "modified")
    assert isinstance(whole, webhooks.TxPushAccountEvent)
    after = account.listed(include_pending=True)
    assert {each.id for each in created.records or []} == after.keys() - before.keys()
    assert len(created.records or []) > 5
    assert pending in {each.id for each in modified.records or []}
    assert {each.status for each in modified.records or []} == {"active"}

    listener.events.clear()
    account.refresh()
    assert listener.events == []


@pytest.mark.parametrize("call", ["transactions.historic.create", "available_balance.live.list"])
def test_whatever_brings_transactions_notifies_of_them(
    sandbox: Sandbox, account: Held, listener: Listener, call: str
) -> None:
    account.subscribe()
    before = account.listed(include_pending=True)
    sandbox.advance(days=20)
    operation: Any = account.client.aggregation.v1.customers.accounts
    for name in call.split("."):
        operation = getattr(operation, name)

    operation(customer_id=account.customer_id, account_id=account.account_id)

    created = listener.events[0]
    assert isinstance(created, webhooks.TxPushTransactionEvent)
    assert created.type == "created"
    after = account.listed(include_pending=True)
    new = {each.id for each in after.values() if each.id not in before and (each.transaction_date or 0) > PRESENT}
    assert len(new) > 5
    # Not of what the historic load alone shows: it was there before the listener.
    assert {each.id for each in created.records or []} == new


def test_a_second_login_notifies_of_what_it_brings(sandbox: Sandbox, account: Held, listener: Listener) -> None:
    account.subscribe()
    before = account.listed(include_pending=True)
    sandbox.advance(days=20)

    sandbox.connect(account.customer_id)

    created = listener.events[0]
    assert isinstance(created, webhooks.TxPushTransactionEvent)
    assert created.type == "created"
    assert {each.id for each in created.records or []} == account.listed(include_pending=True).keys() - before.keys()


def test_a_report_notifies_of_what_it_brings(sandbox: Sandbox, account: Held, listener: Listener) -> None:
    account.subscribe()
    before = account.listed(include_pending=True)
    decisioning = account.client.decisioning
    decisioning.v1.customers.consumer.create(customer_id=account.customer_id, data=CONSUMER)
    sandbox.advance(days=20)

    account.client.wait_for_report(decisioning.v2.customers.voa.create(customer_id=account.customer_id, data={}))

    created = listener.events[0]
    assert isinstance(created, webhooks.TxPushTransactionEvent)
    assert {each.id for each in created.records or []} == account.listed(include_pending=True).keys() - before.keys()


def test_who_disables_txpush_is_notified_no_more(account: Held, listener: Listener) -> None:
    for _ in range(2):
        account.subscribe()

    account.disable()

    account.inject()
    assert listener.events == []
    with pytest.raises(NotFoundError) as caught:
        account.disable()
    assert caught.value.code == "60007"


@pytest.mark.parametrize(("deleted", "left"), [(0, "transaction"), (1, "account")])
def test_one_of_the_two_subscriptions_can_go(account: Held, listener: Listener, deleted: int, left: str) -> None:
    made = account.subscribe()
    subscriptions = account.client.aggregation.v1.customers.subscriptions

    subscriptions.delete(customer_id=account.customer_id, subscription_id=made[deleted].id)

    account.inject()
    assert [event.class_ for event in listener.events if isinstance(event, webhooks.TxPushEvent)] == [left]
    with pytest.raises(NotFoundError) as caught:
        subscriptions.delete(customer_id=account.customer_id, subscription_id=made[deleted].id)
    assert caught.value.code == "11000"


def test_no_notifications_are_sent_of_an_account_that_is_added_again(
    sandbox: Sandbox, account: Held, listener: Listener
) -> None:
    account.subscribe()
    account.delete()

    again = account._replace(account_id=sandbox.connect(account.customer_id).account_ids[-1])

    assert again.account_id != account.account_id
    again.inject()
    assert listener.events == []


# Inject


@pytest.mark.parametrize("amount", [-4.25, 1_250.0, 0.1 + 0.2, 0])
def test_a_test_transaction_is_in_the_lists_and_in_the_balance(account: Held, amount: float) -> None:
    before = account.balance

    made = account.inject(amount=amount)

    assert account.balance == pytest.approx(before + amount, abs=0.001)
    transaction = account.listed()[made.id]
    assert transaction.amount == pytest.approx(amount, abs=0.001)
    assert (transaction.description, transaction.status) == ("Corner cafe", "active")
    assert (transaction.transaction_date, transaction.posted_date) == (PRESENT - 60, PRESENT)
    assert transaction.created_date == made.created_date
    # A second after the account itself, which is as old as the sandbox.
    assert made.created_date == PRESENT + 1


def test_a_test_transaction_long_ago_is_listed_without_a_historic_load(account: Held) -> None:
    made = account.inject(transaction_date=1_700_000_000, posted_date=1_700_000_500)

    transaction = account.listed()[made.id]

    assert (transaction.transaction_date, transaction.posted_date) == (1_700_000_000, 1_700_000_500)


@pytest.mark.parametrize(
    ("changes", "days"),
    [
        ({}, 2),
        ({"posted_date": PRESENT - 30}, 2),
        ({"posted_date": PRESENT + 5 * DAY}, 5),
    ],
)
def test_a_pending_test_transaction_is_posted_later(
    sandbox: Sandbox, account: Held, changes: dict[str, int], days: int
) -> None:
    before = account.balance
    made = account.inject(status="pending", **changes)

    assert made.id not in account.listed()
    assert account.listed(include_pending=True)[made.id].status == "pending"
    assert account.balance == before

    sandbox.advance(days=days, seconds=-1)
    account.refresh()
    assert made.id not in account.listed()
    sandbox.advance(seconds=1)
    account.refresh()
    transaction = account.listed()[made.id]
    assert (transaction.status, transaction.posted_date) == ("active", PRESENT + days * DAY)


def test_a_test_transaction_adds_what_the_bank_has_posted_since(
    sandbox: Sandbox, account: Held, listener: Listener
) -> None:
    account.subscribe()
    before = account.listed(include_pending=True)
    earlier = account.balance
    sandbox.advance(days=40)

    made = account.inject(transaction_date=PRESENT + 40 * DAY - 60)

    after = account.listed()
    assert made.id in after
    new = [each for each in after.values() if before.get(each.id) is None or before[each.id].status == "pending"]
    assert len(new) > 10
    # Some of April, which nobody knew of in March.
    assert any((each.transaction_date or 0) > PRESENT + 14 * DAY for each in new if each.id != made.id)
    assert account.balance == pytest.approx(earlier + sum(each.amount for each in new), abs=0.001)
    record = account.record
    assert record.aggregation_success_date == record.aggregation_attempt_date == PRESENT + 40 * DAY
    event = listener.events[0]
    assert isinstance(event, webhooks.TxPushTransactionEvent)
    assert made.id in {each.id for each in event.records or []}


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"status": "shadow"}, "active or pending"),
        ({"status": ""}, "active or pending"),
        ({"amount": 1e300}, "amount"),
        ({"amount": 0.001}, "fractions of a cent"),
        ({"transaction_date": PRESENT + DAY}, "transactionDate"),
        ({"transaction_date": PRESENT + 1}, "transactionDate"),
        ({"transaction_date": PRESENT + 1, "status": "pending"}, "transactionDate"),
        ({"transaction_date": -1}, "transactionDate"),
        ({"posted_date": PRESENT + DAY}, "postedDate"),
        ({"posted_date": PRESENT + 1}, "postedDate"),
        ({"posted_date": PRESENT + 1, "status": "active"}, "postedDate"),
        ({"posted_date": -1}, "postedDate"),
    ],
    ids=str,
)
def test_a_transaction_that_cannot_be_is_refused(account: Held, changes: dict[str, Any], says: str) -> None:
    before = account.listed(include_pending=True)

    with pytest.raises(BadRequestError, match=says):
        account.inject(**changes)

    assert account.listed(include_pending=True) == before


@pytest.mark.parametrize(
    "changes",
    [
        {"transaction_date": 0},
        {"transaction_date": PRESENT},
        {"posted_date": 0},
        {"posted_date": PRESENT},
        {"amount": 0},
        {"amount": 0.01},
        {"amount": -0.01},
    ],
    ids=str,
)
def test_a_transaction_may_be_of_any_time_until_now(account: Held, changes: dict[str, Any]) -> None:
    made = account.inject(**changes)

    transaction = account.listed()[made.id]
    assert transaction.transaction_date == changes.get("transaction_date", PRESENT - 60)
    assert transaction.posted_date == changes.get("posted_date", PRESENT)
    assert transaction.type is None


def test_an_active_customer_gets_no_test_transactions(sandbox: Sandbox, sandbox_client: Client) -> None:
    account = enrolled(sandbox, sandbox_client, active=True)

    with pytest.raises(BadRequestError, match="testing"):
        account.inject()


# On loopback, without a client of one's own


class Handler(BaseHTTPRequestHandler):
    """A listener as a program of its own would be."""

    received: list[webhooks.Event]

    def do_GET(self) -> None:
        self.respond(webhooks.verification_response(self.path.partition("?")[2]))

    def do_POST(self) -> None:
        self.received.append(webhooks.parse(self.rfile.read(int(self.headers["Content-Length"]))))
        self.respond("")

    def respond(self, text: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_a_listener_on_loopback_is_verified_and_notified() -> None:
    received: list[webhooks.Event] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Receiving", (Handler,), {"received": received}))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        with Sandbox(now=NOW, running=False) as sandbox, sandbox.client() as client:
            account = enrolled(sandbox, client)
            account.subscribe(f"http://127.0.0.1:{server.server_port}/txpush")
            account.inject()
            sent = [json.loads(each.content)["event"]["class"] for each in sandbox.deliveries]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

    assert sent == ["transaction", "account"]
    assert [event.class_ for event in received if isinstance(event, webhooks.TxPushEvent)] == sent


@pytest.mark.parametrize(
    ("url", "says"),
    [("https://listener.invalid/", "loopback"), ("http://127.0.0.1:9/", "there was no response")],
)
def test_a_listener_that_is_not_reached_is_refused(url: str, says: str) -> None:
    with Sandbox() as sandbox, sandbox.client() as client:
        account = enrolled(sandbox, client)

        with pytest.raises(BadRequestError, match=says):
            account.subscribe(url)
