"""Where the app token comes from, when it is replaced, and what never happens: a second wrong authentication."""

from __future__ import annotations

import asyncio
import json
import traceback
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from token_bank import CREDENTIALS, MINUTES, PARTNER_ID, PARTNER_SECRET, Bank, Clock, token
from wire import APP_KEY, APP_TOKEN

from open_banking import (
    APIStatusError,
    AsyncClient,
    AuthenticationError,
    AuthenticationLockedError,
    Client,
    ConfigurationError,
    OpenBankingError,
)

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def bank() -> Bank:
    return Bank()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=[Client, AsyncClient], ids=["Client", "AsyncClient"])
def make(request: pytest.FixtureRequest, bank: Bank, clock: Clock) -> Callable[..., Any]:
    """Makes a client that calls the bank and reads the clock."""

    def make(**arguments: Any) -> Any:
        httpx_kind = httpx.Client if request.param is Client else httpx.AsyncClient
        client = request.param(
            **({"finicity_app_key": APP_KEY} | (arguments or CREDENTIALS)),
            httpx_client=httpx_kind(transport=httpx.MockTransport(bank.handle)),
        )
        client._exchange.token._clock = clock
        client._exchange.sleep = no_wait if request.param is Client else no_wait_async
        return client

    return make


def no_wait(_: float) -> None:
    pass


async def no_wait_async(_: float) -> None:
    pass


def done(called: Any) -> Any:
    """What a call gives, blocking or awaited."""
    if not asyncio.iscoroutine(called):
        return called
    return asyncio.run(called)


def call(client: Any) -> Any:
    if isinstance(client, Client):
        return client.aggregation.v1.customers.get(customer_id="1005061234")
    return asyncio.run(client.aggregation.v1.customers.get(customer_id="1005061234"))


def failure(client: Any, kind: type[OpenBankingError] = OpenBankingError) -> Any:
    with pytest.raises(kind) as caught:
        call(client)
    return caught.value


def refusal(code: object = 10023, status: int = 401) -> httpx.Response:
    return httpx.Response(status, json={"code": code, "message": "No"})


# The first token


def test_token_is_obtained_at_the_first_call_and_used_for_all(make: Callable[..., Any], bank: Bank) -> None:
    client = make()
    assert (bank.authentications, client.token) == ([], None)
    for _ in range(3):
        assert call(client).id == "1005061234"
    (authentication,) = bank.authentications
    assert authentication.method == "POST"
    assert json.loads(authentication.content) == {"partnerId": PARTNER_ID, "partnerSecret": PARTNER_SECRET}
    assert authentication.headers["Finicity-App-Key"] == APP_KEY
    assert "Finicity-App-Token" not in authentication.headers
    assert bank.tokens == [token(1)] * 3
    assert client.token == token(1)


