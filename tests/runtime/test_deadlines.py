"""A deadline ends a call whatever the server does, an authentication included, and nothing is sent after it."""

from __future__ import annotations

import asyncio
import time
import zlib
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from misbehaving import JSON, PATIENCE, Connection, Server
from wire import APP_KEY, APP_TOKEN

from open_banking import APITimeoutError, AsyncClient, Client, InvalidRequestError, ReportTimeoutError, models

if TYPE_CHECKING:
    from collections.abc import Callable

DEADLINE = 0.2
# Without a deadline these servers go on until the test's patience ends. A busy machine may take seconds for the rest.
ENOUGH = PATIENCE / 2
TOKEN = {"finicity_app_token": APP_TOKEN}
CREDENTIALS = {"partner_id": "2445582849871", "partner_secret": "mX3kQ9vB7nR2"}
ACK = models.VOAReportAck.from_dict({"id": "u4hstnnak45g", "customerId": 1005061234, "type": "voa"})

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def drips_headers(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nX-A: ")
    connection.trickle(b"a")


def drips_whole_headers(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\n")
    connection.trickle(b"X-A: a\r\n")


def drips_continue(connection: Connection) -> None:
    connection.trickle(b"HTTP/1.1 100 Continue\r\n\r\n")


def drips_status(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 200 O")
    connection.trickle(b"K")


def drips_body(connection: Connection) -> None:
    connection.send(OK + b"Content-Length: 100000\r\n\r\n")
    connection.trickle(b" ")


def drips_chunk_extension(connection: Connection) -> None:
    connection.send(OK + b"Transfer-Encoding: chunked\r\n\r\n1;")
    connection.trickle(b"a")


def drips_trailers(connection: Connection) -> None:
    connection.send(OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\nX-A: ")
    connection.trickle(b"a")


def drips_empty_gzip(connection: Connection) -> None:
    connection.send(OK + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n")
    compressing = zlib.compressobj(wbits=31)
    begin = compressing.compress(b"") + compressing.flush(zlib.Z_SYNC_FLUSH)
    connection.send(b"%x\r\n%s\r\n" % (len(begin), begin))
    nothing = b"\x00\x00\x00\xff\xff"
    connection.trickle(b"%x\r\n%s\r\n" % (len(nothing), nothing))


def is_silent(connection: Connection) -> None:
    connection.hold()


DRIPS = [
    drips_status, drips_headers, drips_whole_headers, drips_continue, drips_body, drips_chunk_extension, drips_trailers,
    drips_empty_gzip, is_silent,
]  # fmt: skip
WAYS = ["Client", "Client with httpx.Client", "AsyncClient", "AsyncClient with httpx.AsyncClient", "aiohttp"]


def run(way: str, url: str, call: Callable[[Any], Any], **keys: Any) -> tuple[Any, float]:
    """What came of a call, and how long it took."""
    options: dict[str, Any] = {"finicity_app_key": APP_KEY, "base_url": url, **(keys or TOKEN)}

    async def awaited() -> Any:
        if way == "AsyncClient with httpx.AsyncClient":
            async with httpx.AsyncClient(trust_env=False) as sender:
                return await call(AsyncClient(**options, httpx_client=sender))
        async with AsyncClient(**options, transport="aiohttp" if way == "aiohttp" else "httpx") as client:
            return await call(client)

    def called() -> Any:
        if way == "Client with httpx.Client":
            with httpx.Client(trust_env=False) as sender:
                return call(Client(**options, httpx_client=sender))
        with Client(**options) as client:
            return call(client)

    began = time.monotonic()
    try:
        came = called() if way.startswith("Client") else asyncio.run(awaited())
    except Exception as error:  # noqa: BLE001  # the test looks at it
        came = error
    return came, time.monotonic() - began


def begins(expected: list[str], sent: list[str]) -> bool:
    """Whether nothing else was sent. On a busy machine the deadline may pass before all of it was."""
    return sent == expected[: len(sent)]


def list_customers(**options: Any) -> Callable[[Any], Any]:
    return lambda client: client.aggregation.v1.customers.list(request_options={"deadline": DEADLINE, **options})


def get_owner(client: Any) -> Any:
    """A call that costs money."""
    return client.aggregation.v1.customers.accounts.owner.list(
        customer_id="1005061234", account_id="5011648377", request_options={"deadline": DEADLINE}
    )


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("behavior", DRIPS)
def test_deadline_ends_a_response_that_never_ends(behavior: Callable[[Connection], None], way: str) -> None:
    with Server(behavior) as server:
        came, seconds = run(way, server.url, list_customers(timeout=PATIENCE))
    assert type(came) is APITimeoutError
    assert "may still be working on the request" in str(came)
    assert seconds < ENOUGH


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("behavior", [drips_headers, drips_body, is_silent])
def test_deadline_ends_a_call_whose_authentication_does_not(behavior: Any, way: str) -> None:
    with Server(behavior) as server:
        came, seconds = run(way, server.url, get_owner, **CREDENTIALS)
        sent = [seen.target for seen in server.seen]
    assert type(came) is APITimeoutError
    assert seconds < ENOUGH
    assert begins(["/aggregation/v2/partners/authentication"], sent)


def gives_a_token_late(connection: Connection, status: int = 200, body: bytes = b'{"token": "fresh-token-1"}') -> None:
    if connection.seen.target.endswith("/authentication"):
        connection._server.closing.wait(DEADLINE + 0.05)
        connection.respond(status, body)
    else:
        connection.respond(200, b'{"holders": []}')


@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_sent_once_the_deadline_passed_during_the_authentication(way: str) -> None:
    """It would be billed, and its response thrown away."""
    with Server(gives_a_token_late) as server:
        came, seconds = run(way, server.url, get_owner, **CREDENTIALS)
        sent = [seen.target for seen in server.seen]
    assert type(came) is APITimeoutError
    assert "before the request was sent" in str(came)
    assert came.operation == "GetAccountOwner"
    assert seconds < ENOUGH
    assert begins(["/aggregation/v2/partners/authentication"], sent)


@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_sent_once_the_deadline_passed_during_a_renewal(way: str) -> None:
    tokens = iter([b'{"token": "fresh-token-1"}', b'{"token": "fresh-token-2"}'])

    def renews_late(connection: Connection) -> None:
        if not connection.seen.target.endswith("/authentication"):
            connection.respond(401, b'{"code": 10023, "message": "expired"}')
            return
        body = next(tokens)
        if b"2" in body:
            connection._server.closing.wait(DEADLINE + 0.05)
        connection.respond(200, body)

    with Server(renews_late) as server:
        came, seconds = run(way, server.url, get_owner, **CREDENTIALS)
        sent = [seen.target.rpartition("/")[2] for seen in server.seen]
    assert type(came) is APITimeoutError
    assert "before the request was sent" in str(came)
    assert seconds < ENOUGH
    assert begins(["authentication", "owner", "authentication"], sent)


@pytest.mark.parametrize("way", WAYS)
def test_authentication_continues_for_who_needs_its_token_next(way: str) -> None:
    """A call with a deadline gives up waiting, and the next one finds the token that came meanwhile."""
    given = {**CREDENTIALS}

    async def twice_awaited(client: Any) -> Any:
        with pytest.raises(APITimeoutError):
            await client.aggregation.v1.customers.list(request_options={"deadline": 0.05})
        return await client.aggregation.v1.customers.list()

    def twice(client: Any) -> Any:
        if isinstance(client, AsyncClient):
            return twice_awaited(client)
        with pytest.raises(APITimeoutError):
            client.aggregation.v1.customers.list(request_options={"deadline": 0.05})
        return client.aggregation.v1.customers.list()

    with Server(gives_a_token_late) as server:
        came, _ = run(way, server.url, twice, **given)
        sent = [seen.target.rpartition("/")[2] for seen in server.seen]
    assert isinstance(came, models.Customers)
    assert sent == ["authentication", "customers"]


@pytest.mark.parametrize("way", ["Client", "AsyncClient"])
@pytest.mark.parametrize("late", [True, False])
def test_deadline_that_is_over_at_once_sends_nothing(way: str, late: bool) -> None:  # noqa: FBT001  # a row of a table
    """The clock stands at the deadline before the request is made."""
    ticks = iter([0.0] + [1.0] * 100) if late else iter([0.0] * 100)

    def call(client: Any) -> Any:
        client._exchange.settings.clock = lambda: next(ticks)
        return client.aggregation.v1.customers.list(request_options={"deadline": 1})

    with Server(lambda connection: connection.respond(200, b"{}")) as server:
        came, _ = run(way, server.url, call)
        assert server.met == (0 if late else 1)
    assert isinstance(came, APITimeoutError if late else models.Customers)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("behavior", [drips_headers, drips_body, is_silent])
def test_wait_for_a_report_ends_though_a_poll_does_not(behavior: Any, way: str) -> None:
    with Server(behavior) as server:
        came, seconds = run(way, server.url, lambda client: client.wait_for_report(ACK, timeout=DEADLINE))
    assert type(came) is ReportTimeoutError
    assert came.acknowledgement is ACK
    assert isinstance(came.__cause__, APITimeoutError)
    assert seconds < ENOUGH


@pytest.mark.parametrize("way", ["Client", "AsyncClient"])
@pytest.mark.parametrize(
    "given",
    [
        *({"timeout": value} for value in (None, -1, float("nan"), float("inf"), "60", True)),
        *({"interval": value} for value in (0, -1, float("nan"), "20", True)),
    ],
    ids=str,
)
def test_wait_for_a_report_refuses_what_is_no_time(given: dict[str, Any], way: str) -> None:
    with Server(lambda connection: connection.respond()) as server:
        came, _ = run(way, server.url, lambda client: client.wait_for_report(ACK, **given))
        assert server.met == 0
    assert type(came) is InvalidRequestError
    ((name, value),) = given.items()
    assert f"{name} is {value!r}" in str(came)


def test_deadline_over_a_connection_that_is_kept(server_after: Callable[..., Server]) -> None:
    """Over a connection that an earlier call opened, which had no deadline, and for a later call that has none."""
    with (
        server_after(drips_headers) as server,
        Client(finicity_app_key=APP_KEY, base_url=server.url, finicity_app_token=APP_TOKEN) as client,
    ):
        client.aggregation.v1.customers.list()
        began = time.monotonic()
        with pytest.raises(APITimeoutError):
            client.aggregation.v1.customers.list(request_options={"deadline": DEADLINE, "timeout": PATIENCE})
        assert time.monotonic() - began < ENOUGH
        assert client.aggregation.v1.customers.list().customers is None
        assert server.met == 3


@pytest.fixture
def server_after() -> Callable[..., Server]:
    """A server whose second request of all meets the given behavior, and every other one a plain response."""

    def make(behavior: Callable[[Connection], None]) -> Server:
        met: list[int] = []

        def meets(connection: Connection) -> None:
            met.append(1)
            if len(met) == 2:
                behavior(connection)
            else:
                connection.respond(200, b"{}", JSON)

        return Server(meets)

    return make
