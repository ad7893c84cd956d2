"""Crash reporters store the local variables of frames: however a call fails, no key stands in one of ours."""

from __future__ import annotations

import json
import socket
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from clients import get_customer, get_owner
from crash_reports import shown, variables
from loopback import CLIENT_KINDS, ClientKind, outcomes
from misbehaving import Connection, Server

from open_banking import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationLockedError,
    Client,
    ConfigurationError,
    InvalidRequestError,
    OpenBankingError,
    ResponseDecodingError,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from clients import Clients

KEY, TOKEN, SECRET, PASSWORD = (f"canary-{name}-5f3c9a" for name in ("key", "token", "secret", "password"))
SECRETS = (KEY, TOKEN, SECRET, PASSWORD)
WITH_TOKEN: dict[str, Any] = {"finicity_app_key": KEY, "finicity_app_token": TOKEN}
WITH_PARTNER: dict[str, Any] = {"finicity_app_key": KEY, "partner_id": "1234583871234", "partner_secret": SECRET}

# What a caller sends besides.
HEADER: dict[str, Any] = {"additional_headers": {"X-Key": PASSWORD}}
PARAMETER: dict[str, Any] = {"additional_params": {"key": PASSWORD}}


def authenticates(request: httpx.Request) -> bool:
    return request.url.path.endswith("/authentication")


def always(status: int, **content: Any) -> Callable[[httpx.Request], httpx.Response]:
    return lambda _: httpx.Response(status, **content)


def failing(kind: type[Exception], *arguments: Any) -> Callable[[httpx.Request], httpx.Response]:
    def fail(_: httpx.Request) -> httpx.Response:
        raise kind(*arguments)

    return fail


def after_a_token(
    respond: Callable[[httpx.Request], httpx.Response], *further: httpx.Response
) -> Callable[[httpx.Request], httpx.Response]:
    """Give a token, and to further authentications these responses; to other requests ``respond``."""
    given = iter([httpx.Response(200, json={"token": TOKEN}), *further])
    return lambda request: next(given) if authenticates(request) else respond(request)


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off after its first piece, which holds a token."""

    def __iter__(self) -> Iterator[bytes]:
        yield json.dumps({"token": TOKEN}).encode()
        raise httpx.ReadError("reset by peer")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield json.dumps({"token": TOKEN}).encode()
        raise httpx.ReadError("reset by peer")


def echoing(request: httpx.Request) -> httpx.Response:
    raise RuntimeError(f"not sent: {request.headers!r}", str(request.headers.raw))


def expired(request: httpx.Request) -> httpx.Response:
    return httpx.Response(401, json={"code": 10023, "message": f"{request.headers['Finicity-App-Token']} has expired"})


REFUSED_SECRET = {"code": 10001, "message": f"{SECRET} is wrong"}


def each_way() -> dict[str, Any]:
    """Ways in which a call with the partner's credentials fails. Made at each call, since some of them count."""
    return {
        "wrong credentials": (always(401, json=REFUSED_SECRET), APIStatusError),
        "renewal refused": (
            after_a_token(expired, httpx.Response(401, json=REFUSED_SECRET)),
            APIStatusError,
        ),
        "renewed token refused": (
            after_a_token(expired, httpx.Response(200, json={"token": f"{TOKEN}-2"})),
            APIStatusError,
        ),
        "renewal without a token": (
            after_a_token(expired, httpx.Response(200, json={"tokn": TOKEN})),
            OpenBankingError,
        ),
        "server error": (after_a_token(always(500, json={"code": 1, "message": f"{TOKEN} {KEY}"})), APIStatusError),
        "server error of the authentication": (always(500, json={"message": f"{SECRET} {KEY}"}), APIStatusError),
        "connection refused": (failing(httpx.ConnectError, "refused"), APIConnectionError),
        "timeout": (failing(httpx.ReadTimeout, ""), APITimeoutError),
        "timeout, later": (after_a_token(failing(httpx.ReadTimeout, "")), APITimeoutError),
        "foreign error": (failing(KeyError, "x"), APIConnectionError),
        "foreign error that shows the request": (echoing, APIConnectionError),
        "foreign error that shows the request, later": (after_a_token(echoing), APIConnectionError),
        "token breaks off": (always(200, stream=Broken()), APIConnectionError),
        "token is no JSON": (always(200, text=TOKEN), ResponseDecodingError),
        "token is cut off": (always(200, text=f'{{"token": "{TOKEN}'), ResponseDecodingError),
        "token cannot be decompressed": (
            always(200, content=TOKEN.encode(), headers={"Content-Encoding": "gzip"}),
            APIConnectionError,
        ),
        "no token": (always(200, json={"tokn": TOKEN}), OpenBankingError),
        "token in a list": (always(200, json=[TOKEN]), OpenBankingError),
        "tokens in a list": (always(200, json={"token": [TOKEN]}), OpenBankingError),
        "list of tokens": (always(200, json=[{"token": TOKEN}]), OpenBankingError),
        "token as text": (always(200, json=TOKEN), OpenBankingError),
        "token with a blank": (always(200, json={"token": f"{TOKEN} {TOKEN}"}), ConfigurationError),
        "token with a line break": (always(200, json={"token": f"{TOKEN}\n"}), ConfigurationError),
        "token that is no Unicode": (
            always(200, content=f'{{"token": "{TOKEN}\\ud800"}}'.encode()),
            ConfigurationError,
        ),
        "redirect": (always(302, headers={"Location": "https://evil.example"}), APIStatusError),
    }


