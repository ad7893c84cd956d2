"""Waiting for accounts and for refreshes, and what a report can be waited for with. Both kinds of client."""

from __future__ import annotations

import asyncio
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from open_banking import (
    AccountsTimeoutError,
    AsyncClient,
    Client,
    ConfigurationError,
    InternalServerError,
    InvalidRequestError,
    NotFoundError,
    ReportTimeoutError,
)
from open_banking._runtime.remedy import ERROR_CODES
from open_banking.refresh_outcome import action_for
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clients import Clients
    from wire import Wire


class World:
    """A sandbox with one customer, and a client of either kind."""

    def __init__(self, kind: str, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.client: Any = sandbox.client() if kind == "Client" else sandbox.async_client()
        self.customer_id = sandbox.add_customer("customerusername1").customer_id

    def run(self, method: str, **arguments: Any) -> Any:
        """Call a method of the client."""

        async def awaited() -> Any:
            result = getattr(self.client, method)(**arguments)
            return await result if isawaitable(result) else result

        return asyncio.run(awaited())

    def calls(self) -> list[str | None]:
        return [each.operation for each in self.sandbox.calls if each.operation != "CreateToken"]


@pytest.fixture(params=["Client", "AsyncClient"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    with Sandbox() as sandbox:
        yield World(request.param, sandbox)


# Reports


def requested(world: World) -> Any:
    world.sandbox.connect(world.customer_id)
    with world.sandbox.client() as client:
        client.decisioning.v1.customers.consumer.create(
            customer_id=world.customer_id,
            data={
                "first_name": "Ada", "last_name": "Alder", "address": "12 Mill Road", "city": "Murray", "state": "UT",
                "zip": "84123", "phone": "555-0100", "ssn": "900-00-0001",
                "birthday": {"year": 1989, "month": 8, "day_of_month": 13},
            },
        )  # fmt: skip
        return client.decisioning.v2.customers.voa.create(customer_id=world.customer_id, data={})


def test_a_report_is_waited_for_with_the_ids_of_yesterday(world: World) -> None:
    ack = requested(world)
    found = world.run("wait_for_report", customer_id=world.customer_id, report_id=ack.id)
    assert (type(found).__name__, found.status, found.id) == ("VOAReport", "success", ack.id)
    by_consumer = world.run("wait_for_report", consumer_id=ack.consumer_id, report_id=ack.id)
    assert by_consumer.id == ack.id
    assert world.calls()[-1] == "GetReportByConsumer"


def test_a_finished_report_takes_one_poll(world: World) -> None:
    ack = requested(world)
    finished = world.run("wait_for_report", ack=ack)
    before = len(world.calls())
    assert world.run("wait_for_report", ack=finished) == finished
    assert world.calls()[before:] == ["GetReportByCustomer"]


def test_a_late_report_is_waited_for_again_with_what_the_error_has(world: World) -> None:
    ack = requested(world)
    with pytest.raises(ReportTimeoutError, match="wait again") as caught:
        world.run("wait_for_report", customer_id=world.customer_id, report_id=ack.id, timeout=0)
    assert world.run("wait_for_report", ack=caught.value.acknowledgement).id == ack.id


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "nothing to wait for"),
        ({"report_id": "r"}, "got report_id; give"),
        ({"customer_id": "1"}, "got customer_id; give"),
        ({"customer_id": "1", "consumer_id": "2", "report_id": "r"}, "customer_id and consumer_id and report_id"),
        ({"ack": object(), "report_id": "r"}, "an acknowledgement and report_id"),
        ({"ack": "u4hstnnak45g"}, "got a str to wait with"),
        ({"customer_id": "", "report_id": "r"}, "customer_id is empty"),
        ({"customer_id": "1", "report_id": ""}, "report_id is empty"),
    ],
)
def test_what_is_no_report_is_refused_before_anything_is_sent(given: dict[str, Any], said: str, world: World) -> None:
    with pytest.raises(InvalidRequestError, match=said):
        world.run("wait_for_report", **given)
    assert world.calls() == []


