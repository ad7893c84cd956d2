"""Keys and tokens of the sandbox: what the API refuses, the sandbox refuses with the same code."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import httpx
import pytest
from validated import Validated

from open_banking import AuthenticationError, AuthenticationLockedError, Client
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVED = Sandbox.base_url
CUSTOMERS = "/aggregation/v1/customers"
AUTHENTICATION = "/aggregation/v2/partners/authentication"


@pytest.fixture
def wire(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """An HTTP client of the sandbox that sends no keys by itself."""
    with httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url) as wire:
        yield wire


def token_of(sandbox: Sandbox, wire: httpx.Client) -> str:
    response = wire.post(
        AUTHENTICATION,
        headers={"Finicity-App-Key": sandbox.app_key},
        json={"partnerId": sandbox.partner_id, "partnerSecret": sandbox.partner_secret},
    )
    assert response.status_code == 200
    return str(response.json()["token"])


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, 10026),
        ({"Finicity-App-Key": ""}, 10026),
        ({"Finicity-App-Key": " "}, 10026),
        ({"Finicity-App-Key": Sandbox.app_key}, 10024),
        ({"Finicity-App-Key": Sandbox.app_key, "Finicity-App-Token": ""}, 10024),
        ({"Finicity-App-Key": Sandbox.app_key, "Finicity-App-Token": " "}, 10024),
        ({"Finicity-App-Key": Sandbox.app_key, "Finicity-App-Token": "invented"}, 10022),
    ],
)
def test_a_call_without_good_keys_is_refused(wire: httpx.Client, headers: dict[str, str], code: int) -> None:
    response = wire.get(CUSTOMERS, headers=headers)

    assert (response.status_code, response.json()["code"]) == (401, code)


def test_a_wrong_app_key_is_refused_in_plain_text(wire: httpx.Client) -> None:
    """As the live API does."""
    response = wire.get(CUSTOMERS, headers={"Finicity-App-Key": "another"})

    assert (response.status_code, response.headers["Content-Type"]) == (401, "text/plain")
    assert response.text == "Invalid (Finicity-App-Key)"


def test_an_error_of_an_operation_without_plain_text_says_so_in_json(wire: httpx.Client) -> None:
    response = wire.post(AUTHENTICATION, headers={"Finicity-App-Key": "another"})

    assert (response.status_code, response.headers["Content-Type"]) == (401, "application/json")
    assert response.json()["code"] == 10027


def test_blanks_around_a_key_belong_to_the_header(sandbox: Sandbox, wire: httpx.Client) -> None:
    headers = {
        "Finicity-App-Key": f" {sandbox.app_key}\t",
        "Finicity-App-Token": f"\t{token_of(sandbox, wire)} ",
    }

    assert wire.get(CUSTOMERS, headers=headers).status_code == 200


def test_keys_are_found_in_any_spelling(sandbox: Sandbox, wire: httpx.Client) -> None:
    headers = {"FINICITY-APP-KEY": sandbox.app_key, "finicity-app-token": token_of(sandbox, wire)}

    assert wire.get(CUSTOMERS, headers=headers).status_code == 200


def test_a_token_lives_two_hours() -> None:
    # At a whole second, in which tokens are issued.
    with (
        Sandbox(now=dt.datetime(2030, 6, 1, tzinfo=dt.UTC), running=False) as sandbox,
        httpx.Client(transport=sandbox.transport, base_url=SERVED) as wire,
    ):
        headers = {"Finicity-App-Key": sandbox.app_key, "Finicity-App-Token": token_of(sandbox, wire)}
        sandbox.advance(hours=2, seconds=-1)
        assert wire.get(CUSTOMERS, headers=headers).status_code == 200

        sandbox.advance(seconds=1)

        response = wire.get(CUSTOMERS, headers=headers)
        assert (response.status_code, response.json()["code"]) == (401, 10023)


def test_each_token_is_another_and_lives_its_own_time(sandbox: Sandbox, wire: httpx.Client) -> None:
    first = token_of(sandbox, wire)
    sandbox.advance(hours=1)
    second = token_of(sandbox, wire)
    sandbox.advance(hours=1)

    statuses = [
        wire.get(CUSTOMERS, headers={"Finicity-App-Key": sandbox.app_key, "Finicity-App-Token": each}).status_code
        for each in (first, second)
    ]
    assert statuses == [401, 200]
    assert {len(each) for each in (first, second)} == {20}


def test_a_client_renews_its_token_before_it_expires(sandbox: Sandbox, sandbox_client: Client) -> None:
    """It replaces it after 90 minutes, so that none of its calls is refused."""
    asked: list[tuple[str, int]] = []
    for _ in range(3):
        with sandbox_client.capture_responses() as responses:
            sandbox_client.aggregation.v1.customers.list()
        asked += [(each.request.method, each.status_code) for each in responses]
        sandbox.advance(minutes=91)

    assert asked == [("POST", 200), ("GET", 200)] * 3


def test_five_failures_in_a_row_lock_the_account(sandbox: Sandbox) -> None:
    refused = []
    for attempt in range(6):
        with sandbox.client(partner_secret=f"wrong-{attempt}") as client, pytest.raises(AuthenticationError) as caught:
            client.aggregation.v1.customers.list()
        refused.append(caught.value.code)

    assert refused == ["10001"] * 5 + ["24302"]
    with sandbox.client() as client, pytest.raises(AuthenticationError) as caught:
        client.aggregation.v1.customers.list()  # the right secret comes too late
    assert (caught.value.code, caught.value.remedy) == ("24302", "support")

    sandbox.recover()
    with sandbox.client() as client:
        assert client.aggregation.v1.customers.list().found == 0


WRONG: list[dict[str, str]] = [
    {"partnerId": "another"},
    {"partnerSecret": "another"},
    {"partnerId": Sandbox.partner_secret, "partnerSecret": Sandbox.partner_id},
    {"partnerId": Sandbox.partner_id.upper()},
    {"partnerSecret": Sandbox.partner_secret.upper()},
    {"partnerSecret": f"{Sandbox.partner_secret} "},
    {"partnerSecret": ""},
    {"partnerId": "", "partnerSecret": ""},
]


def authenticate(sandbox: Sandbox, wire: httpx.Client, method: str = "POST", **changes: str) -> tuple[int, int | None]:
    """The status and the code of a call with credentials; to POST is to get a token, to PUT to replace the secret."""
    body = {"partnerId": sandbox.world.partner.id, "partnerSecret": sandbox.world.partner.secret, **changes}
    if method == "PUT":
        body = {"newPartnerSecret": "new-partner-secret", **body}
    response = wire.request(method, AUTHENTICATION, headers={"Finicity-App-Key": sandbox.app_key}, json=body)
    return response.status_code, response.json().get("code") if response.status_code >= 400 else None


@pytest.mark.parametrize("method", ["POST", "PUT"])
@pytest.mark.parametrize("changes", WRONG, ids=str)
def test_neither_a_token_nor_another_secret_is_had_with_wrong_credentials(
    changes: dict[str, str], method: str, sandbox: Sandbox, wire: httpx.Client
) -> None:
    before = sandbox.world.partner.secret

    assert authenticate(sandbox, wire, method, **changes) == (401, 10001)

    assert sandbox.world.partner.secret == before
    assert sandbox.world.partner.tokens == {}
    assert sandbox.world.partner.failures == 1


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_a_locked_account_opens_for_the_right_credentials_no_more(
    method: str, sandbox: Sandbox, wire: httpx.Client
) -> None:
    failing = ["POST", "PUT", "PUT", "POST", "PUT"]  # they count together
    refused = [authenticate(sandbox, wire, each, partnerSecret="wrong") for each in failing]
    before = sandbox.world.partner.secret

    assert refused == [(401, 10001)] * 5
    assert authenticate(sandbox, wire, method) == (401, 24302)
    assert authenticate(sandbox, wire, method, partnerSecret="wrong") == (401, 24302)
    assert (sandbox.world.partner.secret, sandbox.world.partner.tokens) == (before, {})

    sandbox.recover()
    assert authenticate(sandbox, wire, method)[0] < 300


@pytest.mark.parametrize("method", ["POST", "PUT"])
@pytest.mark.parametrize(("failures", "locked"), [(0, False), (1, False), (4, False), (5, True), (6, True)])
def test_the_fifth_failure_in_a_row_locks_it(
    failures: int, method: str, *, locked: bool, sandbox: Sandbox, wire: httpx.Client
) -> None:
    for _ in range(failures):
        authenticate(sandbox, wire, method, partnerSecret="wrong")

    assert authenticate(sandbox, wire, method) == ((401, 24302) if locked else (200 if method == "POST" else 204, None))


def test_a_success_forgets_the_failures_before_it(sandbox: Sandbox, wire: httpx.Client) -> None:
    for _ in range(2):
        for _ in range(4):
            authenticate(sandbox, wire, partnerSecret="wrong")
        assert token_of(sandbox, wire)


def test_the_secret_is_not_replaced_by_itself(sandbox: Sandbox, wire: httpx.Client) -> None:
    same = sandbox.world.partner.secret

    assert authenticate(sandbox, wire, "PUT", newPartnerSecret=same) == (400, 24437)
    assert authenticate(sandbox, wire) == (200, None)


def test_a_client_asks_once_with_a_wrong_secret(sandbox: Sandbox) -> None:
    with sandbox.client(partner_secret="wrong") as client:  # noqa: S106  # that is the point
        with pytest.raises(AuthenticationError):
            client.aggregation.v1.customers.list()
        with pytest.raises(AuthenticationLockedError):
            client.aggregation.v1.customers.list()

    assert sandbox.world.partner.failures == 1


def test_a_changed_secret_is_the_one_that_counts(sandbox: Sandbox, sandbox_client: Client) -> None:
    sandbox_client.aggregation.v2.partners.authentication.put(
        data={
            "partner_id": sandbox.partner_id,
            "partner_secret": sandbox.partner_secret,
            "new_partner_secret": "new",
        }
    )

    with sandbox.client(partner_secret="new") as client:  # noqa: S106  # opens nothing
        assert client.aggregation.v1.customers.list().found == 0
    with sandbox.client(partner_secret=sandbox.partner_secret) as client, pytest.raises(AuthenticationError):
        client.aggregation.v1.customers.list()
    with sandbox.client() as client:  # which has the sandbox's credentials, as they are now
        assert client.aggregation.v1.customers.list().found == 0


def test_expired_tokens_are_replaced_on_the_way(sandbox: Sandbox, sandbox_client: Client) -> None:
    sandbox_client.aggregation.v1.customers.list()
    sandbox.expire_tokens()

    with sandbox_client.capture_responses() as responses:
        assert sandbox_client.aggregation.v1.customers.list().found == 0

    assert [each.status_code for each in responses] == [401, 200, 200]


def test_a_clock_needs_a_time_zone_and_only_goes_forward() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Sandbox(now=dt.datetime(2030, 1, 1))  # noqa: DTZ001  # that is the point
    with Sandbox(now=dt.datetime(2030, 1, 1, tzinfo=dt.UTC), running=False) as sandbox:
        sandbox.advance(days=1, hours=2)
        assert sandbox.clock.now == dt.datetime(2030, 1, 2, 2, tzinfo=dt.UTC)
        with pytest.raises(ValueError, match="forward"):
            sandbox.advance(seconds=-1)
        with pytest.raises(ValueError, match="year 9899"):
            sandbox.advance(days=365 * 8000)
        assert sandbox.clock.now == dt.datetime(2030, 1, 2, 2, tzinfo=dt.UTC)


@pytest.mark.parametrize("year", [1974, 9900])
def test_a_clock_does_not_start_where_there_could_be_no_accounts(year: int) -> None:
    with pytest.raises(ValueError, match="is not in the years 1975 to 9899"):
        Sandbox(now=dt.datetime(year, 6, 1, tzinfo=dt.UTC))


@pytest.mark.parametrize("year", [1975, 9899])
def test_there_are_accounts_at_any_time_that_a_clock_shows(year: int) -> None:
    with Sandbox(now=dt.datetime(year, 12, 31, tzinfo=dt.UTC), running=False) as sandbox:
        sandbox.transport = Validated(sandbox.transport)
        with sandbox.client() as client:
            made = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
            connected = sandbox.connect(made.id, profile="everything").account_ids
            shown = client.aggregation.v1.customers.accounts.list(customer_id=made.id).accounts
    assert [each.id for each in shown] == connected


def test_the_refusals_fit_the_document(sandbox: Sandbox) -> None:
    """The fixtures would say so otherwise; this one proves that they do."""
    assert isinstance(sandbox.transport, Validated)
    sandbox.fail("GetCustomers", status=418)
    with sandbox.client(max_retries=0) as client, pytest.raises(AssertionError, match="no status 418"):
        client.aggregation.v1.customers.list()
