"""Where the calls of a client go: by the argument, by its environment, or by the variable; and what is refused."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from clients import get_customer
from loopback import CLIENT_KINDS, ClientKind, outcomes, recording
from wire import APP_KEY

from open_banking import ConfigurationError, Environment

if TYPE_CHECKING:
    from collections.abc import Callable

    from clients import Clients

VARIABLE = "FINICITY_BASE_URL"
LIVE = "https://api.finicity.com"
PATH = "/aggregation/v1/customers/1005061234"
PASSWORD = "open-sesame"  # noqa: S105  # opens nothing

# Each address with the place that a call to it goes to.
HERE = {
    "http://localhost": "http://localhost",
    "http://localhost:8080": "http://localhost:8080",
    "http://localhost:8080/": "http://localhost:8080",
    "http://LOCALHOST:8080/finicity/": "http://localhost:8080/finicity",
    "HTTP://LocalHost": "http://localhost",
    "http://127.0.0.1": "http://127.0.0.1",
    "http://127.0.0.1:1": "http://127.0.0.1:1",
    "http://127.255.255.254:65535": "http://127.255.255.254:65535",
    "http://[::1]": "http://[::1]",
    "http://[::1]:8080": "http://[::1]:8080",
    "http://[0:0:0:0:0:0:0:1]:8080": "http://[0:0:0:0:0:0:0:1]:8080",
    f"http://me:{PASSWORD}@localhost": "http://localhost",
    "http://evil.example@localhost": "http://localhost",
}
ENCRYPTED = {
    "https://api.finicity.com": "https://api.finicity.com",
    "https://gateway.example/finicity/": "https://gateway.example/finicity",
    "HTTPS://GATEWAY.EXAMPLE:8443/Finicity//": "https://gateway.example:8443/Finicity",
    "https://gateway.example:443": "https://gateway.example",
    "https://b\u00fccher.example": "https://xn--bcher-kva.example",
    "https://10.0.0.1": "https://10.0.0.1",
    f"https://me:{PASSWORD}@gateway.example/x": "https://gateway.example/x",
    "https://localhost": "https://localhost",
}
# Plain HTTP to other machines, and to what only looks like this one.
ELSEWHERE = [
    "http://api.finicity.com",
    "http://gateway.example:8080/finicity",
    "HTTP://GATEWAY.EXAMPLE",
    "http://10.0.0.1",
    "http://192.168.1.1",
    "http://169.254.169.254",
    "http://0.0.0.0",
    "http://[::]",
    "http://[fe80::1]",
    "http://[2001:db8::1]",
    "http://evillocalhost",
    "http://localhost.evil.example",
    "http://localhost-evil.example",
    "http://evil.example/localhost",
    "http://127.0.0.1.evil.example",
    "http://127.evil.example",
    "http://evil.example:80/127.0.0.1",
    "http://localhost@evil.example",
    "http://localhost:80@evil.example",
    "http://127.0.0.1@evil.example",
    "http://[::1]@evil.example",
    "http://localhost%40evil.example",
    "http://localhost%00.evil.example",
    # These are read in different ways by different programs, or in different versions of Python.
    "http://localhost.",
    "http://127.0.0.1.",
    "http://127.1",
    "http://2130706433",
    "http://0x7f000001",
    "http://0x7f.0.0.1",
    "http://[::ffff:127.0.0.1]",
    "http://[::ffff:7f00:1]",
    "http://[::127.0.0.1]",
    "http://128.0.0.1",
    "http://126.255.255.255",
    "http://[::2]",
]
UNUSABLE = [
    "",
    " ",
    "\t\n",
    "\u00a0",
    "api.finicity.com",
    "localhost:8080",
    "//api.finicity.com",
    "ftp://api.finicity.com",
    "file:///etc/hosts",
    "https:/api.finicity.com",
    "https:api.finicity.com",
    "https://",
    "https:///path",
    "https://:443",
    "https://me@",
    # The path of a call would become part of the query, or of the fragment, and go nowhere.
    "https://gateway.example?",
    "https://gateway.example/finicity?",
    "https://gateway.example#",
    "https://gateway.example?a=1",
    "https://gateway.example#a",
    "http://evil.example#localhost",
    "http://evil.example#@localhost",
    "http://evil.example?@localhost",
    # A slash to some programs, a letter to others.
    "http://evil.example\\@localhost",
    "http://localhost\\@evil.example",
    "https://gateway.example\\finicity",
    "https://gateway.example:port",
    "https://gateway.example:0",
    "https://gateway.example:65536",
    "https://gateway.example:-1",
    "https://[::1",
    "http://0177.0.0.1",
    "https://gateway.example\n",
    " https://gateway.example",
    "https://gateway example",
    "https://gateway.example/a b",
    "https://gateway.example/\udcff",
    "https://\udcff.example",
    "https://xn--a.example",
    "https://gateway.example/" + "a" * 70_000,
]


class Way(NamedTuple):
    """How a client is given its address."""

    name: str
    """What the client calls it."""
    options: Callable[[str], dict[str, Any]]
    """What to make the client with, so that it has this address."""


@pytest.fixture(params=["argument", "variable"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Way:
    def by_variable(address: str) -> dict[str, Any]:
        monkeypatch.setenv(VARIABLE, address)
        return {}

    if request.param == "argument":
        return Way("base_url", lambda address: {"base_url": address})
    return Way(f"the environment variable {VARIABLE}", by_variable)


def targets(clients: Clients) -> list[str]:
    return [str(request.url) for request in clients.wire.sent]


# Where calls go


@pytest.mark.parametrize(("address", "place"), [*HERE.items(), *ENCRYPTED.items()])
def test_calls_go_to_the_address(address: str, place: str, way: Way, clients: Clients) -> None:
    clients.result(get_customer(clients.make(**way.options(address))))
    assert targets(clients) == [place + PATH]
    assert clients.wire.sent[0].headers["Host"] == httpx.URL(place).netloc.decode()


@pytest.mark.parametrize(
    "address", ["http://gateway.example:8080", "http://localhost@evil.example", "http://[::ffff:127.0.0.1]"]
)
def test_unencrypted_address_that_is_allowed_is_called(address: str, way: Way, clients: Clients) -> None:
    clients.result(get_customer(clients.make(allow_http=True, **way.options(address))))
    assert [request.url.host for request in clients.wire.sent] == [httpx.URL(address).host]
    assert [request.url.scheme for request in clients.wire.sent] == ["http"]


@pytest.mark.parametrize(
    ("arguments", "variable", "place"),
    [
        ({}, None, LIVE),
        ({"base_url": None, "environment": None}, None, LIVE),
        ({}, "https://variable.example", "https://variable.example"),
        ({"base_url": None}, "https://variable.example", "https://variable.example"),
        ({"base_url": "https://argument.example"}, "https://variable.example", "https://argument.example"),
        ({"environment": Environment.DEFAULT}, "https://variable.example", LIVE),
        ({"environment": Environment.DEFAULT}, None, LIVE),
        (
            {"base_url": "https://argument.example", "environment": Environment.DEFAULT},
            "https://variable.example",
            "https://argument.example",
        ),
        # What does not apply is not looked at.
        ({"base_url": "https://argument.example"}, "", "https://argument.example"),
        ({"base_url": "https://argument.example"}, "http://variable.example", "https://argument.example"),
        ({"environment": Environment.DEFAULT}, "nonsense", LIVE),
    ],
)
def test_argument_takes_precedence_over_environment_over_variable(
    arguments: dict[str, Any],
    variable: str | None,
    place: str,
    clients: Clients,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if variable is not None:
        monkeypatch.setenv(VARIABLE, variable)
    clients.result(get_customer(clients.make(**arguments)))
    assert targets(clients) == [place + PATH]


def test_address_is_that_of_the_time_when_the_client_was_made(
    clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "https://variable.example")
    client = clients.make()
    monkeypatch.setenv(VARIABLE, "")
    clients.result(get_customer(client))
    clients.result(get_customer(client.with_options(timeout=5)))
    assert targets(clients) == [f"https://variable.example{PATH}"] * 2


@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_variable_names_the_server_that_is_called(client_kind: ClientKind, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over real connections: the request itself arrives there."""
    with recording() as server:
        monkeypatch.setenv(VARIABLE, server.url)
        (customer,) = outcomes(client_kind, None, get_customer)
    assert customer.id == "1005061234"
    assert [head.split(b" ")[1].decode() for head in server.heads] == [PATH]
    assert f"Host: 127.0.0.1:{server.port}".lower().encode() in server.heads[0].lower()


