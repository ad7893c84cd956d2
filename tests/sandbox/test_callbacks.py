"""What the sandbox does by itself: webhooks, whatever their listeners do, and what is due."""

from __future__ import annotations

import datetime as dt
import json
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import httpx
import pytest
import trustme
from flows import CONSUMER

from open_banking.sandbox import Sandbox
from open_banking.sandbox.callbacks import Callbacks, Delivery

if TYPE_CHECKING:
    from collections.abc import Callable

    from open_banking import Client

LISTENER = "https://listener.example.com/webhooks"
SESSION = ["started", "institutionSupported", "discovered", "adding", "processing", "added", "done"]


def event_type(content: bytes) -> str:
    event: dict[str, str] = json.loads(content)
    return event["eventType"]


def enrolled(client: Client, username: str = "customer_one") -> str:
    return client.aggregation.v2.customers.testing.create(data={"username": username}).id


def listening(respond: Callable[[httpx.Request], httpx.Response]) -> httpx.Client:
    return httpx.Client(transport=httpx.MockTransport(respond))


def in_time(work: Callable[[], object]) -> None:
    """Do something that would wait for ever if it waited for itself."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(30)
    assert not thread.is_alive()


def test_a_listener_may_call_the_sandbox_before_it_responds() -> None:
    heard: list[tuple[str, int | None]] = []

    def listener(request: httpx.Request) -> httpx.Response:
        heard.append((event_type(request.content), client.aggregation.v1.customers.list().found))
        return httpx.Response(200)

    with listening(listener) as sender, Sandbox(listener=sender) as sandbox, sandbox.client() as client:
        customer_id = enrolled(client)
        in_time(lambda: sandbox.connect(customer_id, webhook=LISTENER))

    assert heard == [(each, 1) for each in SESSION]


def test_a_listener_elsewhere_may_call_the_sandbox_before_it_responds() -> None:
    """Its call comes in another thread than that which waits for its response."""
    found: list[int] = []

    class Listener(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            found.append(httpx.get(f"{url}/aggregation/v1/customers", headers=keys, trust_env=False).json()["found"])
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with server, Sandbox() as sandbox, sandbox.serve() as url, sandbox.client() as client:
        customer_id = enrolled(client)
        keys = {"Finicity-App-Key": sandbox.app_key, "Finicity-App-Token": client.token or ""}
        sandbox.connect(customer_id, webhook=f"http://127.0.0.1:{server.server_port}/")
        sent = sandbox.deliveries
        server.shutdown()

    assert [(event_type(each.content), each.status, each.problem) for each in sent] == [
        (each, 200, None) for each in SESSION
    ]
    assert found == [1] * len(SESSION)


def test_what_is_queued_during_a_delivery_is_sent_after_it() -> None:
    sending, go_on = threading.Event(), threading.Event()

    def listener(_: httpx.Request) -> httpx.Response:
        sending.set()
        go_on.wait(30)
        return httpx.Response(200)

    with listening(listener) as sender, Sandbox(listener=sender) as sandbox, sandbox.client() as client:
        first, second = enrolled(client, "customer_one"), enrolled(client, "customer_two")
        slow = threading.Thread(target=sandbox.connect, args=(first,), kwargs={"webhook": LISTENER}, daemon=True)
        slow.start()
        assert sending.wait(30)
        in_time(lambda: sandbox.connect(second, webhook=LISTENER))
        assert sandbox.deliveries == []
        go_on.set()
        slow.join(30)
        events = [json.loads(each.content) for each in sandbox.deliveries]

    assert [(each["customerId"], each["eventType"]) for each in events] == [
        (customer_id, each) for customer_id in (first, second) for each in SESSION
    ]


# Whom it calls


REFUSED = "the sandbox calls loopback addresses only"
NO_ADDRESS = "this is not an HTTP address"


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("http://127.0.0.1", None),
        ("http://127.255.255.255", None),
        ("https://127.0.0.1:8443/", None),
        ("HTTP://LOCALHOST/", None),
        ("http://localhost.:80/", None),
        ("http://sandbox.localhost/", None),
        ("http://[::1]/", None),
        ("http://[0:0:0:0:0:0:0:1]/", None),
        ("http://[::ffff:127.0.0.1]/", None),
        ("http://[::ffff:7f00:1]/", None),
        ("http://somebody:secret@127.0.0.1/", None),
        ("http://192.0.2.1@127.0.0.1/", None),
        ("http://127.0.0.1/@192.0.2.1", None),
        ("http://127.0.0.1:65535/", None),
        ("http://evillocalhost/", REFUSED),
        ("http://localhost.example.test/", REFUSED),
        ("http://127.0.0.1.example.test/", REFUSED),
        ("http://example.test", REFUSED),
        ("http://127.0.0.1@192.0.2.1/", REFUSED),
        ("http://127.0.0.1:80@192.0.2.1/", REFUSED),
        ("http://localhost\\@192.0.2.1/", REFUSED),
        ("http://localhost%00.example.test/", REFUSED),
        ("http://192.0.2.1/127.0.0.1", REFUSED),
        ("http://192.0.2.1?127.0.0.1", REFUSED),
        ("http://192.0.2.1#127.0.0.1", REFUSED),
        ("http://126.255.255.255/", REFUSED),
        ("http://128.0.0.1/", REFUSED),
        ("http://0.0.0.0/", REFUSED),
        ("http://2130706433/", REFUSED),
        ("http://0x7f.1/", REFUSED),
        ("http://127.1/", REFUSED),
        ("http://[::]/", REFUSED),
        ("http://[::2]/", REFUSED),
        ("http://[::127.0.0.1]/", REFUSED),
        ("http://[::ffff:192.0.2.1]/", REFUSED),
        ("http://[fe80::1]/", REFUSED),
        ("ftp://127.0.0.1/", NO_ADDRESS),
        ("file:///etc/hosts", NO_ADDRESS),
        ("//127.0.0.1/", NO_ADDRESS),
        ("127.0.0.1", NO_ADDRESS),
        ("http://", NO_ADDRESS),
        ("http:///127.0.0.1", NO_ADDRESS),
        ("http://[::1", NO_ADDRESS),
        ("http://127.0.0.1:65536/", NO_ADDRESS),
        ("http://127.0.0.1:http/", NO_ADDRESS),
        ("http://127.0.0.1\n.example.test/", NO_ADDRESS),
        ("http://127.0.0.1/\ud800", NO_ADDRESS),
        ("http://\ud800.localhost/", NO_ADDRESS),
        ("http://xn--/", NO_ADDRESS),
        ("http://127.0.0.1/" + "a" * 70_000, NO_ADDRESS),
    ],
    ids=lambda value: ascii(value)[:60],
)
def test_it_calls_no_address_but_loopback(address: str, problem: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[httpx.Request] = []

    def respond(_: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        called.append(request)
        return httpx.Response(200)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", respond)
    with Sandbox() as sandbox, sandbox.client() as client:
        customer_id = enrolled(client)
        sandbox.connect(customer_id, webhook=address)
        assert client.aggregation.v1.customers.list().found == 1  # nothing is left over that fails the next call
        sent = sandbox.deliveries

    assert [(each.status, each.problem) for each in sent] == [(None if problem else 200, problem)] * len(SESSION)
    assert len(called) == (0 if problem else len(SESSION))
    assert all(set(each.extensions["timeout"].values()) == {5} for each in called)  # nobody is waited for any longer


@pytest.mark.parametrize("address", ["http://192.0.2.1/", "http://evillocalhost/", "ftp://127.0.0.1/", "http://xn--/"])
def test_it_fetches_from_no_address_but_loopback_either(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[httpx.Request] = []
    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lambda _, request: called.append(request))

    assert Callbacks().fetch(address, {"code": "7"}) is None
    assert called == []


def test_a_listener_on_this_machine_may_have_a_certificate_of_its_own() -> None:
    """Nobody else vouches for it, and nobody has to: what is on loopback is this machine."""
    received: list[bytes] = []

    class Listener(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with ThreadingHTTPServer(("127.0.0.1", 0), Listener) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        with Sandbox() as sandbox, sandbox.client() as client:
            sandbox.connect(enrolled(client), webhook=f"https://127.0.0.1:{server.server_port}/")
            sent = [(each.status, each.problem) for each in sandbox.deliveries]
        server.shutdown()
        thread.join()

    assert sent == [(204, None)] * len(SESSION)
    assert [event_type(each) for each in received] == SESSION


def test_the_latest_ten_thousand_deliveries_are_kept() -> None:
    callbacks = Callbacks()
    for number in range(10_001):
        callbacks.keep(Delivery("email", str(number), {}, b"", None, None))

    assert [each.url for each in callbacks.deliveries] == [str(number) for number in range(1, 10_001)]


def test_a_listener_of_the_callers_own_is_called_wherever_it_is() -> None:
    called: list[httpx.URL] = []

    def listener(request: httpx.Request) -> httpx.Response:
        called.append(request.url)
        return httpx.Response(204)

    with listening(listener) as sender, Sandbox(listener=sender) as sandbox, sandbox.client() as client:
        customer_id = enrolled(client)
        sandbox.connect(customer_id, webhook="https://192.0.2.1/")
        sandbox.connect(customer_id, webhook="http://xn--/")
        sent = [(each.status, each.problem) for each in sandbox.deliveries]

    assert sent == [(204, None)] * len(SESSION) + [(None, NO_ADDRESS)] * len(SESSION)
    assert called == [httpx.URL("https://192.0.2.1/")] * len(SESSION)


def test_nobody_is_called_whom_a_listener_points_to(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[str] = []

    def respond(_: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        called.append(request.url.host)
        return httpx.Response(307, headers={"Location": "http://192.0.2.1/"})

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", respond)
    with Sandbox() as sandbox, sandbox.client() as client:
        sandbox.connect(enrolled(client), webhook="http://127.0.0.1/")
        sent = sandbox.deliveries

    assert [each.status for each in sent] == [307] * len(SESSION)
    assert set(called) == {"127.0.0.1"}


@pytest.mark.parametrize("host", ["a" * 64 + ".localhost", "localhost.."])
def test_a_name_that_no_host_can_have_is_noted_as_not_reached(host: str) -> None:
    with Sandbox() as sandbox, sandbox.client() as client:
        sandbox.connect(enrolled(client), webhook=f"http://{host}/")
        sent = sandbox.deliveries

    assert [each.status for each in sent] == [None] * len(SESSION)
    assert all(each.problem for each in sent)


def test_webhooks_are_still_sent_once_the_sandbox_is_closed() -> None:
    with Sandbox() as sandbox, sandbox.client() as client:
        first, second = enrolled(client, "customer_one"), enrolled(client, "customer_two")
        sandbox.connect(first, webhook="http://127.0.0.1:9/")
    sandbox.connect(second, webhook="http://127.0.0.1:9/")

    problems = {(each.problem or "").partition(":")[0] for each in sandbox.deliveries}
    assert (problems, len(sandbox.deliveries)) == ({"ConnectError"}, 2 * len(SESSION))


@pytest.mark.parametrize("seconds", [1.999, 2])
def test_what_has_become_due_is_sent_as_the_clock_moves(seconds: float) -> None:
    heard: list[str] = []

    def listener(request: httpx.Request) -> httpx.Response:
        heard.append(json.loads(request.content)["eventName"])
        return httpx.Response(200)

    now = dt.datetime(2030, 6, 1, tzinfo=dt.UTC)
    with (
        listening(listener) as sender,
        Sandbox(now=now, running=False, listener=sender) as sandbox,
        sandbox.client() as client,
    ):
        customer_id = enrolled(client)
        sandbox.connect(customer_id)
        client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
        client.decisioning.v2.customers.voa.create(customer_id=customer_id, data={}, callback_url=LISTENER)
        assert heard == ["inProgress"]
        sandbox.advance(seconds=seconds)
        assert heard == ["inProgress", "done"][: 1 + (seconds == 2)]


def test_a_report_that_is_due_is_built_before_the_customer_connects_again() -> None:
    with Sandbox(running=False, report_seconds=60) as sandbox, sandbox.client() as client:
        customer_id = enrolled(client)
        accounts = sandbox.connect(customer_id, profile="everyday").account_ids
        client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
        made = client.decisioning.v2.customers.voa.create(customer_id=customer_id, data={})
        sandbox.clock.sleep(60)  # as a client that waits has it pass

        sandbox.connect(customer_id, profile="saver", institution_id=102105)

        report = client.decisioning.v3.customers.reports.get(customer_id=customer_id, report_id=made.id).to_dict()
    reported = [account["id"] for institution in report["institutions"] for account in institution["accounts"]]
    assert {str(each) for each in reported} <= set(accounts)
    assert reported
