"""The sandbox over HTTP: what works in process works there, and the connection misbehaves for real."""

from __future__ import annotations

import asyncio
import http.client
import logging
import socket
import statistics
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from validated import Validated

from open_banking import (
    APIConnectionError,
    APITimeoutError,
    Client,
    ConfigurationError,
    NotFoundError,
)
from open_banking.sandbox import Sandbox
from open_banking.sandbox.loopback import is_loopback
from open_banking.sandbox.serving.web import Web

if TYPE_CHECKING:
    from collections.abc import Iterator

AUTHENTICATION = "/aggregation/v2/partners/authentication"
CUSTOMERS = "/aggregation/v1/customers"
CREDENTIALS = {"partnerId": Sandbox.partner_id, "partnerSecret": Sandbox.partner_secret}
KEY = {"Finicity-App-Key": Sandbox.app_key}


@pytest.fixture(scope="module")
def serving() -> Iterator[tuple[Sandbox, str]]:
    with Sandbox() as sandbox, sandbox.serve() as url:
        yield sandbox, url


@pytest.fixture
def served(serving: tuple[Sandbox, str]) -> Sandbox:
    """An empty sandbox that is served; its ``url`` says where."""
    sandbox, _ = serving
    sandbox.reset()
    return sandbox


@pytest.fixture
def far_client(served: Sandbox) -> Iterator[Client]:
    """A client that reaches the sandbox over HTTP, each of whose responses must fit the document."""
    with client_of(served) as client:
        yield client


@contextmanager
def client_of(sandbox: Sandbox, **options: Any) -> Iterator[Client]:
    with (
        httpx.HTTPTransport() as transport,
        httpx.Client(transport=Validated(transport)) as httpx_client,
        Client(
            base_url=sandbox.url,
            finicity_app_key=sandbox.app_key,
            partner_id=sandbox.partner_id,
            partner_secret=sandbox.partner_secret,
            httpx_client=httpx_client,
            max_retries=0,
            **options,
        ) as client,
    ):
        yield client


@pytest.fixture
def raw(served: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.url, trust_env=False) as caller:
        yield caller


def address(url: str) -> tuple[str, int]:
    parts = httpx.URL(url)
    assert parts.port is not None
    return parts.host, parts.port


# Responses


def test_both_ways_in_lead_to_one_state(served: Sandbox, far_client: Client) -> None:
    with served.client() as near_client:
        made = far_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
        near_client.aggregation.v1.customers.put(customer_id=made.id, data={"first_name": "Ada"})
        assert far_client.aggregation.v1.customers.get(customer_id=made.id).first_name == "Ada"
        far_client.aggregation.v1.customers.delete(customer_id=made.id)
        assert near_client.aggregation.v1.customers.list().found == 0


def test_paths_and_queries_arrive_as_they_were_sent(far_client: Client) -> None:
    far_client.aggregation.v2.customers.testing.create(data={"username": "customer_one", "first_name": "a+b c&d=e%2Ff"})

    assert far_client.aggregation.v1.customers.list(search="a+b c&d=e%2Ff").found == 1
    assert far_client.aggregation.v1.customers.list(search="a b c").found == 0
    with pytest.raises(NotFoundError, match="There is no customer a/b") as caught:
        far_client.aggregation.v1.customers.get(customer_id="a/b")  # one part of the path, not two
    assert caught.value.code == "14001"


@pytest.mark.parametrize(
    ("method", "path", "status", "allow"),
    [
        ("GET", "/nowhere", 404, None),
        ("HEAD", "//", 404, None),
        ("OPTIONS", "*", 404, None),
        ("HEAD", CUSTOMERS, 405, "GET"),
        ("OPTIONS", CUSTOMERS, 405, "GET"),
        ("BREW", AUTHENTICATION, 405, "POST, PUT"),
        ("TRACE", f"{CUSTOMERS}/1", 405, "DELETE, GET, PUT"),
        ("GET", f"{CUSTOMERS}/", 404, None),
        ("GET", "/connect-page", 404, None),
        ("GET", "/connect-page/1/", 404, None),
        ("GET", "/connect-page/style.css/", 404, None),
        ("GET", "/sandboxes", 404, None),
        ("GET", "/Sandbox", 404, None),
        ("GET", "//sandbox", 404, None),
    ],
)
def test_every_request_gets_a_response(method: str, path: str, status: int, allow: str | None, served: Sandbox) -> None:
    connection = http.client.HTTPConnection(*address(served.url), timeout=10)
    connection.request(method, path)
    response = connection.getresponse()
    content = response.read()
    connection.close()
    assert (response.status, response.getheader("Allow")) == (status, allow)
    assert response.getheader("Content-Type") == "application/json"
    assert (content == b"") == (method == "HEAD")