# Their own texts and bodies repeat what the API said, or their headers do.
def reported(error: BaseException) -> list[str]:
    """Where a report of the error shows a secret, but for what the API itself put into its response."""
    has_response = isinstance(error, APIStatusError | ResponseDecodingError)
    kept = {name: error.__dict__.pop(name, None) for name in ("body", "headers")} if has_response else {}
    found = shown(error, SECRETS)
    error.__dict__.update(kept)
    return found


def raised(clients: Clients, call: Callable[[], Any], kind: type[BaseException] = OpenBankingError) -> BaseException:
    with pytest.raises(kind) as caught:
        clients.result(call())
    return caught.value


@pytest.mark.parametrize("options", [{}, {"deadline": 20}], ids=["", "deadline"])
@pytest.mark.parametrize("way", each_way())
def test_call_with_credentials_that_fails(way: str, options: Any, clients: Clients) -> None:
    respond, kind = each_way()[way]
    clients.wire.responds_with(respond)
    client = clients.make(**WITH_PARTNER, max_retries=0)
    customers = client.aggregation.v1.customers
    error = raised(clients, lambda: customers.get(customer_id="1", request_options=options), kind)
    assert len(list(variables(error))) > 10
    assert reported(error) == []


@pytest.mark.parametrize("options", [{}, {"deadline": 20}], ids=["", "deadline"])
@pytest.mark.parametrize(
    "way",
    ["server error", "connection refused", "timeout", "foreign error that shows the request", "redirect"],
)
def test_call_with_a_token_that_fails(way: str, options: Any, clients: Clients) -> None:
    respond, kind = each_way()[way]
    clients.wire.responds_with(lambda request: always(500)(request) if way == "server error" else respond(request))
    client = clients.make(**WITH_TOKEN, max_retries=1)
    customers = client.aggregation.v1.customers
    error = raised(clients, lambda: customers.get(customer_id="1", request_options=options), kind)
    assert reported(error) == []


def test_authentication_that_is_not_tried_again(clients: Clients) -> None:
    clients.wire.responds(401, json=REFUSED_SECRET)
    client = clients.make(**WITH_PARTNER, max_retries=0)
    raised(clients, lambda: get_customer(client), APIStatusError)
    error = raised(clients, lambda: get_customer(client), AuthenticationLockedError)
    assert reported(error) == []


@pytest.mark.parametrize("keys", [WITH_TOKEN, WITH_PARTNER], ids=["token", "partner"])
def test_deadline_that_passes_before_anything_is_sent(keys: dict[str, Any], clients: Clients) -> None:
    clients.wire.responds(200, json={"token": TOKEN})
    client = clients.make(**keys)
    moments = iter(range(0, 10_000, 100))
    client._exchange.settings.clock = lambda: float(next(moments))
    customers = client.aggregation.v1.customers
    options: Any = {"deadline": 5}
    error = raised(clients, lambda: customers.get(customer_id="1", request_options=options), APITimeoutError)
    assert reported(error) == []


