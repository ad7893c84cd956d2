"""Making a client, using it, and closing it."""

from __future__ import annotations

import asyncio
import gc
import math
import ssl
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from clients import KEYS, PARTNER_SECRET, get_customer
from wire import APP_KEY, APP_TOKEN

from open_banking import AsyncClient, Client, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clients import Clients
    from wire import Wire

# Keys


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_missing_key_is_reported_when_the_client_is_made(kind: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match=r"finicity_app_key.*FINICITY_APP_KEY"):
        kind()
    monkeypatch.setenv("FINICITY_APP_KEY", "")
    with pytest.raises(ConfigurationError, match=r"finicity_app_key.*FINICITY_APP_KEY"):
        kind(finicity_app_key="", finicity_app_token=APP_TOKEN)


def test_missing_token_is_reported_at_the_first_call_that_needs_it(clients: Clients) -> None:
    client = clients.make(finicity_app_key=APP_KEY)
    with pytest.raises(ConfigurationError, match=r"GetCustomer.*finicity_app_token.*FINICITY_APP_TOKEN"):
        clients.result(get_customer(client))
    assert clients.wire.sent == []


@pytest.mark.parametrize("keys", [{"finicity_app_key": APP_KEY}, KEYS])
def test_authentication_neither_needs_nor_sends_a_token(keys: dict[str, Any], clients: Clients) -> None:
    clients.wire.responds(json={"token": "a-new-token"})
    authentication = clients.make(**keys).aggregation.v2.partners.authentication
    credentials = {"partner_id": "1234583871234", "partner_secret": PARTNER_SECRET}
    assert clients.result(authentication.create(data=credentials)).token == "a-new-token"  # noqa: S105  # opens nothing
    clients.result(authentication.put(data={}))
    sent = clients.wire.sent
    assert [request.headers.get("Finicity-App-Token") for request in sent] == [None] * 2
    assert [request.headers.get("Finicity-App-Key") for request in sent] == [APP_KEY] * 2


def test_repr_shows_the_address_and_no_key(each_client: Any) -> None:
    assert "https://api.finicity.com" in repr(each_client)
    shown = f"{each_client!r} {each_client.aggregation.v1.customers!r} {each_client.connect!r}"
    assert APP_KEY not in shown
    assert APP_TOKEN not in shown


# Timeout, httpx client


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("timeout", [0, -1, 0.0, "60", True, math.nan, math.inf, [60], (5, 10), {}], ids=repr)
def test_unusable_timeout_is_refused(kind: type[Any], timeout: Any) -> None:
    with pytest.raises(ConfigurationError, match="timeout"):
        kind(timeout=timeout, **KEYS)


