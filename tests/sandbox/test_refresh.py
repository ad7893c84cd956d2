"""Refresh and historic load: what they bring, and what happens where an institution refuses."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest
from listeners import listener

from open_banking import InternalServerError, MFAChallengeError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from open_banking import Client, models

NOW = dt.datetime(2025, 3, 14, 9, tzinfo=dt.UTC)
PRESENT = 1_741_942_800
DAY = 24 * 60 * 60
TWO_YEARS_AGO = 1_678_784_400
APRIL = 1_743_465_600
CENT = pytest.approx


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def listening() -> Iterator[httpx.Client]:
    with listener() as client:
        yield client


@pytest.fixture
def undocumented() -> Iterator[tuple[Sandbox, Client]]:
    """A sandbox without a validator, for the statuses that the API has and its document leaves out."""
    with Sandbox(now=NOW, running=False) as sandbox, sandbox.client() as client:
        yield sandbox, client


def enrolled(client: Client) -> str:
    return client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id


def accounts_of(client: Client, customer_id: str) -> dict[str, models.CustomerAccount]:
    listed = client.aggregation.v1.customers.accounts.list(customer_id=customer_id)
    return {each.id: each for each in listed.accounts}


def transactions_of(client: Client, customer_id: str, account_id: str) -> list[models.Transaction]:
    return client.aggregation.v4.customers.accounts.transactions.list(
        customer_id=customer_id,
        account_id=account_id,
        from_date=0,
        to_date=PRESENT * 2,
        limit=1000,
        include_pending=False,
    ).transactions


def first_day(transactions: list[models.Transaction]) -> int:
    return min(each.transaction_date or 0 for each in transactions)


def refresh(client: Client, operation: str, customer_id: str, login_id: str) -> Any:
    """Refresh in one of the four ways."""
    aggregation = client.aggregation
    match operation:
        case "all v1":
            return aggregation.v1.customers.accounts.create(customer_id=customer_id)
        case "all v2":
            return aggregation.v2.customers.accounts.create(customer_id=customer_id)
        case "login v1":
            logins = aggregation.v1.customers.institution_logins.accounts
            return logins.create(customer_id=customer_id, institution_login_id=login_id)
        case _:
            logins_v2 = aggregation.v2.customers.institution_logins.accounts
            return logins_v2.create(customer_id=customer_id, institution_login_id=login_id)


WAYS = ["all v1", "all v2", "login v1", "login v2"]


@pytest.mark.parametrize("way", WAYS)
def test_a_refresh_brings_what_has_happened_since(sandbox: Sandbox, sandbox_client: Client, way: str) -> None:
    customer_id = enrolled(sandbox_client)
    connection = sandbox.connect(customer_id)
    before = accounts_of(sandbox_client, customer_id)
    sandbox.advance(days=45)

    assert accounts_of(sandbox_client, customer_id) == before

    refreshed = refresh(sandbox_client, way, customer_id, connection.institution_login_id)

    after = accounts_of(sandbox_client, customer_id)
    assert (None if refreshed is None else {each.id: each for each in refreshed.accounts}) in (None, after)
    assert (refreshed is None) == way.endswith("v2")
    for account_id, account in after.items():
        new = [
            each
            for each in transactions_of(sandbox_client, customer_id, account_id)
            if (each.posted_date or 0) > PRESENT
        ]
        # Not only of the month that was known in part.
        assert max(each.posted_date or 0 for each in new) > APRIL
        assert account.balance == CENT((before[account_id].balance or 0) + sum(each.amount for each in new))
        assert account.aggregation_success_date == account.aggregation_attempt_date == account.balance_date
        assert account.balance_date == PRESENT + 45 * DAY
        assert account.aggregation_status_code == 0


def test_a_second_refresh_at_the_same_time_brings_nothing(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer_id = enrolled(sandbox_client)
    login_id = sandbox.connect(customer_id).institution_login_id
    sandbox.advance(days=45)
    first = refresh(sandbox_client, "all v1", customer_id, login_id)

    assert refresh(sandbox_client, "all v1", customer_id, login_id) == first


@pytest.mark.parametrize("way", ["login v1", "login v2"])
def test_a_refused_login_fails_with_the_code_of_the_institution(
    sandbox: Sandbox, sandbox_client: Client, way: str
) -> None:
    customer_id = enrolled(sandbox_client)
    login_id = sandbox.connect(customer_id, profile="reconnect").institution_login_id
    before = accounts_of(sandbox_client, customer_id)
    sandbox.advance(days=45)

    with pytest.raises(InternalServerError, match="Connect Fix") as caught:
        refresh(sandbox_client, way, customer_id, login_id)

    assert (caught.value.status_code, caught.value.code) == (500, "948")
    for account_id, account in accounts_of(sandbox_client, customer_id).items():
        assert account.balance == before[account_id].balance
        assert account.aggregation_status_code == 948
        assert account.aggregation_success_date == account.balance_date == PRESENT
        assert account.aggregation_attempt_date == PRESENT + 45 * DAY


@pytest.mark.parametrize("way", ["all v1", "all v2"])
@pytest.mark.parametrize(("profile", "code"), [("reconnect", 948), ("mfa", 185)])
def test_one_refused_login_does_not_keep_the_others_from_being_refreshed(
    sandbox: Sandbox, sandbox_client: Client, way: str, profile: str, code: int
) -> None:
    customer_id = enrolled(sandbox_client)
    refused = sandbox.connect(customer_id, profile=profile)
    good = sandbox.connect(customer_id, institution_id=200_001)
    sandbox.advance(days=1)

    refresh(sandbox_client, way, customer_id, refused.institution_login_id)

    accounts = accounts_of(sandbox_client, customer_id)
    assert {
        (accounts[each].aggregation_status_code, accounts[each].aggregation_success_date)
        for each in refused.account_ids
    } == {(code, PRESENT)}
    assert {
        (accounts[each].aggregation_status_code, accounts[each].aggregation_success_date) for each in good.account_ids
    } == {(0, PRESENT + DAY)}


def test_a_login_that_was_mended_is_refreshed_again(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer_id = enrolled(sandbox_client)
    login_id = sandbox.connect(customer_id, profile="reconnect").institution_login_id
    with pytest.raises(InternalServerError):
        refresh(sandbox_client, "login v1", customer_id, login_id)

    mended = sandbox.connect(customer_id, profile="reconnect")
    accounts = refresh(sandbox_client, "login v1", customer_id, login_id).accounts

    assert mended.institution_login_id == login_id
    assert {each.aggregation_status_code for each in accounts} == {0}


@pytest.mark.parametrize("profile", ["everyday", "reconnect", "mfa"])
def test_who_connects_again_is_up_to_date(sandbox: Sandbox, sandbox_client: Client, profile: str) -> None:
    customer_id = enrolled(sandbox_client)
    sandbox.connect(customer_id, profile=profile)
    before = accounts_of(sandbox_client, customer_id)
    sandbox.advance(days=44)
    refresh(sandbox_client, "all v1", customer_id, "")
    sandbox.advance(days=1)

    sandbox.connect(customer_id, profile=profile)

    after = accounts_of(sandbox_client, customer_id)
    assert after.keys() == before.keys()
    for account_id, account in after.items():
        assert account.aggregation_status_code == 0
        assert account.aggregation_success_date == account.aggregation_attempt_date == PRESENT + 45 * DAY
        new = [
            each.amount
            for each in transactions_of(sandbox_client, customer_id, account_id)
            if (each.posted_date or 0) > PRESENT
        ]
        assert new
        assert account.balance == CENT((before[account_id].balance or 0) + sum(new))


@pytest.mark.parametrize("way", ["login v1", "login v2"])
def test_a_challenge_of_the_institution_reaches_the_caller(undocumented: tuple[Sandbox, Client], way: str) -> None:
    sandbox, client = undocumented
    customer_id = enrolled(client)
    login_id = sandbox.connect(customer_id, profile="mfa").institution_login_id

    with pytest.raises(MFAChallengeError) as caught:
        refresh(client, way, customer_id, login_id)

    assert caught.value.status_code == 203
    assert {each.aggregation_status_code for each in accounts_of(client, customer_id).values()} == {185}


def test_listeners_are_notified_of_what_a_refresh_brought(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer_id = enrolled(sandbox_client)
    connection = sandbox.connect(customer_id)
    checking = connection.account_ids[0]
    sandbox_client.aggregation.v1.customers.accounts.txpush.create(
        customer_id=customer_id, account_id=checking, data={"callback_url": "https://listener.example.com/"}
    )
    sandbox.advance(days=45)

    refresh(sandbox_client, "login v2", customer_id, connection.institution_login_id)

    events = [json.loads(each.content)["event"] for each in sandbox.deliveries]
    created = {record["id"] for event in events for record in event["records"] if event["type"] == "created"}
    new = [each for each in transactions_of(sandbox_client, customer_id, checking) if each.created_date > PRESENT]
    assert new
    assert {each.id for each in new} <= created


# Historic load


def historic(client: Client, customer_id: str, account_id: str) -> None:
    client.aggregation.v1.customers.accounts.transactions.historic.create(
        customer_id=customer_id, account_id=account_id
    )


def test_a_historic_load_brings_two_years_of_one_account(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer_id = enrolled(sandbox_client)
    checking, savings, _ = sandbox.connect(customer_id).account_ids
    before = accounts_of(sandbox_client, customer_id)
    recent = transactions_of(sandbox_client, customer_id, checking)

    historic(sandbox_client, customer_id, checking)

    after = accounts_of(sandbox_client, customer_id)
    loaded = transactions_of(sandbox_client, customer_id, checking)
    assert first_day(recent) > PRESENT - 181 * DAY
    assert TWO_YEARS_AGO <= first_day(loaded) < TWO_YEARS_AGO + 7 * DAY
    assert [each for each in loaded if each in recent] == recent
    assert after[checking].balance == before[checking].balance
    assert after[checking].oldest_transaction_date == first_day(loaded)
    assert after[savings] == before[savings]


def test_a_second_historic_load_does_not_go_to_the_institution(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer_id = enrolled(sandbox_client)
    checking = sandbox.connect(customer_id).account_ids[0]
    sandbox.advance(days=1)
    historic(sandbox_client, customer_id, checking)
    loaded = accounts_of(sandbox_client, customer_id)[checking]
    sandbox.advance(days=1)

    historic(sandbox_client, customer_id, checking)

    assert loaded.aggregation_attempt_date == PRESENT + DAY
    assert accounts_of(sandbox_client, customer_id)[checking] == loaded


@pytest.mark.parametrize(("profile", "status", "code"), [("reconnect", 500, 948), ("mfa", 203, 185)])
def test_a_historic_load_that_the_institution_refuses_brings_nothing(
    undocumented: tuple[Sandbox, Client], profile: str, status: int, code: int
) -> None:
    sandbox, client = undocumented
    customer_id = enrolled(client)
    checking = sandbox.connect(customer_id, profile=profile).account_ids[0]
    recent = transactions_of(client, customer_id, checking)

    with pytest.raises((InternalServerError, MFAChallengeError)) as caught:
        historic(client, customer_id, checking)

    assert caught.value.status_code == status
    assert accounts_of(client, customer_id)[checking].aggregation_status_code == code
    assert transactions_of(client, customer_id, checking) == recent
