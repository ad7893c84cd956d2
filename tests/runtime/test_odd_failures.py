"""Whatever goes wrong in a call is an error of this library's, keeps what caused it, and sends nothing twice."""

from __future__ import annotations

import asyncio
import json
import ssl
from typing import TYPE_CHECKING, Any

import anyio
import attrs
import h2.exceptions
import h11
import httpcore
import httpx
import pytest
from clients import CREDENTIALS, get_customer, get_owner
from failing_calls import SURROGATE, failure, printable
from loopback import CLIENT_KINDS, ClientKind, outcomes, recording
from wire import APP_TOKEN

from open_banking import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    InternalServerError,
    InvalidRequestError,
    NotFoundError,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from clients import Clients
    from wire import Wire


class BareError(Exception):
    """Of a transport that somebody wrote."""


@attrs.frozen
class FrozenError(Exception):
    """One that refuses to be changed."""

    text: str


class WordlessError(Exception):
    """One that cannot be shown."""

    def __str__(self) -> str:
        raise AttributeError("response")


FOREIGN = [
    OSError(5, "Input/output error"),
    ConnectionResetError(104, "Connection reset by peer"),
    BrokenPipeError(),
    ssl.SSLError(1, "[SSL] internal error"),
    ssl.SSLCertVerificationError(1, "certificate verify failed"),
    RuntimeError("Event loop is closed"),
    ValueError("not a valid address"),
    KeyError("host"),
    TypeError("'NoneType' object is not callable"),
    AttributeError("'NoneType' object has no attribute 'recv'"),
    RecursionError("maximum recursion depth exceeded"),
    MemoryError(),
    NotImplementedError(),
    EOFError(),
    StopAsyncIteration(),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    UnicodeEncodeError("ascii", "\u00e9", 0, 1, "ordinal not in range(128)"),
    json.JSONDecodeError("Expecting value", "", 0),
    ExceptionGroup("two at once", [OSError("refused"), OSError("unreachable")]),
    BareError(),
    BareError(SURROGATE),
    FrozenError(APP_TOKEN),
    WordlessError(),
    anyio.BrokenResourceError(),
    anyio.ClosedResourceError(),
    anyio.EndOfStream(),
    h11.LocalProtocolError("Too much data for declared Content-Length"),
    h11.RemoteProtocolError("illegal status line"),
    h2.exceptions.ProtocolError("Invalid input"),
    httpcore.ConnectError("All connection attempts failed"),
    httpcore.ReadError(),
    httpcore.RemoteProtocolError("Server disconnected"),
    httpx.StreamError("closed"),
    httpx.InvalidURL("not a URL"),
    httpx.CookieConflict("two cookies"),
    httpx.HTTPError("any"),
]
LATE = [TimeoutError("timed out"), TimeoutError(110, "Connection timed out")]


def named(error: BaseException) -> str:
    return type(error).__qualname__


def failing(wire: Wire, error: BaseException) -> None:
    """Raise the error at every request."""

    def fail(_: httpx.Request) -> httpx.Response:
        raise error

    wire.responds_with(fail)


# Transports that fail in ways of their own


@pytest.mark.parametrize("error", [*FOREIGN, *LATE], ids=named)
@pytest.mark.parametrize("call", [get_customer, get_owner])
def test_foreign_error_ends_the_call_at_once(call: Callable[[Any], Any], error: Exception, clients: Clients) -> None:
    failing(clients.wire, error)
    raised = failure(clients, call)
    assert type(raised) is (APITimeoutError if error in LATE else APIConnectionError)
    assert raised.__cause__ is error
    assert named(error) in str(raised)
    assert printable(str(raised))
    assert raised.request.url.host == "api.finicity.com"
    assert len(clients.wire.sent) == 1
    assert clients.happened == []


# An iterator cannot raise StopAsyncIteration.
@pytest.mark.parametrize(
    "error", [each for each in (*FOREIGN, *LATE) if named(each) != "StopAsyncIteration"], ids=named
)
def test_foreign_error_in_the_middle_of_a_body_ends_the_call(error: Exception, clients: Clients) -> None:
    class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
        closed = 0

        def __iter__(self) -> Iterator[bytes]:
            yield b'{"id": '
            raise error

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b'{"id": '
            raise error

        def close(self) -> None:
            Breaking.closed += 1

        async def aclose(self) -> None:
            Breaking.closed += 1

    clients.wire.responds_with(lambda _: httpx.Response(200, stream=Breaking()))
    raised = failure(clients, get_owner)
    assert isinstance(raised, APIConnectionError)
    assert raised.__cause__ is error
    assert len(clients.wire.sent) == 1
    assert Breaking.closed == 1


