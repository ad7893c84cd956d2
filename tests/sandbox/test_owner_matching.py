"""How well a person that the caller names matches the owner of an account in the sandbox."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from open_banking import BadRequestError, NotFoundError
from open_banking.sandbox.records.similarity import similarity

if TYPE_CHECKING:
    from collections.abc import Callable

    from open_banking import Client
    from open_banking.sandbox import Sandbox

    Match = Callable[..., Any]

NAME = {"first_name": "Ada", "last_name": "Alder"}


@pytest.fixture
def account_id(sandbox: Sandbox, customer_id: str) -> str:
    return sandbox.connect(customer_id).account_ids[0]


def matched(client: Any, customer_id: str, account_id: str, *, insights: bool | None = None, **data: Any) -> Any:
    """The owner of an account with the scores of a person, who is Ada Alder unless it is said."""
    (holder,) = client.account_owner_verification_matchings.customers.accounts.create(
        customer_id=customer_id, account_id=account_id, insights=insights, data={"name": NAME, **data}
    ).holders
    return holder


@pytest.fixture
def match(sandbox_client: Client, customer_id: str, account_id: str) -> Match:
    """Matches a person with the owner of the account, who is Ada Alder."""
    return partial(matched, sandbox_client, customer_id, account_id)


@pytest.mark.parametrize(
    ("one", "other", "score"),
    [
        ("Alder", "Alder", 100),
        ("ALDER", "alder", 100),
        ("O'Brien-Ross", "o brien ross", 100),
        ("José", "Jose", 100),
        ("Jon", "John", 75),  # 3 of 4 letters stay
        ("Alber", "Alder", 80),  # 4 of 5
        ("ab", "abc", 66),  # 2 of 3, rounded down, so that 100 means the same
        ("Ada", "Bruno", 0),
        ("", "Ada", 0),
        ("Ada", "", 0),
        ("ada.alder@example.com", "ADA.ALDER@example.com", 100),
        ("adaalder@example.com", "ada.alder@example.com", 95),  # 20 of 21: a point counts
    ],
)
def test_texts_are_as_alike_as_the_letters_that_may_stay(one: str, other: str, score: int) -> None:
    assert similarity(one, other) == similarity(other, one) == score


@pytest.mark.parametrize(
    ("name", "scores"),
    [
        ({"first_name": "Ada", "last_name": "Alder"}, {"ownerName": 100, "firstName": 100, "lastName": 100}),
        # "adah alder" and "ada alder": 9 of 10 letters stay.
        ({"first_name": "Adah", "last_name": "Alder"}, {"ownerName": 90, "firstName": 75, "lastName": 100}),
        # "bruno wexyz" has only its blank in common with "ada alder", at another place, and no letter but one.
        ({"first_name": "Bruno", "last_name": "Wxyzz"}, {"firstName": 0, "lastName": 0}),
        # The bank knows neither a middle name nor a suffix. "ada q alder jr": 9 of 14.
        (
            {"first_name": "Ada", "middle_name": "Q", "last_name": "Alder", "suffix": "Jr"},
            {"ownerName": 64, "firstName": 100, "middleName": 0, "lastName": 100, "suffix": 0},
        ),
    ],
)
def test_each_part_of_a_name_that_was_sent_has_a_score(match: Match, name: Any, scores: dict[str, int]) -> None:
    found = match(name=name).to_dict()["nameScores"]

    assert scores.items() <= found.items()
    assert found.keys() == {"ownerName", *scores}
    assert all(0 <= each <= 100 for each in found.values())


def test_a_person_who_is_the_owner_scores_100_throughout(
    sandbox_client: Any, customer_id: str, account_id: str, match: Match
) -> None:
    owners = sandbox_client.aggregation.v3.customers.accounts.owner
    (owner,) = owners.list(customer_id=customer_id, account_id=account_id).holders
    address = owner.addresses[0]

    holder = match(
        phone="".join(each for each in owner.phones[0].phone if each.isdigit()),
        email_field=owner.emails[0].email.upper(),
        address={
            "line1": address.line1,
            "city": address.city,
            "state": address.state,
            "postal_code": address.postal_code,
            "country": "US",
            "type": "home",
        },
    ).to_dict()

    assert holder["ownerName"] == owner.owner_name
    assert holder["phones"][0]["phoneScores"] == {"phone": 100}
    assert holder["emails"][0]["emailScores"] == {"email": 100}
    assert holder["addresses"][0]["ownerAddress"] == address.owner_address
    fields = ("ownerAddress", "line1", "city", "state", "postalCode", "country", "type")
    assert holder["addresses"][0]["addressScores"] == dict.fromkeys(fields, 100)


def test_a_number_has_ten_digits_and_one_wrong_costs_a_tenth(match: Match) -> None:
    phone = "".join(each for each in match().phones[0].phone if each.isdigit())
    assert len(phone) == 10
    wrong = phone[:-1] + str((int(phone[-1]) + 5) % 10)

    assert match(phone=wrong).phones[0].phone_scores.phone == 90


def test_a_number_matches_with_and_without_the_country_code(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer_id = sandbox_client.aggregation.v2.customers.testing.create(
        data={"username": "with_a_phone", "phone": "1-801-984-4200"}
    ).id
    account_id = sandbox.connect(str(customer_id)).account_ids[0]

    holder = matched(sandbox_client, str(customer_id), account_id, phone="8019844200")

    assert holder.phones[0].phone_scores.phone == 100


def test_what_was_not_sent_has_no_score(match: Match) -> None:
    holder = match().to_dict()

    assert "addressScores" not in holder["addresses"][0]
    assert "emailScores" not in holder["emails"][0]
    assert "phoneScores" not in holder["phones"][0]


@pytest.mark.parametrize(("insights", "there"), [(None, False), (False, False), (True, True)])
def test_insights_come_when_they_are_wanted(match: Match, *, insights: bool | None, there: bool) -> None:
    assert ("identityInsights" in match(insights=insights).to_dict()) == there


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ({"lastName": "Alder"}, "1002"),
        ({"firstName": " ", "lastName": "Alder"}, "1002"),
        ({"firstName": "Ada"}, "15001"),
        ({"firstName": "Ada", "lastName": ""}, "15001"),
    ],
)
def test_a_name_that_is_missing_or_blank_is_refused(
    sandbox_client: Client, customer_id: str, account_id: str, name: dict[str, str], code: str
) -> None:
    path = f"/account-owner-verification-matchings/customers/{customer_id}/accounts/{account_id}"

    with pytest.raises(BadRequestError) as caught:
        sandbox_client.request("POST", path, json={"name": name})

    assert caught.value.code == code


@pytest.mark.parametrize(("whose", "code"), [("account", "38003"), ("customer", "14001")])
def test_who_is_not_there_matches_nobody(
    sandbox_client: Client, customer_id: str, account_id: str, whose: str, code: str
) -> None:
    with pytest.raises(NotFoundError) as caught:
        matched(
            sandbox_client,
            "1" if whose == "customer" else customer_id,
            "1" if whose == "account" else account_id,
        )

    assert caught.value.code == code


def test_long_texts_are_compared_in_no_time() -> None:
    # Each of a million letters with each of another million would take hours.
    assert similarity("a" * 10**6, "b" * 10**6) == 0
