"""Data sharing consents: given by connecting, listed, read and revoked; then nothing is aggregated any more."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from open_banking import APIStatusError, BadRequestError, InternalServerError, NotFoundError
from open_banking.sandbox import Sandbox
from open_banking.sandbox.connect_pages.routes import routes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from open_banking import Client, models
    from open_banking.sandbox import Connection

NOW = dt.datetime(2025, 3, 14, 9, tzinfo=dt.UTC)
A_DAY_LATER = "2025-03-15T09:00:00Z"
FINBANK, OTHER_BANK = 101_732, 102_105
RECEIPT = "123e4567-e89b-42d3-a456-556642440000"
"""A receipt that nobody has."""


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def undocumented() -> Iterator[tuple[Sandbox, Client]]:
    """A sandbox without a validator, for the statuses that the API has and its document leaves out."""
    with Sandbox(now=NOW, running=False) as sandbox, sandbox.client() as client:
        yield sandbox, client


def consents_of(client: Client, customer_id: str, **query: Any) -> list[models.DataSharingConsentReceipt]:
    return client.data_sharing_consents.list(customer_id=customer_id, **query).consents


def receipt_of(client: Client, customer_id: str) -> str:
    """The id of the only receipt."""
    (consent,) = consents_of(client, customer_id)
    return str(consent.consent_receipt_id)


def statuses_of(consent: models.DataSharingConsentReceipt) -> dict[str, tuple[str, str | None]]:
    """The status of each part of a consent, by login, and who changed it last."""
    return {
        str(each.institution_login_id): (str(each.status_details.status), each.last_updated_by)
        for each in consent.institutions or []
    }


# Given


def test_connecting_gives_consent(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    assert consents_of(sandbox_client, customer_id) == []

    connection = sandbox.connect(customer_id, profile="everyday", institution_id=FINBANK)

    (consent,) = consents_of(sandbox_client, customer_id)
    accounts = sandbox_client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts
    assert (consent.customer_id, consent.customer_category, consent.context) == (customer_id, "INDIVIDUAL", "partner")
    assert (consent.status_details.status, consent.receipt_version) == ("ACTIVE", 1)
    assert consent.created_date == consent.status_details.status_date == "2025-03-14T09:00:00Z"
    assert consent.access_period.start_date == "2025-03-14T09:00:00Z"
    assert consent.access_period.end_date == "2026-03-14T09:00:00Z"
    (part,) = consent.institutions or []
    assert (part.institution_id, part.institution_login_id) == (str(FINBANK), connection.institution_login_id)
    assert [(each.id, each.real_account_number_last4, each.type, each.status) for each in part.accounts or []] == [
        (each.id, each.real_account_number_last4, each.type, "ACTIVE") for each in accounts
    ]
    assert sandbox_client.data_sharing_consents.get(consent_receipt_id=str(consent.consent_receipt_id)) == consent


def test_the_page_of_connect_gives_consent(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    link = sandbox_client.connect.v2.generate.create(
        data={"partner_id": sandbox.partner_id, "customer_id": customer_id}
    ).link
    browser = TestClient(Starlette(routes=routes(sandbox._engine)), base_url=sandbox.base_url)
    page = f"{link.partition('?')[0]}/1/banks/{FINBANK}"

    browser.post(page, data={"user": "everyday", "password": "wrong"})
    assert consents_of(sandbox_client, customer_id) == []

    browser.post(page, data={"user": "everyday", "password": "secret"})
    assert [each.status_details.status for each in consents_of(sandbox_client, customer_id)] == ["ACTIVE"]


def test_another_bank_becomes_part_of_the_consent(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    first = sandbox.connect(customer_id, institution_id=FINBANK)
    receipt = receipt_of(sandbox_client, customer_id)
    sandbox.advance(days=1)
    second = sandbox.connect(customer_id, institution_id=OTHER_BANK)

    consent = sandbox_client.data_sharing_consents.get(consent_receipt_id=receipt)
    assert statuses_of(consent) == {
        first.institution_login_id: ("ACTIVE", "CUSTOMER"),
        second.institution_login_id: ("ACTIVE", "CUSTOMER"),
    }
    assert (consent.receipt_version, consent.status_details.status_date) == (2, A_DAY_LATER)
    # It lasts as long as the part that lasts longest.
    assert consent.access_period.end_date == "2026-03-15T09:00:00Z"


def test_an_account_that_is_deleted_is_inactive(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    deleted, *left = sandbox.connect(customer_id, profile="everyday").account_ids
    sandbox_client.aggregation.v1.customers.accounts.delete(customer_id=customer_id, account_id=deleted)

    (consent,) = consents_of(sandbox_client, customer_id)
    (part,) = consent.institutions or []
    found = {each.id: each.status for each in part.accounts or []}
    assert found == {deleted: "INACTIVE", **dict.fromkeys(left, "ACTIVE")}


# Listed


def test_a_list_has_pages_and_an_order(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    receipts = []
    for _ in range(3):
        sandbox.connect(customer_id)
        (active,) = consents_of(sandbox_client, customer_id, status="ACTIVE")
        receipts.append(str(active.consent_receipt_id))
        sandbox_client.data_sharing_consents.delete(consent_receipt_id=receipts[-1])
        sandbox.advance(days=1)
    sandbox.connect(customer_id)
    (active,) = consents_of(sandbox_client, customer_id, status="ACTIVE")
    receipts.append(str(active.consent_receipt_id))

    def listed(**query: Any) -> list[int]:
        """The positions of the consents that are listed."""
        return [
            receipts.index(str(each.consent_receipt_id)) for each in consents_of(sandbox_client, customer_id, **query)
        ]

    assert len(set(receipts)) == 4
    assert listed() == [3, 2, 1, 0]
    assert listed(sort_order="Asc") == [0, 1, 2, 3]
    assert listed(sort_by="endDate", sort_order="Desc") == [3, 2, 1, 0]
    assert listed(sort_by="status", sort_order="Asc") == [3, 0, 1, 2]
    assert listed(status="INACTIVE", sort_order="Asc") == [0, 1, 2]
    assert listed(context="partner", sort_order="Asc") == [0, 1, 2, 3]
    assert listed(context="crossPartner") == []
    page = sandbox_client.data_sharing_consents.list(customer_id=customer_id, start=2, limit=2)
    assert (page.found, page.displaying, page.more_available) == (4, 2, True)
    assert [receipts.index(str(each.consent_receipt_id)) for each in page.consents] == [2, 1]


@pytest.mark.parametrize(
    ("parameter", "value"),
    [("status", "REVOKED"), ("sort_by", "purpose"), ("sort_order", "up"), ("context", "everybody")],
)
def test_an_unknown_value_is_refused(parameter: str, value: str, sandbox_client: Client, customer_id: str) -> None:
    with pytest.raises(BadRequestError, match=f"{parameter} is .* not {value}") as refused:
        consents_of(sandbox_client, customer_id, **{parameter: value})
    assert str(refused.value.code) == "10100"


def test_consents_of_nobody_are_not_found(sandbox_client: Client) -> None:
    with pytest.raises(NotFoundError, match="There is no customer 1") as refused:
        consents_of(sandbox_client, "1")
    assert str(refused.value.code) == "14001"


@pytest.mark.parametrize(
    "call",
    [
        lambda calls: calls.get(consent_receipt_id=RECEIPT),
        lambda calls: calls.delete(consent_receipt_id=RECEIPT, update_by="PARTNER"),
        lambda calls: calls.institution_logins.delete(
            consent_receipt_id=RECEIPT, institution_login_id="1", update_by="PARTNER"
        ),
    ],
    ids=["get", "revoke", "revoke for a login"],
)
def test_an_unknown_receipt_is_not_found(call: Callable[[Any], object], sandbox_client: Client) -> None:
    with pytest.raises(NotFoundError, match=RECEIPT) as refused:
        call(sandbox_client.data_sharing_consents)
    assert str(refused.value.code) == "10215"


# Revoked


def aggregations(client: Client, customer_id: str, connection: Connection) -> dict[str, Callable[[], object]]:
    """All that has an institution asked for data."""
    aggregation, login, account = client.aggregation, connection.institution_login_id, connection.account_ids[0]
    of_account: dict[str, Any] = {"customer_id": customer_id, "account_id": account}
    of_login: dict[str, Any] = {"customer_id": customer_id, "institution_login_id": login}
    return {
        "refresh": lambda: aggregation.v1.customers.institution_logins.accounts.create(**of_login),
        "refresh v2": lambda: aggregation.v2.customers.institution_logins.accounts.create(**of_login),
        "historic load": lambda: aggregation.v1.customers.accounts.transactions.historic.create(**of_account),
        "live balance": lambda: aggregation.v1.customers.accounts.available_balance.live.list(**of_account),
        "owner": lambda: aggregation.v1.customers.accounts.owner.list(**of_account),
    }


def test_the_data_of_a_login_is_not_aggregated_without_consent(undocumented: tuple[Sandbox, Client]) -> None:
    sandbox, sandbox_client = undocumented
    customer_id = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
    revoked = sandbox.connect(customer_id, institution_id=FINBANK)
    kept = sandbox.connect(customer_id, institution_id=OTHER_BANK)
    receipt = receipt_of(sandbox_client, customer_id)
    sandbox.advance(days=1)
    sandbox_client.data_sharing_consents.institution_logins.delete(
        consent_receipt_id=receipt, institution_login_id=revoked.institution_login_id, update_by="CUSTOMER"
    )

    for name, call in aggregations(sandbox_client, customer_id, revoked).items():
        with pytest.raises(InternalServerError, match=r"consent .* is revoked") as refused:
            call()
        assert (str(refused.value.code), refused.value.remedy) == ("947", "reconnect"), name
    for call in aggregations(sandbox_client, customer_id, kept).values():
        call()
    accounts = sandbox_client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts
    assert {each.id: each.aggregation_status_code for each in accounts} == {
        **dict.fromkeys(revoked.account_ids, 947),
        **dict.fromkeys(kept.account_ids, 0),
    }
    consent = sandbox_client.data_sharing_consents.get(consent_receipt_id=receipt)
    assert (consent.status_details.status, consent.status_details.status_date) == ("ACTIVE", A_DAY_LATER)
    assert statuses_of(consent) == {
        revoked.institution_login_id: ("REVOKED", "CUSTOMER"),
        kept.institution_login_id: ("ACTIVE", "CUSTOMER"),
    }


def test_a_consent_is_revoked_as_a_whole(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    connections = [sandbox.connect(customer_id, institution_id=each) for each in (FINBANK, OTHER_BANK)]
    receipt = receipt_of(sandbox_client, customer_id)
    sandbox_client.data_sharing_consents.delete(consent_receipt_id=receipt)
    # A second time changes nothing.
    before = sandbox_client.data_sharing_consents.get(consent_receipt_id=receipt)
    sandbox.advance(days=1)
    sandbox_client.data_sharing_consents.delete(consent_receipt_id=receipt, update_by="CUSTOMER")

    consent = sandbox_client.data_sharing_consents.get(consent_receipt_id=receipt)
    assert consent == before
    assert consent.status_details.status == "INACTIVE"
    assert statuses_of(consent) == {each.institution_login_id: ("REVOKED", "PARTNER") for each in connections}
    for connection in connections:
        with pytest.raises(InternalServerError):
            aggregations(sandbox_client, customer_id, connection)["refresh"]()


def test_connecting_again_gives_consent_anew(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    connection = sandbox.connect(customer_id)
    receipt = receipt_of(sandbox_client, customer_id)
    sandbox_client.data_sharing_consents.delete(consent_receipt_id=receipt)
    sandbox.advance(days=1)
    assert sandbox.connect(customer_id) == connection

    aggregations(sandbox_client, customer_id, connection)["refresh"]()
    anew, old = consents_of(sandbox_client, customer_id)
    assert (str(old.consent_receipt_id), old.status_details.status) == (receipt, "INACTIVE")
    assert (anew.status_details.status, anew.created_date) == ("ACTIVE", A_DAY_LATER)
    assert statuses_of(anew) == {connection.institution_login_id: ("ACTIVE", "CUSTOMER")}


def test_connecting_again_restores_the_part_that_was_revoked(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    revoked = sandbox.connect(customer_id, institution_id=FINBANK)
    sandbox.connect(customer_id, institution_id=OTHER_BANK)
    receipt = receipt_of(sandbox_client, customer_id)
    sandbox_client.data_sharing_consents.institution_logins.delete(
        consent_receipt_id=receipt, institution_login_id=revoked.institution_login_id
    )
    sandbox.connect(customer_id, institution_id=FINBANK)

    aggregations(sandbox_client, customer_id, revoked)["refresh"]()
    (consent,) = consents_of(sandbox_client, customer_id)
    assert str(consent.consent_receipt_id) == receipt
    assert statuses_of(consent)[revoked.institution_login_id] == ("ACTIVE", "CUSTOMER")
    assert consent.receipt_version == 4


def test_only_what_is_in_a_consent_is_revoked(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    connection = sandbox.connect(customer_id)
    receipt = receipt_of(sandbox_client, customer_id)
    revoke = sandbox_client.data_sharing_consents.institution_logins.delete
    with pytest.raises(NotFoundError, match="not about institution login 7"):
        revoke(consent_receipt_id=receipt, institution_login_id="7")
    # The document has no 400 here.
    with pytest.raises(APIStatusError, match="Update-By is CUSTOMER or PARTNER, not MALLORY"):
        revoke(consent_receipt_id=receipt, institution_login_id=connection.institution_login_id, update_by="MALLORY")
    aggregations(sandbox_client, customer_id, connection)["refresh"]()


# Kept


def test_a_login_of_an_older_state_file_counts_as_consented(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    with Sandbox(state=path, now=NOW, running=False) as sandbox, sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        connection = sandbox.connect(customer_id)
    whole = json.loads(path.read_text())
    del whole["world"]["customers"][customer_id]["consents"]
    path.write_text(json.dumps(whole))

    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        aggregations(client, customer_id, connection)["refresh"]()
        receipt = receipt_of(client, customer_id)
        client.data_sharing_consents.delete(consent_receipt_id=receipt)
    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        consent = client.data_sharing_consents.get(consent_receipt_id=receipt)
        assert (consent.status_details.status, consent.created_date) == ("INACTIVE", "2025-03-14T09:00:00Z")
        with pytest.raises(InternalServerError):
            aggregations(client, customer_id, connection)["refresh"]()