@pytest.mark.parametrize("error", [httpx.ReadError(""), BareError(), WordlessError(), OSError()], ids=named)
def test_error_without_words_is_reported_all_the_same(error: Exception, clients: Clients) -> None:
    failing(clients.wire, error)
    assert str(failure(clients, get_owner)) == f"GetAccountOwner: {named(error)}: the connection broke"


def test_errors_that_stand_on_each_other_in_a_ring_are_looked_at_once(clients: Clients) -> None:
    first, second = BareError(f"first {APP_TOKEN}"), BareError(f"second {APP_TOKEN}")
    first.__cause__, second.__cause__ = second, first
    failing(clients.wire, first)
    raised = failure(clients, get_owner)
    assert raised.__cause__ is first
    assert (str(first), str(second)) == ("first ***", "second ***")


@pytest.mark.parametrize("error", FOREIGN, ids=named)
def test_foreign_error_of_an_authentication_is_that_of_the_call(error: Exception, clients: Clients) -> None:
    failing(clients.wire, error)
    raised = failure(clients, get_customer, **CREDENTIALS)
    assert isinstance(raised, APIConnectionError)
    assert raised.operation == "CreateToken"
    assert raised.__cause__ is error
    assert len(clients.wire.sent) == 1


@pytest.mark.parametrize(
    "error",
    # The last one is how a transport of a test tells the test what it did not expect.
    [KeyboardInterrupt(), SystemExit(3), asyncio.CancelledError(), GeneratorExit(), AssertionError("not this call")],
    ids=named,
)
def test_what_ends_a_program_or_a_task_is_left_alone(error: BaseException, clients: Clients) -> None:
    failing(clients.wire, error)
    with pytest.raises(type(error)):
        clients.result(get_customer(clients.make(max_retries=5)))
    assert len(clients.wire.sent) == 1


