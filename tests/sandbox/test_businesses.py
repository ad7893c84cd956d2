"""Business records of the sandbox: one a customer, found by either id."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from reporting import TIRES

from open_banking import BadRequestError, ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

    from open_banking import Client
    from open_banking.params import NewBusinessParams
    from open_banking.sandbox import Sandbox

TUBES: NewBusinessParams = {
    "name": "Inner Tubes",
    "personally_liable": False,
    "address": {"city": "Reno"},
    "phone_number": {"phone_no": "5550145"},
    "email_field": "post@tubes.example.com",
}


@pytest.fixture
def now() -> dt.datetime:
    return dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def customer_id(sandbox_client: Client) -> str:
    return sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id


def test_a_business_is_found_by_its_id_and_by_its_customer(sandbox_client: Client, customer_id: str) -> None:
    services = sandbox_client.business_services

    made = services.customers.businesses.create(customer_id=customer_id, data=TIRES)

    assert made.business_id is not None
    assert (made.name, made.type, made.tax_id) == ("Round Tires", "LLC", "000000000")
    assert made.address.city == "Murray"
    assert made.created_date is not None
    assert made.created_date == made.modified_date
    # The sandbox's clock goes on from half past nine.
    assert made.created_date.startswith("2026-03-18T09:3")
    assert services.businesses.get(business_id=made.business_id) == [made]
    assert services.customers.businesses.list(customer_id=customer_id) == [made]


def test_a_customer_without_a_business_has_none_to_show(sandbox_client: Client, customer_id: str) -> None:
    with pytest.raises(NotFoundError, match=customer_id) as caught:
        sandbox_client.business_services.customers.businesses.list(customer_id=customer_id)

    assert caught.value.code == "10003"


def test_a_customer_has_one_business(sandbox_client: Client, customer_id: str) -> None:
    businesses = sandbox_client.business_services.customers.businesses
    first = businesses.create(customer_id=customer_id, data=TIRES)

    with pytest.raises(ConflictError, match=customer_id) as caught:
        businesses.create(customer_id=customer_id, data=TUBES)
    assert caught.value.code == "10004"

    assert businesses.list(customer_id=customer_id) == [first]


def test_an_update_replaces_all_but_the_id_and_the_first_date(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    services = sandbox_client.business_services
    made = services.customers.businesses.create(customer_id=customer_id, data=TIRES)
    assert made.business_id is not None
    sandbox.advance(days=1)

    changed = services.businesses.put(business_id=made.business_id, data=TUBES)

    assert (changed.name, changed.address.city, changed.email) == (
        "Inner Tubes",
        "Reno",
        "post@tubes.example.com",
    )
    assert changed.personally_liable is False
    assert (changed.business_id, changed.created_date) == (made.business_id, made.created_date)
    assert changed.modified_date is not None
    assert changed.modified_date.startswith("2026-03-19T09:3")
    assert changed.tax_id is None
    assert services.customers.businesses.list(customer_id=customer_id) == [changed]


def test_each_customer_has_their_own(sandbox_client: Client, customer_id: str) -> None:
    services = sandbox_client.business_services
    other = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_two"}).id

    mine = services.customers.businesses.create(customer_id=customer_id, data=TIRES)
    theirs = services.customers.businesses.create(customer_id=other, data=TUBES)

    assert mine.business_id != theirs.business_id
    assert theirs.business_id is not None
    assert services.businesses.get(business_id=theirs.business_id) == [theirs]


def test_a_deleted_customers_business_is_gone(sandbox_client: Client, customer_id: str) -> None:
    services = sandbox_client.business_services
    made = services.customers.businesses.create(customer_id=customer_id, data=TIRES)
    assert made.business_id is not None

    sandbox_client.aggregation.v1.customers.delete(customer_id=customer_id)

    with pytest.raises(NotFoundError):
        services.businesses.get(business_id=made.business_id)


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda services: services.customers.businesses.create(customer_id="1", data=TIRES), "10002"),
        (lambda services: services.customers.businesses.list(customer_id="1"), "10002"),
        (lambda services: services.businesses.get(business_id="1"), "10003"),
        (lambda services: services.businesses.put(business_id="1", data=TIRES), "10003"),
    ],
    ids=["add", "list", "get", "update"],
)
def test_whatever_is_not_there_is_refused(sandbox_client: Client, call: Callable[[Any], Any], code: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        call(sandbox_client.business_services)

    assert caught.value.code == code


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://tires.example.com/", "https://tires.example.com/"),
        ("http://[tires", "http://[tires"),
        ("", None),
        (None, None),
    ],
)
def test_an_address_is_kept_unless_it_is_empty(
    sandbox_client: Client, customer_id: str, url: str | None, kept: str | None
) -> None:
    businesses = sandbox_client.business_services.customers.businesses

    made = businesses.create(customer_id=customer_id, data=TIRES if url is None else {**TIRES, "url": url})

    assert made.url == kept


@pytest.mark.parametrize("url", ["tires", "//tires.example.com", "://tires"])
def test_what_is_no_address_is_refused(sandbox_client: Client, customer_id: str, url: str) -> None:
    businesses = sandbox_client.business_services.customers.businesses

    with pytest.raises(BadRequestError, match="begins with a scheme"):
        businesses.create(customer_id=customer_id, data={**TIRES, "url": url})