def test_function_of_the_callers_that_raises(clients: Clients) -> None:
    def fail(_: object) -> None:
        raise LookupError("no budget")

    for keys in (WITH_TOKEN, WITH_PARTNER):
        clients.wire.responds_with(after_a_token(always(503)))
        client = clients.make(**keys, on_retry=fail, billable=fail)
        assert reported(raised(clients, partial(get_customer, client), LookupError)) == []
        assert reported(raised(clients, partial(get_owner, client), LookupError)) == []


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        ({"customer_id": "x" * 70_000}, InvalidRequestError),
        ({"customer_id": "1", "request_options": {"additional_params": {"a": "x" * 70_000}}}, InvalidRequestError),
        ({"customer_id": "1", "request_options": {"timeuot": 5}}, InvalidRequestError),
        ({"customer_id": "1", "request_options": {"timeout": -5}}, ConfigurationError),
        ({"customer_id": ""}, InvalidRequestError),
        *(
            ({"customer_id": "1", "request_options": {**HEADER, **PARAMETER, **broken}}, kind)
            for broken, kind in (
                ({"timeuot": 5}, InvalidRequestError),
                ({"timeout": -5}, ConfigurationError),
                ({"deadline": -5}, InvalidRequestError),
                ({"max_retries": -5}, ConfigurationError),
                ({"additional_headers": {"X-Key": f"{PASSWORD}\n"}}, InvalidRequestError),
                ({"additional_headers": {"X Key": PASSWORD}}, InvalidRequestError),
                ({"additional_params": {"key": [[PASSWORD]]}}, InvalidRequestError),
                ({"additional_params": {"key": f"{PASSWORD}\ud800"}}, InvalidRequestError),
                ({"additional_params": {"key": PASSWORD, "a": "x" * 70_000}}, InvalidRequestError),
            )
        ),
    ],
)
@pytest.mark.parametrize("keys", [WITH_TOKEN, WITH_PARTNER], ids=["token", "partner"])
def test_call_that_cannot_be_sent(
    arguments: dict[str, Any], kind: type[OpenBankingError], keys: dict[str, Any], clients: Clients
) -> None:
    clients.wire.responds_with(after_a_token(always(200, json={})))
    client = clients.make(**keys)
    error = raised(clients, lambda: client.aggregation.v1.customers.get(**arguments), kind)
    assert reported(error) == []


@pytest.mark.parametrize("way", ["wrong credentials", "server error", "connection refused", "token breaks off"])
@pytest.mark.parametrize("what", ["paginate", "pages"])
def test_page_that_cannot_be_had(what: str, way: str, clients: Clients) -> None:
    respond, kind = each_way()[way]
    clients.wire.responds_with(respond)
    client = clients.make(**WITH_PARTNER, max_retries=0)
    found = getattr(client, what)(client.aggregation.v1.customers.list, request_options={**HEADER, **PARAMETER})
    error = raised(clients, (lambda: next(found)) if clients.blocks else (lambda: anext(found)), kind)
    assert reported(error) == []


@pytest.mark.parametrize("adds", [{"cookies": {"a": "\u00e9"}}, {"params": {"a": "\ud800"}}])
def test_addition_of_the_httpx_client_that_cannot_be_sent(adds: dict[str, Any], clients: Clients) -> None:
    client = clients.make(**WITH_TOKEN, adds=adds)
    error = raised(clients, lambda: get_customer(client), ConfigurationError)
    assert reported(error) == []


# Making and changing a client


@pytest.mark.parametrize(
    "options",
    [
        {"base_url": ""},
        {"base_url": f"http://me:{PASSWORD}@gateway.example"},
        {"base_url": f"https://me:{PASSWORD}@gateway.example?a"},
        {"base_url": f"https://{PASSWORD}@gateway.example#"},
        {"base_url": f"https://me:{PASSWORD}@gateway.example", "timeout": -1},
        {"environment": "live"},
        {"timeout": "60"},
        {"max_retries": -1},
        {"billable": "perhaps"},
        {"on_retry": "loudly"},
        {"httpx_client": object()},
    ],
    ids=", ".join,
)
@pytest.mark.parametrize("keys", [WITH_TOKEN, WITH_PARTNER], ids=["token", "partner"])
def test_client_that_cannot_be_made(keys: dict[str, Any], options: dict[str, Any], clients: Clients) -> None:
    error = raised(clients, lambda: clients.kind(**keys, **options), ConfigurationError)
    assert reported(error) == []


