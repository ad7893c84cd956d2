"""Connect components: configurations, login forms, OAuth URLs, and reconnections."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from listeners import listener

from open_banking import APIStatusError, MFAChallengeError, NotFoundError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from open_banking import Client
    from open_banking.sandbox import Connection

BANK = 200_001
OAUTH_BANK = 102_176
NOT_CERTIFIED = 200_029
UNKNOWN = "605543e1-f507-48ad-8127-95c40566597b"
AGREED = {"language": "en", "accepted_date": "2024-11-28T18:25:32+00:00"}


@pytest.fixture
def listening() -> Iterator[httpx.Client]:
    with listener() as client:
        yield client


def login_form(client: Client, customer_id: str, *, bank: int = BANK, **further: Any) -> Any:
    data: Any = {"language": "en", "customer_id": customer_id, "service_agreement": AGREED, **further}
    return client.connect_components.institutions.login_forms.create(institution_id=bank, data=data)


def oauth_url(client: Client, customer_id: str, *, bank: int = OAUTH_BANK, **further: Any) -> Any:
    data: Any = {
        "redirect_uri": "https://partner.example.com/done?for=me",
        "customer_id": customer_id,
        "service_agreement": AGREED,
        **further,
    }
    return client.connect_components.institutions.oauth_urls.create(institution_id=bank, data=data)


def reconnection(client: Client, customer_id: str, login_id: str) -> Any:
    return client.connect_components.customers.institution_login_ids.reconnections.create(
        customer_id=customer_id, institution_login_id=int(login_id), data={}
    )


def fill_in(sandbox: Sandbox, form: Any, user: str, password: str = "any", **further: Any) -> Connection:  # noqa: S107  # opens nothing
    values = dict(zip((each.id for each in form.elements), (user, password), strict=True))
    return sandbox.submit_login_form(form.id, values, **further)


def types_of(client: Client, customer_id: str) -> list[str]:
    return [each.type for each in client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts]


# Configurations


def test_a_configuration_is_kept_until_it_is_deleted(sandbox_client: Client) -> None:
    configurations = sandbox_client.connect_components.configurations
    personal = configurations.create(data={"account_classification_type": ["personal"], "ao_required": True})
    business = configurations.create(data={"account_classification_type": ["business"]})

    assert personal.account_classification_type == ["personal"]
    assert configurations.get(configuration_id=str(personal.id)) == personal
    assert configurations.list() == [personal, business]

    configurations.delete(configuration_id=str(personal.id))

    assert configurations.list() == [business]
    with pytest.raises(NotFoundError):
        configurations.get(configuration_id=str(personal.id))


def test_a_configuration_says_which_accounts_a_login_form_brings(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    made = sandbox_client.connect_components.configurations.create(
        data={"filter_accounts": ["Credit Card", "savings"], "account_classification_type": ["business"]}
    )
    form = login_form(sandbox_client, customer_id, configuration_id=str(made.id))

    fill_in(sandbox, form, "everyday")

    # The other filter is for institutions with OAuth.
    assert types_of(sandbox_client, customer_id) == ["savings", "creditCard"]


def test_a_configuration_that_lets_no_account_in_keeps_the_customer_out(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    made = sandbox_client.connect_components.configurations.create(data={"filter_accounts": ["Mortgage"]})
    form = login_form(sandbox_client, customer_id, configuration_id=str(made.id))

    with pytest.raises(ValueError, match="configuration"):
        fill_in(sandbox, form, "everyday")

    assert types_of(sandbox_client, customer_id) == []


# Login forms


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("en", ["Username", "Password"]),
        ("en-us", ["Username", "Password"]),
        ("es", ["Usuario", "Contraseña"]),
        ("fr-CA", ["Identifiant", "Mot de passe"]),
    ],
)
def test_a_form_asks_for_a_user_and_a_password(
    sandbox_client: Client, customer_id: str, language: str, labels: list[str]
) -> None:
    form = login_form(sandbox_client, customer_id, language=language)

    assert [each.label for each in form.elements] == labels
    assert [each.sort_order for each in form.elements] == [0, 1]
    ids = {str(form.id), str(form.event_stream_id), *(str(each.id) for each in form.elements)}
    assert len(ids) == 4


def test_who_fills_in_a_form_has_their_accounts(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    form = login_form(sandbox_client, customer_id)
    assert types_of(sandbox_client, customer_id) == []

    connection = fill_in(sandbox, form, " Saver ")

    accounts = sandbox_client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts
    assert [each.type for each in accounts] == ["checking", "savings", "moneyMarket", "cd"]
    assert [each.id for each in accounts] == connection.account_ids
    assert {(each.institution_id, str(each.institution_login_id)) for each in accounts} == {
        (str(BANK), connection.institution_login_id)
    }


@pytest.mark.parametrize(
    ("user", "password", "further", "match"),
    [
        ("nobody", "any", {}, "not right"),
        ("everyday", "wrong", {}, "not right"),
        ("everyday", "", {}, "not right"),
        ("mfa", "any", {}, "asks for a code"),
        ("mfa", "any", {"code": "1"}, "does not accept"),
    ],
)
def test_what_the_bank_refuses_can_be_tried_again(  # noqa: PLR0917  # a table
    sandbox: Sandbox,
    sandbox_client: Client,
    customer_id: str,
    user: str,
    password: str,
    further: dict[str, str],
    match: str,
) -> None:
    form = login_form(sandbox_client, customer_id)

    with pytest.raises(ValueError, match=match):
        fill_in(sandbox, form, user, password, **further)
    assert types_of(sandbox_client, customer_id) == []
    fill_in(sandbox, form, "mfa", code="123456")

    assert types_of(sandbox_client, customer_id) == ["checking", "savings", "creditCard"]


def test_a_form_is_filled_in_once_within_two_hours(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    used, old = login_form(sandbox_client, customer_id), login_form(sandbox_client, customer_id)
    fill_in(sandbox, used, "everyday")

    with pytest.raises(ValueError, match="already"):
        fill_in(sandbox, used, "everyday")
    sandbox.advance(hours=2)
    with pytest.raises(ValueError, match="expired"):
        fill_in(sandbox, old, "saver")


@pytest.mark.parametrize("values", [{}, {"user": "everyday"}])
def test_a_form_wants_its_own_elements(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, values: dict[str, str]
) -> None:
    form = login_form(sandbox_client, customer_id)

    with pytest.raises(ValueError, match=str(form.elements[0].id)):
        sandbox.submit_login_form(str(form.id), values)
    with pytest.raises(ValueError, match=UNKNOWN):
        sandbox.submit_login_form(UNKNOWN, values)


def test_a_link_is_no_form(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    link = sandbox_client.connect.v2.generate.create(
        data={"partner_id": sandbox.partner_id, "customer_id": customer_id}
    ).link

    with pytest.raises(ValueError, match="no login form"):
        sandbox.submit_login_form(link.rpartition("/")[2], {})


def test_a_bank_that_is_out_of_order_cannot_be_logged_in_at(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    offline = next(
        each.id
        for each in sandbox_client.institution.v2.institutions.list(limit=1000).institutions
        if each.status == "offline" and each.trans_agg
    )
    form = login_form(sandbox_client, customer_id, bank=offline)

    with pytest.raises(ValueError, match="offline"):
        fill_in(sandbox, form, "everyday")


# OAuth URLs


def test_an_oauth_url_is_a_page_that_brings_accounts_and_leads_back(customer_of_a_served: Any) -> None:
    sandbox, client, customer_id, browse = customer_of_a_served
    made = oauth_url(client, customer_id)
    assert made.url.startswith(sandbox.url)

    page = browse.get(made.url)
    assert "FinBank OAuth" in page.text
    accounts = browse.post(str(page.url), data={"user": "saver", "password": "any"})
    left = browse.post(str(accounts.url).replace("/accounts", "/finish"), follow_redirects=False)

    assert types_of(client, customer_id) == ["checking", "savings", "moneyMarket", "cd"]
    address = httpx.URL(left.headers["Location"])
    assert (address.host, address.path, address.params["for"]) == ("partner.example.com", "/done", "me")
    assert address.params["reason"] == "complete"


def test_a_configuration_says_who_may_log_in_with_oauth(customer_of_a_served: Any) -> None:
    _, client, customer_id, browse = customer_of_a_served
    made = client.connect_components.configurations.create(
        data={"account_classification_type": ["business"], "filter_accounts": ["Mortgage"]}
    )
    page = browse.get(oauth_url(client, customer_id, configuration_id=str(made.id)).url)

    refused = browse.post(str(page.url), data={"user": "saver", "password": "any"})
    assert (refused.status_code, types_of(client, customer_id)) == (400, [])
    browse.post(str(page.url), data={"user": "business", "password": "any"})

    assert types_of(client, customer_id) == ["checking", "savings", "creditCard", "lineOfCredit"]


@pytest.fixture
def customer_of_a_served() -> Iterator[tuple[Sandbox, Client, str, httpx.Client]]:
    """A sandbox over HTTP with a customer, and what browses its pages."""
    with (
        Sandbox() as sandbox,
        sandbox.serve(),
        sandbox.client() as client,
        httpx.Client(trust_env=False, follow_redirects=True) as browse,
    ):
        made = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
        yield sandbox, client, made.id, browse


@pytest.mark.parametrize("redirect_uri", ["done", "https://a b", "http://host:port/"])
def test_nobody_can_be_redirected_to_what_is_no_address(
    sandbox_client: Client, customer_id: str, redirect_uri: str
) -> None:
    with pytest.raises(APIStatusError, match="redirectURI") as caught:
        oauth_url(sandbox_client, customer_id, redirect_uri=redirect_uri)

    assert caught.value.status_code == 400


# What both refuse


@pytest.mark.parametrize("create", [login_form, oauth_url])
@pytest.mark.parametrize(
    ("arguments", "status", "match"),
    [
        ({"bank": 1}, 404, "no institution 1"),
        ({"bank": 10**30}, 404, "no institution"),
        ({"bank": NOT_CERTIFIED}, 400, "cannot be connected"),
        ({"customer_id": "1"}, 404, "no customer 1"),
        ({"configuration_id": UNKNOWN}, 404, "no configuration"),
        ({"service_agreement": {"language": "en", "accepted_date": "today"}}, 400, "acceptedDate"),
    ],
)
def test_what_makes_no_sense_is_refused(  # noqa: PLR0917  # a table
    sandbox_client: Client, customer_id: str, create: Any, arguments: dict[str, Any], status: int, match: str
) -> None:
    with pytest.raises(APIStatusError, match=match) as caught:
        create(sandbox_client, **{"customer_id": customer_id, **arguments})

    assert caught.value.status_code == status


def test_a_form_is_not_in_any_language(sandbox_client: Client, customer_id: str) -> None:
    with pytest.raises(APIStatusError, match="fr-ca, not de") as caught:
        login_form(sandbox_client, customer_id, language="de")

    assert caught.value.status_code == 400


# Reconnections


def test_a_broken_login_works_again(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    before = sandbox.connect(customer_id, profile="reconnect")
    refresh = sandbox_client.aggregation.v1.customers.institution_logins.accounts.create
    with pytest.raises(APIStatusError, match="Connect Fix"):
        refresh(customer_id=customer_id, institution_login_id=before.institution_login_id)

    form = reconnection(sandbox_client, customer_id, before.institution_login_id)
    with pytest.raises(APIStatusError, match="Connect Fix"):
        refresh(customer_id=customer_id, institution_login_id=before.institution_login_id)
    with pytest.raises(ValueError, match="not right"):
        fill_in(sandbox, form, "everyday")
    after = fill_in(sandbox, form, "reconnect")

    assert after == before
    accounts = refresh(customer_id=customer_id, institution_login_id=before.institution_login_id).accounts
    assert {each.aggregation_status_code for each in accounts} == {0}


def test_a_bank_that_asks_for_a_code_challenges_who_reconnects(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    before = sandbox.connect(customer_id, profile="mfa")
    sandbox.advance(days=45)

    with pytest.raises(MFAChallengeError) as caught:
        reconnection(sandbox_client, customer_id, before.institution_login_id)
    body: Any = json.loads(json.dumps(caught.value.body))
    ((challenge,),) = (each["mfaChallenges"] for each in body)
    assert (challenge["mfaType"], challenge["choiceIds"]) == ("TFA_TEXT", [])

    with pytest.raises(ValueError, match="does not accept"):
        sandbox.submit_login_form(challenge["id"], {challenge["id"]: "1"})
    after = sandbox.submit_login_form(challenge["id"], {challenge["id"]: "123456"})

    assert after == before
    accounts = sandbox_client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts
    present = int(sandbox.clock.timestamp)
    assert {(each.aggregation_status_code, each.aggregation_success_date) for each in accounts} == {(0, present)}


def test_listeners_are_notified_of_what_a_login_brings(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    connection = sandbox.connect(customer_id, profile="reconnect")
    sandbox_client.aggregation.v1.customers.accounts.txpush.create(
        customer_id=customer_id,
        account_id=connection.account_ids[0],
        data={"callback_url": "https://listener.example.com/"},
    )
    sandbox.advance(days=45)
    sent = len(sandbox.deliveries)

    fill_in(sandbox, reconnection(sandbox_client, customer_id, connection.institution_login_id), "reconnect")

    assert {each.kind for each in sandbox.deliveries[sent:]} == {"txpush"}


def test_only_a_login_that_exists_is_reconnected(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    login_id = sandbox.connect(customer_id).institution_login_id

    for customer, login in ((customer_id, "1"), ("1", login_id)):
        with pytest.raises(APIStatusError, match=r"There is no customer|has no institution login") as caught:
            reconnection(sandbox_client, customer, login)
        assert caught.value.status_code == 400


# Over HTTP, and over time


def test_a_form_is_filled_in_over_http(customer_of_a_served: Any) -> None:
    sandbox, client, customer_id, browse = customer_of_a_served
    form = login_form(client, customer_id)
    values = {str(form.elements[0].id): "saver", str(form.elements[1].id): "any"}

    response = browse.post(f"{sandbox.url}/sandbox/submit_login_form", json={"form_id": str(form.id), "values": values})

    assert response.status_code == 200
    accounts = client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts
    assert response.json()["account_ids"] == [each.id for each in accounts]
    assert len(accounts) == 4


def test_a_form_outlives_the_process(tmp_path: Path) -> None:
    file, present = tmp_path / "state.json", dt.datetime(2025, 3, 14, 9, tzinfo=dt.UTC)
    with Sandbox(state=file, now=present, running=False) as sandbox, sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        form = login_form(client, customer_id)

    with Sandbox(state=file, running=False) as sandbox, sandbox.client() as client:
        fill_in(sandbox, form, "saver")
        assert len(types_of(client, customer_id)) == 4
