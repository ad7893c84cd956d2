"""What a call does when the network or the server fails, over real connections on loopback.

Each fault meets an operation of each kind for which it ends otherwise, sync, async, and async over aiohttp: how often
the server saw the request, what was raised, how long to wait between the attempts, and how long it took.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import gzip
import ssl
import time
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from misbehaving import JSON, PATIENCE, Connection, Server
from operation_shapes import one_of_each, shapes
from wire import APP_KEY, APP_TOKEN
from written_calls import written

from open_banking import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncClient,
    Client,
    InternalServerError,
    NotFoundError,
    OpenBankingError,
    RateLimitError,
    ResponseDecodingError,
    ResponseTooLargeError,
)
from open_banking._runtime import sending
from open_banking._runtime.aiohttp_transport import Transport
from open_banking._runtime.async_connection_pool import AsyncConnectionPool

if TYPE_CHECKING:
    from collections.abc import Callable

    from open_banking import Retry

# The operations are chosen by their shapes, so a new operation of a new shape is tested without being named here.
EACH_SHAPE = one_of_each()
RETRIED_AND_NOT = one_of_each(lambda shape: shape.repeatable)
EACH_END = one_of_each(lambda shape: (shape.repeatable, shape.response))
"""One for each way in which a call may end: whether it is retried, and what its response is read as."""
CLIENTS = ["Client", "AsyncClient", "aiohttp"]

TIMEOUT = 0.15
DEADLINE = 0.3
# What a slow machine may add. A call that nothing bounds takes far longer.
SLACK = 4.0
LARGEST = 2**20
TLS = ssl.create_default_context()  # reading the certificates takes a while, so once is enough

Waits = tuple[tuple[float, float], ...]
GROWING: Waits = ((0.25, 0.5), (0.5, 1.0))


@pytest.fixture(autouse=True)
def _limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "MAX_SIZE", LARGEST)
    monkeypatch.setattr(httpx, "create_ssl_context", lambda **_: TLS)


class Result(NamedTuple):
    """What came of a call."""

    raised: Exception | None
    waits: list[float]
    retries: list[Retry]
    seconds: float


def run(
    kind: str,
    operation: str,
    url: str,
    *,
    between: Callable[[], object] = lambda: None,
    calls: int = 1,
    **request_options: Any,
) -> Result:
    """Call the operation; ``between`` takes the place of the wait before each retry."""
    waits: list[float] = []
    retries: list[Retry] = []
    options = {"timeout": PATIENCE, **request_options}
    ours: dict[str, Any] = {
        "finicity_app_key": APP_KEY,
        "finicity_app_token": APP_TOKEN,
        "base_url": url,
        "on_retry": retries.append,
    }
    # This client follows redirects, and the keys must stay at home even so.
    theirs: dict[str, Any] = {"follow_redirects": True, "trust_env": False}

    def wait(seconds: float) -> None:
        waits.append(seconds)
        between()

    async def wait_async(seconds: float) -> None:
        wait(seconds)

    def called() -> None:
        with httpx.Client(verify=TLS, **theirs) as httpx_client:
            client = Client(**ours, httpx_client=httpx_client)
            client._exchange.sleep = wait
            for _ in range(calls):
                written(operation).returned(client, request_options=options)

    async def awaited() -> None:
        transport = Transport(verify=TLS) if kind == "aiohttp" else AsyncConnectionPool(TLS)
        async with httpx.AsyncClient(transport=transport, **theirs) as httpx_client:
            client = AsyncClient(**ours, httpx_client=httpx_client)
            client._exchange.sleep = wait_async
            for _ in range(calls):
                await written(operation).returned(client, request_options=options)

    began = time.monotonic()
    raised = None
    try:
        called() if kind == "Client" else asyncio.run(awaited())
    except Exception as error:  # noqa: BLE001  # whatever it is, the test looks at it
        raised = error
    return Result(raised, waits, retries, time.monotonic() - began)


# The ways to fail


def resets(connection: Connection) -> None:
    connection.reset()


def ends_without_a_word(connection: Connection) -> None:
    connection.finish()


def resets_in_the_headers(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: appli")
    connection.reset()


def resets_in_the_body(connection: Connection) -> None:
    connection.respond(body=b'{"id": "1005', length=100)
    connection.reset()


def truncates(connection: Connection) -> None:
    connection.respond(body=b'{"id": "1005', length=100)
    connection.finish()


def responds_with_nonsense(connection: Connection) -> None:
    connection.send(b"220 mail.example ready\r\n\r\n")
    connection.finish()


def is_slow_with_headers(connection: Connection) -> None:
    connection.hold()


def is_slow_with_the_body(connection: Connection) -> None:
    connection.respond(body=b'{"id": "1005', length=100)
    connection.hold()


def trickles(connection: Connection) -> None:
    connection.respond(body=b"", length=10**6)
    connection.trickle(b" ")


def trickles_chunks(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    connection.trickle(b"1\r\n \r\n")


def never_ends(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    connection.flood(b"10000\r\n" + b" " * 65_536 + b"\r\n")


def never_ends_an_error(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 503 Busy\r\nTransfer-Encoding: chunked\r\n\r\n")
    connection.flood(b"10000\r\n" + b" " * 65_536 + b"\r\n")


def responds(status: int = 200, body: bytes = b"", **headers: str) -> Callable[[Connection], None]:
    named = JSON | {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda connection: connection.respond(status, body, named)


def asks_to_wait_until(seconds: float) -> Callable[[Connection], None]:
    def behave(connection: Connection) -> None:
        moment = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=seconds)
        connection.respond(429, b"", {"Retry-After": format_datetime(moment, usegmt=True)})

    return behave


class Fault(NamedTuple):
    """A fault, and what becomes of a call that meets it."""

    name: str
    behavior: Callable[[Connection], None]
    raised: type[OpenBankingError]
    says: str
    waits: Waits | None = None
    """Bounds of the waits before the retries of what may be retried; ``None`` where nothing is."""
    takes: float = 0.0
    """Seconds that each attempt takes at least."""
    content_alone: bool = False
    """Whether it is none for an operation whose response has no content."""
    deadline: float | None = None
    of_a_file: str | None = None
    """What the error says instead where a file was asked for."""


def again(name: str, behavior: Callable[[Connection], None], raised: type[OpenBankingError], says: str) -> Fault:
    return Fault(name, behavior, raised, says, GROWING)


BEFORE_THE_CONTENT = [
    again("reset before the response", resets, APIConnectionError, ""),
    again("closed before the response", ends_without_a_word, APIConnectionError, ""),
    again("reset in the headers", resets_in_the_headers, APIConnectionError, ""),
    again("no HTTP", responds_with_nonsense, APIConnectionError, ""),
    Fault("slow headers", is_slow_with_headers, APITimeoutError, "timed out waiting", GROWING, takes=TIMEOUT),
]
IN_THE_CONTENT = [
    again("reset in the body", resets_in_the_body, APIConnectionError, ""),
    again("truncated body", truncates, APIConnectionError, ""),
    Fault("slow body", is_slow_with_the_body, APITimeoutError, "timed out waiting", GROWING, takes=TIMEOUT),
    Fault("trickling body", trickles, APITimeoutError, "timed out waiting", takes=DEADLINE, deadline=DEADLINE),
    Fault("trickling chunks", trickles_chunks, APITimeoutError, "timed out waiting", takes=DEADLINE, deadline=DEADLINE),
    Fault("endless body", never_ends, ResponseTooLargeError, "1 MiB"),
    Fault("oversized JSON", responds(body=b'"%s"' % (b" " * LARGEST)), ResponseTooLargeError, "1 MiB"),
    Fault("oversized gzip", responds(body=gzip.compress(b" " * 4 * LARGEST), Content_Encoding="gzip"),
          ResponseTooLargeError, "1 MiB"),
    Fault("gzip that is none", responds(body=b"{}", Content_Encoding="gzip"), APIConnectionError, "DecodingError"),
    Fault("half of a gzip", responds(body=gzip.compress(b'{"id": "1005061234"}')[:-12], Content_Encoding="gzip"),
          ResponseDecodingError, "the compressed body was cut off", content_alone=True),
    Fault("second gzip", responds(body=gzip.compress(b'{"id": "1005061234"}') * 2, Content_Encoding="gzip"),
          ResponseDecodingError, "the compressed body goes on after its end", content_alone=True),
    Fault("truncated JSON", responds(body=b'{"id": "1005'), ResponseDecodingError, "12 bytes of application/json",
          content_alone=True, of_a_file="the body is JSON, not a"),
    Fault("HTML", responds(body=b"<html>", Content_Type="text/html"), ResponseDecodingError, "6 bytes of text/html",
          content_alone=True, of_a_file="HTML"),
]  # fmt: skip
STATUSES = [
    again("408", responds(408), APIStatusError, "HTTP 408"),
    again("429", responds(429), RateLimitError, "HTTP 429"),
    Fault("429, seconds", responds(429, Retry_After="7"), RateLimitError, "HTTP 429", ((7, 7), (7, 7))),
    Fault("429, none", responds(429, Retry_After="0"), RateLimitError, "HTTP 429", ((0, 0), (0, 0))),
    Fault("429, the longest", responds(429, Retry_After="60"), RateLimitError, "HTTP 429", ((60, 60), (60, 60))),
    Fault("429, too long", responds(429, Retry_After="61"), RateLimitError, "HTTP 429"),
    Fault("429, a date", asks_to_wait_until(30), RateLimitError, "HTTP 429", ((20, 30), (20, 30))),
    Fault("429, a date gone by", asks_to_wait_until(-30), RateLimitError, "HTTP 429", ((0, 0), (0, 0))),
    Fault("429, a date too far", asks_to_wait_until(3600), RateLimitError, "HTTP 429"),
    again("429, garbage", responds(429, Retry_After="soon"), RateLimitError, "HTTP 429"),
    Fault("500", responds(500), InternalServerError, "HTTP 500"),
    Fault("500, a code", responds(500, b'{"code": 103, "message": "No"}'), InternalServerError, "HTTP 500, code 103"),
    again("502", responds(502, b"<html>", Content_Type="text/html"), InternalServerError, "HTTP 502"),
    again("503", responds(503), InternalServerError, "HTTP 503"),
    Fault("503, seconds", responds(503, Retry_After="7"), InternalServerError, "HTTP 503", ((7, 7), (7, 7))),
    Fault("503, gzip that is none", responds(503, b"{}", Content_Encoding="gzip"), InternalServerError, "HTTP 503",
          GROWING),
    Fault("503, endless", never_ends_an_error, ResponseTooLargeError, "1 MiB"),
    again("504", responds(504), InternalServerError, "HTTP 504"),
    Fault("404", responds(404), NotFoundError, "HTTP 404"),
]  # fmt: skip


# Those that every shape of operation meets: nothing comes, the server asks for a retry, and it refuses.
EVERYWHERE = {"closed before the response", "503", "404"}


def operations_for(fault: Fault) -> list[str]:
    """One operation of each kind for which the fault ends otherwise."""
    if fault.name in EVERYWHERE:
        return EACH_SHAPE
    if fault in IN_THE_CONTENT and not fault.takes:
        return EACH_END
    return RETRIED_AND_NOT  # nothing was read when the time is over, or the status is enough


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    ("fault", "operation"),
    [
        pytest.param(fault, operation, id=f"{fault.name}-{operation}")
        for fault in (*BEFORE_THE_CONTENT, *IN_THE_CONTENT, *STATUSES)
        for operation in operations_for(fault)
    ],
)
def test_fault(fault: Fault, operation: str, kind: str) -> None:
    shape = shapes()[operation]
    options: dict[str, Any] = {} if fault.deadline is None else {"deadline": fault.deadline}
    if fault.takes:
        # Only here: on a busy machine a response that comes at once may take so long, too.
        options["timeout"] = TIMEOUT if fault.deadline is None else PATIENCE
    with Server(fault.behavior) as server:
        result = run(kind, operation, server.url, **options)
    if fault.content_alone and shape.response == "nothing":
        assert (result.raised, server.met) == (None, 1)
        return
    waits = (fault.waits or ()) if shape.repeatable else ()
    attempts = len(waits) + 1
    assert server.met == attempts
    assert len(result.waits) == len(waits)
    for waited, (least, most) in zip(result.waits, waits, strict=True):
        assert least <= waited <= most
    assert type(result.raised) is fault.raised
    assert str(result.raised).startswith(operation)
    assert (fault.of_a_file if shape.response == "a file" and fault.of_a_file else fault.says) in str(result.raised)
    assert fault.takes * attempts * 0.9 <= result.seconds < fault.takes * attempts + SLACK
    for seen in server.seen:  # all attempts alike, and whole
        assert seen == server.seen[0]
        assert bool(seen.body) == shape.has_body
        assert seen.headers["finicity-app-key"] == APP_KEY
        assert seen.headers.get("finicity-app-token") == (APP_TOKEN if shape.needs_token else None)


# Nothing was sent


def succeeds(connection: Connection, **headers: str) -> None:
    if "octet-stream" in connection.seen.headers["accept"]:
        connection.respond(body=b"%PDF-1.7", headers={"Content-Type": "application/octet-stream", **headers})
    else:
        connection.respond(body=b"{}", headers=JSON | headers)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("operation", EACH_SHAPE)
def test_refused_connection_is_retried_whatever_the_operation(operation: str, kind: str) -> None:
    with Server(succeeds, listens=False) as server:
        result = run(kind, operation, server.url, between=server.listen)
    assert result.raised is None
    assert server.met == 1
    ((retry),) = result.retries
    assert (retry.operation, retry.attempt, retry.wait) == (operation, 1, result.waits[0])
    assert "Connect" in retry.reason
    assert 0.25 <= retry.wait <= 0.5


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("operation", RETRIED_AND_NOT)
def test_refused_connection_is_not_retried_for_ever(operation: str, kind: str) -> None:
    with Server(responds(), listens=False) as server:
        result = run(kind, operation, server.url)
    assert type(result.raised) is APIConnectionError
    assert len(result.waits) == 2
    assert [retry.attempt for retry in result.retries] == [1, 2]
    assert result.seconds < SLACK


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("operation", EACH_SHAPE)
def test_reset_before_the_request_is_retried_where_nothing_was_sent(operation: str, kind: str) -> None:
    """The reset comes while the connection is made, or while the request is sent: the client knows which."""
    with Server(resets, reads_first=False) as server:
        result = run(kind, operation, server.url)
    assert type(result.raised) is APIConnectionError
    if shapes()[operation].repeatable:
        assert server.met == 3
    else:
        assert all("Connect" in retry.reason for retry in result.retries)
        assert server.met == len(result.retries) + 1 <= 3


# After a whole response


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("operation", EACH_END)
def test_connection_reset_after_a_response_is_not_used_again(operation: str, kind: str) -> None:
    def resets_after(connection: Connection) -> None:
        succeeds(connection, Connection="close")
        connection.finish()

    with Server(resets_after) as server:
        result = run(kind, operation, server.url, calls=3)
    assert (result.raised, result.waits) == (None, [])
    assert server.met == 3


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("operation", EACH_END)
def test_kept_connection_that_breaks_sends_nothing_twice(operation: str, kind: str) -> None:
    def responds_once(connection: Connection) -> None:
        if len(server.seen) == 1:
            succeeds(connection)
        else:
            connection.finish()

    with Server(responds_once) as server:
        result = run(kind, operation, server.url, calls=2)
    assert type(result.raised) is APIConnectionError
    assert server.met == 1 + (3 if shapes()[operation].repeatable else 1)


# Redirects


@pytest.mark.parametrize(
    ("operation", "status"),
    [
        *((operation, 307) for operation in EACH_SHAPE),
        *((operation, status) for status in (301, 302, 303, 308) for operation in RETRIED_AND_NOT),
    ],
)
@pytest.mark.parametrize("kind", CLIENTS)
def test_redirect_takes_the_keys_nowhere(operation: str, kind: str, status: int) -> None:
    with Server(responds()) as other, Server(responds(status, Location=f"{other.url}/elsewhere")) as server:
        result = run(kind, operation, server.url)
    assert type(result.raised) is APIStatusError
    assert f"HTTP {status}" in str(result.raised)
    assert (server.met, other.met, result.waits) == (1, 0, [])


# The deadline


@pytest.mark.parametrize("kind", CLIENTS)
def test_deadline_ends_the_repeats(kind: str) -> None:
    """The first wait is a quarter of a second at least, so no retry fits in."""
    with Server(responds(503)) as server:
        result = run(kind, "GetCustomer", server.url, deadline=0.2)
    assert type(result.raised) is InternalServerError
    assert (server.met, result.waits) == (1, [])


@pytest.mark.parametrize("kind", CLIENTS)
def test_deadline_ends_an_attempt_that_has_a_longer_timeout(kind: str) -> None:
    with Server(is_slow_with_headers) as server:
        result = run(kind, "GetCustomer", server.url, deadline=DEADLINE, timeout=PATIENCE)
    assert type(result.raised) is APITimeoutError
    assert server.met == 1
    assert DEADLINE * 0.9 <= result.seconds < DEADLINE + SLACK


@pytest.mark.parametrize("kind", CLIENTS)
def test_deadline_counts_all_attempts_together(kind: str) -> None:
    """Two attempts take half a second, and the wait after the second is as long at least."""
    with Server(is_slow_with_headers) as server:
        result = run(kind, "GetCustomer", server.url, deadline=1.0, max_retries=50, timeout=0.25)
    assert type(result.raised) is APITimeoutError
    assert server.met == 2
    assert result.seconds < 1.0 + SLACK


@pytest.mark.parametrize("kind", ["AsyncClient", "aiohttp"])
@pytest.mark.parametrize("piece", [b"X", b"X-A: b\r\n"])
def test_deadline_ends_trickling_headers(kind: str, piece: bytes) -> None:
    def trickles_headers(connection: Connection) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\n")
        connection.trickle(piece)

    with Server(trickles_headers) as server:
        result = run(kind, "GetCustomer", server.url, deadline=DEADLINE)
    assert type(result.raised) is APITimeoutError
    assert server.met == 1
    assert result.seconds < DEADLINE + SLACK


# The hook


@pytest.mark.parametrize("kind", CLIENTS)
def test_hook_sees_each_repeat_before_it(kind: str) -> None:
    with Server(responds(503, Retry_After="7")) as server:
        result = run(kind, "GetCustomer", server.url)
    assert [tuple(retry) for retry in result.retries] == [
        ("GetCustomer", 1, "HTTP 503", 7.0),
        ("GetCustomer", 2, "HTTP 503", 7.0),
    ]


@pytest.mark.parametrize("kind", CLIENTS)
def test_success_after_repeats_is_a_success(kind: str) -> None:
    def recovers(connection: Connection) -> None:
        connection.respond(503 if len(server.seen) < 3 else 200, b'{"id": "1005061234"}')

    with Server(recovers) as server:
        result = run(kind, "GetCustomer", server.url)
    assert (result.raised, len(result.retries), server.met) == (None, 2, 3)


# The transport that a client is made with


def test_client_over_aiohttp_sends_a_billable_get_once() -> None:
    async def call(url: str) -> None:
        async with AsyncClient(
            finicity_app_key=APP_KEY, finicity_app_token=APP_TOKEN, base_url=url, transport="aiohttp"
        ) as client:
            with pytest.raises(APIConnectionError):
                await client.aggregation.v1.customers.accounts.owner.list(
                    customer_id="1005061234", account_id="5011648377"
                )

    with Server(ends_without_a_word) as server:
        asyncio.run(call(server.url))
    assert server.met == 1