@pytest.mark.parametrize(
    ("kind", "given"),
    [(Client, httpx.AsyncClient), (AsyncClient, httpx.Client), (Client, object), (AsyncClient, dict)],
)
def test_client_of_the_other_kind_is_refused(kind: type[Any], given: type[Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"{kind.__name__} .*httpx.{kind.__name__}.*{given.__name__}"):
        kind(httpx_client=given(), **KEYS)


def test_what_the_httpx_client_adds_is_sent(clients: Clients) -> None:
    adds = {
        "headers": {"X-Team": "loans"},
        "cookies": {"affinity": "b7"},
        "params": {"tenant": "a b"},
        "auth": ("me", "pass"),
    }
    clients.result(clients.make(adds=adds).aggregation.v1.customers.list(start=1))
    (request,) = clients.wire.sent
    assert request.headers["X-Team"] == "loans"
    assert request.headers["Cookie"] == "affinity=b7"
    assert request.headers["Authorization"].startswith("Basic ")
    assert dict(request.url.params) == {"start": "1", "tenant": "a b"}
    assert request.headers["Finicity-App-Key"] == APP_KEY


def test_what_changes_on_the_httpx_client_is_sent(wire: Wire) -> None:
    httpx_client = httpx.Client(transport=wire.transport)
    client = Client(httpx_client=httpx_client, **KEYS)
    wire.responds(json={}, headers={"Set-Cookie": "affinity=b7"})
    get_customer(client)
    httpx_client.headers["X-Team"] = "loans"
    get_customer(client)
    del httpx_client.headers["X-Team"]
    get_customer(client)
    assert [request.headers.get("X-Team") for request in wire.sent] == [None, "loans", None]
    assert [request.headers.get("Cookie") for request in wire.sent] == [None, "affinity=b7", "affinity=b7"]


def test_headers_of_the_sdk_go_before_those_of_the_httpx_client(wire: Wire) -> None:
    theirs = {"Finicity-App-Key": "another", "Accept": "application/xml", "User-Agent": "theirs"}
    client = Client(httpx_client=httpx.Client(transport=wire.transport, headers=theirs), **KEYS)
    get_customer(client)
    (request,) = wire.sent
    assert request.headers.get_list("Finicity-App-Key") == [APP_KEY]
    assert request.headers.get_list("Accept") == ["application/json"]
    assert "theirs" not in request.headers["User-Agent"]


def test_hooks_of_the_httpx_client_are_called(wire: Wire) -> None:
    seen: list[str] = []
    hooks: dict[str, Any] = {
        "request": [lambda request: seen.append(request.method)],
        "response": [lambda response: seen.append(str(response.status_code))],
    }
    client = Client(httpx_client=httpx.Client(transport=wire.transport, event_hooks=hooks), **KEYS)
    get_customer(client)
    assert seen == ["GET", "200"]


# Opening and closing


@pytest.fixture
def own(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The httpx clients that the SDK makes for itself, on the wire of the test."""
    made: list[Any] = []

    def recorded(kind: type[Any]) -> type[Any]:
        class Recorded(kind):  # type: ignore[misc]  # one of two classes
            def __init__(self, **arguments: Any) -> None:
                if not isinstance(arguments.get("transport"), httpx.MockTransport):
                    arguments = {}
                    ssl.create_default_context()  # what making a real one takes its time with
                    made.append(self)
                super().__init__(**{"transport": wire.transport, **arguments})

        return Recorded

    monkeypatch.setattr(httpx, "Client", recorded(httpx.Client))
    monkeypatch.setattr(httpx, "AsyncClient", recorded(httpx.AsyncClient))
    return made


def test_own_httpx_client_is_made_at_the_first_call_and_closed(own: list[Any]) -> None:
    with Client(**KEYS) as client:
        assert own == []
        get_customer(client)
        get_customer(client)
        assert [each.is_closed for each in own] == [False]
    assert [each.is_closed for each in own] == [True]


def test_own_asynchronous_httpx_client_is_made_at_the_first_call_and_closed(own: list[Any]) -> None:
    async def use() -> None:
        async with AsyncClient(**KEYS) as client:
            assert own == []
            await asyncio.gather(*(client.aggregation.v1.customers.get(customer_id=n) for n in range(20)))
            assert [each.is_closed for each in own] == [False]

    asyncio.run(use())
    assert [each.is_closed for each in own] == [True]


def test_own_httpx_client_is_closed_when_the_body_raises(own: list[Any]) -> None:
    def fail() -> None:
        with Client(**KEYS) as client:
            get_customer(client)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert [each.is_closed for each in own] == [True]


def test_own_httpx_client_is_closed_with_a_client_that_is_dropped(own: list[Any]) -> None:
    client = Client(**KEYS)
    get_customer(client)
    del client
    gc.collect()
    assert [each.is_closed for each in own] == [True]


def test_given_httpx_client_stays_open(wire: Wire) -> None:
    async def use(given: httpx.AsyncClient) -> None:
        async with AsyncClient(httpx_client=given, **KEYS) as client:
            await client.aggregation.v1.customers.get(customer_id="1005061234")
        assert not given.is_closed
        await given.aclose()

    with httpx.Client(transport=wire.transport) as given:
        with Client(httpx_client=given, **KEYS) as client:
            get_customer(client)
        del client
        gc.collect()
        assert not given.is_closed
        assert given.get("https://api.finicity.com").status_code == 200
    asyncio.run(use(httpx.AsyncClient(transport=wire.transport)))


@pytest.mark.parametrize("called_before", [True, False])
@pytest.mark.parametrize("given", [True, False])
@pytest.mark.usefixtures("own")
def test_closed_client_refuses_calls(called_before: bool, given: bool, clients: Clients) -> None:  # noqa: FBT001  # columns of the table
    client = clients.make() if given else clients.kind(**KEYS)
    if called_before:
        clients.result(get_customer(client))
    clients.result(client.close())
    clients.result(client.close())
    with pytest.raises(ConfigurationError, match="closed"):
        clients.result(get_customer(client))
    assert len(clients.wire.sent) == called_before


def test_threads_share_a_client(own: list[Any], wire: Wire) -> None:
    client, start = Client(**KEYS), threading.Barrier(20)

    def call(number: int) -> object:
        start.wait(timeout=30)
        return client.aggregation.v1.customers.accounts.list(customer_id=number).to_dict()["asked"]

    wire.responds_with(lambda request: httpx.Response(200, json={"asked": request.url.path}))
    with ThreadPoolExecutor(20) as threads:
        responses = list(threads.map(call, range(20)))
    assert responses == [f"/aggregation/v1/customers/{number}/accounts" for number in range(20)]
    assert len(own) == 1
    client.close()


class _Responding(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # keeps connections open, which a client has to close

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    """The address of an API on loopback that responds to every GET with an empty object."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Responding) as listening:
        listening.daemon_threads = True
        listening.block_on_close = False
        thread = threading.Thread(target=listening.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_address[1]}"
        listening.shutdown()
        thread.join()


PROGRAM = """
import asyncio, gc, sys
from open_banking import AsyncClient, Client

keys = {"finicity_app_key": "key", "finicity_app_token": "token", "base_url": sys.argv[1]}

def dropped():
    Client(**keys).aggregation.v1.customers.get(customer_id="1005061234")
    gc.collect()

def left():
    global client
    client = Client(**keys)
    client.aggregation.v1.customers.get(customer_id="1005061234")

async def closed():
    async with AsyncClient(**keys) as client:
        await client.aggregation.v1.customers.get(customer_id="1005061234")
    del client
    gc.collect()

{"dropped": dropped, "left": left, "closed": lambda: asyncio.run(closed())}[sys.argv[2]]()
print("done")
"""


@pytest.mark.parametrize("how", ["dropped", "left", "closed"])
def test_nothing_is_said_about_what_was_left_open(how: str, server: str) -> None:
    ran = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-W", "error", "-c", PROGRAM, server, how],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "done\n", "")


# Mistakes in calls


def test_mistake_in_a_call_names_it_by_its_place(each_client: Any) -> None:
    calls: list[tuple[Any, str]] = [
        (each_client.aggregation.v1.customers.get, "Customers.get()"),
        (each_client.aggregation.v1.customers.accounts.list, "CustomersAccounts.list()"),
    ]
    for call, name in calls:
        with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'customer_id'") as caught:
            call()
        assert str(caught.value).startswith(name)
        with pytest.raises(TypeError, match="unexpected keyword argument 'customerId'"):
            call(customerId="1005061234")


def test_what_is_not_in_the_tree_is_no_attribute(client: Client) -> None:
    nowhere: Any = client
    with pytest.raises(AttributeError, match="agregation"):
        _ = nowhere.agregation
    with pytest.raises(AttributeError, match="fetch"):
        _ = nowhere.aggregation.v1.customers.fetch


def test_branches_are_kept(client: Client) -> None:
    assert client.aggregation.v1.customers is client.aggregation.v1.customers
    assert client.aggregation is client.aggregation