# What is refused


@pytest.mark.parametrize("address", ELSEWHERE)
def test_keys_go_to_no_other_machine_unencrypted(address: str, way: Way, clients: Clients) -> None:
    options = way.options(address)
    with pytest.raises(ConfigurationError, match=r"unencrypted .*; give an https:// URL.*allow_http=True"):
        clients.result(get_customer(clients.make(**options)))
    assert clients.wire.sent == []


@pytest.mark.parametrize("allow_http", [False, None, 0, 1, "", "false", "no", "yes", [True]], ids=repr)
def test_only_true_allows_an_unencrypted_address(allow_http: Any, clients: Clients) -> None:
    with pytest.raises(ConfigurationError, match="allow_http=True"):
        clients.make(base_url="http://gateway.example", allow_http=allow_http)


@pytest.mark.parametrize("allow_http", [False, True])
@pytest.mark.parametrize("address", UNUSABLE, ids=lambda address: ascii(address)[:40])
def test_what_is_no_address_is_refused(
    address: str,
    allow_http: bool,  # noqa: FBT001  # a column of the table
    way: Way,
    clients: Clients,
) -> None:
    options = way.options(address)
    with pytest.raises(ConfigurationError, match=r"give a URL as text.*such as https://") as caught:
        clients.result(get_customer(clients.make(allow_http=allow_http, **options)))
    assert str(caught.value).startswith(f"{way.name} is ")
    assert ("the default)" in str(caught.value)) is (address == "")
    assert str(caught.value).encode()
    assert clients.wire.sent == []


