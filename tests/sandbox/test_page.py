"""The page of the sandbox without a browser: its headers, its stream of events, what it unfolds."""

from __future__ import annotations

import json
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from flows import CONSUMER

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LISTENER = "http://127.0.0.1:9/webhooks"
"""Where nothing listens; the sandbox is given a client that responds in its place."""


@pytest.fixture(scope="module")
def serving() -> Iterator[Sandbox]:
    receiver = httpx.MockTransport(lambda _: httpx.Response(202))
    with httpx.Client(transport=receiver) as listener, Sandbox(listener=listener) as sandbox, sandbox.serve():
        yield sandbox


@pytest.fixture
def sandbox(serving: Sandbox) -> Sandbox:
    """An empty sandbox that is served."""
    serving.reset()
    return serving


@pytest.fixture
def caller(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=sandbox.url, trust_env=False) as caller:
        yield caller


class Watcher:
    """What an open page knows: what it was told so far, put together."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self.state: dict[str, Any] = {}
        self.calls: list[dict[str, Any]] = []
        self.deliveries: list[dict[str, Any]] = []
        self.origin = ""

    def until(self, knows: Callable[[], object]) -> Watcher:
        """Wait until it knows something."""
        patience = time.monotonic() + 30
        while not knows():
            assert time.monotonic() < patience, vars(self)
            line = next(self._lines)
            news = json.loads(line.removeprefix("data: ")) if line else {}
            if "origin" in news:
                self.origin, self.calls, self.deliveries = news["origin"], [], []
            self.state = news.get("state", self.state)
            self.calls += news.get("calls", [])
            self.deliveries += news.get("deliveries", [])
        return self


@contextmanager
def watching(caller: httpx.Client, search: str = "") -> Iterator[Watcher]:
    """A page that is open, and knows what there is."""
    with caller.stream("GET", "/sandbox/page/events", params={"search": search}) as response:
        assert response.headers["Content-Type"].startswith("text/event-stream")
        watcher = Watcher(response.iter_lines())
        yield watcher.until(lambda: watcher.state)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html"),
        ("/sandbox/page/page.js", "text/javascript"),
        ("/sandbox/page/page.css", "text/css"),
    ],
)
def test_its_files_are_its_own_and_it_takes_nothing_from_elsewhere(path: str, kind: str, caller: httpx.Client) -> None:
    response = caller.get(path)

    assert response.headers["Content-Type"] == f"{kind}; charset=utf-8"
    policy = dict(part.strip().split(" ", 1) for part in response.headers["Content-Security-Policy"].split(";"))
    assert policy == {
        "default-src": "'none'",
        **dict.fromkeys(("script-src", "style-src", "connect-src"), "'self'"),
        "img-src": "data:",
        **dict.fromkeys(("base-uri", "form-action", "frame-ancestors"), "'none'"),
    }
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Cross-Origin-Resource-Policy"] == "same-origin"


def test_it_cannot_be_posted_to(caller: httpx.Client) -> None:
    for path in ("/", "/sandbox/page/events"):
        assert caller.post(path, json={}).status_code == 405


def test_it_is_told_what_there_is_and_what_happens(sandbox: Sandbox, caller: httpx.Client) -> None:
    first = sandbox.add_customer("customer_one", first_name="Ada").customer_id
    with watching(caller) as page, sandbox.client() as client:
        (customer,) = page.state["customers"]
        assert (customer["id"], customer["name"], customer["accounts"]) == (first, "Ada", [])
        assert (page.state["found"], page.state["reports"], page.state["warnings"]) == (1, [], [])

        client.aggregation.v2.customers.active.create(data={"username": "customer_two"})
        page.until(lambda: len(page.calls) == 2)
        assert [(each["operation"], each["status"], each["billed"]) for each in page.calls] == [
            ("CreateToken", 200, False), ("AddCustomer", 201, True)
        ]  # fmt: skip

        # Without any call.
        sandbox.connect(first, profile="everyday", webhook=LISTENER)
        sandbox.fail("GetCustomers", status=503, times=2)
        page.until(lambda: page.state["trouble"])
        assert page.state["trouble"] == [{"operation": "GetCustomers", "does": "status 503", "left": 2}]
        sent = page.deliveries[0]
        assert (sent["kind"], sent["event"], sent["status"]) == ("connect", "started", 202)
        accounts = {each["id"]: each for each in page.state["customers"][-1]["accounts"]}
        listed = client.aggregation.v1.customers.accounts.list(customer_id=first).accounts
    assert {each.id: each.balance for each in listed} == {key: each["balance"] for key, each in accounts.items()}
    assert [accounts[str(each.id)]["last_four"] for each in listed] == [each.account_number_display for each in listed]


def test_it_tells_what_the_sandbox_warns_of(sandbox: Sandbox, caller: httpx.Client) -> None:
    customer_id = sandbox.add_customer("customer_one").customer_id
    with watching(caller) as page, sandbox.client() as client:
        client.aggregation.v3.customers.transactions.list(customer_id=customer_id, from_date=2, to_date=1)
        page.until(lambda: page.state["warnings"])

    (warned,) = page.state["warnings"]
    assert warned == f"GetAllCustomerTransactions: {sandbox.warnings[0].message}"


def test_it_finds_customers(sandbox: Sandbox, caller: httpx.Client) -> None:
    ids = [sandbox.add_customer(f"customer_{number}", first_name=f"Ada{number}").customer_id for number in range(30)]

    for search, found in (("", 30), ("ADA7", 1), ("customer_1", 11), (ids[3], 1), ("nobody", 0)):
        with watching(caller, search) as page:
            assert (page.state["found"], len(page.state["customers"])) == (found, min(found, 25))


def test_reports_become_ready_while_nobody_calls(caller: httpx.Client, sandbox: Sandbox) -> None:
    customer_id = sandbox.add_customer("customer_one").customer_id
    sandbox.connect(customer_id)
    with sandbox.client() as client:
        client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
        client.decisioning.v2.customers.voa.create(customer_id=customer_id, data={}, callback_url=LISTENER)
    with watching(caller) as page:
        sandbox.clock.advance(hours=1)
        page.until(lambda: page.state["reports"][0]["status"] != "inProgress")
        (report,) = page.state["reports"]
    assert (report["status"], report["pdf"], report["error"]) == ("success", True, None)
    assert [json.loads(each.content)["eventName"] for each in sandbox.deliveries] == ["inProgress", "done"]


def test_a_page_can_tell_a_reset(caller: httpx.Client, sandbox: Sandbox) -> None:
    caller.get("/nowhere")
    with watching(caller) as page:
        origin = page.until(lambda: page.calls).origin
        sandbox.reset()
        page.until(lambda: page.origin != origin)
        assert (page.calls, page.state["found"]) == ([], 0)


def test_it_unfolds_without_secrets(caller: httpx.Client, sandbox: Sandbox) -> None:
    with sandbox.client() as client:
        client.aggregation.v1.customers.list(search="ada")
        token = str(client.token)
    customer_id = sandbox.add_customer("customer_one").customer_id
    sandbox.connect(customer_id, webhook=LISTENER)
    first, second = sandbox.calls
    added = next(each for each in sandbox.deliveries if b'"added"' in each.content)

    shown = [
        caller.get(f"/sandbox/page/calls/{first.number}").json(),
        caller.get(f"/sandbox/page/calls/{second.number}").json(),
        caller.get(f"/sandbox/page/deliveries/{added.number}").json(),
        caller.get("/sandbox/calls").json(),
    ]

    assert shown[1]["target"] == "GET /aggregation/v1/customers?search=ada"
    assert json.loads(shown[0]["request"])["partnerSecret"] == "***"
    assert json.loads(shown[2]["request"])["payload"]["accounts"][0]["number"] == "***"
    assert shown[2]["request_headers"]["X-Finicity-Signature"] == added.headers["X-Finicity-Signature"]
    assert [each["operation"] for each in shown[3]["calls"]] == ["CreateToken", "GetCustomers"]
    numbers = [each.number for each in sandbox.world.customer(customer_id).accounts.values()]
    for secret in (token, sandbox.partner_secret, sandbox.app_key, *numbers):
        assert secret not in json.dumps(shown)


@pytest.mark.parametrize(
    "path", ["calls/0", "calls/one", "deliveries/0", "reports/1/2.pdf", "reports/{customer}/2.pdf", "nothing.js"]
)
def test_what_is_not_there(path: str, caller: httpx.Client, sandbox: Sandbox) -> None:
    customer = sandbox.add_customer("customer_one").customer_id
    response = caller.get(f"/sandbox/page/{path.replace('{customer}', customer)}")

    assert response.status_code == 404
    assert response.json()["message"]


def test_a_webhook_is_triggered_over_http(caller: httpx.Client, sandbox: Sandbox) -> None:
    customer_id = sandbox.add_customer("customer_one").customer_id
    sent = caller.post(
        "/sandbox/trigger", json={"event": "mfa", "customer_id": customer_id, "webhook": LISTENER}
    ).json()
    again = caller.post("/sandbox/resend", json={"number": sent["number"]}).json()

    assert (sent["url"], sent["status"]) == (LISTENER, 202)
    assert (again["content"], again["number"]) == (sent["content"], sent["number"] + 1)
    refused = caller.post("/sandbox/trigger", json={"event": "nothing", "customer_id": customer_id})
    assert (refused.status_code, "'nothing' is not one of ping, " in refused.json()["message"]) == (400, True)


def test_the_server_stops_while_the_page_is_open(capfd: pytest.CaptureFixture[str]) -> None:
    with httpx.Client(trust_env=False) as caller, Sandbox() as sandbox, ExitStack() as stack:
        with sandbox.serve() as url:
            caller.base_url = url
            page = stack.enter_context(watching(caller))
            began = time.monotonic()
        assert time.monotonic() - began < 10
        with pytest.raises(httpx.RemoteProtocolError):
            page.until(lambda: False)
    assert capfd.readouterr() == ("", "")