# The interval


@pytest.mark.parametrize(
    ("base_url", "interval"),
    [
        ("http://127.0.0.1:8765", 1),
        ("http://localhost:8765", 1),
        ("http://[::1]:8765", 1),
        ("https://127.0.0.1.example.com", 20),
        ("https://api.finicity.com", 20),
    ],
)
@pytest.mark.parametrize("method", ["wait_for_report", "wait_for_accounts"])
def test_a_sandbox_on_this_machine_is_asked_every_second(
    method: str, base_url: str, interval: float, clients: Clients, wire: Wire
) -> None:
    wire.responds(200, json={"status": "inProgress", "accounts": []})
    client = clients.make(base_url=base_url)
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)

    async def sleep_async(seconds: float) -> None:
        sleep(seconds)

    client._exchange.sleep = sleep if isinstance(client, Client) else sleep_async
    client._exchange.settings.clock = lambda: sum(slept)
    ids = {"customer_id": "1"} | ({"report_id": "r"} if method == "wait_for_report" else {})
    with pytest.raises(TimeoutError):
        clients.result(getattr(client, method)(**ids, timeout=60))
    assert slept == [interval] * int(60 / interval)


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_a_sandbox_that_is_served_is_asked_every_second(kind: str) -> None:
    """Over HTTP; the sleep is recorded, and moves the clock of the sandbox."""
    with Sandbox(running=False, report_seconds=3) as sandbox, sandbox.serve() as url:
        ack = requested(World("Client", sandbox))
        keys: Any = {"finicity_app_key": sandbox.app_key, "partner_id": sandbox.partner_id,
                     "partner_secret": sandbox.partner_secret, "base_url": url}  # fmt: skip
        slept: list[float] = []

        def sleep(seconds: float) -> None:
            slept.append(seconds)
            sandbox.advance(seconds=seconds)

        async def sleep_async(seconds: float) -> None:
            sleep(seconds)

        async def awaited() -> Any:
            async with AsyncClient(**keys) as client:
                client._exchange.sleep = sleep_async
                return await client.wait_for_report(ack)

        if kind == "Client":
            with Client(**keys) as client:
                client._exchange.sleep = sleep
                assert client.wait_for_report(ack).status == "success"
        else:
            assert asyncio.run(awaited()).status == "success"
    assert slept == [1, 1, 1]


# Accounts


def test_accounts_are_waited_for_until_they_are_there(world: World) -> None:
    polls: list[int] = []

    def on_poll(accounts: list[Any]) -> None:
        polls.append(len(accounts))
        if len(polls) == 3:
            world.sandbox.connect(world.customer_id, profile="saver")

    accounts = world.run("wait_for_accounts", customer_id=world.customer_id, on_poll=on_poll)
    assert polls == [0, 0, 0, 4]
    assert [each.type for each in accounts] == ["checking", "savings", "moneyMarket", "cd"]
    assert world.calls() == ["GetCustomerAccounts"] * 4


def test_accounts_that_are_known_are_not_waited_for(world: World) -> None:
    known = world.sandbox.connect(world.customer_id, profile="saver").account_ids
    with pytest.raises(AccountsTimeoutError, match=r"0 of at least 1 accounts after 30 seconds.*Connect") as caught:
        world.run("wait_for_accounts", customer_id=world.customer_id, besides=known, timeout=30)
    assert caught.value.accounts == []
    added = world.sandbox.connect(world.customer_id, institution_id=102105)
    accounts = world.run("wait_for_accounts", customer_id=world.customer_id, besides=known)
    assert [each.id for each in accounts] == added.account_ids


