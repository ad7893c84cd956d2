"""Webhooks on demand, and the same ones again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

import httpx
import pytest
from flows import CONSUMER

from open_banking import webhooks
from open_banking.sandbox import Sandbox
from open_banking.webhooks.connect import ConnectEventType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from open_banking import Client
    from open_banking.params import ConnectParametersParams

LISTENER = "http://127.0.0.1:9/webhooks"
"""Where nothing listens: the sandbox is given a client that responds in its place."""
OTHER = f"{LISTENER}/other"


@pytest.fixture
def listening() -> Iterator[httpx.Client]:
    def receive(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, text=webhooks.verification_response(request.url.query))
        return httpx.Response(202, text="thank you")

    with httpx.Client(transport=httpx.MockTransport(receive)) as client:
        yield client


def sent_by(sandbox: Sandbox) -> list[tuple[str, str]]:
    """The latest deliveries, each with its address and the type of its event."""
    return [(each.url, json.loads(each.content).get("eventType")) for each in sandbox.deliveries]


@pytest.mark.parametrize("event", get_args(ConnectEventType))
def test_every_event_of_connect_is_sent_and_signed(event: str, sandbox: Sandbox, customer_id: str) -> None:
    connection = sandbox.connect(customer_id, webhook=LISTENER, institution_id=102105)

    delivery = sandbox.trigger(event, customer_id=customer_id)

    assert (delivery.kind, delivery.url, delivery.status, delivery.response) == ("connect", LISTENER, 202, "thank you")
    assert sandbox.deliveries[-1] == delivery
    webhooks.verify(delivery.content, delivery.headers["X-Finicity-Signature"], sandbox.partner_secret)
    parsed = webhooks.parse(delivery.content)
    assert isinstance(parsed, webhooks.ConnectEvent)
    assert parsed.event_type == event
    assert parsed.customer_id == (None if event == "ping" else customer_id)
    match parsed:
        case webhooks.AddedEvent() | webhooks.DiscoveredEvent():
            assert [each.id for each in parsed.accounts or []] == connection.account_ids
        case webhooks.AccountsDeletedEvent():
            assert parsed.account_ids == connection.account_ids
        case _:
            about_no_bank = event in {"started", "done", "ping", "institutionNotFound"}
            assert parsed.institution_id == (None if about_no_bank else "102105")


def test_a_trigger_changes_nothing(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id, webhook=LISTENER)
    listed = sandbox_client.aggregation.v1.customers.accounts
    before = [each.to_dict() for each in listed.list(customer_id=customer_id).accounts]

    for event in ("accountsDeleted", "added", "credentialsUpdated"):
        sandbox.trigger(event, customer_id=customer_id)

    assert [each.to_dict() for each in listed.list(customer_id=customer_id).accounts] == before


def test_it_goes_to_the_latest_listener(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    generate = sandbox_client.connect.v2.generate.create
    plain: ConnectParametersParams = {"partner_id": sandbox.partner_id, "customer_id": customer_id}
    other = sandbox.add_customer("customer_two").customer_id
    sandbox.connect(customer_id, webhook=LISTENER)
    sandbox.connect(other, webhook=f"{LISTENER}/elsewhere")
    generate(data={**plain, "webhook": OTHER, "webhook_data": {"user": "42"}, "webhook_headers": {"X-Mine": "yes"}})
    generate(data=plain)

    first = sandbox.trigger("mfa", customer_id=customer_id)
    sandbox.connect(customer_id, webhook=LISTENER)
    second = sandbox.trigger("mfa", customer_id=customer_id)
    third = sandbox.trigger("mfa", customer_id=customer_id, webhook=f"{LISTENER}/chosen")

    assert [each.url for each in (first, second, third)] == [OTHER, LISTENER, f"{LISTENER}/chosen"]
    assert json.loads(first.content)["webhookData"] == {"user": "42"}
    assert first.headers["X-Mine"] == "yes"


def test_the_listener_is_known_after_a_restart(
    tmp_path: Any, listening: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Sandbox(state="state.json", listener=listening) as sandbox:
        customer_id = sandbox.add_customer("customer_one").customer_id
        sandbox.connect(customer_id, webhook=LISTENER)
    with Sandbox(state="state.json", listener=listening) as sandbox:
        assert sandbox.trigger("done", customer_id=customer_id).url == LISTENER


def test_a_bank_is_chosen(sandbox: Sandbox, customer_id: str) -> None:
    sandbox.connect(customer_id, webhook=LISTENER, institution_id=102105)

    chosen = sandbox.trigger("unableToConnect", customer_id=customer_id, institution_id=102168)
    latest = sandbox.trigger("unableToConnect", customer_id=customer_id)

    assert json.loads(chosen.content)["payload"] == {"institutionId": "102168", "code": 102}
    assert json.loads(latest.content)["payload"] == {"institutionId": "102105", "code": 102}


@pytest.mark.parametrize(
    ("event", "status"), [("inProgress", "inProgress"), ("done", "success"), ("failed", "failure")]
)
def test_an_event_of_a_report(
    event: str, status: str, sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox_client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
    sandbox.connect(customer_id)
    report = sandbox_client.decisioning.v2.customers.transactions.create(
        customer_id=customer_id, callback_url=LISTENER, to_date=int(sandbox.clock.timestamp), data={}
    )

    delivery = sandbox.trigger(event, customer_id=customer_id, report_id=report.id)

    assert (delivery.kind, delivery.url) == ("report", LISTENER)
    parsed = webhooks.parse(delivery.content)
    assert isinstance(parsed, webhooks.ReportEvent)
    assert (parsed.event_name, parsed.id, parsed.status) == (event, report.id, status)


@pytest.mark.parametrize(
    ("event", "about"),
    [
        ("accountModified", ("account", "modified")),
        ("transactionCreated", ("transaction", "created")),
        ("transactionModified", ("transaction", "modified")),
    ],
)
def test_an_event_of_txpush(
    event: str, about: tuple[str, str], sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    with pytest.raises(ValueError, match=f"account {account_id} has no subscription to TxPush; give webhook"):
        sandbox.trigger(event, customer_id=customer_id, account_id=account_id)
    sandbox_client.aggregation.v1.customers.accounts.txpush.create(
        customer_id=customer_id, account_id=account_id, data={"callback_url": LISTENER}
    )

    for named in ({"account_id": account_id}, {}):
        delivery = sandbox.trigger(event, customer_id=customer_id, **named)
        assert (delivery.kind, delivery.url) == ("txpush", LISTENER)
    sent = json.loads(delivery.content)["event"]
    assert (sent["class"], sent["type"], len(sent["records"])) == (*about, 1)
    if about[0] == "account":
        assert sent["records"][0]["id"] == account_id
    else:
        now = int(sandbox.clock.timestamp)
        page = sandbox_client.aggregation.v3.customers.transactions.list(
            customer_id=customer_id, from_date=0, to_date=now, include_pending=True, limit=1000
        )
        mine = [each for each in page.transactions if str(each.account_id) == account_id]
        assert sent["records"][0]["transactionDate"] == max(each.transaction_date or 0 for each in mine)


def test_a_delivery_is_sent_again(sandbox: Sandbox, customer_id: str) -> None:
    first = sandbox.trigger("mfa", customer_id=customer_id, webhook=LISTENER)

    again = sandbox.resend(first.number)

    assert (again.url, again.content, again.headers) == (first.url, first.content, first.headers)
    assert [each.number for each in sandbox.deliveries] == [1, 2]
    assert again.number == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"event": "mfaa"}, "'mfaa' is not one of .*; did you mean 'mfa'"),
        ({"event": "mfa"}, "has no listener: give webhook, or generate a Connect link with one"),
        ({"event": "mfa", "customer_id": "1"}, "There is no customer 1"),
        ({"event": "mfa", "webhook": LISTENER, "institution_id": "no"}, "There is no institution no"),
        ({"event": "added", "webhook": LISTENER}, "has no login at FinBank; connect it first"),
        ({"event": "done", "report_id": "r"}, "has no report 'r'"),
        ({"event": "mfa", "report_id": "r"}, "'mfa' is not one of inProgress, done, failed"),
        ({"event": "accountModified", "account_id": "1"}, "has no account 1"),
        ({"event": "accountModified"}, "has no account; connect a bank first"),
        ({"event": "done", "account_id": "1"}, "'done' is not one of accountModified, "),
        ({"event": "done", "account_id": "1", "report_id": "r"}, "give report_id or account_id, not both"),
    ],
)
def test_what_cannot_be_sent(arguments: dict[str, str], message: str, sandbox: Sandbox, customer_id: str) -> None:
    with pytest.raises(ValueError, match=message):
        sandbox.trigger(**{"customer_id": customer_id, **arguments})
    assert sandbox.deliveries == []


def test_what_cannot_be_sent_again(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    with pytest.raises(ValueError, match="there is no delivery 1"):
        sandbox.resend(1)
    consumer = sandbox_client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
    sandbox_client.connect.v2.send.email_resource.create(
        data={
            "partner_id": sandbox.partner_id,
            "customer_id": customer_id,
            "consumer_id": str(consumer.id),
            "email_field": {"to": "ada@example.com"},
        }
    )
    with pytest.raises(ValueError, match="delivery 1 is an e-mail, which is sent to nobody"):
        sandbox.resend(1)


def test_a_listener_elsewhere_is_not_called() -> None:
    with Sandbox() as sandbox:
        customer_id = sandbox.add_customer("customer_one").customer_id
        delivery = sandbox.trigger("mfa", customer_id=customer_id, webhook="https://listener.example.com")

    assert (delivery.status, delivery.problem) == (None, "the sandbox calls loopback addresses only")


# Customers


def test_a_customer_is_added(sandbox: Sandbox, sandbox_client: Client) -> None:
    added = sandbox.add_customer("customer_one", first_name="Ada", last_name="Alder")

    read = sandbox_client.aggregation.v1.customers.get(customer_id=added.customer_id)
    assert (read.username, read.first_name, read.last_name, read.type) == ("customer_one", "Ada", "Alder", "testing")


@pytest.mark.parametrize(("username", "message"), [("ada", "6 to 255"), ("customer_one", "Another customer has")])
@pytest.mark.usefixtures("customer_id")
def test_a_customer_who_cannot_be(username: str, message: str, sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=message):
        sandbox.add_customer(username)
