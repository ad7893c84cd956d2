"""What errors and clients keep of what goes over the wire: what is known to be harmless, and of the rest the names."""

from __future__ import annotations

import copy
import pickle
import traceback
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from crash_reports import shown
from wire import APP_KEY, APP_TOKEN

from open_banking import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    NotFoundError,
    OpenBankingError,
    ResponseDecodingError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from clients import Clients

MARK = "canary5f3c9a"
QUOTED = "can%61ry5f3c9a"  # the same, percent-encoded
ENCODED = "bWU6Y2FuYXJ5NWYzYzlh"  # me:canary5f3c9a in base 64
ALL = (MARK, QUOTED, ENCODED, APP_KEY, APP_TOKEN)


class Source(NamedTuple):
    """Where a secret comes from, and where it has to arrive."""

    arrives: Callable[[httpx.Request], str | None]
    """Where it stands in the request on the wire."""
    expected: str
    kept: str
    """What the request of an error has in its place: a header with its value, or the query."""
    client: dict[str, Any] = {}  # noqa: RUF012  # never changed
    adds: dict[str, Any] = {}  # noqa: RUF012  # the same
    options: dict[str, Any] = {}  # noqa: RUF012  # the same


def header(name: str) -> Callable[[httpx.Request], str | None]:
    return lambda request: request.headers.get(name)


def query(request: httpx.Request) -> str:
    return request.url.query.decode()


def hook(change: Callable[[httpx.Request], None]) -> dict[str, Any]:
    """An event hook for the httpx client of either class."""
    return {"event_hooks": {"request": [change]}}


def set_query(text: str) -> Callable[[httpx.Request], None]:
    def change(request: httpx.Request) -> None:
        request.url = request.url.copy_with(query=text.encode())

    return change


def add_parameter(request: httpx.Request) -> None:
    request.url = request.url.copy_merge_params({"key": MARK})


def add_header(request: httpx.Request) -> None:
    request.headers["X-Signature"] = MARK


def add_user(request: httpx.Request) -> None:
    request.url = request.url.copy_with(username="me", password=MARK)


OWN = "search=Smith&start=1"
"""The query of the call itself."""
AUTHORIZATION = f"Basic {ENCODED}"

SOURCES = {
    "base_url": Source(
        header("Authorization"), AUTHORIZATION, "authorization: ***", {"base_url": f"https://me:{MARK}@gateway.example"}
    ),
    "base_url, percent-encoded": Source(
        header("Authorization"),
        AUTHORIZATION,
        "authorization: ***",
        {"base_url": f"https://me:{QUOTED}@gateway.example"},
    ),
    "auth": Source(header("Authorization"), AUTHORIZATION, "authorization: ***", adds={"auth": ("me", MARK)}),
    "Authorization": Source(
        header("Authorization"), MARK, "authorization: ***", adds={"headers": {"Authorization": MARK}}
    ),
    "X-Api-Key": Source(header("X-Api-Key"), MARK, "x-api-key: ***", adds={"headers": {"X-Api-Key": MARK}}),
    "header in bytes": Source(header("X-Key"), MARK, "x-key: ***", adds={"headers": {b"X-Key": MARK.encode()}}),
    "Cookie": Source(header("Cookie"), f"s={MARK}", "cookie: ***", adds={"headers": {"Cookie": f"s={MARK}"}}),
    "cookies": Source(header("Cookie"), f"s={MARK}", "cookie: ***", adds={"cookies": {"s": MARK}}),
    "params": Source(query, f"{OWN}&key={MARK}", f"{OWN}&key=***", adds={"params": {"key": MARK}}),
    "params, several": Source(
        query,
        f"{OWN}&key={MARK}&key={MARK}&more=1%3D2",
        f"{OWN}&key=***&key=***&more=***",
        adds={"params": [("key", MARK), ("more", "1=2"), ("key", MARK)]},
    ),
    "params, of the call's own name": Source(
        query, f"{OWN}&start={MARK}", f"{OWN}&start=***", adds={"params": {"start": MARK}}
    ),
    "additional_headers": Source(
        header("X-Trace"), MARK, "x-trace: ***", options={"additional_headers": {"X-Trace": MARK}}
    ),
    "additional_params": Source(
        query, f"{OWN}&key={MARK}", f"{OWN}&key=***", options={"additional_params": {"key": MARK}}
    ),
    "both parameters": Source(
        query,
        f"{OWN}&a={MARK}&b={MARK}",
        f"{OWN}&a=***&b=***",
        adds={"params": {"b": MARK}},
        options={"additional_params": {"a": MARK}},
    ),
    "hook that adds a header": Source(header("X-Signature"), MARK, "x-signature: ***", adds=hook(add_header)),
    "hook that adds a parameter": Source(query, f"{OWN}&key={MARK}", f"{OWN}&key=***", adds=hook(add_parameter)),
    "hook that replaces the query": Source(query, f"key={MARK}", "key=***", adds=hook(set_query(f"key={MARK}"))),
    "hook that puts a key before the query": Source(
        query, f"key={MARK}&{OWN}", "key=***&search=***&start=***", adds=hook(set_query(f"key={MARK}&{OWN}"))
    ),
    "hook that sets a query without names": Source(query, MARK, "***", adds=hook(set_query(MARK))),
    "hook that sets a value without a name": Source(query, f"={MARK}&", "***", adds=hook(set_query(f"={MARK}&"))),
    "hook that lengthens the query": Source(
        query, f"{OWN}{MARK}&a=1", "search=***&start=***&a=***", adds=hook(set_query(f"{OWN}{MARK}&a=1"))
    ),
    "hook that adds a user": Source(lambda request: request.url.password, MARK, OWN, adds=hook(add_user)),
}

