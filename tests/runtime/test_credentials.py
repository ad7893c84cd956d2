"""Which keys a client uses: those of its arguments, else those of the environment; and which it refuses to try."""

from __future__ import annotations

import json
import traceback
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from clients import CREDENTIALS, PARTNER_SECRET, get_customer
from wire import APP_KEY, APP_TOKEN

from open_banking import ConfigurationError, OpenBankingError
from open_banking._runtime.secret import Secret

if TYPE_CHECKING:
    from clients import Clients

KEY: dict[str, Any] = {"finicity_app_key": APP_KEY}
TOKEN: dict[str, Any] = {"finicity_app_token": "argument-token"}
PAIR: dict[str, Any] = {"partner_id": "argument-id", "partner_secret": "argument-secret"}
EMPTY: dict[str, Any] = {"finicity_app_token": "", "partner_id": "", "partner_secret": ""}
ENV_TOKEN = {"APP_TOKEN": "variable-token"}
ENV_PAIR = {"PARTNER_ID": "variable-id", "PARTNER_SECRET": "variable-secret"}
ENV_EMPTY = {"APP_TOKEN": "", "PARTNER_ID": "", "PARTNER_SECRET": ""}

# Broken in ways that copying breaks keys; each begins or ends with what must not be shown.
BROKEN = [
    "s3cr3t\n",
    "\ns3cr3t",
    "s3cr3t\r\n",
    "s3cr3t\r\nX-Other: 1",
    " s3cr3t",
    "s3cr3t ",
    "s3cr3t s3cr3t",
    "s3cr3t\t",
    "s3cr3t\u00a0",
    "s3cr3t\u200b",
    "\ufeffs3cr3t",
    "s3cr3t\u00e9",
    "\u201cs3cr3t\u201d",
    "s3cr3t\x00",
    "s3cr3t\x7f",
    " ",
    "\n",
]


def authenticating(request: httpx.Request) -> httpx.Response:
    """Give a token that tells whose credentials obtained it."""
    if not request.url.path.endswith("/authentication"):
        return httpx.Response(200, json={"id": "1"})
    body = json.loads(request.content)
    return httpx.Response(200, json={"token": f"{body['partnerId']}+{body['partnerSecret']}"})