@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_assertion_that_fails_below_a_client_of_our_own_is_a_broken_connection(
    client_kind: ClientKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a transport that the caller brings may be a mock."""

    async def fail_async(*_: object) -> None:
        fail()

    def fail(*_: object) -> None:
        raise AssertionError("a broken invariant")

    monkeypatch.setattr("open_banking._runtime.connection_pool.ConnectionPool.handle_request", fail)
    for place in ("async_connection_pool.AsyncConnectionPool", "aiohttp_transport.Transport"):
        monkeypatch.setattr(f"open_banking._runtime.{place}.handle_async_request", fail_async)
    (error,) = outcomes(client_kind, "http://127.0.0.1:9", get_customer)
    assert type(error) is APIConnectionError
    assert "AssertionError: a broken invariant" in str(error)
    assert isinstance(error.__cause__, AssertionError)


@pytest.mark.parametrize(
    ("kind", "attempts", "billable_attempts"),
    [
        # Nothing was sent.
        (httpx.ConnectError, 3, 3),
        (httpx.ConnectTimeout, 3, 3),
        (httpx.PoolTimeout, 3, 3),
        (httpx.ProxyError, 3, 3),
        # Something may have been.
        (httpx.WriteError, 3, 1),
        (httpx.WriteTimeout, 3, 1),
        (httpx.ReadError, 3, 1),
        (httpx.ReadTimeout, 3, 1),
        (httpx.CloseError, 3, 1),
        (httpx.NetworkError, 3, 1),
        (httpx.RemoteProtocolError, 3, 1),
        (httpx.LocalProtocolError, 3, 1),
        (httpx.TransportError, 3, 1),
        (httpx.RequestError, 3, 1),
        # Another attempt would end alike.
        (httpx.DecodingError, 1, 1),
    ],
)
def test_what_may_have_been_sent_is_not_sent_again_where_it_costs(
    kind: type[httpx.RequestError], attempts: int, billable_attempts: int, clients: Clients
) -> None:
    failing(clients.wire, kind("broken"))
    for call, expected in ((get_customer, attempts), (get_owner, billable_attempts)):
        clients.wire.sent.clear()
        with pytest.raises(APIConnectionError):
            clients.result(call(clients.make(max_retries=2)))
        assert len(clients.wire.sent) == expected


# Event hooks and authentication of the caller's httpx client


def hooks(clients: Clients, event: str, hook: Callable[[Any], None]) -> dict[str, Any]:
    async def awaited(message: Any) -> None:
        hook(message)

    return {"event_hooks": {event: [hook if clients.blocks else awaited]}}


def check_status(response: httpx.Response) -> None:
    response.raise_for_status()


@pytest.mark.parametrize("options", [{}, {"deadline": 20}], ids=["", "deadline"])
@pytest.mark.parametrize(
    ("status", "kind", "attempts"),
    [
        (404, NotFoundError, 1),
        (400, APIStatusError, 1),
        (302, APIStatusError, 1),
        (500, InternalServerError, 1),
        (503, InternalServerError, 3),
    ],
)
def test_hook_that_checks_the_status_does_not_hide_the_error_of_the_api(
    status: int, kind: type[APIStatusError], attempts: int, options: Any, clients: Clients
) -> None:
    clients.wire.responds(status, json={"code": 14001, "message": "No such customer"})
    client = clients.make(adds=hooks(clients, "response", check_status), max_retries=2)
    with pytest.raises(kind) as caught:
        clients.result(client.aggregation.v1.customers.get(customer_id="1", request_options=options))
    assert (caught.value.status_code, caught.value.code) == (status, "14001")
    assert len(clients.wire.sent) == attempts


def test_hook_that_checks_the_status_leaves_renewals_alone(clients: Clients) -> None:
    responses = iter(
        [
            httpx.Response(200, json={"token": "first-token"}),
            httpx.Response(401, json={"code": 10023}),
            httpx.Response(200, json={"token": "second-token"}),
            httpx.Response(200, json={"id": "1"}),
        ]
    )
    clients.wire.responds_with(lambda _: next(responses))
    client = clients.make(adds=hooks(clients, "response", check_status), **CREDENTIALS)
    assert clients.result(get_customer(client)).id == "1"
    assert clients.wire.sent[-1].headers["Finicity-App-Token"] == "second-token"


@pytest.mark.parametrize("client_kind", ["Client", "AsyncClient"])
def test_hook_that_checks_the_status_over_a_connection(client_kind: ClientKind) -> None:
    """There the hook is called before the body is read, so that the status is all that is known."""

    async def check_status_async(response: httpx.Response) -> None:
        response.raise_for_status()

    sending: Any = httpx.Client if client_kind == "Client" else httpx.AsyncClient
    hook: Any = check_status if client_kind == "Client" else check_status_async
    body = b'{"code": 14001}'
    with recording(b"HTTP/1.1 404 Not Found\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)) as server:
        given = sending(event_hooks={"response": [hook]}, trust_env=False)
        (error,) = outcomes(client_kind, server.url, get_customer, httpx_client=given)
        if client_kind == "Client":
            given.close()
    assert isinstance(error, NotFoundError)
    assert error.status_code == 404


@pytest.mark.parametrize("event", ["request", "response"])
@pytest.mark.parametrize("call", [get_customer, get_owner])
def test_hook_that_fails_ends_the_call_at_once(call: Callable[[Any], Any], event: str, clients: Clients) -> None:
    fault = BareError("no trace could be written")

    def hook(_: object) -> None:
        raise fault

    raised = failure(clients, call, adds=hooks(clients, event, hook))
    assert isinstance(raised, APIConnectionError)
    assert raised.__cause__ is fault
    assert "BareError: no trace could be written" in str(raised)
    assert len(clients.wire.sent) == (event == "response")


def other_service(response: httpx.Response) -> None:
    """A hook that asks another service, which refuses."""
    asked = httpx.Request("GET", "https://audit.example/log")
    httpx.Response(503, request=asked, json={"code": 14001}).raise_for_status()
    raise AssertionError(response)


def response_without_request(response: httpx.Response) -> None:
    """A hook that raises over a response of its own making."""
    raise httpx.HTTPStatusError("refused", request=response.request, response=httpx.Response(404))


def dislikes_success(response: httpx.Response) -> None:
    """A hook that refuses what the API calls a success."""
    response._content = b'{"id": "1"}'  # what reading it does, in either kind of hook
    raise httpx.HTTPStatusError("no signature", request=response.request, response=response)


@pytest.mark.parametrize("options", [{}, {"deadline": 20}], ids=["", "deadline"])
@pytest.mark.parametrize("status", [200, 404, 503])
@pytest.mark.parametrize("hook", [other_service, response_without_request])
def test_status_error_of_another_service_in_a_hook_is_no_response_of_the_api(
    hook: Callable[[Any], None], status: int, options: Any, clients: Clients
) -> None:
    clients.wire.responds(status, json={"id": "1"})
    client = clients.make(adds=hooks(clients, "response", hook), max_retries=2)
    with pytest.raises(APIConnectionError, match="GetCustomer: HTTPStatusError: ") as caught:
        clients.result(client.aggregation.v1.customers.get(customer_id="1", request_options=options))
    assert isinstance(caught.value.__cause__, httpx.HTTPStatusError)
    assert caught.value.request.url.host == "api.finicity.com"
    assert len(clients.wire.sent) == 1
    assert clients.happened == []


def test_status_error_over_a_success_is_no_success(clients: Clients) -> None:
    raised = failure(clients, get_customer, adds=hooks(clients, "response", dislikes_success))
    assert isinstance(raised, APIConnectionError)
    assert "no signature" in str(raised)
    assert len(clients.wire.sent) == 1


@pytest.mark.parametrize("event", ["request", "response"])
def test_status_error_of_another_service_during_an_authentication(event: str, clients: Clients) -> None:
    clients.wire.responds(200, json={"token": "first-token"})
    raised = failure(clients, get_customer, adds=hooks(clients, event, other_service), **CREDENTIALS)
    assert isinstance(raised, APIConnectionError)
    assert raised.operation == "CreateToken"
    assert len(clients.wire.sent) == (event == "response")


class TokenOfAGateway(httpx.Auth):
    """Fetches a token of a gateway before the request, as for OAuth."""

    def auth_flow(self, request: httpx.Request) -> Any:
        yield httpx.Request("GET", "https://gateway.example/token")
        yield request


def test_status_error_of_a_gateway_that_gives_no_token_is_no_response_of_the_api(clients: Clients) -> None:
    clients.wire.responds_with(lambda request: httpx.Response(404 if request.url.host == "gateway.example" else 200))
    adds = {"auth": TokenOfAGateway(), **hooks(clients, "response", check_status)}
    raised = failure(clients, get_customer, adds=adds)
    assert type(raised) is APIConnectionError
    assert "gateway.example" in str(raised)
    assert [request.url.host for request in clients.wire.sent] == ["gateway.example"]


def test_error_of_ours_in_a_hook_is_raised(clients: Clients) -> None:
    def hook(_: object) -> None:
        raise ConfigurationError("the gateway has no key")

    assert type(failure(clients, get_customer, adds=hooks(clients, "request", hook))) is ConfigurationError


class Failing(httpx.Auth):
    def auth_flow(self, request: httpx.Request) -> Any:
        if request.method == "GET":
            raise BareError("no ticket")
        yield request


def test_authentication_of_the_httpx_client_that_fails_ends_the_call(clients: Clients) -> None:
    raised = failure(clients, get_owner, adds={"auth": Failing()})
    assert isinstance(raised, APIConnectionError)
    assert isinstance(raised.__cause__, BareError)
    assert clients.wire.sent == []


def test_httpx_client_that_was_closed_is_reported(clients: Clients) -> None:
    client = clients.make()
    given = client._exchange.connections._client
    given.close() if clients.blocks else asyncio.run(given.aclose())
    with pytest.raises(APIConnectionError, match="closed"):
        clients.result(get_customer(client))
    assert clients.wire.sent == []


# What cannot be sent


@pytest.mark.parametrize(
    "arguments",
    [
        {"customer_id": "x" * 70_000},
        {"customer_id": "\u00e9" * 30_000},
        {"customer_id": "1", "request_options": {"additional_params": {"a": "x" * 70_000}}},
        {"customer_id": "1", "request_options": {"additional_params": {f"a{number}": 1 for number in range(20_000)}}},
    ],
)
def test_address_that_grows_too_long_is_refused(arguments: dict[str, Any], clients: Clients) -> None:
    client = clients.make()
    with pytest.raises(
        InvalidRequestError, match=r"GetCustomer: the URL cannot be sent.*too long.*nothing was sent"
    ) as caught:
        clients.result(client.aggregation.v1.customers.get(**arguments))
    assert len(str(caught.value)) < 500
    assert clients.wire.sent == []


def test_long_query_is_refused(clients: Clients) -> None:
    client = clients.make()
    with pytest.raises(InvalidRequestError, match="GetCustomers: the URL cannot be sent"):
        clients.result(client.aggregation.v1.customers.list(search="x" * 70_000))
    assert clients.wire.sent == []


def test_address_just_short_enough_is_sent(clients: Clients) -> None:
    client = clients.make()
    clients.result(client.aggregation.v1.customers.get(customer_id="x" * 65_000))
    assert clients.wire.path.endswith("x" * 65_000)


@pytest.mark.parametrize(
    "adds",
    [
        {"cookies": {"a": "\u00e9"}},
        {"cookies": {"\u00e9": "a"}},
        {"params": {"a": SURROGATE}},
        {"params": {SURROGATE: "a"}},
    ],
)
def test_what_the_httpx_client_adds_and_cannot_be_sent_is_reported(adds: dict[str, Any], clients: Clients) -> None:
    with pytest.raises(
        ConfigurationError, match=r"GetCustomer: the httpx client has a cookie .* or a parameter .*nothing was sent"
    ):
        clients.result(get_customer(clients.make(adds=adds)))
    assert clients.wire.sent == []


def test_cookie_of_a_response_that_cannot_be_sent_back_is_reported(clients: Clients) -> None:
    clients.wire.responds(200, json={}, headers=[(b"Set-Cookie", b"a=\xe9"), (b"Set-Cookie", b"b=c")])
    client = clients.make()
    clients.result(get_customer(client))
    with pytest.raises(ConfigurationError, match="a cookie that is not ASCII"):
        clients.result(get_customer(client))
    assert len(clients.wire.sent) == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (5, "request_options is a int"),
        ("timeout", "request_options is a str"),
        ([("timeout", 5)], "request_options is a list"),
        ({1: 2, "timeuot": 3}, "request_options has no key 'timeuot'"),
        ({None: 2}, "request_options has no key None"),
        ({"additional_params": [("a", 1)]}, "additional_params is a list"),
        ({"additional_params": "a=1"}, "additional_params is a str"),
        ({"additional_params": {("a",): 1}}, r"additional_params\[\('a',\)\]"),
        ({"additional_params": {SURROGATE: 1}}, "additional_params"),
        ({"additional_headers": [("A", "b")]}, "additional_headers is a list"),
        ({"additional_headers": "A: b"}, "additional_headers is a str"),
        ({"additional_headers": {b"A": "b"}}, "additional_headers has the key b'A'"),
        ({"additional_headers": {"A": b"b"}}, r"additional_headers\['A'\]"),
        ({"additional_headers": {SURROGATE: "b"}}, "additional_headers has the key"),
    ],
)
def test_options_of_another_shape_are_refused(options: Any, said: str, clients: Clients) -> None:
    client = clients.make()
    with pytest.raises(InvalidRequestError, match=said) as caught:
        clients.result(client.aggregation.v1.customers.get(customer_id="1", request_options=options))
    assert printable(str(caught.value))
    assert clients.wire.sent == []


# The environment of the first call


def nonsense_proxy(monkeypatch: pytest.MonkeyPatch, _: Path) -> None:
    monkeypatch.setenv("HTTP_PROXY", "nonsense://")


def unusable_proxy(monkeypatch: pytest.MonkeyPatch, _: Path) -> None:
    monkeypatch.setenv("all_proxy", "http://[::1")


def missing_certificates(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "none.pem"))


def empty_certificates(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    (folder / "empty.pem").write_text("")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "empty.pem"))


def missing_folder(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", str(folder / "none"))


@pytest.mark.parametrize(
    ("break_it", "said"),
    [
        (nonsense_proxy, "HTTP_PROXY"),
        (unusable_proxy, "all_proxy"),
        (missing_certificates, "SSL_CERT_FILE.*No such file"),
        (empty_certificates, "SSL_CERT_FILE"),
        (missing_folder, "SSL_CERT_DIR"),
    ],
)
@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_environment_that_makes_no_sense_is_reported_at_the_first_call(
    client_kind: ClientKind, break_it: Callable[..., None], said: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """And each time, until it does make sense."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with monkeypatch.context() as patch, recording() as server:

        def mended(client: Any) -> Any:
            patch.undo()
            return get_customer(client)

        break_it(patch, tmp_path)
        first, second, third = outcomes(client_kind, server.url, get_customer, get_customer, mended)
        assert len(server.heads) == 1
    for error in (first, second):
        assert type(error) is ConfigurationError
        assert said.partition(".*")[0] in str(error)
    assert third.id == "1005061234"