def test_accounts_of_one_login_are_waited_for(world: World) -> None:
    world.sandbox.connect(world.customer_id, profile="saver")
    second = world.sandbox.connect(world.customer_id, institution_id=102105)
    login = second.institution_login_id
    accounts = world.run("wait_for_accounts", customer_id=world.customer_id, institution_login_id=login)
    assert [each.id for each in accounts] == second.account_ids
    with pytest.raises(AccountsTimeoutError):
        world.run("wait_for_accounts", customer_id=world.customer_id, institution_login_id=login, at_least=9, timeout=0)


def account(**fields: Any) -> dict[str, Any]:
    return {"id": "1", "status": "active", "institutionLoginId": 7} | fields


@pytest.mark.parametrize(
    ("fields", "settled"),
    [
        ({"aggregationStatusCode": 0, "aggregationSuccessDate": 1}, True),
        ({"aggregationSuccessDate": 1}, True),
        ({}, False),
        ({"aggregationStatusCode": 0}, False),
        ({"aggregationStatusCode": 0, "aggregationSuccessDate": 1, "status": "pending"}, False),
        ({"aggregationStatusCode": 103}, True),
        ({"aggregationStatusCode": 185}, True),
        ({"aggregationStatusCode": 325}, False),
        ({"aggregationStatusCode": 4711}, True),
    ],
)
def test_accounts_are_waited_for_until_they_have_data(
    fields: dict[str, Any],
    settled: bool,  # noqa: FBT001  # a row of a table
    clients: Clients,
    wire: Wire,
) -> None:
    wire.responds(200, json={"accounts": [account(**fields)]})

    def wait() -> Any:
        return clients.result(clients.make().wait_for_accounts(customer_id="1", timeout=0))

    if settled:
        assert [each.id for each in wait()] == ["1"]
        return
    with pytest.raises(AccountsTimeoutError, match=r"1 of 1 accounts had no data.*wait again") as caught:
        wait()
    assert [each.id for each in caught.value.accounts] == ["1"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"at_least": 0}, "at_least is 0"),
        ({"at_least": True}, "at_least is True"),
        ({"besides": "5011648377"}, "besides is a text"),
        ({"timeout": -1}, "wait_for_accounts: timeout is -1"),
        ({"interval": 0}, "wait_for_accounts: interval is 0"),
    ],
)
def test_mistakes_are_refused_before_anything_is_sent(given: dict[str, Any], said: str, world: World) -> None:
    with pytest.raises(InvalidRequestError, match=said):
        world.run("wait_for_accounts", customer_id=world.customer_id, **given)
    assert world.calls() == []


@pytest.mark.parametrize("method", ["wait_for_accounts", "refresh_and_wait"])
def test_a_function_that_is_none_is_refused(method: str, world: World) -> None:
    world.sandbox.connect(world.customer_id)
    with pytest.raises(ConfigurationError, match="on_poll is 5"):
        world.run(method, customer_id=world.customer_id, on_poll=5)


def test_an_unknown_customer_is_an_error(world: World) -> None:
    for method in ("wait_for_accounts", "refresh_and_wait"):
        with pytest.raises(NotFoundError):
            world.run(method, customer_id="1")


# Refreshes


def test_a_refresh_brings_new_data(world: World) -> None:
    world.sandbox.connect(world.customer_id)
    with world.sandbox.client() as client:
        before = client.aggregation.v1.customers.accounts.list(customer_id=world.customer_id).accounts
    world.sandbox.advance(days=3)
    statuses: list[str] = []
    start = len(world.calls())
    outcome = world.run(
        "refresh_and_wait", customer_id=world.customer_id, on_poll=lambda status: statuses.append(status.status)
    )
    assert (outcome.succeeded, outcome.action, outcome.needs_person, outcome.codes) == (True, "none", False, {})
    assert [each.id for each in outcome.accounts] == [each.id for each in before]
    earlier, later = (accounts[0].aggregation_success_date for accounts in (before, outcome.accounts))
    assert earlier is not None
    assert later is not None
    assert later >= earlier + 3 * 86400
    assert statuses[0] == "IN_PROGRESS"
    assert statuses[-1] == "COMPLETED"
    assert world.calls()[start:] == [
        "GetCustomerAccounts", "refreshTransactions",
        *["getTransactionRefreshStatus"] * len(statuses), "GetCustomerAccounts",
    ]  # fmt: skip