@pytest.mark.parametrize(
    ("keys", "broken"),
    [
        (WITH_TOKEN, {"finicity_app_token": f"{TOKEN}\n"}),
        (WITH_TOKEN, {"finicity_app_key": f"{KEY} {KEY}"}),
        (WITH_TOKEN, {"finicity_app_key": ""}),
        (WITH_TOKEN, {"finicity_app_token": TOKEN.encode()}),
        (WITH_PARTNER, {"partner_secret": f"{SECRET}\n"}),
        (WITH_PARTNER, {"partner_id": "1 2"}),
        (WITH_PARTNER, {"partner_id": ""}),
        (WITH_PARTNER, {"partner_secret": [SECRET]}),
    ],
)
@pytest.mark.parametrize("by", ["argument", "variable"])
def test_client_with_a_broken_key(
    keys: dict[str, Any], broken: dict[str, Any], by: str, clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {**keys, **broken}
    if by == "variable":
        for name, value in given.items():
            if isinstance(value, str):
                monkeypatch.setenv("FINICITY_" + name.upper().removeprefix("FINICITY_"), value)
        given = {name: value for name, value in given.items() if not isinstance(value, str)}
    error = raised(clients, lambda: clients.kind(**given), ConfigurationError)
    assert reported(error) == []


@pytest.mark.parametrize(
    "value", [f"{TOKEN}\n", f"{TOKEN} {TOKEN}", f"\u201c{TOKEN}\u201d", [TOKEN], TOKEN.encode()], ids=ascii
)
def test_broken_token_that_is_handed_over(value: Any, clients: Clients) -> None:
    client = clients.make(**WITH_PARTNER)
    error = raised(clients, lambda: setattr(client, "token", value), ConfigurationError)
    assert reported(error) == []


@pytest.mark.parametrize(
    "options",
    [{"timeuot": 5}, {"finicity_app_token": TOKEN}, {"partner_secret": SECRET, "timeout": 5}, {"timeout": -1}],
)
def test_options_that_cannot_be_changed(options: dict[str, Any], clients: Clients) -> None:
    client = clients.make(**WITH_PARTNER)
    error = raised(clients, lambda: client.with_options(**options), ConfigurationError)
    assert reported(error) == []


# Over real connections, each kind of which has frames of its own


def breaks_off(connection: Connection) -> None:
    connection.respond(body=json.dumps({"token": TOKEN}).encode(), length=1000)
    connection.finish()


def babbles(connection: Connection) -> None:
    connection.send(b"BABBLE\r\n\r\n")
    connection.finish()


BEHAVIORS: dict[str, Callable[[Connection], None]] = {
    "resets": Connection.reset,
    "ends": Connection.finish,
    "babbles": babbles,
    "breaks off": breaks_off,
    "refuses": lambda connection: connection.respond(401, body=b'{"code": 10001}'),
    "sends no JSON": lambda connection: connection.respond(body=TOKEN.encode()),
    "compresses wrongly": lambda connection: connection.respond(
        body=TOKEN.encode(), headers={"Content-Encoding": "gzip"}
    ),
}


@pytest.mark.parametrize("keys", [WITH_TOKEN, WITH_PARTNER], ids=["token", "partner"])
@pytest.mark.parametrize("options", [{}, {"deadline": 20}], ids=["", "deadline"])
@pytest.mark.parametrize("behavior", BEHAVIORS)
@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_connection_that_fails(client_kind: ClientKind, behavior: str, options: Any, keys: dict[str, Any]) -> None:
    without: dict[str, Any] = dict.fromkeys(("finicity_app_key", "finicity_app_token"))
    with Server(BEHAVIORS[behavior]) as server:
        (error,) = outcomes(
            client_kind,
            server.url,
            lambda client: client.aggregation.v1.customers.get(customer_id="1", request_options=options),
            **{**without, **keys},
        )
        assert server.seen
    assert isinstance(error, OpenBankingError)
    assert reported(error) == []


@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_connection_that_is_refused(client_kind: ClientKind) -> None:
    with Server(lambda _: None, listens=False) as server:
        (error,) = outcomes(client_kind, server.url, get_customer, **WITH_TOKEN)
    assert isinstance(error, APIConnectionError)
    assert reported(error) == []


@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_response_that_does_not_come_in_time(client_kind: ClientKind) -> None:
    with Server(Connection.hold) as server:
        (error,) = outcomes(
            client_kind,
            server.url,
            lambda client: client.aggregation.v1.customers.get(customer_id="1", request_options={"timeout": 0.05}),
            **WITH_TOKEN,
        )
    assert isinstance(error, APITimeoutError)
    assert reported(error) == []


def test_deadline_that_passes_while_connecting(monkeypatch: pytest.MonkeyPatch) -> None:
    """The request is ready by then, and is not sent."""
    now = [0.0]
    connect = socket.create_connection

    def slowly(*arguments: Any, **options: Any) -> Any:
        connected = connect(*arguments, **options)
        now[0] += 100
        return connected

    monkeypatch.setattr(socket, "create_connection", slowly)
    monkeypatch.setattr(Client, "_clock", staticmethod(lambda: now[0]))
    with (
        Server(Connection.respond) as server,
        Client(**WITH_TOKEN, base_url=server.url, max_retries=0) as client,
        pytest.raises(APITimeoutError) as caught,
    ):
        client.aggregation.v1.customers.get(customer_id="1", request_options={"deadline": 5})
    assert server.seen == []
    assert any(place.startswith("_Stream.write") for place, _ in variables(caught.value))
    assert reported(caught.value) == []
