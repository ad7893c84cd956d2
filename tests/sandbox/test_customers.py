"""Customers of the sandbox: what one call changes, the others see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from open_banking import BadRequestError, ConflictError, NotFoundError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

    from open_banking import Client


def test_a_customer_is_what_was_made_of_them(sandbox_client: Client) -> None:
    aggregation = sandbox_client.aggregation

    made = aggregation.v2.customers.testing.create(data={"username": "customer_one", "first_name": "Ada"})
    aggregation.v1.customers.put(customer_id=made.id, data={"last_name": "Lovelace"})

    customer = aggregation.v1.customers.get(customer_id=made.id)
    assert (customer.username, customer.first_name, customer.last_name) == ("customer_one", "Ada", "Lovelace")
    assert customer.type == "testing"


def test_a_deleted_customer_is_gone(sandbox_client: Client) -> None:
    customers = sandbox_client.aggregation.v1.customers
    made = sandbox_client.aggregation.v2.customers.active.create(data={"username": "customer_one"})

    customers.delete(customer_id=made.id)

    with pytest.raises(NotFoundError) as caught:
        customers.get(customer_id=made.id)
    assert caught.value.code == "14001"
    assert customers.list().found == 0


def test_a_username_is_taken_once(sandbox_client: Client) -> None:
    testing = sandbox_client.aggregation.v2.customers.testing
    testing.create(data={"username": "customer_one"})

    with pytest.raises(ConflictError, match="customer_one") as caught:
        testing.create(data={"username": "customer_one"})
    assert caught.value.code == "110002"


@pytest.mark.parametrize(
    ("username", "good"),
    [
        ("abc123", True),
        ("a.b@c+d!#$%&*_-", True),
        ("a" * 255, True),
        ("abc12", False),
        ("a" * 256, False),
        ("customer one", False),
        (" customer_one", False),
        ("customer_one\n", False),
        ("customer/one", False),
        ("", False),
    ],
)
def test_a_username_follows_the_rules_of_the_api(sandbox_client: Client, username: str, *, good: bool) -> None:
    testing = sandbox_client.aggregation.v2.customers.testing

    if good:
        assert testing.create(data={"username": username}).username == username
    else:
        with pytest.raises(BadRequestError, match="6 to 255") as caught:
            testing.create(data={"username": username})
        assert caught.value.code == "110039"


@pytest.mark.parametrize("others", [0, 1, 2])
def test_a_customer_of_an_application_that_is_not_there_is_refused(
    others: int, sandbox: Sandbox, sandbox_client: Client
) -> None:
    testing = sandbox_client.aggregation.v2.customers.testing
    for number in range(others):
        sandbox.world.applications[str(number)] = {"applicationId": f"application-{number}"}

    with pytest.raises(BadRequestError, match="no application 123"):
        testing.create(data={"username": "customer_one", "application_id": "123"})

    assert sandbox_client.aggregation.v1.customers.list().found == 0
    for number in range(others):
        data: Any = {"username": f"customer_{number}", "application_id": f"application-{number}"}
        made = testing.create(data=data)
        assert sandbox.world.customers[made.id].application_id == f"application-{number}"


def test_a_change_is_dated(sandbox: Sandbox, sandbox_client: Client) -> None:
    customers = sandbox_client.aggregation.v1.customers
    made = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
    before = customers.get(customer_id=made.id)
    sandbox.advance(seconds=90)
    customers.put(customer_id=made.id, data={"first_name": "Ada"})

    after = customers.get(customer_id=made.id)
    created = made.created_date
    assert (before.created_date, before.last_modified_date) == (created, created)
    assert (after.created_date, after.last_modified_date) == (created, str(int(created) + 90))


def test_a_link_of_another_customer_outlives_one_who_is_deleted(sandbox: Sandbox, sandbox_client: Client) -> None:
    testing = sandbox_client.aggregation.v2.customers.testing
    first, second = (testing.create(data={"username": name}).id for name in ("customer_one", "customer_two"))
    for customer_id in (first, second):
        data: Any = {"partner_id": sandbox.partner_id, "customer_id": customer_id}
        sandbox_client.connect.v2.generate.create(data=data)

    sandbox_client.aggregation.v1.customers.delete(customer_id=first)

    assert [each.customer_id for each in sandbox.world.sessions.values()] == [second]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ({}, ["ann_smith", "bob_smith", "cy_jones"]),
        ({"search": "SMITH"}, ["ann_smith", "bob_smith"]),
        ({"username": "bob_smith"}, ["bob_smith"]),
        ({"type": "active"}, ["cy_jones"]),
        ({"search": "nobody"}, []),
        ({"start": 2, "limit": 1}, ["bob_smith"]),
    ],
)
def test_customers_are_searched_and_paged(
    sandbox_client: Client, arguments: dict[str, str | int], found: list[str]
) -> None:
    for username in ("ann_smith", "bob_smith"):
        sandbox_client.aggregation.v2.customers.testing.create(data={"username": username})
    sandbox_client.aggregation.v2.customers.active.create(data={"username": "cy_jones"})

    page = sandbox_client.aggregation.v1.customers.list(**arguments)  # type: ignore[arg-type]  # of two types

    assert [each.username for each in page.customers] == found


class NeverSearched(dict[str, Any]):
    """Customers who are found by their id alone."""

    def __iter__(self) -> NoReturn:
        raise AssertionError

    keys = values = items = __iter__


def test_no_other_customer_is_looked_at_to_enroll_find_change_and_delete_one(
    sandbox: Sandbox, sandbox_client: Client
) -> None:
    sandbox.world.customers = NeverSearched()
    v1, v2 = sandbox_client.aggregation.v1.customers, sandbox_client.aggregation.v2.customers

    ids = [v2.testing.create(data={"username": f"customer_{each}"}).id for each in range(3)]

    v1.put(customer_id=ids[1], data={"first_name": "Ada", "last_name": "Alder"})
    assert v1.get(customer_id=ids[1]).first_name == "Ada"
    with pytest.raises(ConflictError, match="Another customer has the username customer_2"):
        v2.testing.create(data={"username": "customer_2"})
    v1.delete(customer_id=ids[2])
    assert list(dict.keys(sandbox.world.customers)) == ids[:2]


def test_the_username_of_a_customer_who_was_deleted_is_free_again(sandbox_client: Client) -> None:
    v1, v2 = sandbox_client.aggregation.v1.customers, sandbox_client.aggregation.v2.customers
    first = v2.testing.create(data={"username": "customer_one"}).id
    v2.testing.create(data={"username": "customer_two"})
    v1.delete(customer_id=first)
    assert v1.list(username="customer_one").customers == []

    again = v2.testing.create(data={"username": "customer_one"}).id

    assert [each.id for each in v1.list(username="customer_one").customers] == [again]
    with pytest.raises(ConflictError):
        v2.testing.create(data={"username": "customer_two"})


def test_usernames_are_known_after_the_state_was_loaded(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})

    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        assert len(client.aggregation.v1.customers.list(username="customer_one").customers) == 1
        with pytest.raises(ConflictError, match="customer_one"):
            client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