def test_credentials_come_from_the_environment(
    make: Callable[..., Any], bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FINICITY_PARTNER_ID", PARTNER_ID)
    monkeypatch.setenv("FINICITY_PARTNER_SECRET", PARTNER_SECRET)
    call(make(finicity_app_key=APP_KEY))
    assert json.loads(bank.authentications[0].content) == {"partnerId": PARTNER_ID, "partnerSecret": PARTNER_SECRET}


@pytest.mark.parametrize("half", [{"partner_id": PARTNER_ID}, {"partner_secret": PARTNER_SECRET}])
def test_half_of_the_credentials_is_refused(half: dict[str, str], make: Callable[..., Any]) -> None:
    with pytest.raises(ConfigurationError, match="pass both") as caught:
        make(**half)
    assert PARTNER_SECRET not in str(caught.value)


def test_call_that_needs_no_token_obtains_none(make: Callable[..., Any], bank: Bank) -> None:
    client = make()
    done(client.aggregation.v2.partners.authentication.create(data=CREDENTIALS))
    assert len(bank.authentications) == 1
    assert client.token is None


# Renewal


@pytest.mark.parametrize(("minutes", "authentications"), [(0, 1), (89.9, 1), (90, 2), (120, 2), (100_000, 2)])
def test_token_is_renewed_after_ninety_minutes(
    minutes: float, authentications: int, make: Callable[..., Any], bank: Bank, clock: Clock
) -> None:
    client = make()
    call(client)
    clock.now += minutes * MINUTES
    assert client.token == (token(1) if authentications == 1 else None)
    call(client)
    assert len(bank.authentications) == authentications
    assert bank.tokens == [token(1), token(authentications)]


def test_age_counts_from_each_token(make: Callable[..., Any], bank: Bank, clock: Clock) -> None:
    client = make()
    for _ in range(6):
        call(client)
        clock.now += 50 * MINUTES
    assert bank.tokens == [token(number) for number in (1, 1, 2, 2, 3, 3)]


# A refused token

TOKEN_BODIES = [
    '{{"code": {0}, "message": "No"}}',
    '{{"code": "{0}", "message": "No"}}',
    '{{"errorCode": "{0}", "message": "No"}}',
    "<error><code>{0}</code><message>No</message></error>",
]


@pytest.mark.parametrize("body", TOKEN_BODIES)
@pytest.mark.parametrize("code", [10022, 10023, 10024])
def test_refused_token_is_replaced_once_and_the_call_sent_once_more(
    code: int, body: str, make: Callable[..., Any], bank: Bank
) -> None:
    client = make()
    call(client)
    bank.call_outcomes = [httpx.Response(401, text=body.format(code))]
    assert call(client).id == "1005061234"
    assert len(bank.authentications) == 2
    assert bank.tokens == [token(1), token(1), token(2)]
    assert client.token == token(2)


def test_second_refusal_is_raised(make: Callable[..., Any], bank: Bank) -> None:
    client = make()
    bank.call_outcomes = [refusal(10022), refusal(10023)]
    error = failure(client, AuthenticationError)
    assert (error.code, error.remedy) == ("10023", "authenticate")
    assert (len(bank.authentications), bank.tokens) == (2, [token(1), token(2)])
    call(client)  # what the second was about is not remembered
    assert len(bank.authentications) == 2


@pytest.mark.parametrize(
    "body",
    [
        '{"code": 10001, "message": "No"}',
        '{"code": "10026", "message": "No"}',
        '{"code": 10027, "message": "No"}',
        '{"code": 24302, "message": "No"}',
        '{"code": 100230, "message": "No"}',
        '{"message": "10023"}',
        "<error><code>10027</code><message>No</message></error>",
        "Invalid (Finicity-App-Key)",
        "10023",
        "",
    ],
)
def test_other_refusals_are_raised_as_they_are(body: str, make: Callable[..., Any], bank: Bank) -> None:
    client = make()
    call(client)
    bank.call_outcomes = [httpx.Response(401, text=body)]
    failure(client, AuthenticationError)
    assert (len(bank.authentications), len(bank.calls)) == (1, 2)


@pytest.mark.parametrize("status", [400, 403, 404, 500])
def test_code_of_a_refused_token_counts_with_its_status_alone(
    status: int, make: Callable[..., Any], bank: Bank
) -> None:
    bank.call_outcomes = [refusal(10023, status)]
    failure(make(), APIStatusError)
    assert (len(bank.authentications), len(bank.calls)) == (1, 1)


@pytest.mark.parametrize(
    "once",
    [
        lambda client: client.aggregation.v1.customers.accounts.owner.list(customer_id="1", account_id="2"),
        lambda client: client.aggregation.v2.customers.testing.create(data={"username": "customerusername1"}),
    ],
    ids=["billable", "POST"],
)
def test_refused_call_was_not_done_so_any_is_sent_once_more(
    once: Callable[[Any], Any], make: Callable[..., Any], bank: Bank
) -> None:
    client = make()
    bank.call_outcomes = [refusal(10023), refusal(10023)]
    with pytest.raises(AuthenticationError):
        done(once(client))
    first, second = bank.calls
    assert (first.method, first.url, first.content) == (second.method, second.url, second.content)
    assert bank.tokens == [token(1), token(2)]


def test_renewal_takes_none_of_the_repeats(make: Callable[..., Any], bank: Bank) -> None:
    client = make()
    bank.call_outcomes = [httpx.Response(503), refusal(10023), httpx.Response(503)]
    assert call(client).id == "1005061234"
    assert bank.tokens == [token(1), token(1), token(2), token(2)]


# A token from outside


def test_token_given_by_hand_is_never_replaced(make: Callable[..., Any], bank: Bank, clock: Clock) -> None:
    client = make(finicity_app_token=APP_TOKEN, **CREDENTIALS)
    clock.now += 1000 * MINUTES
    call(client)
    bank.call_outcomes = [refusal(10023)]
    assert failure(client, AuthenticationError).code == "10023"
    call(client)
    assert (bank.authentications, bank.tokens) == ([], [APP_TOKEN] * 3)
    assert client.token == APP_TOKEN


def test_token_can_be_handed_over_and_forgotten(make: Callable[..., Any], bank: Bank, clock: Clock) -> None:
    client = make()
    client.token = "token-of-another-process"  # noqa: S105  # opens nothing
    clock.now += 1000 * MINUTES
    bank.call_outcomes = [refusal(10023)]
    failure(client, AuthenticationError)
    assert (client.token, bank.authentications) == ("token-of-another-process", [])
    client.token = None
    assert client.token is None
    call(client)
    assert bank.tokens == ["token-of-another-process", token(1)]
    clock.now += 91 * MINUTES
    call(client)
    assert client.token == token(2)


def test_token_can_be_taken_out_for_another_client(make: Callable[..., Any], bank: Bank) -> None:
    first = make()
    call(first)
    second = make(finicity_app_token=first.token)
    call(second)
    assert (len(bank.authentications), bank.tokens) == (1, [token(1)] * 2)


def test_client_without_credentials_has_no_other_token(make: Callable[..., Any], bank: Bank) -> None:
    client = make(finicity_app_token=APP_TOKEN)
    bank.call_outcomes = [refusal(10024)]
    failure(client, AuthenticationError)
    client.token = None
    failure(client, ConfigurationError)
    assert (len(bank.calls), bank.authentications) == (1, [])


def test_token_handed_over_during_an_authentication_stays(make: Callable[..., Any], bank: Bank) -> None:
    client = make()
    bank.authentication_outcomes = [lambda: setattr(client, "token", APP_TOKEN)]
    call(client)
    assert client.token == APP_TOKEN
    call(client)
    assert (len(bank.authentications), bank.tokens[-1]) == (1, APP_TOKEN)


@pytest.mark.parametrize("value", ["two words", "line\nbreak", "gr\u00fcn"])
def test_unusable_token_is_refused_and_not_shown(value: str, make: Callable[..., Any], bank: Bank) -> None:
    client = make()
    with pytest.raises(ConfigurationError) as caught:
        client.token = value
    assert value not in str(caught.value)
    bank.authentication_outcomes = [httpx.Response(200, json={"token": value})]
    assert value not in str(failure(client, ConfigurationError))
    assert bank.calls == []


def test_client_with_other_options_shares_the_token_and_the_connections(make: Callable[..., Any], bank: Bank) -> None:
    client = make()
    other = client.with_options(max_retries=0)
    call(other)
    call(client)
    assert (len(bank.authentications), bank.tokens) == (1, [token(1)] * 2)
    assert client._exchange.connections is other._exchange.connections
    client.token = APP_TOKEN
    assert other.token == APP_TOKEN
    other.token = None
    assert client.token is None
    bank.authentication_outcomes = [refusal(10001)]
    failure(client, AuthenticationError)
    failure(other, AuthenticationLockedError)
    assert len(bank.authentications) == 2


# A failed authentication

LOCKING = [(401, 10001), (401, None), (400, 10001), (403, 24302), (401, 24302), (500, 10001), (404, None), (302, None)]


@pytest.mark.parametrize(("status", "code"), LOCKING)
def test_failed_authentication_is_never_tried_again(
    status: int, code: int | None, make: Callable[..., Any], bank: Bank
) -> None:
    client = make()
    bank.authentication_outcomes = [httpx.Response(status, json={"code": code, "message": "No"} if code else {})]
    error = failure(client, APIStatusError)
    assert (error.operation, error.status_code) == ("CreateToken", status)
    for _ in range(3):
        locked = failure(client, AuthenticationLockedError)
        for said in (f"HTTP {status}", f"code {code or 'none'}", "five failures lock", "new client"):
            assert said in str(locked)
        assert locked.operation == "CreateToken"
    assert (len(bank.authentications), bank.calls) == (1, [])
    client.token = APP_TOKEN
    call(client)
    client.token = None
    failure(client, AuthenticationLockedError)
    call(make())
    assert (len(bank.authentications), bank.tokens) == (2, [APP_TOKEN, token(2)])


def test_failed_renewal_locks_too(make: Callable[..., Any], bank: Bank, clock: Clock) -> None:
    client = make()
    call(client)
    bank.authentication_outcomes = [refusal(10001)]
    bank.call_outcomes = [refusal(10023)]
    assert failure(client, AuthenticationError).operation == "CreateToken"
    clock.now += 91 * MINUTES
    failure(client, AuthenticationLockedError)
    assert (len(bank.authentications), len(bank.calls)) == (2, 2)


@pytest.mark.parametrize(
    "trouble",
    [
        lambda: httpx.Response(408),
        lambda: httpx.Response(429),
        lambda: httpx.Response(429, json={"code": 3300001, "message": "No"}),
        lambda: httpx.Response(400, json={"code": 3300001, "message": "No"}),
        lambda: httpx.Response(500),
        lambda: httpx.Response(502),
        lambda: httpx.Response(503),
        lambda: httpx.Response(504),
        lambda: httpx.ReadTimeout("slow"),
        lambda: httpx.ReadError("reset"),
        lambda: httpx.Response(200, text="<html>"),
        lambda: httpx.Response(200, json={}),
        lambda: httpx.Response(200, json={"token": ""}),
    ],
)
def test_passing_trouble_of_an_authentication_locks_nothing(
    trouble: Callable[[], Any], make: Callable[..., Any], bank: Bank
) -> None:
    client = make()
    bank.authentication_outcomes = [trouble]
    failure(client)
    assert (len(bank.authentications), bank.calls) == (1, [])  # and is not retried by itself
    call(client)
    assert (len(bank.authentications), bank.tokens) == (2, [token(2)])


def test_refused_connection_of_an_authentication_is_tried_again(make: Callable[..., Any], bank: Bank) -> None:
    bank.authentication_outcomes = [httpx.ConnectError("refused")] * 2
    call(make())
    assert (len(bank.authentications), bank.tokens) == (3, [token(3)])


# Secrets


def shown(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)) + repr(error)