def test_one_connection_carries_all_kinds_of_responses(served: Sandbox) -> None:
    with served.client() as client:
        customer = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
        keys = {**KEY, "Finicity-App-Token": str(client.token)}
    served.fail("GetCustomers", status=500, code=185)
    served.fail("GetCustomers", status=203)
    served.fail("GetCustomers", status=304)
    served.fail("GetCustomers", status=204)
    connection = http.client.HTTPConnection(*address(served.url), timeout=10)
    connection.connect()
    first = connection.sock
    for method, path, status in (
        ("GET", CUSTOMERS, 500),
        ("GET", CUSTOMERS, 203),
        ("GET", CUSTOMERS, 304),
        ("GET", CUSTOMERS, 204),
        ("GET", CUSTOMERS, 200),
        ("GET", "/nowhere", 404),
        ("POST", f"{CUSTOMERS}/{customer.id}", 405),
        ("DELETE", f"{CUSTOMERS}/{customer.id}", 204),
        ("GET", f"{CUSTOMERS}/{customer.id}", 404),
    ):
        connection.request(method, path, headers=keys)
        response = connection.getresponse()
        response.read()
        assert (response.status, response.version) == (status, 11)
        assert (response.getheader("Content-Length") is None) == (status in {204, 304})
        assert connection.sock is first
    connection.close()


def test_a_body_may_come_in_pieces(raw: httpx.Client) -> None:
    pieces = (piece.encode() for piece in ('{"partnerId": "sandbox-partner-id",', '"partnerSecret":', '"wrong"}'))
    response = raw.post(AUTHENTICATION, content=pieces, headers=KEY)
    assert response.request.headers["Transfer-Encoding"] == "chunked"
    assert (response.status_code, response.json()["code"]) == (401, 10001)


def test_a_body_without_end_is_refused(raw: httpx.Client) -> None:
    mebibyte = b" " * 1024 * 1024
    response = raw.post(AUTHENTICATION, content=(mebibyte for _ in range(21)), headers=KEY)
    assert response.status_code == 413
    assert "20971520" in response.json()["message"]


@pytest.mark.parametrize(("more", "status"), [(0, 400), (1, 413)])  # it is no object either way
def test_a_body_has_20_mebibytes_at_most(more: int, status: int, raw: httpx.Client) -> None:
    content = b" " * (20 * 1024 * 1024 + more)
    assert raw.post(AUTHENTICATION, content=content, headers=KEY).status_code == status


def test_no_response_waits_for_the_acknowledgement_of_its_head(raw: httpx.Client) -> None:
    def seconds() -> float:
        began = time.perf_counter()
        raw.get("/nowhere")
        return time.perf_counter() - began

    assert statistics.median(seconds() for _ in range(20)) < 0.03  # a delayed one takes 0.04


# Trouble with the connection


@pytest.mark.parametrize(("when", "found"), [("before", 0), ("after", 1)])
def test_a_dropped_connection_breaks_without_a_byte(when: Any, found: int, served: Sandbox, far_client: Client) -> None:
    served.drop("AddTestingCustomer", when=when)
    with pytest.raises(APIConnectionError):
        far_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
    assert far_client.aggregation.v1.customers.list().found == found

    served.drop("CreateToken", when=when)
    with socket.create_connection(address(served.url), timeout=10) as connection:
        connection.sendall(f"POST {AUTHENTICATION} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n".encode())
        received = b"nothing"
        with suppress(ConnectionResetError):
            received = connection.recv(1)
    assert received in {b"", b"nothing"}


def test_a_delay_is_waited_for(served: Sandbox, raw: httpx.Client) -> None:
    served.delay("CreateToken", seconds=0.2)
    began = time.monotonic()
    assert raw.post(AUTHENTICATION, json=CREDENTIALS, headers=KEY).status_code == 200
    assert 0.2 <= time.monotonic() - began < 5


def test_a_client_may_give_up_before_the_response(served: Sandbox, capfd: pytest.CaptureFixture[str]) -> None:
    served.delay("GetCustomers", seconds=60)
    with client_of(served, timeout=0.2) as impatient, pytest.raises(APITimeoutError):
        impatient.aggregation.v1.customers.list()
    with client_of(served) as client:
        assert client.aggregation.v1.customers.list().found == 0
    assert capfd.readouterr() == ("", "")


