"""The sandbox's own methods over HTTP, for programs that are not written in Python."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from open_banking import (
    APIConnectionError,
    AuthenticationError,
    Client,
    InternalServerError,
    MFAChallengeError,
)
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

NOT_OVER_HTTP = {"client", "async_client", "serve", "save", "close"}
LISTENER = "http://127.0.0.1:9/webhooks"
"""Where nothing listens; the sandbox is given a client that responds in its place."""


@pytest.fixture(scope="module")
def serving() -> Iterator[tuple[Sandbox, str]]:
    with (
        httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(204))) as listener,
        Sandbox(listener=listener) as sandbox,
        sandbox.serve() as url,
    ):
        yield sandbox, url


@pytest.fixture
def controlled(serving: tuple[Sandbox, str]) -> Sandbox:
    """An empty sandbox that is served."""
    sandbox, _ = serving
    sandbox.reset()
    return sandbox


@pytest.fixture
def caller(controlled: Sandbox) -> Iterator[httpx.Client]:
    """Calls its control, without any keys."""
    with httpx.Client(base_url=f"{controlled.url}/sandbox", trust_env=False) as caller:
        yield caller


@pytest.fixture
def client(controlled: Sandbox) -> Iterator[Client]:
    with controlled.client(max_retries=0) as client:
        yield client


def customer_of(client: Client) -> str:
    made = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
    assert isinstance(made.id, str)
    return made.id


def do(caller: httpx.Client, name: str, **arguments: Any) -> Any:
    response = caller.post(f"/{name}", json=arguments)
    assert response.status_code == 200, response.text
    return response.json()


# What there is


def test_whatever_python_can_do_others_can(caller: httpx.Client) -> None:
    listed = caller.get("").json()["control"]

    methods = {name for name in dir(Sandbox) if callable(getattr(Sandbox, name)) and not name.startswith("_")}
    names = {"clock" if name == "advance" else name for name in methods - NOT_OVER_HTTP}
    assert set(listed) == {
        *(f"POST /sandbox/{name}" for name in names),
        "GET /sandbox", "GET /sandbox/clock", "GET /sandbox/deliveries", "GET /sandbox/warnings", "GET /sandbox/calls",
    }  # fmt: skip
    assert all(each["does"].endswith(".") for each in listed.values())
    assert listed["POST /sandbox/drop"]["takes"] == {
        "operation": {"type": "string"},
        "when": {"enum": ["before", "after"]},
        "times": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
    }


def test_it_says_with_which_keys_the_sandbox_is_called(caller: httpx.Client) -> None:
    connection = caller.get("").json()

    with Client(
        base_url=connection["url"],
        finicity_app_key=connection["app_key"],
        partner_id=connection["partner_id"],
        partner_secret=connection["partner_secret"],
        httpx_client=caller,
    ) as client:
        assert client.aggregation.v1.customers.list().found == 0


# What it does


def test_an_operation_fails(caller: httpx.Client, client: Client) -> None:
    do(caller, "fail", operation="GetCustomers", status=500, code=185, times=1)

    with pytest.raises(InternalServerError) as caught:
        client.aggregation.v1.customers.list()
    assert caught.value.code == "185"
    assert client.aggregation.v1.customers.list().found == 0


def test_numbers_are_understood_however_they_are_written(caller: httpx.Client, client: Client) -> None:
    headers = {"Content-Type": "application/json; charset=utf-8"}
    response = caller.post("/fail", content='{"status": 5.03e2, "headers": null, "times": null}', headers=headers)

    assert response.status_code == 200
    with pytest.raises(InternalServerError, match="HTTP 503"):
        client.aggregation.v1.customers.list()


def test_all_operations_fail_until_the_sandbox_recovers(caller: httpx.Client, client: Client) -> None:
    client.aggregation.v1.customers.list()
    do(caller, "fail", status=203, times=None)
    for _ in range(3):
        with pytest.raises(MFAChallengeError):
            client.aggregation.v1.customers.list()

    do(caller, "recover")

    assert client.aggregation.v1.customers.list().found == 0


def test_a_connection_breaks(caller: httpx.Client, client: Client) -> None:
    do(caller, "drop", operation="GetCustomers")

    with pytest.raises(APIConnectionError):
        client.aggregation.v1.customers.list()


def test_a_response_is_late(caller: httpx.Client, client: Client, controlled: Sandbox) -> None:
    before = controlled.clock.timestamp
    do(caller, "delay", operation="GetCustomers", seconds=30)
    client.aggregation.v1.customers.list()

    assert 30 <= controlled.clock.timestamp - before < 60


def test_a_response_is_distorted(caller: httpx.Client, client: Client) -> None:
    customer = customer_of(client)
    do(caller, "distort", nulls=["username"], missing=["type"], unknown={"shoeSize": 43})

    record = client.aggregation.v1.customers.get(customer_id=customer).to_dict()
    assert record["username"] is None
    assert "type" not in record
    assert record["shoeSize"] == 43


def test_tokens_expire(caller: httpx.Client, controlled: Sandbox, client: Client) -> None:
    client.aggregation.v1.customers.list()
    with controlled.client(finicity_app_token=client.token, partner_id=None, partner_secret=None) as other:
        do(caller, "expire_tokens")
        with pytest.raises(AuthenticationError) as caught:
            other.aggregation.v1.customers.list()
    assert caught.value.code == "10023"


def test_reports_fail(caller: httpx.Client, controlled: Sandbox) -> None:
    do(caller, "fail_reports", types=["voa", "voi"], code=10030, times=2)

    (fault,) = controlled.world.report_faults
    assert (fault.types, fault.left) == (["voa", "voi"], 2)

    do(caller, "fail_reports")
    assert controlled.world.report_faults[1].types == []


def test_a_customer_connects(caller: httpx.Client, controlled: Sandbox, client: Client) -> None:
    customer = customer_of(client)

    connected = do(caller, "connect", customer_id=customer, profile="saver")

    accounts = controlled.world.customers[customer].accounts.values()
    assert [each.type for each in accounts] == ["checking", "savings", "moneyMarket", "cd"]
    assert connected["account_ids"] == [each.id for each in accounts]
    assert {connected["institution_login_id"]} == {str(each.login_id) for each in accounts}


def test_a_customer_switches_their_pay(caller: httpx.Client, client: Client) -> None:
    customer_id = customer_of(client)
    link = client.connect.generate.transfer.deposit_switch.create(
        data={
            "partner_id": Sandbox.partner_id,
            "customer_id": customer_id,
            "accounts": [{"account_number": "7526894126", "bank_identifier": "110000000", "type": "checking"}],
        }
    ).link
    made = do(caller, "switch", link=link, outcome="expired", provider="Stubfield Payroll")

    details = client.transfer.customers.deposit_switches.get(customer_id=customer_id, switch_id=made["switch_id"])
    assert made["status"] == details.switch_status == "failed"
    assert (details.failure_reason, details.provider.name) == ("expired", "Stubfield Payroll")
    refused = caller.post("/switch", json={"link": link, "outcome": "lost"})
    assert refused.status_code == 400
    assert "outcome='lost' is none of completed, processing" in refused.json()["message"]


def test_the_clock_moves(caller: httpx.Client, controlled: Sandbox) -> None:
    before = caller.get("/clock").json()
    after = do(caller, "clock", hours=2, minutes=0.5)

    assert 7230 <= after["timestamp"] - before["timestamp"] < 7290
    assert before["now"].endswith("+00:00")
    assert after["now"] > before["now"]
    assert abs(controlled.clock.timestamp - after["timestamp"]) < 60


def test_deliveries_are_shown(caller: httpx.Client, controlled: Sandbox, client: Client) -> None:
    assert caller.get("/deliveries").json() == {"deliveries": []}
    made = client.connect.v2.generate.create(
        data={"partner_id": controlled.partner_id, "customer_id": customer_of(client), "webhook": LISTENER}
    )
    assert httpx.get(made.link, trust_env=False).is_redirect

    sent = caller.get("/deliveries").json()["deliveries"]
    assert [json.loads(each["content"])["eventType"] for each in sent] == ["ping", "started"]
    assert set(sent[0]) == {"number", "kind", "url", "headers", "content", "status", "problem", "response"}
    assert [(each["kind"], each["url"], each["status"], each["problem"]) for each in sent] == [
        ("connect", LISTENER, 204, None)
    ] * 2
    assert "X-Finicity-Signature" in sent[1]["headers"]

    do(caller, "reset")
    assert caller.get("/deliveries").json() == {"deliveries": []}


def test_it_is_reset(caller: httpx.Client, controlled: Sandbox) -> None:
    def story() -> tuple[str, str | None]:
        with controlled.client(max_retries=0) as client:
            return customer_of(client), client.token

    first = story()
    with controlled.client(max_retries=0) as client:
        do(caller, "fail", times=None)
        do(caller, "fail_reports")
        do(caller, "clock", days=1)
        moment = controlled.clock.timestamp

        do(caller, "reset")

        assert client.aggregation.v1.customers.list().found == 0
    assert controlled.world.report_faults == []
    assert controlled.clock.timestamp >= moment
    do(caller, "reset")
    assert story() == first


# What it refuses


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("PUT", "/fail", "POST"),
        ("GET", "/fail", "POST"),
        ("POST", "", "GET"),
        ("HEAD", "/deliveries", "GET"),
        ("DELETE", "/clock", "GET, POST"),
        ("OPTIONS", "/clock", "GET, POST"),
    ],
)
def test_the_error_of_a_wrong_method_names_the_right_ones(
    method: str, path: str, allow: str, caller: httpx.Client
) -> None:
    response = caller.request(method, path)
    assert (response.status_code, response.headers["Allow"]) == (405, allow)


@pytest.mark.parametrize(
    ("path", "content", "words"),
    [
        ("/fail", '{"operation": "GetCustomr"}', ["/sandbox/fail", "GetCustomr", "did you mean 'GetCustomer'"]),
        ("/fail", '{"tims": 1}', ["'tims'", "it takes operation, status, code, message, shape, headers, times"]),
        ("/fail", '{"status": "500"}', ["status", "'500'", "integer"]),
        ("/fail", '{"status": true}', ["status", "True"]),
        ("/fail", '{"status": 99}', ["status=99"]),
        ("/fail", '{"times": 0}', ["times=0"]),
        ("/fail", '{"headers": {"Retry-After": 30}}', ["headers", "30"]),
        ("/fail", '{"shape": "yaml"}', ["shape", "yaml"]),
        ("/fail_reports", '{"types": "voa"}', ["types", "array"]),
        ("/delay", "{}", ["'seconds' is a required property"]),
        ("/delay", '{"seconds": -1}', ["seconds=-1"]),
        ("/delay", '{"seconds": NaN}', ["NaN"]),
        ("/delay", '{"seconds": 1e999}', ["1e999"]),
        ("/drop", '{"when": "never"}', ["when", "never"]),
        ("/distort", '{"nulls": "username"}', ["nulls", "array"]),
        ("/clock", '{"hours": -1}', ["forward", "-3600"]),
        ("/clock", '{"days": 1e300}', ["/sandbox/clock", "too large"]),
        ("/connect", '{"customer_id": "1"}', ["no customer 1"]),
        ("/connect", "{}", ["'customer_id' is a required property"]),
        ("/reset", '{"seed": 2}', ["'seed'", "it takes no fields"]),
        ("/recover", "[]", ["JSON object"]),
        ("/recover", "{", ["requires JSON"]),
        ("/recover", "[" * 100_000, ["requires JSON"]),
        ("/recover", b"\xff", ["requires JSON"]),
    ],
)
def test_what_makes_no_sense_is_refused(
    path: str, content: str | bytes, words: list[str], caller: httpx.Client, controlled: Sandbox
) -> None:
    response = caller.post(path, content=content, headers={"Content-Type": "application/json"})

    assert response.status_code == 400
    assert set(response.json()) == {"code", "status", "message"}
    assert [word for word in words if word not in response.json()["message"]] == []
    with controlled.client(max_retries=0) as client:  # and nothing came of it
        assert client.aggregation.v1.customers.list().found == 0


@pytest.mark.parametrize(
    "content_type",
    [
        None,
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "text/plain; application/json",
        "application/jsonp",
        "application/json-patch",
        "text/json",
        "application/",
    ],
)
@pytest.mark.parametrize("content", ["", '{"times": null}'])
def test_what_a_page_of_any_origin_can_send_is_refused(
    content_type: str | None, content: str, caller: httpx.Client, client: Client
) -> None:
    headers = {} if content_type is None else {"Content-Type": content_type}
    response = caller.post("/fail", content=content, headers=headers)

    assert response.status_code == 415
    assert "Content-Type: application/json" in response.json()["message"]
    assert client.aggregation.v1.customers.list().found == 0


@pytest.mark.parametrize(
    "content_type", ["application/json", "APPLICATION/JSON", "application/json; charset=utf-8", "application/json ;"]
)
def test_the_content_type_of_json_is_recognized_in_any_spelling(content_type: str, caller: httpx.Client) -> None:
    assert caller.post("/recover", content="{}", headers={"Content-Type": content_type}).status_code == 200


@pytest.mark.parametrize("path", ["/nowhere", "/fail/again", "/%66ail"])
def test_the_error_of_an_unknown_path_says_where_to_look(path: str, caller: httpx.Client) -> None:
    response = caller.post(path, json={})
    assert response.status_code == 404
    assert "GET /sandbox lists" in response.json()["message"]