@pytest.mark.parametrize(("profile", "action"), [("reconnect", "reconnect"), ("mfa", "answer")])
def test_a_person_has_to_act(profile: str, action: str, world: World) -> None:
    fine = world.sandbox.connect(world.customer_id)
    broken = world.sandbox.connect(world.customer_id, profile=profile, institution_id=102105)
    outcome = world.run("refresh_and_wait", customer_id=world.customer_id)
    assert (outcome.succeeded, outcome.action, outcome.needs_person) == (False, action, True)
    assert outcome.institution_login_ids == (broken.institution_login_id,)
    assert set(outcome.codes) == set(broken.account_ids)
    assert len(outcome.accounts) == len(fine.account_ids) + len(broken.account_ids)
    assert world.calls().count("refreshTransactions") == 1
    login = fine.institution_login_id
    assert world.run("refresh_and_wait", customer_id=world.customer_id, institution_login_id=login).succeeded


def test_without_accounts_the_person_has_to_connect(world: World) -> None:
    outcome = world.run("refresh_and_wait", customer_id=world.customer_id)
    assert (outcome.succeeded, outcome.action, outcome.needs_person) == (False, "connect", True)
    assert world.calls() == ["GetCustomerAccounts"]


def test_a_refresh_that_is_late_is_an_outcome(world: World) -> None:
    world.sandbox.connect(world.customer_id)
    outcome = world.run("refresh_and_wait", customer_id=world.customer_id, timeout=0)
    assert (outcome.succeeded, outcome.action, outcome.needs_person) == (False, "wait", False)
    assert outcome.refresh_id


def responding(wire: Wire, refusal: httpx.Response) -> None:
    accounts = {"accounts": [account(), account(id="2", institutionLoginId=8)]}
    wire.responds_with(lambda sent: refusal if sent.method == "POST" else httpx.Response(200, json=accounts))


@pytest.mark.parametrize(
    ("status", "body", "action"),
    [(203, b"", "answer"), (500, b'{"code": 185}', "answer"), (500, b'{"code": 103}', "reconnect")],
)
def test_an_institution_that_refuses_at_once_is_an_outcome(
    status: int, body: bytes, action: str, clients: Clients, wire: Wire
) -> None:
    responding(wire, httpx.Response(status, content=body, headers={"content-type": "application/json"}))
    outcome = clients.result(clients.make().refresh_and_wait(customer_id="1"))
    assert (outcome.action, outcome.institution_login_ids, outcome.needs_person) == (action, ("7", "8"), True)
    assert [sent.method for sent in wire.sent] == ["GET", "POST"]


def test_other_errors_are_raised_and_nothing_is_repeated(clients: Clients, wire: Wire) -> None:
    responding(wire, httpx.Response(503, json={"code": 1}))
    with pytest.raises(InternalServerError):
        clients.result(clients.make(max_retries=2).refresh_and_wait(customer_id="1"))
    assert [sent.method for sent in wire.sent] == ["GET", "POST"]


REMEDIES: dict[str, Callable[[str], bool]] = {
    "reconnect": lambda action: action in {"reconnect", "answer"},
    "wait": lambda action: action == "wait",
}


def test_each_code_leads_to_the_action_of_its_remedy() -> None:
    for each in ERROR_CODES:
        for code in each.codes:
            assert REMEDIES.get(each.remedy, "support".__eq__)(action_for(int(code))), code
    assert [action_for(code) for code in (None, 0, "0", 4711)] == ["none", "none", "none", "support"]
    assert {code for each in ERROR_CODES for code in each.codes if action_for(code) == "answer"} == {"185", "187"}