def test_a_slow_call_holds_up_no_other(served: Sandbox) -> None:
    served.delay("GetCustomers", seconds=60)
    with ExitStack() as stack, ThreadPoolExecutor() as threads:
        slow = stack.enter_context(client_of(served, timeout=1))
        call = threads.submit(slow.aggregation.v1.customers.list)
        with client_of(served) as client:
            for number in range(20):
                client.aggregation.v2.customers.testing.create(data={"username": f"customer_{number}"})
        assert not call.done()
        with pytest.raises(APITimeoutError):
            call.result()


def test_many_calls_are_handled_at_once(served: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    together = threading.Barrier(30, timeout=30)

    def reply(request: Any) -> Any:
        together.wait()
        return just_reply(request)

    just_reply = served._engine.handle
    monkeypatch.setattr(served._engine, "handle", reply)
    with ThreadPoolExecutor(30) as threads, httpx.Client(trust_env=False, base_url=served.url, timeout=60) as caller:
        statuses = [each.status_code for each in threads.map(caller.get, ["/nowhere"] * 30)]
    assert statuses == [404] * 30


# Who may call


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("LOCALHOST:1234", 200),
        ("localhost.", 200),
        ("localhost:", 200),
        ("sandbox.localhost", 200),
        ("127.0.0.1", 200),
        ("127.8.9.10:80", 200),
        ("[::1]:80", 200),
        ("[::1]", 200),
        ("[::ffff:127.0.0.1]:80", 200),
        ("", 403),
        (":80", 403),
        ("evillocalhost", 403),
        ("rebound.example.test", 403),
        ("127.0.0.1.example.test", 403),
        ("localhost.example.test:80", 403),
        ("192.0.2.1", 403),
        ("0.0.0.0", 403),  # noqa: S104  # listened on by nobody
        ("[::]", 403),
        ("[::1", 403),
        ("::1", 403),
        ("[127.0.0.1", 403),
        ("[localhost]", 403),
        ("example.test@127.0.0.1", 403),
        ("127.0.0.1@example.test", 403),
        ("localhost/example.test", 403),
        ("localhost#example.test", 403),
        ("localhost?example.test", 403),
        ("localhost\\example.test", 403),
        ("localhost example.test", 403),
        ("localhost, example.test", 403),
        ("localhost:80:80", 403),
        ("localhost:http", 403),
    ],
)
def test_a_name_that_was_made_to_point_here_is_refused(host: str, status: int, raw: httpx.Client) -> None:
    for path in ("/sandbox", CUSTOMERS, "/connect-page/1", "/", "/sandbox/page/page.js"):
        response = raw.get(path, headers={"Host": host})
        assert (response.status_code == 403) == (status == 403)
        if status == 403:
            assert "call it as 127.0.0.1 or localhost" in response.json()["message"]


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("LocalHost", True),
        ("localhost.", True),
        ("sandbox.LOCALHOST.", True),
        ("127.8.9.10", True),
        ("127.0.0.1.", True),
        ("::1", True),
        ("[::1]", True),
        ("0:0:0:0:0:0:0:1", True),
        ("::ffff:127.0.0.1", True),
        ("::ffff:7f00:1", True),
        ("evillocalhost", False),
        ("localhost.example.test", False),
        ("localhos", False),
        ("[localhost", False),
        ("localhost..", False),
        ("126.0.0.1", False),
        ("128.0.0.1", False),
        ("127.1", False),
        ("0.0.0.0", False),  # noqa: S104  # listened on by nobody
        ("::", False),
        ("::2", False),
        ("::127.0.0.1", False),
        ("::ffff:192.0.2.1", False),
        ("fe80::1", False),
        ("192.0.2.1", False),
        ("example.test", False),
        ("", False),
        (".", False),
    ],
)
def test_which_hosts_are_for_this_machine_alone(host: str, *, expected: bool) -> None:
    assert is_loopback(host) is expected


@pytest.mark.parametrize(
    "path", ["/sandbox", "/sandbox/reset", CUSTOMERS, AUTHENTICATION, "/connect-page/1", "/nowhere", "/"]
)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
def test_no_page_from_elsewhere_may_read_or_ask_first(method: str, path: str, raw: httpx.Client) -> None:
    asking = {
        "Origin": "https://elsewhere.example.test",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type, finicity-app-key",
    }
    response = raw.request(method, path, headers=asking)

    assert [name for name in response.headers if name.startswith("access-control")] == []
    assert response.is_success == (method == "GET" and path in {"/sandbox", "/"})