def setenv(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(f"FINICITY_{name}", value)


def tokens(clients: Clients) -> list[str]:
    """The tokens that calls were made with."""
    return [token for each in clients.wire.sent if (token := each.headers.get("Finicity-App-Token"))]


@pytest.mark.parametrize(
    ("arguments", "variables", "token", "forgotten"),
    [
        # The arguments alone
        (TOKEN, {}, "argument-token", None),
        (PAIR, {}, "argument-id+argument-secret", "argument-id+argument-secret"),
        (TOKEN | PAIR, {}, "argument-token", "argument-id+argument-secret"),
        # The environment alone
        ({}, ENV_TOKEN, "variable-token", None),
        ({}, ENV_PAIR, "variable-id+variable-secret", "variable-id+variable-secret"),
        ({}, ENV_TOKEN | ENV_PAIR, "variable-token", "variable-id+variable-secret"),
        # A token of the environment is for who gives nothing
        (PAIR, ENV_TOKEN, "argument-id+argument-secret", "argument-id+argument-secret"),
        (PAIR, ENV_TOKEN | ENV_PAIR, "argument-id+argument-secret", "argument-id+argument-secret"),
        ({"partner_id": "argument-id"}, ENV_PAIR, "argument-id+variable-secret", "argument-id+variable-secret"),
        ({"partner_id": "argument-id"}, ENV_TOKEN | ENV_PAIR, "argument-id+variable-secret", None),
        ({"partner_secret": "argument-secret"}, ENV_TOKEN | ENV_PAIR, "variable-id+argument-secret", None),
        # A token that is given goes before everything
        (TOKEN, ENV_TOKEN, "argument-token", None),
        (TOKEN, ENV_PAIR, "argument-token", "variable-id+variable-secret"),
        (TOKEN, ENV_TOKEN | ENV_PAIR, "argument-token", "variable-id+variable-secret"),
        (TOKEN | PAIR, ENV_TOKEN | ENV_PAIR, "argument-token", "argument-id+argument-secret"),
        (TOKEN, {"PARTNER_ID": "variable-id"}, "argument-token", None),
        (TOKEN, {"PARTNER_SECRET": "variable-secret"}, "argument-token", None),
        # An empty text is nothing
        (EMPTY, ENV_TOKEN, "variable-token", None),
        (EMPTY, ENV_PAIR, "variable-id+variable-secret", None),
        (EMPTY | TOKEN, ENV_TOKEN | ENV_PAIR, "argument-token", None),
        (EMPTY | PAIR, ENV_TOKEN, "argument-id+argument-secret", None),
        ({}, ENV_EMPTY | ENV_TOKEN, "variable-token", None),
        ({}, ENV_EMPTY | ENV_PAIR, "variable-id+variable-secret", None),
        (TOKEN, ENV_EMPTY, "argument-token", None),
        (PAIR, ENV_EMPTY, "argument-id+argument-secret", None),
        (dict.fromkeys(EMPTY), ENV_TOKEN, "variable-token", None),
    ],
)
def test_arguments_go_before_the_environment(  # noqa: PLR0917  # a row of the table
    arguments: dict[str, Any],
    variables: dict[str, str],
    token: str,
    forgotten: str | None,
    clients: Clients,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """``forgotten``: the token of the next call after ``client.token = None``, where there still is one."""
    setenv(monkeypatch, variables)
    clients.wire.responds_with(authenticating)
    client = clients.make(**{**KEY, **arguments})
    clients.result(get_customer(client))
    assert tokens(clients) == [token]
    assert client.token == token
    client.token = None
    assert client.token is None
    if forgotten is not None:
        clients.result(get_customer(client))
        assert tokens(clients) == [token, forgotten]


@pytest.mark.parametrize(("arguments", "variables"), [(TOKEN, {}), ({}, ENV_TOKEN), (TOKEN, ENV_TOKEN)])
def test_token_that_is_forgotten_is_not_taken_from_the_environment_again(
    arguments: dict[str, Any], variables: dict[str, str], clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    setenv(monkeypatch, variables)
    client = clients.make(**{**KEY, **arguments})
    client.token = None
    with pytest.raises(ConfigurationError, match="GetCustomer needs an app token"):
        clients.result(get_customer(client))
    assert clients.wire.sent == []


@pytest.mark.parametrize("half", ["partner_id", "partner_secret"])
@pytest.mark.parametrize("token", [{}, TOKEN], ids=["", "token"])
@pytest.mark.parametrize("variables", [{}, ENV_TOKEN, ENV_EMPTY, "the same half"])
def test_half_of_the_credentials_is_refused(
    half: str, token: dict[str, Any], variables: Any, clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a token in the environment too, which is not what was asked for, and with one beside it."""
    setenv(monkeypatch, {half.upper(): "variable-half"} if variables == "the same half" else variables)
    with pytest.raises(ConfigurationError, match="partner_id or partner_secret is missing: pass both"):
        clients.make(**{**KEY, **token, half: "argument-half"})


@pytest.mark.parametrize("half", ["PARTNER_ID", "PARTNER_SECRET"])
@pytest.mark.parametrize("others", [{}, ENV_TOKEN])
def test_half_of_the_credentials_in_the_environment_is_refused(
    half: str, others: dict[str, str], clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    setenv(monkeypatch, {**others, half: "variable-half"})
    with pytest.raises(ConfigurationError, match="FINICITY_PARTNER_ID and FINICITY_PARTNER_SECRET"):
        clients.make(**KEY)


def test_app_key_follows_this_rule_too(clients: Clients, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FINICITY_APP_KEY", "variable-key")
    for arguments in ({"finicity_app_key": APP_KEY}, {"finicity_app_key": ""}, {"finicity_app_key": None}):
        clients.result(get_customer(clients.make(**arguments, finicity_app_token=APP_TOKEN)))
    assert [each.headers["Finicity-App-Key"] for each in clients.wire.sent] == [APP_KEY, "variable-key", "variable-key"]


# What is not tried: five failed authentications lock the partner account


@pytest.mark.parametrize("broken", BROKEN, ids=ascii)
@pytest.mark.parametrize("argument", ["finicity_app_key", "finicity_app_token", "partner_id", "partner_secret"])
def test_broken_key_is_refused_before_anything_is_sent(argument: str, broken: str, clients: Clients) -> None:
    with pytest.raises(ConfigurationError, match=f"{argument} is not a single line of printable ASCII") as caught:
        clients.make(**{**CREDENTIALS, argument: broken})
    assert "s3cr3t" not in "".join(traceback.format_exception(caught.value))
    assert clients.wire.sent == []


@pytest.mark.parametrize("broken", sorted({*BROKEN} - {"s3cr3t\x00"}), ids=ascii)  # which no variable can hold
@pytest.mark.parametrize("argument", ["finicity_app_key", "finicity_app_token", "partner_id", "partner_secret"])
def test_broken_key_of_the_environment_is_refused(
    argument: str, broken: str, clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    variables = {**CREDENTIALS, argument: broken}
    setenv(monkeypatch, {name.upper().removeprefix("FINICITY_"): value for name, value in variables.items()})
    with pytest.raises(ConfigurationError, match=f"{argument} is not a single line of printable ASCII") as caught:
        clients.make(finicity_app_key=None)
    assert "s3cr3t" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    "value", [5, 1.5, b"s3cr3t", ["s3cr3t"], {"s3cr3t"}, object()], ids=lambda value: type(value).__name__
)
@pytest.mark.parametrize("argument", ["finicity_app_key", "finicity_app_token", "partner_id", "partner_secret"])
def test_key_that_is_no_text_is_refused(argument: str, value: Any, clients: Clients) -> None:
    with pytest.raises(ConfigurationError, match=argument) as caught:
        clients.make(**{**CREDENTIALS, argument: value})
    assert "s3cr3t" not in str(caught.value)


@pytest.mark.parametrize("broken", BROKEN, ids=ascii)
def test_broken_token_cannot_be_handed_over(broken: str, clients: Clients) -> None:
    client = clients.make()
    with pytest.raises(ConfigurationError, match="token is not a single line") as caught:
        client.token = broken
    assert "s3cr3t" not in str(caught.value)
    assert client.token == APP_TOKEN
    clients.result(get_customer(client))
    assert tokens(clients) == [APP_TOKEN]


@pytest.mark.parametrize("secret", [PARTNER_SECRET, "!", "~", "a" * 500, "{[<&?=%#:/\\\"'>]}"])
def test_secret_that_may_be_right_is_sent_as_it_is(secret: str, clients: Clients) -> None:
    clients.wire.responds_with(authenticating)
    clients.result(get_customer(clients.make(**{**CREDENTIALS, "partner_secret": secret})))
    assert json.loads(clients.wire.sent[0].content) == {
        "partnerId": CREDENTIALS["partner_id"],
        "partnerSecret": secret,
    }


@pytest.mark.parametrize(
    "response", [{}, {"token": ""}, {"token": None}, {"token": 5}, {"token": ["a"]}, [], ["a"], None, "a"], ids=repr
)
def test_response_without_a_token_is_reported(response: Any, clients: Clients) -> None:
    clients.wire.responds(200, content=json.dumps(response).encode())
    client = clients.make(**CREDENTIALS)
    with pytest.raises(OpenBankingError, match="CreateToken: the response has no token"):
        clients.result(get_customer(client))
    assert client.token is None
    assert len(clients.wire.sent) == 1


# What carries a secret


@pytest.mark.parametrize(
    ("password", "said"),
    [("sesame", "no ***, no ***d"), ("admin", "no admin, no admind"), ("open-sesame", "no ***, no ***d")],
)
def test_short_secret_may_be_part_of_words_and_is_not_masked(password: str, said: str, clients: Clients) -> None:
    """None of the API's keys is that short, but a password of an address may be."""
    clients.wire.responds(404, json={"message": f"no {password}, no {password}d"})
    with pytest.raises(OpenBankingError, match=r"HTTP 404") as caught:
        clients.result(get_customer(clients.make(base_url=f"https://me:{password}@gateway.example")))
    assert str(caught.value) == f"GetCustomer: HTTP 404, {said}"


def test_secret_is_shown_as_a_mask_however_it_is_shown() -> None:
    secret = Secret(PARTNER_SECRET)
    shown = [repr(secret), str(secret), f"{secret}", f"{secret!r:>30}", "%s %r" % (secret, secret), repr([secret])]  # noqa: UP031  # a way that logs go
    shown += [repr({"secret": secret, secret: 1}), ascii(secret), str((secret,))]
    assert [text for text in shown if PARTNER_SECRET in text or "***" not in text] == []
    assert secret.reveal() == PARTNER_SECRET


def test_secrets_are_equal_by_their_text() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a"), Secret("b")}) == 2