def test_empty_address_is_a_mistake_and_not_the_live_api(clients: Clients, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match=r"base_url is '' \(only None means the default\)"):
        clients.make(base_url="")
    monkeypatch.setenv(VARIABLE, "")
    with pytest.raises(ConfigurationError, match=rf"variable {VARIABLE} is '' \(unset it for the default\)"):
        clients.make()


@pytest.mark.parametrize("address", [0, False, 5, b"https://gateway.example", [], httpx.URL(LIVE)], ids=repr)
def test_address_that_is_no_text_is_refused(address: Any, clients: Clients) -> None:
    with pytest.raises(ConfigurationError, match=r"base_url is .*give a URL as text"):
        clients.make(base_url=address)


@pytest.mark.parametrize("environment", ["", "DEFAULT", LIVE, 0, False, Environment], ids=repr)
def test_environment_that_is_none_of_them_is_refused(environment: Any, clients: Clients) -> None:
    with pytest.raises(ConfigurationError, match=r"environment is .*give a member of Environment"):
        clients.make(environment=environment)


# Passwords


@pytest.mark.parametrize(
    "address",
    [
        f"http://me:{PASSWORD}@gateway.example",
        f"http://{PASSWORD}@gateway.example",
        f"http://localhost:{PASSWORD}@evil.example",
        f"https://me:{PASSWORD}@gateway.example?a",
        f"https://me:{PASSWORD}@gateway.example#a",
        f"https://me:{PASSWORD}@gateway example",
        f"https://me:{PASSWORD}@gateway.example:port",
        f"https://me:{PASSWORD}@",
        f"https://me:a@{PASSWORD}@gateway.example?a",
        f"https://me:{PASSWORD}/@gateway.example",
        f"https://me:{PASSWORD}#@gateway.example",
        f"https://me:{PASSWORD}?@gateway.example",
        f"https://me:{PASSWORD}\\@gateway.example",
        f"me:{PASSWORD}@gateway.example",
        f"//me:{PASSWORD}@gateway.example",
        f"ftp://me:{PASSWORD}@gateway.example",
        f"https://gateway.example?key={PASSWORD}",
        f"https://gateway.example/x#{PASSWORD}",
        f"https://me:{PASSWORD}@\udcff.example",
    ],
    ids=ascii,
)
def test_refusal_shows_no_password(address: str, way: Way, clients: Clients) -> None:
    options = way.options(address)
    with pytest.raises(ConfigurationError) as caught:
        clients.make(**options)
    assert "***" in str(caught.value)
    assert PASSWORD not in "".join(traceback.format_exception_only(caught.value))
    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    shown = [repr(frame.f_locals) for frame in frames if "open_banking" in frame.f_code.co_filename]
    assert len(shown) > 2
    assert [text for text in shown if PASSWORD in text] == []


@pytest.mark.parametrize(
    ("userinfo", "authorization"),
    [
        ("me:open-sesame", "Basic bWU6b3Blbi1zZXNhbWU="),
        ("me", "Basic bWU6"),
        (":open-sesame", "Basic Om9wZW4tc2VzYW1l"),
        # Percent-encoded, since these mean something else in an address: me@home and open:/sesame
        ("me%40home:open%3A%2Fsesame", "Basic bWVAaG9tZTpvcGVuOi9zZXNhbWU="),
        ("m%C3%A9:s", "Basic bcOpOnM="),
    ],
)
def test_user_and_password_go_into_a_header(userinfo: str, authorization: str, way: Way, clients: Clients) -> None:
    clients.result(get_customer(clients.make(**way.options(f"https://{userinfo}@gateway.example/x"))))
    (request,) = clients.wire.sent
    assert request.headers["Authorization"] == authorization
    assert str(request.url) == f"https://gateway.example/x{PATH}"
    assert request.headers["Finicity-App-Key"] == APP_KEY


def test_address_without_a_password_sends_no_authorization(clients: Clients) -> None:
    clients.result(get_customer(clients.make(base_url="https://gateway.example")))
    assert "Authorization" not in clients.wire.sent[0].headers


@pytest.mark.parametrize("userinfo", [f"me:{PASSWORD}", PASSWORD, "me:open%2Dsesame", f"me:a@{PASSWORD}"])
def test_repr_of_a_client_shows_its_address_without_user_and_password(
    userinfo: str, way: Way, clients: Clients
) -> None:
    client = clients.make(**way.options(f"https://{userinfo}@gateway.example/x/"))
    assert repr(client) == f"{clients.kind.__name__}(base_url='https://gateway.example/x')"
    assert repr(client.with_options(timeout=5)) == repr(client)


def test_repr_of_a_client_whose_making_failed_can_be_taken(clients: Clients) -> None:
    """It is in the frames of that error, which debuggers and crash reporters show."""
    with pytest.raises(ConfigurationError) as caught:
        clients.make(timeout=-1)
    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    (half,) = {
        id(value): value for frame in frames for value in frame.f_locals.values() if isinstance(value, clients.kind)
    }.values()
    assert repr(half) == f"{clients.kind.__name__}()"