def test_no_message_holds_a_secret(make: Callable[..., Any], bank: Bank) -> None:
    echo = f"{APP_KEY} {PARTNER_SECRET} {token(1)}"
    client = make()
    call(client)
    bank.call_outcomes = [httpx.Response(401, json={"code": echo, "message": echo})]
    errors = [failure(client, AuthenticationError)]
    bank.call_outcomes = [refusal(10023), refusal(10023)]
    bank.authentication_outcomes = [httpx.Response(401, json={"code": 10001, "message": echo})]
    errors += [failure(client, AuthenticationError), failure(client, AuthenticationLockedError)]
    for error in errors:
        for secret in (APP_KEY, PARTNER_SECRET, token(1)):
            assert secret not in shown(error)
        assert error.request.content == b""
        assert not {"finicity-app-key", "finicity-app-token"} & set(error.request.headers)
    for secret in (APP_KEY, PARTNER_SECRET, token(1)):
        assert secret not in repr(client)


@pytest.mark.parametrize("later", [None, "token-of-another-process"])
def test_token_that_was_replaced_meanwhile_is_not_shown(
    later: str | None, make: Callable[..., Any], bank: Bank
) -> None:
    client = make()

    def replaced() -> httpx.Response:
        client.token = later
        return httpx.Response(403, json={"code": token(1), "message": f"Not with {token(1)}"})

    bank.call_outcomes = [replaced]
    error = failure(client, APIStatusError)
    assert (error.code, error.message) == ("***", "Not with ***")
    assert token(1) not in shown(error)