FAILURES: dict[str, tuple[Callable[[httpx.Request], httpx.Response], type[OpenBankingError]]] = {}


def failure(kind: type[OpenBankingError]) -> Callable[..., Any]:
    def register(fail: Callable[[httpx.Request], httpx.Response]) -> Callable[[httpx.Request], httpx.Response]:
        FAILURES[fail.__name__] = (fail, kind)
        return fail

    return register


@failure(NotFoundError)
def refused(_: httpx.Request) -> httpx.Response:
    return httpx.Response(404, json={"code": 14001, "message": "No such customer"})


@failure(APIStatusError)
def redirected(_: httpx.Request) -> httpx.Response:
    return httpx.Response(302, headers={"Location": "https://other.example"})


@failure(ResponseDecodingError)
def garbled(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, text="<html>")


@failure(APIConnectionError)
def broken(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("reset by peer", request=request) from OSError("reset")


@failure(APIConnectionError)
def broken_by_another(request: httpx.Request) -> httpx.Response:
    raise httpx.WriteError("reset by peer", request=request) from httpx.ReadError("reset by peer", request=request)


@failure(APIConnectionError)
def broken_on_the_way(request: httpx.Request) -> httpx.Response:
    """While another error is handled, which has all that was sent."""
    try:
        send(request)
    except OSError:
        raise RuntimeError("cannot be sent") from None
    raise AssertionError


def send(request: httpx.Request) -> None:
    raise ConnectionError(f"no {request.headers['Finicity-App-Key']} over {request.headers['Finicity-App-Token']}")


@failure(APITimeoutError)
def late(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("", request=request)


@failure(APIConnectionError)
def illegal(request: httpx.Request) -> httpx.Response:
    """As h11 says it of a header with a line break, for instance."""
    raise httpx.LocalProtocolError(f"Illegal header value b'{MARK}\\n'", request=request)


@failure(APIConnectionError)
def foreign(_: httpx.Request) -> httpx.Response:
    raise RuntimeError("no such thing")


def awaited_hooks(adds: dict[str, Any]) -> dict[str, Any]:
    """The hooks of a blocking httpx client, for one that awaits."""
    if "event_hooks" not in adds:
        return adds
    (change,) = adds["event_hooks"]["request"]

    async def changing(request: httpx.Request) -> None:
        change(request)

    return {**adds, **hook(changing)}  # type: ignore[arg-type]  # which awaits it


def failed(clients: Clients, source: Source, kind: type[OpenBankingError]) -> Any:
    adds = source.adds if clients.blocks else awaited_hooks(source.adds)
    client = clients.make(**source.client, adds=adds, max_retries=0)
    options: Any = source.options
    with pytest.raises(kind) as caught:
        clients.result(client.aggregation.v1.customers.list(start=1, search="Smith", request_options=options))
    return caught.value


def lines(request: httpx.Request) -> list[str]:
    """The headers and the query of a request."""
    return [*(f"{name}: {value}" for name, value in request.headers.items()), request.url.query.decode()]


@pytest.mark.parametrize("way", FAILURES)
@pytest.mark.parametrize("name", SOURCES)
def test_error_keeps_no_secret_that_went_over_the_wire(name: str, way: str, clients: Clients) -> None:
    source = SOURCES[name]
    response, kind = FAILURES[way]
    clients.wire.responds_with(response)
    error = failed(clients, source, kind)
    (sent,) = clients.wire.sent
    assert source.arrives(sent) == source.expected
    assert sent.headers["Finicity-App-Key"] == APP_KEY
    assert shown(error, ALL) == []
    texts = ["".join(traceback.format_exception_only(error)), pickle.dumps(error).decode("latin-1")]
    texts += [repr(vars(copied)) for copied in (copy.copy(error), copy.deepcopy(error))]
    texts.append(repr(lines(error.request)))
    assert [text for text in texts for secret in ALL if secret in text] == []
    assert source.kept in lines(error.request)


@pytest.mark.parametrize("echo", [AUTHORIZATION, f"http://me:{MARK}@gateway.example", f"the password {MARK}"])
@pytest.mark.parametrize("name", ["base_url", "base_url, percent-encoded"])
def test_password_of_the_address_that_is_echoed_is_masked(name: str, echo: str, clients: Clients) -> None:
    clients.wire.responds(404, json={"code": echo, "message": echo})
    error = failed(clients, SOURCES[name], NotFoundError)
    assert [text for text in (str(error), error.code, error.message) for secret in ALL if secret in text] == []
    assert "***" in error.message


@pytest.mark.parametrize("way", ["refused", "broken", "garbled"])
def test_what_is_harmless_stays(way: str, clients: Clients) -> None:
    response, kind = FAILURES[way]
    clients.wire.responds_with(response)
    error = failed(clients, Source(query, OWN, OWN), kind)
    (sent,) = clients.wire.sent
    assert str(error.request.url) == f"https://api.finicity.com/aggregation/v1/customers?{OWN}"
    assert error.request.method == "GET"
    kept = dict(error.request.headers)
    assert kept == {
        name: sent.headers[name] for name in ("accept", "accept-encoding", "connection", "host", "user-agent")
    }
    assert kept["user-agent"].startswith("open-banking-python/")
    assert dict(pickle.loads(pickle.dumps(error)).request.headers) == kept  # noqa: S301  # our own


def test_what_is_harmless_of_a_body_stays(clients: Clients) -> None:
    clients.wire.responds(400, json={})
    with pytest.raises(APIStatusError) as caught:
        clients.result(clients.make().aggregation.v2.customers.testing.create(data={"username": MARK}))
    kept = caught.value.request
    assert (kept.headers["Content-Type"], kept.headers["Content-Length"]) == (
        "application/json",
        str(len(clients.wire.body)),
    )
    assert kept.read() == b""


def test_mask_may_be_longer_than_what_it_replaces(clients: Clients) -> None:
    """And the address that is kept too long to be one. The error of the API is not hidden by that."""
    clients.wire.responds(404, json={"code": 14001})
    options: Any = {"additional_params": {f"a{number}": "" for number in range(8_000)}}
    with pytest.raises(NotFoundError) as caught:
        clients.result(clients.make().aggregation.v1.customers.get(customer_id="1", request_options=options))
    assert str(caught.value.request.url) == "https://api.finicity.com/aggregation/v1/customers/1"


def test_cause_is_kept_with_a_harmless_request(clients: Clients) -> None:
    clients.wire.responds_with(broken_by_another)
    error = failed(clients, SOURCES["X-Api-Key"], APIConnectionError)
    assert isinstance(error.__cause__, httpx.WriteError)
    assert isinstance(error.__cause__.__cause__, httpx.ReadError)
    for each in (error.__cause__, error.__cause__.__cause__):
        assert each.request.headers["X-Api-Key"] == "***"
        assert each.request.url == error.request.url


@pytest.mark.parametrize("name", ["base_url", "auth", "X-Api-Key", "cookies", "params"])
def test_client_shows_none_of_it(name: str, clients: Clients) -> None:
    source = SOURCES[name]
    client = clients.make(**source.client, adds=source.adds)
    clients.result(client.aggregation.v1.customers.list())
    exchange = client._exchange
    inner = (exchange.settings, exchange.connections, exchange.token, exchange.settings.base_url, exchange)
    texts = [repr(each) for each in (client, client.with_options(timeout=5), client.aggregation, *inner)]
    assert [text for text in texts for secret in ALL if secret in text] == []