def test_other_names_are_good_where_other_machines_are_let_in(served: Sandbox) -> None:
    async def call() -> httpx.Response:
        transport = httpx.ASGITransport(Web(served, served._engine, served.save, "0.0.0.0"))  # noqa: S104  # nothing listens
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox:8765") as caller:
            return await caller.get("/sandbox")

    assert asyncio.run(call()).status_code == 200


def test_it_is_reached_by_loopback_alone(served: Sandbox) -> None:
    host, port = address(served.url)
    assert host == "127.0.0.1"
    # Another address of this machine, which a server on all of its addresses would respond to.
    with (
        pytest.raises(OSError),  # noqa: PT011  # which one depends on the system
        socket.create_connection(("127.0.0.2", port), timeout=5),
    ):
        pass


# Its life


def test_it_logs_nothing(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.DEBUG), Sandbox() as sandbox, sandbox.serve() as url:
        sandbox.drop("CreateToken")
        for request in (
            b"GET /nowhere HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: upgrade",
            b"\0",
        ):
            with socket.create_connection(address(url), timeout=10) as connection:
                connection.sendall(request + b"\r\n\r\n")
                assert connection.recv(100).startswith(b"HTTP/1.1 40")
        # Gone in the middle of its body.
        with socket.create_connection(address(url), timeout=10) as connection:
            connection.sendall(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{")
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.post(url + AUTHENTICATION, trust_env=False)
    assert [each for each in caplog.records if each.name.startswith("uvicorn")] == []
    assert capfd.readouterr() == ("", "")


def test_others_who_use_uvicorn_keep_their_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO), Sandbox() as sandbox, sandbox.serve():
        logging.getLogger("uvicorn.error").info("of another server")
        logging.getLogger("uvicorn.access").info("a request to it")
    logged = [each.message for each in caplog.records if each.name.startswith("uvicorn")]
    assert logged == ["of another server", "a request to it"]


def test_it_stops_while_clients_stay_connected(capfd: pytest.CaptureFixture[str]) -> None:
    before = set(threading.enumerate())
    with Sandbox() as sandbox, ThreadPoolExecutor() as threads, httpx.Client(trust_env=False) as caller:
        with sandbox.serve() as url:
            own = set(threading.enumerate()) - before
            assert caller.get(f"{url}/sandbox").status_code == 200
            sandbox.delay("CreateToken", seconds=60)
            waiting = threads.submit(httpx.post, url + AUTHENTICATION, trust_env=False, timeout=60)
            patience = time.monotonic() + 30
            while sandbox._engine.trouble._faults:  # until the call is under way
                assert time.monotonic() < patience
                time.sleep(0.01)
            began = time.monotonic()
        assert time.monotonic() - began < 10
        assert own
        assert not any(thread.is_alive() for thread in own)
        with pytest.raises(httpx.RemoteProtocolError):
            waiting.result()
        with pytest.raises(httpx.ConnectError):
            caller.get(f"{url}/sandbox")
    assert set(threading.enumerate()) <= before
    assert capfd.readouterr() == ("", "")


def test_it_can_be_served_again_and_elsewhere_at_the_same_time() -> None:
    with Sandbox() as sandbox:
        unserved = sandbox.url
        with sandbox.serve() as first:
            assert sandbox.url == first
            with Sandbox() as other, other.serve() as second:
                assert (sandbox.url, other.url) == (first, second)
        assert sandbox.url == unserved
        with sandbox.serve(port=address(first)[1]) as third:
            assert third == first
            assert httpx.get(f"{third}/sandbox", trust_env=False).status_code == 200


def test_a_port_in_use_is_reported(served: Sandbox) -> None:
    port = address(served.url)[1]
    with Sandbox() as other, pytest.raises(OSError, match=rf"port {port} of 127\.0\.0\.1: .*; choose another"):
        other.serve(port).__enter__()


@pytest.mark.parametrize("port", [-1, 65_536])
def test_a_port_that_does_not_exist_is_refused(port: int) -> None:
    with Sandbox() as sandbox, pytest.raises(ValueError, match=rf"port={port} must be from 0 to 65535"):
        sandbox.serve(port).__enter__()


@pytest.mark.parametrize(("missing", "module"), [("uvicorn", "server"), ("starlette.applications", "web")])
def test_without_the_extra_it_says_what_to_install(missing: str, module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    monkeypatch.delitem(sys.modules, f"open_banking.sandbox.serving.{module}")
    with Sandbox() as sandbox, pytest.raises(ConfigurationError, match=r"pip install 'open-banking\[sandbox\]'"):
        sandbox.serve().__enter__()
