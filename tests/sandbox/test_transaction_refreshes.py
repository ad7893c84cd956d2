"""Refreshes of transactions that are not waited for: what they bring, their status, and what is refused."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest
from listeners import listener

from open_banking import APIStatusError, NotFoundError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import httpx

    from open_banking import Client, models

NOW = dt.datetime(2025, 3, 14, 9, tzinfo=dt.UTC)
PRESENT = 1_741_942_800
DAY = 24 * 60 * 60
UNKNOWN = "bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc"


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def listening() -> Iterator[httpx.Client]:
    with listener() as client:
        yield client


def refresh(client: Client, customer_id: str, **body: Any) -> models.TransactionRefreshInitiated:
    data: Any = body
    return client.aggregation.customers.transactions.refreshes.create(customer_id=customer_id, data=data)


def status_of(client: Client, customer_id: str, refresh_id: str | None) -> models.TransactionRefreshStatusDetails:
    return client.aggregation.customers.transactions.refreshes.get(customer_id=customer_id, refresh_id=str(refresh_id))


def finished(sandbox: Sandbox, client: Client, customer_id: str, **body: Any) -> models.TransactionRefreshStatusDetails:
    """The status of a refresh once it is due: two seconds after it was requested."""
    made = refresh(client, customer_id, **body)
    sandbox.advance(seconds=2)
    return status_of(client, customer_id, made.refresh_id)


def transactions_of(client: Client, customer_id: str, account_id: str) -> list[models.Transaction]:
    return client.aggregation.v4.customers.accounts.transactions.list(
        customer_id=customer_id, account_id=account_id, from_date=0, to_date=2**40, limit=1000
    ).transactions


def first_day(client: Client, customer_id: str, account_id: str) -> int:
    return min(each.transaction_date or 0 for each in transactions_of(client, customer_id, account_id))


def test_it_brings_what_was_posted_by_then_to_the_named_account(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    connection = sandbox.connect(customer_id)
    checking, savings, _ = connection.account_ids
    before = transactions_of(sandbox_client, customer_id, checking)
    of_savings = transactions_of(sandbox_client, customer_id, savings)
    sandbox.advance(days=45)

    made = refresh(sandbox_client, customer_id, accountIds=[checking], mode="standard")
    started = status_of(sandbox_client, customer_id, made.refresh_id)

    assert (made.status, made.mode, made.customer_id, made.account_ids) == (
        *("IN_PROGRESS", "standard", customer_id),
        [checking],
    )
    assert made.created_at == dt.datetime(2025, 4, 28, 9, tzinfo=dt.UTC)
    assert (started.status, started.total_count, started.success_count, started.failed_count) == (
        "IN_PROGRESS",
        1,
        0,
        0,
    )
    assert transactions_of(sandbox_client, customer_id, checking) == before

    sandbox.advance(seconds=2)
    done = status_of(sandbox_client, customer_id, made.refresh_id)

    assert (done.refresh_id, done.customer_id, done.mode) == (made.refresh_id, customer_id, "standard")
    assert (done.status, done.total_count, done.success_count, done.failed_count) == ("COMPLETED", 1, 1, 0)
    (account,) = done.accounts or []
    assert (account.account_id, account.institution_login_id) == (checking, connection.institution_login_id)
    assert account.aggregation_status_code == 0
    assert account.aggregation_success_date == dt.datetime(2025, 4, 28, 9, 0, 2, tzinfo=dt.UTC)
    after = transactions_of(sandbox_client, customer_id, checking)
    new = {each.id for each in after} - {each.id for each in before}
    # Rent is paid on the first of each month.
    assert any(each.id in new and each.description == "Parkside Property Rent" for each in after)
    assert transactions_of(sandbox_client, customer_id, savings) == of_savings


def test_it_is_as_if_the_accounts_had_been_refreshed_otherwise(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    connection = sandbox.connect(customer_id)
    sandbox.advance(days=45)
    finished(sandbox, sandbox_client, customer_id, institutionLoginId=connection.institution_login_id)
    accounts = sandbox_client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts

    usual = sandbox_client.aggregation.v1.customers.accounts.create(customer_id=customer_id).accounts

    assert accounts == usual


def test_a_login_means_all_its_accounts_unless_accounts_are_named(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    connection = sandbox.connect(customer_id)
    other = sandbox.connect(customer_id, institution_id=200_001)
    login_id = connection.institution_login_id

    of_login = refresh(sandbox_client, customer_id, institutionLoginId=login_id)
    named = refresh(sandbox_client, customer_id, institutionLoginId=login_id, accountIds=other.account_ids[:2])

    assert (of_login.institution_login_id, of_login.account_ids) == (login_id, connection.account_ids)
    assert of_login.mode == "standard"
    assert named.account_ids == other.account_ids[:2]
    assert named.institution_login_id is None


@pytest.mark.parametrize(("profile", "code"), [("reconnect", 948), ("mfa", 185)])
def test_the_code_of_an_institution_that_refuses_is_in_the_status(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, profile: str, code: int
) -> None:
    refused = sandbox.connect(customer_id, profile=profile)
    sandbox.advance(days=45)

    done = finished(sandbox, sandbox_client, customer_id, accountIds=refused.account_ids)

    assert (done.status, done.total_count, done.success_count, done.failed_count) == ("FAILED", 3, 0, 3)
    assert {each.aggregation_status_code for each in done.accounts or []} == {code}
    # That of the last success.
    assert {each.aggregation_success_date for each in done.accounts or []} == {NOW}


def test_what_one_institution_refuses_does_not_keep_others_from_being_refreshed(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    refused = sandbox.connect(customer_id, profile="mfa").account_ids[0]
    good = sandbox.connect(customer_id, institution_id=200_001).account_ids[0]

    done = finished(sandbox, sandbox_client, customer_id, accountIds=[refused, good])

    assert (done.status, done.total_count, done.success_count, done.failed_count) == ("COMPLETED", 2, 1, 1)
    assert {each.account_id: each.aggregation_status_code for each in done.accounts or []} == {refused: 185, good: 0}


def test_an_account_that_was_deleted_meanwhile_has_failed(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    first, second, _ = sandbox.connect(customer_id).account_ids
    made = refresh(sandbox_client, customer_id, accountIds=[first, second])
    sandbox_client.aggregation.v1.customers.accounts.delete(customer_id=customer_id, account_id=second)
    sandbox.advance(seconds=2)

    done = status_of(sandbox_client, customer_id, made.refresh_id)

    assert (done.total_count, done.success_count, done.failed_count) == (2, 1, 1)
    assert [each.account_id for each in done.accounts or []] == [first]


@pytest.mark.parametrize(
    ("body", "earliest"),
    [
        ({"mode": "standard"}, PRESENT - 180 * DAY),
        ({"mode": "standard", "fromDate": "2024-05-01T00:00:00Z"}, PRESENT - 180 * DAY),
        # 24 months before the account was added.
        ({"mode": "historic"}, 1_678_784_400),
        ({"mode": "custom", "fromDate": "2024-05-01T00:00:00Z"}, 1_714_521_600),
        ({"mode": "custom", "fromDate": "2024-05-01T02:00:00+02:00", "toDate": "2024-06-01T00:00:00Z"}, 1_714_521_600),
        ({"mode": "custom", "fromDate": "2001-05-01T00:00:00.123456789Z"}, 1_678_784_400),
        # Nothing that is known becomes unknown again.
        ({"mode": "custom", "fromDate": "2025-03-01T00:00:00Z"}, PRESENT - 180 * DAY),
    ],
)
def test_how_far_back_it_goes_depends_on_its_mode(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, body: dict[str, Any], earliest: int
) -> None:
    checking, savings, _ = sandbox.connect(customer_id).account_ids
    untouched = transactions_of(sandbox_client, customer_id, savings)

    assert finished(sandbox, sandbox_client, customer_id, accountIds=[checking], **body).status == "COMPLETED"

    # A checking account has a transaction in any week.
    assert earliest <= first_day(sandbox_client, customer_id, checking) < earliest + 7 * DAY
    assert transactions_of(sandbox_client, customer_id, savings) == untouched


def test_a_refused_institution_shows_no_more_of_the_history(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    checking = sandbox.connect(customer_id, profile="mfa").account_ids[0]
    before = first_day(sandbox_client, customer_id, checking)

    finished(sandbox, sandbox_client, customer_id, accountIds=[checking], mode="historic")

    assert first_day(sandbox_client, customer_id, checking) == before


def test_the_dates_come_back_where_they_count(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    ids = sandbox.connect(customer_id).account_ids
    dates = {"fromDate": "2024-05-01T00:00:00Z", "toDate": "2024-06-01T00:00:00Z"}

    custom = refresh(sandbox_client, customer_id, accountIds=ids, mode="custom", **dates)
    open_ended = refresh(sandbox_client, customer_id, accountIds=ids, mode="custom", fromDate="2024-05-01T00:00:00Z")
    standard = refresh(sandbox_client, customer_id, accountIds=ids, **dates)

    assert custom.from_date == dt.datetime(2024, 5, 1, tzinfo=dt.UTC)
    assert custom.to_date == dt.datetime(2024, 6, 1, tzinfo=dt.UTC)
    assert open_ended.to_date == NOW
    assert (standard.from_date, standard.to_date) == (None, None)


@pytest.mark.parametrize(
    ("body", "status", "code", "match"),
    [
        ({}, 400, "10005", "accountIds or institutionLoginId"),
        ({"accountIds": []}, 400, "10005", "accountIds or institutionLoginId"),
        ({"accountIds": ["1"]}, 404, "10005", "no account 1"),
        ({"institutionLoginId": "1"}, 404, "38007", "institution login 1"),
        ({"mode": "quick"}, 400, "10100", "standard, historic, custom"),
        ({"mode": "custom"}, 400, "10005", "fromDate"),
        ({"mode": "custom", "fromDate": "yesterday"}, 400, "10100", "fromDate is a date-time"),
        ({"mode": "custom", "fromDate": "2024-05-01T00:00:00"}, 400, "10100", "no time zone"),
        ({"mode": "custom", "fromDate": "2024-05-01T00:00:00Z", "toDate": ""}, 400, "10100", "toDate is a date-time"),
        (
            {"mode": "custom", "fromDate": "2024-05-01T00:00:00Z", "toDate": "2024-04-01T00:00:00Z"},
            *(400, "41002", "before toDate"),
        ),
        (
            {"mode": "custom", "fromDate": "2026-01-01T00:00:00Z", "toDate": "2027-01-01T00:00:00Z"},
            *(400, "41002", "present"),
        ),
    ],
)
def test_what_makes_no_sense_is_refused(  # noqa: PLR0917  # a table
    sandbox: Sandbox,
    sandbox_client: Client,
    customer_id: str,
    body: dict[str, Any],
    status: int,
    code: str,
    match: str,
) -> None:
    accounts = {"accountIds": sandbox.connect(customer_id).account_ids}
    data = {**accounts, **body} if "mode" in body else body

    with pytest.raises(APIStatusError, match=match) as caught:
        refresh(sandbox_client, customer_id, **data)

    assert (caught.value.status_code, caught.value.code) == (status, code)


def test_unknown_customers_and_refreshes_are_refused(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    made = refresh(sandbox_client, customer_id, accountIds=sandbox.connect(customer_id).account_ids)
    other = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_two"}).id

    with pytest.raises(NotFoundError) as unknown_customer:
        refresh(sandbox_client, "1", accountIds=["1"])
    with pytest.raises(NotFoundError) as unknown_refresh:
        status_of(sandbox_client, customer_id, UNKNOWN)
    with pytest.raises(NotFoundError) as not_theirs:
        status_of(sandbox_client, other, made.refresh_id)

    assert unknown_customer.value.code == "14001"
    assert (unknown_refresh.value.code, not_theirs.value.code) == ("10008", "10008")


def test_listeners_are_notified_of_what_it_brought(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    checking = sandbox.connect(customer_id).account_ids[0]
    sandbox_client.aggregation.v1.customers.accounts.txpush.create(
        customer_id=customer_id, account_id=checking, data={"callback_url": "https://listener.example.com/"}
    )
    before = {each.id for each in transactions_of(sandbox_client, customer_id, checking)}
    sandbox.advance(days=45)

    finished(sandbox, sandbox_client, customer_id, accountIds=[checking])

    events = [json.loads(each.content)["event"] for each in sandbox.deliveries]
    told = {record["id"] for event in events if event["class"] == "transaction" for record in event["records"]}
    new = {each.id for each in transactions_of(sandbox_client, customer_id, checking)} - before
    assert new
    assert new <= told


def test_one_in_progress_is_finished_after_the_state_was_loaded(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    with Sandbox(state=file, now=NOW, running=False) as sandbox, sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        made = refresh(client, customer_id, accountIds=sandbox.connect(customer_id).account_ids)

    with Sandbox(state=file, running=False) as sandbox, sandbox.client() as client:
        assert status_of(client, customer_id, made.refresh_id).status == "IN_PROGRESS"
        sandbox.advance(seconds=2)
        assert status_of(client, customer_id, made.refresh_id).status == "COMPLETED"
