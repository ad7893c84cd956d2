"""Institutions of the sandbox: searched, filtered by product and country, paged through, one by one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from open_banking import BadRequestError, NotFoundError
from open_banking.sandbox import Sandbox
from open_banking.sandbox.bank.institutions import institutions

if TYPE_CHECKING:
    from open_banking import Client


def test_the_test_bank_is_found_by_its_id_and_by_its_name(sandbox_client: Client) -> None:
    v2 = sandbox_client.institution.v2

    finbank = v2.institutions.get(institution_id=101_732).institution
    listed = v2.institutions.list(search="FINBANK").institutions

    assert (finbank.name, finbank.currency, finbank.status, finbank.oauth_enabled) == (
        "FinBank",
        "USD",
        "online",
        False,
    )
    assert finbank.trans_agg
    assert finbank.voa
    assert finbank.ach
    assert finbank in listed
    assert all("finbank" in (each.name or "").lower() for each in listed)


@pytest.mark.parametrize(
    ("institution_id", "name", "true"),
    [
        (101_732, "FinBank", {"transAgg", "ach", "voa", "voi"}),
        (102_105, "FinBank Profiles - A", {"transAgg", "ach", "voa", "voi"}),
        (102_168, "FinBank Profiles - B", {"transAgg", "ach", "voa", "voi"}),
        (102_176, "FinBank OAuth", {"transAgg", "ach", "voa", "voi", "oauthEnabled"}),
        (102_177, "FinBank OAuth", {"transAgg", "ach", "voa", "voi", "oauthEnabled"}),
        (102_178, "FinBank OAuth", {"transAgg", "ach", "voa", "voi", "oauthEnabled"}),
        # A provider of retirement plans takes no deposits and knows no wages.
        (4222, "", {"transAgg", "voa"}),
    ],
)
def test_the_test_banks_have_their_live_ids(
    sandbox: Sandbox, sandbox_client: Client, institution_id: int, name: str, true: set[str]
) -> None:
    path = f"/institution/v2/institutions/{institution_id}"
    record = json.loads(sandbox_client.request("GET", path).content)["institution"]

    assert record["name"].startswith(name)
    assert ("FinBank" in record["name"]) == bool(name)
    assert record["status"] == "online"
    assert {each for each in ("transAgg", "ach", "voa", "voi", "oauthEnabled") if record[each]} == true
    customer_id = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
    assert len(sandbox.connect(customer_id, institution_id=institution_id, profile="profile_03").account_ids) == 5


def test_a_provider_of_retirement_plans_is_none_of_the_test_banks(sandbox_client: Client) -> None:
    provider = sandbox_client.institution.v2.institutions.get(institution_id=4222).institution

    assert (provider.class_, provider.account_type_description) == ("retirement", "Workplace Retirement")


def test_an_address_says_of_its_second_line_that_there_is_none(sandbox_client: Client) -> None:
    content = sandbox_client.request("GET", "/institution/v2/institutions", query={"limit": 1000}).content

    addresses = [each["address"] for each in json.loads(content)["institutions"]]
    assert len(addresses) > 200
    assert all(each["addressLine2"] is None and each["addressLine1"] for each in addresses)


def test_one_test_bank_uses_oauth_and_takes_the_place_of_another(sandbox_client: Client) -> None:
    listed = {
        each.name: each for each in sandbox_client.institution.v2.institutions.list(search="finbank").institutions
    }

    oauth, classic = listed["FinBank OAuth"], listed["FinBank Classic"]

    assert oauth.oauth_enabled
    assert oauth.special_instructions
    assert not classic.oauth_enabled
    assert classic.oauth_institution_id == oauth.id


def test_the_pages_hold_every_institution_once(sandbox_client: Client) -> None:
    everything = sandbox_client.institution.v2.institutions.list(limit=1000)
    ids = [each.id for each in everything.institutions]

    paged: list[int] = []
    for start in range(1, len(ids) + 1, 100):
        page = sandbox_client.institution.v2.institutions.list(start=start, limit=100)
        assert page.found == everything.found
        assert page.displaying == len(page.institutions)
        assert page.more_available == (start + 99 < len(ids))
        paged += [each.id for each in page.institutions]

    assert paged == ids
    assert 200 <= len(set(ids)) == everything.found


@pytest.mark.parametrize("name", ["institutions", "certified_institutions"])
@pytest.mark.parametrize(
    ("product", "flag"),
    [
        ("transAgg", "trans_agg"),
        ("ach", "ach"),
        ("stateAgg", "state_agg"),
        ("voi", "voi"),
        ("voa", "voa"),
        ("aha", "aha"),
        ("availBalance", "avail_balance"),
        ("accountOwner", "account_owner"),
    ],
)
def test_a_product_leaves_those_certified_for_it(sandbox_client: Client, name: str, product: str, flag: str) -> None:
    listed: Any = getattr(sandbox_client.institution.v2, name)

    every, chosen = listed.list(limit=1000), listed.list(limit=1000, type=product)

    certified = [each.id for each in every.institutions if getattr(each, flag)]
    assert [each.id for each in chosen.institutions] == certified
    assert 0 < chosen.found < every.found


@pytest.mark.parametrize(
    ("countries", "currencies"), [(["us"], ["USD"]), (["ca"], ["CAD"]), (["us", "ca"], ["CAD", "USD"]), (["mx"], [])]
)
def test_a_country_leaves_those_in_it(sandbox_client: Client, countries: list[str], currencies: list[str]) -> None:
    page = sandbox_client.institution.v2.institutions.list(limit=1000, supported_countries=countries)

    assert sorted({each.currency for each in page.institutions}) == currencies


def test_an_asterisk_means_all_countries(sandbox_client: Client) -> None:
    listed = sandbox_client.institution.v2.institutions

    assert listed.list(supported_countries=["*"]).found == listed.list().found


def test_what_is_certified_for_nothing_is_in_the_full_list_alone(sandbox_client: Client) -> None:
    v2 = sandbox_client.institution.v2
    banking = ("trans_agg", "ach", "state_agg", "voi", "voa", "aha", "avail_balance", "account_owner")
    flags = (*banking, "student_loan_data", "loan_payment_details")

    every = v2.institutions.list(limit=1000).institutions
    certified = v2.certified_institutions.list(limit=1000).institutions

    some = [each.id for each in every if any(getattr(each, flag) for flag in flags)]
    assert [each.id for each in certified] == some
    assert len(certified) < len(every)


def test_rssd_ids_and_children_come_on_demand(sandbox_client: Client) -> None:
    certified = sandbox_client.institution.v2.certified_institutions

    plain = certified.list(limit=1000).institutions
    detailed = certified.rssd.list(limit=1000).institutions

    assert [each.id for each in plain] == [each.id for each in detailed]
    assert {each.rssd for each in plain} == {None}
    assert len({each.rssd for each in detailed} - {None}) == len(detailed)
    parents = [each for each in detailed if each.child_institutions]
    assert parents
    every = {each.id: each for each in sandbox_client.institution.v2.institutions.list(limit=1000).institutions}
    for parent in parents:
        for child in parent.child_institutions or ():
            assert child.parent_rssd == parent.rssd
            assert child.name == every[child.institution_id].name


def test_a_bank_has_its_own_children(sandbox_client: Client) -> None:
    (bank,) = sandbox_client.institution.v2.certified_institutions.rssd.list(search="alderhurst bank").institutions

    # The towns after Alderhurst, with the lines of business that come after a bank.
    assert [each.name for each in bank.child_institutions or ()] == [
        "Brindlehaven Card Services",
        "Brindlecombe Investments",
        "Brindlethorpe Home Loans",
        "Brindlebrook Retirement Plans",
        "Brindlegate Student Loans",
    ]


def test_a_branding_is_the_one_of_the_institution(sandbox_client: Client) -> None:
    institutions = sandbox_client.institution.v2.institutions

    branding = institutions.branding.list(institution_id=101_732).branding

    assert branding == institutions.get(institution_id=101_732).institution.branding
    for url in (branding.logo, branding.alternate_logo, branding.icon, branding.tile):
        assert (url or "").startswith("https://branding.example.com/101732/")
    assert int((branding.primary_color or "").removeprefix("#"), 16)


def test_what_is_not_there_is_not_found(sandbox_client: Client) -> None:
    institutions = sandbox_client.institution.v2.institutions

    with pytest.raises(NotFoundError) as caught:
        institutions.get(institution_id=1)
    assert caught.value.code == "11000"
    with pytest.raises(NotFoundError):
        institutions.branding.list(institution_id=1)


@pytest.mark.parametrize("arguments", [{"type": "loans"}, {"start": 0}, {"limit": 1001}])
def test_what_makes_no_sense_is_refused(sandbox_client: Client, arguments: dict[str, Any]) -> None:
    with pytest.raises(BadRequestError) as caught:
        sandbox_client.institution.v2.institutions.list(**arguments)
    assert caught.value.code == "10010"


def test_a_routing_number_leads_to_its_bank(sandbox: Sandbox, sandbox_client: Client) -> None:
    by_number = sandbox_client.institution.v1.institutions.routing_number
    customer_id = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
    checking = sandbox.connect(customer_id, institution_id=200_001).account_ids[0]
    details = sandbox_client.aggregation.v1.customers.accounts.details.list(
        customer_id=customer_id, account_id=checking
    )

    found = by_number.get(routing_number=int(details.routing_number))

    assert (found.found, found.displaying, found.more_available) == (1, 1, False)
    (bank,) = found.institutions or []
    shown = sandbox_client.institution.v2.institutions.get(institution_id=200_001).institution
    assert (bank.id, bank.name, bank.branding) == (200_001, shown.name, shown.branding)
    assert (bank.display_name, bank.voa_status) == (shown.name, shown.status)


def test_a_bank_may_have_a_further_routing_number(sandbox_client: Client) -> None:
    # The example of the document.
    found = sandbox_client.institution.v1.institutions.routing_number.get(routing_number=847_392_234)

    assert [each.name for each in found.institutions or []] == ["FinBank Profiles - A"]


@pytest.mark.parametrize(
    ("routing_number", "status"), [(190_000_000, 404), (19_000_000, 404), (1_234_567, 400), (1_234_567_890, 400)]
)
def test_a_routing_number_has_nine_digits_or_lacks_the_zero_in_front(
    sandbox_client: Client, routing_number: int, status: int
) -> None:
    with pytest.raises((BadRequestError, NotFoundError), match="outing number") as caught:
        sandbox_client.institution.v1.institutions.routing_number.get(routing_number=routing_number)

    assert caught.value.status_code == status


def test_the_seed_changes_no_institution() -> None:
    listed: list[Any] = []
    for seed in (1, 2):
        with Sandbox(seed=seed) as sandbox, sandbox.client() as client:
            listed.append(client.institution.v2.institutions.list(limit=1000).institutions)

    assert listed[0] == listed[1]


def test_every_routing_number_passes_its_checksum_and_is_given_out_once() -> None:
    numbers = [each.routing_number for each in institutions().values()]

    for number in numbers:
        a, b, c, d, e, f, g, h, i = map(int, number)
        assert (3 * (a + d + g) + 7 * (b + e + h) + (c + f + i)) % 10 == 0
    assert len(set(numbers)) == len(numbers)
