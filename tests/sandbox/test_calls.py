"""The record of the calls of a sandbox: what came in, what was sent, what it would have cost, and what is masked."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from flows import CONSUMER

from open_banking import Client, ConflictError, NotFoundError, OpenBankingError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from open_banking.sandbox.calls import CallRecord

AUTHENTICATION = "/aggregation/v2/partners/authentication"
SSN = "900-00-0001"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """One whose clock stands. It is misused here, so its responses need not fit the document."""
    with Sandbox(running=False) as sandbox:
        yield sandbox


@pytest.fixture
def caller(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url) as caller:
        yield caller


def latest(sandbox: Sandbox) -> CallRecord:
    return sandbox.calls[-1]


def everything_of(call: CallRecord) -> str:
    """All that a record shows."""
    headers = f"{call.request_headers} {call.response_headers}"
    return f"{call!r} {call.path} {call.query} {headers} {call.request} {call.response} {call.code}"


def test_each_call_is_recorded(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox_client.aggregation.v1.customers.list(search="ada", limit=5)
    before = len(sandbox.calls)
    with pytest.raises(NotFoundError):
        sandbox_client.aggregation.v1.customers.get(customer_id="1")

    assert [each.operation for each in sandbox.calls] == [
        "CreateToken", "AddTestingCustomer", "GetCustomers", "GetCustomer"
    ]  # fmt: skip
    assert [each.number for each in sandbox.calls] == [1, 2, 3, 4]
    made, listed, refused = sandbox.calls[1:]
    assert (made.method, made.path, made.status, made.code) == (
        "POST", "/aggregation/v2/customers/testing", 201, None
    )  # fmt: skip
    assert json.loads(made.request)["username"] == "customer_one"
    assert json.loads(made.response)["id"] == customer_id
    assert dict(httpx.QueryParams(listed.query)) == {"search": "ada", "limit": "5"}
    assert listed.request == ""
    assert (refused.status, refused.code) == (404, "14001")
    assert before == 3
    assert all(0 < each.duration < 60 for each in sandbox.calls)
    assert all(each.timestamp == sandbox.clock.timestamp for each in sandbox.calls)


def test_it_says_what_would_have_been_billed(sandbox: Sandbox, sandbox_client: Client) -> None:
    customers = sandbox_client.aggregation.v2.customers
    customers.testing.create(data={"username": "customer_one"})
    customers.active.create(data={"username": "customer_two"})
    with pytest.raises(ConflictError):
        customers.active.create(data={"username": "customer_two"})

    assert [(each.operation, each.status, each.billed) for each in sandbox.calls[1:]] == [
        ("AddTestingCustomer", 201, False), ("AddCustomer", 201, True), ("AddCustomer", 409, False)
    ]  # fmt: skip


def test_a_call_of_nothing_is_recorded(sandbox: Sandbox, caller: httpx.Client) -> None:
    caller.get("/nowhere", params={"token": "abcdefgh", "a": "b"})

    call = latest(sandbox)
    assert (call.operation, call.method, call.path, call.status) == (None, "GET", "/nowhere", 404)
    assert call.query == "token=***&a=b"


class Expected(NamedTuple):
    status: int | None
    code: str | None = None
    billed: bool = False
    at_least: float = 0
    """Seconds."""


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (lambda sandbox: sandbox.fail("AddCustomer", status=500, code=185), Expected(500, "185")),
        (lambda sandbox: sandbox.fail("AddCustomer", status=502, code=9, shape="xml"), Expected(502, "9")),
        (lambda sandbox: sandbox.fail("AddCustomer", status=203), Expected(203)),
        (lambda sandbox: sandbox.drop("AddCustomer"), Expected(None)),
        (lambda sandbox: sandbox.drop("AddCustomer", when="after"), Expected(None, billed=True)),
        (lambda sandbox: sandbox.delay("AddCustomer", seconds=3), Expected(201, billed=True, at_least=3)),
    ],
    ids=["error", "XML", "challenge", "dropped before", "dropped after", "late"],
)
def test_trouble_is_recorded_as_it_was_sent(
    trouble: Callable[[Sandbox], None], expected: Expected, sandbox: Sandbox
) -> None:
    trouble(sandbox)
    with sandbox.client(max_retries=0) as client, suppress(OpenBankingError):
        client.aggregation.v2.customers.active.create(data={"username": "customer_one"})

    call = latest(sandbox)
    assert call.operation == "AddCustomer"
    assert (call.status, call.code, call.billed) == expected[:3]
    assert expected.at_least <= call.duration < expected.at_least + 60


# What is masked


def test_keys_and_tokens_are_masked(sandbox: Sandbox) -> None:
    with sandbox.client() as client:
        client.aggregation.v1.customers.list()
        token = str(client.token)

    authentication, listed = sandbox.calls
    assert json.loads(authentication.request) == {"partnerId": sandbox.partner_id, "partnerSecret": "***"}
    assert json.loads(authentication.response) == {"token": "***"}
    assert listed.request_headers["finicity-app-token"] == "***"
    for call in sandbox.calls:
        assert not any(each in everything_of(call) for each in (token, sandbox.partner_secret, sandbox.app_key))


def test_personal_data_is_masked(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    consumers = sandbox_client.decisioning.v1.customers.consumer
    consumers.create(customer_id=customer_id, data=CONSUMER)
    made = latest(sandbox)
    sandbox.connect(customer_id)
    accounts = sandbox_client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts
    listed = latest(sandbox)

    assert json.loads(made.request)["ssn"] == "***"
    assert SSN not in everything_of(made)
    number = accounts[0].account_number_display
    assert number
    shown: Any = json.loads(listed.response)["accounts"][0]
    assert (shown["accountNumberDisplay"], shown["realAccountNumberLast4"]) == ("***", "***")
    assert (shown["id"], shown["name"], shown["balance"]) == (accounts[0].id, accounts[0].name, accounts[0].balance)


@pytest.mark.parametrize(
    "content",
    [
        b'{"partnerId": "a", "partnerSecret": ["not-a-text-but-secret"]}',
        b'{"partnerId": "a", "partnerSecret": "b", "password": "not-a-text-but-secret"}',
        b'{"partnerSecret": "not-a-text-but-secret"',
        b'{"deep": ' + b"[" * 5000 + b'"not-a-text-but-secret"' + b"]" * 5000 + b"}",
    ],
    ids=["quoted in an error", "undocumented", "invalid JSON", "deep"],
)
def test_a_secret_in_a_wrong_request_is_masked(content: bytes, sandbox: Sandbox, caller: httpx.Client) -> None:
    headers = {"Finicity-App-Key": sandbox.app_key, "Content-Type": "application/json"}
    refused = caller.post(AUTHENTICATION, content=content, headers=headers)

    call = latest(sandbox)
    assert refused.status_code == call.status
    assert refused.is_error
    assert "***" in call.request or call.request.startswith("(invalid JSON, ")
    assert "not-a-text-but-secret" not in everything_of(call)


def test_files_and_long_bodies_are_not_shown(sandbox: Sandbox, caller: httpx.Client) -> None:
    caller.post("/nowhere", content=b"\xff" * 20, headers={"Content-Type": "image/png"})
    assert latest(sandbox).request == "(image/png, 20 bytes)"
    caller.post("/nowhere", content=b" " * (1024 * 1024 + 1))
    assert latest(sandbox).request == "(not kept: longer than 1 MiB)"


# What is kept


def test_the_latest_thousand_are_kept(sandbox: Sandbox, caller: httpx.Client) -> None:
    for _ in range(1002):
        caller.get("/nowhere")

    assert [sandbox.calls[0].number, sandbox.calls[-1].number, len(sandbox.calls)] == [3, 1002, 1000]


def test_no_more_than_some_megabytes_are_kept(sandbox: Sandbox, caller: httpx.Client) -> None:
    for _ in range(40):
        caller.post("/nowhere", content=b" " * 1024 * 1024)

    assert 25 < len(sandbox.calls) < 33
    assert latest(sandbox).number == 40


def test_they_are_numbered_whatever_thread_they_are_made_in(sandbox: Sandbox, caller: httpx.Client) -> None:
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(caller.get, ["/nowhere"] * 200))

    assert [each.number for each in sandbox.calls] == list(range(1, 201))


def test_they_are_not_part_of_the_state(tmp_path: Any) -> None:
    file = tmp_path / "state.json"
    with Sandbox(state=file) as sandbox, sandbox.client() as client:
        client.aggregation.v1.customers.list()
    with Sandbox(state=file) as sandbox:
        assert sandbox.calls == []


def test_a_reset_forgets_them(sandbox: Sandbox, sandbox_client: Client) -> None:
    sandbox_client.aggregation.v1.customers.list()
    sandbox.reset()
    assert sandbox.calls == []
