"""Consumers: one for each customer, with little of their social security number shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from flows import CONSUMER

from open_banking import BadRequestError, ConflictError, NotFoundError

if TYPE_CHECKING:
    from open_banking import Client


@pytest.fixture
def customer_id(sandbox_client: Client) -> str:
    return sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id


def test_a_consumer_is_found_by_id_and_by_customer(sandbox_client: Client, customer_id: str) -> None:
    v1 = sandbox_client.decisioning.v1
    made = v1.customers.consumer.create(customer_id=customer_id, data={**CONSUMER, "email_field": "ada@example.com"})

    assert re.fullmatch("[0-9a-f]{32}", str(made.id))
    consumer = v1.consumers.get(consumer_id=str(made.id))
    assert consumer == v1.customers.consumer.list(customer_id=customer_id)
    assert (consumer.id, consumer.customer_id) == (made.id, int(customer_id))
    assert (consumer.first_name, consumer.last_name, consumer.email) == ("Ada", "Alder", "ada@example.com")
    assert consumer.ssn == "0001"
    assert (consumer.birthday.year, consumer.birthday.month, consumer.birthday.day_of_month) == (1989, 8, 13)


def test_a_consumer_without_an_email_has_that_of_the_customer(sandbox_client: Client) -> None:
    customer = sandbox_client.aggregation.v2.customers.testing.create(
        data={"username": "customer_two", "email_field": "two@example.com"}
    )
    consumers = sandbox_client.decisioning.v1.customers.consumer
    consumers.create(customer_id=customer.id, data=CONSUMER)

    assert consumers.list(customer_id=customer.id).email == "two@example.com"


def test_what_was_not_given_of_a_consumer_is_that_of_the_person(sandbox_client: Client, customer_id: str) -> None:
    decisioning = sandbox_client.decisioning
    decisioning.v1.customers.consumer.create(
        customer_id=customer_id,
        data={
            "first_name": "Ada",
            "last_name": "Alder",
            "state": "UT",
            "birthday": {"year": 1989, "month": 8, "day_of_month": 13},
            "phone": "555-0100",
        },
    )

    consumer = decisioning.v1.customers.consumer.list(customer_id=customer_id)
    report = decisioning.v2.customers.voe_payroll.create(customer_id=customer_id, data={"payroll_data": {}})
    portfolio = decisioning.v1.consumers.portfolios.get(consumer_id=consumer.id, portfolio_id=report.portfolio_id)

    assert re.fullmatch("[0-9]{4}", consumer.ssn)
    assert report.consumer_ssn == consumer.ssn
    assert portfolio.consumer.ssn.endswith(consumer.ssn)
    assert (consumer.birthday.year, consumer.phone, consumer.state) == (1989, "555-0100", "UT")
    assert all((consumer.address, consumer.city, consumer.zip, consumer.email))


@pytest.mark.parametrize(
    ("left_out", "message"),
    [(("ssn", "birthday"), "requires ssn or birthday"), (("phone", "email_field"), "requires phone or email")],
)
def test_a_consumer_needs_one_of_two(
    sandbox_client: Client, customer_id: str, left_out: tuple[str, str], message: str
) -> None:
    data = {name: value for name, value in CONSUMER.items() if name not in left_out}
    with pytest.raises(BadRequestError, match=message):
        sandbox_client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=data)  # type: ignore[arg-type]


def test_a_change_leaves_alone_what_it_does_not_name(sandbox_client: Client, customer_id: str) -> None:
    v1 = sandbox_client.decisioning.v1
    made = v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)

    v1.consumers.put(consumer_id=str(made.id), data={"city": "Reno", "ssn": "900006543"})

    consumer = v1.consumers.get(consumer_id=str(made.id))
    assert (consumer.city, consumer.ssn, consumer.last_name) == ("Reno", "6543", "Alder")


def test_a_customer_has_one_consumer(sandbox_client: Client, customer_id: str) -> None:
    consumers = sandbox_client.decisioning.v1.customers.consumer
    consumers.create(customer_id=customer_id, data=CONSUMER)

    with pytest.raises(ConflictError) as caught:
        consumers.create(customer_id=customer_id, data=CONSUMER)
    assert caught.value.code == "11000"


@pytest.mark.parametrize(
    "field",
    [
        {"ssn": "900-12-345"},
        {"ssn": "nine"},
        {"ssn": ""},
        {"ssn": "900-00-00010"},
        {"ssn": "0900-00-0001"},
        {"ssn": " 900-00-0001"},
        {"ssn": "900-00-0001\n"},
        {"ssn": "900000-0001-"},
        {"birthday": {"year": 1990, "month": 2, "day_of_month": 29}},
        {"birthday": {"year": 1990, "month": 2}},
    ],
    ids=str,
)
def test_what_cannot_be_is_refused(sandbox_client: Client, customer_id: str, field: dict[str, Any]) -> None:
    v1 = sandbox_client.decisioning.v1
    with pytest.raises(BadRequestError, match=next(iter(field))):
        v1.customers.consumer.create(customer_id=customer_id, data={**CONSUMER, **field})  # type: ignore[arg-type]

    made = v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
    with pytest.raises(BadRequestError, match=next(iter(field))):
        v1.consumers.put(consumer_id=str(made.id), data=field)  # type: ignore[arg-type]
    assert v1.consumers.get(consumer_id=str(made.id)).ssn == "0001"


def test_who_is_not_there_is_not_found(sandbox_client: Client, customer_id: str) -> None:
    v1 = sandbox_client.decisioning.v1
    for call, code in (
        (lambda: v1.consumers.get(consumer_id="0" * 32), "10100"),
        (lambda: v1.consumers.put(consumer_id="0" * 32, data={}), "10100"),
        (lambda: v1.customers.consumer.list(customer_id=customer_id), "10100"),
        (lambda: v1.customers.consumer.list(customer_id="1"), "14001"),
        (lambda: v1.customers.consumer.create(customer_id="1", data=CONSUMER), "14001"),
    ):
        with pytest.raises(NotFoundError) as caught:
            call()
        assert caught.value.code == code


def test_a_consumer_is_deleted_with_the_customer(sandbox_client: Client, customer_id: str) -> None:
    v1 = sandbox_client.decisioning.v1
    made = v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)

    sandbox_client.aggregation.v1.customers.delete(customer_id=customer_id)

    with pytest.raises(NotFoundError):
        v1.consumers.get(consumer_id=str(made.id))
