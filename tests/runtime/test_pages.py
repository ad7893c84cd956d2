"""A page as a sequence of its records, what copies and pickles of it know, and what a notebook shows."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from open_banking import AsyncClient, Client, InvalidRequestError, PaginationError, models
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

CUSTOMER = {"id": "1", "username": "user", "firstName": "Avery", "type": "active", "createdDate": "1607450357"}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        for number in range(5):
            sandbox.add_customer(f"customer{number}")
        yield sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    with sandbox.client() as client:
        yield client


def test_a_page_is_a_sequence_of_its_records(client: Client) -> None:
    page = client.aggregation.v1.customers.list(limit=2)

    assert list(page) == page.customers
    assert len(page) == 2
    assert page[0] is page.customers[0]
    assert page[-1] is page.customers[1]
    assert page[:1] == page.customers[:1]


def test_an_empty_page_is_true() -> None:
    page = models.Customers.from_dict({"found": 0, "customers": []})
    assert page
    assert len(page) == 0
    assert list(models.Customers.from_dict({"customers": "none"})) == []


COPIES = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "evolve": attrs.evolve,
}


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_a_copy_knows_the_next_page(client: Client, copied: Any) -> None:
    page = client.aggregation.v1.customers.list(limit=2)
    other = copied(page)
    assert other == page
    assert other.to_dict() == page.to_dict()
    assert other.next_page() == page.next_page()


def test_a_pickle_holds_no_client(client: Client) -> None:
    page = client.aggregation.v1.customers.list(limit=2)
    pickled = pickle.dumps(page)
    other = pickle.loads(pickled)  # noqa: S301  # our own

    assert other == page
    assert other.to_dict() == page.to_dict()
    assert repr(other) == repr(page)
    assert b"xchange" not in pickled
    assert other.has_next_page is True  # it says so itself
    with pytest.raises(InvalidRequestError, match=r"Customers was not returned by a call .* use client.pages"):
        other.next_page()


def test_a_page_made_by_hand_does_not_know() -> None:
    page = models.Customers.from_dict({"customers": []})
    assert page.has_next_page is None
    with pytest.raises(InvalidRequestError, match="its next page is unknown"):
        asyncio.run(page.next_page_async())


def test_each_kind_of_client_has_its_own_method(sandbox: Sandbox, client: Client) -> None:
    with pytest.raises(InvalidRequestError, match=r"a Client returned this Customers; call its next_page\(\)"):
        asyncio.run(client.aggregation.v1.customers.list().next_page_async())

    async def wrong(client: AsyncClient) -> None:
        async with client:
            page = await client.aggregation.v1.customers.list(limit=2)
            second = await page.next_page_async()
            assert second is not None
            assert second[0].id != page[0].id
            page.next_page()

    with pytest.raises(InvalidRequestError, match=r"an AsyncClient returned this Customers; await its next_page_async"):
        asyncio.run(wrong(sandbox.async_client()))


def test_the_next_page_keeps_the_other_arguments(client: Client) -> None:
    page = client.aggregation.v1.customers.list(search="customer", start=2, limit=2)
    following = page.next_page()
    assert following is not None
    assert [each.username for each in (*page, *following)] == [f"customer{number}" for number in (1, 2, 3, 4)]
    assert following.next_page() is None


def test_an_empty_page_that_promises_more_raises(client: Client) -> None:
    page = client.aggregation.v1.customers.list(limit=2)
    page.customers = []
    with pytest.raises(PaginationError, match="start=1 returned no records"):
        page.next_page()


# In a notebook


def shown_in_a_notebook(model: Any) -> str:
    html: str = model._repr_html_()
    return html


def test_a_model_is_a_table_that_masks_what_its_repr_masks() -> None:
    customer = models.Customer.from_dict({**CUSTOMER, "username": "<b>&", "odd<": "secret", "phone": None})
    shown = shown_in_a_notebook(customer)

    assert "<caption>Customer</caption>" in shown
    assert "<tr><th>username</th><td>&lt;b&gt;&amp;</td></tr>" in shown
    assert "<tr><th>created_date</th><td>2020-12-08 17:59:17+00:00</td></tr>" in shown
    assert "<tr><th>first_name</th><td>***</td></tr>" in shown
    assert "<tr><th>odd&lt;</th><td>...</td></tr>" in shown
    assert "Avery" not in shown
    assert "secret" not in shown
    assert "phone" not in shown


def test_a_page_is_a_table_of_its_first_records() -> None:
    page = models.Customers.from_dict({"customers": [{**CUSTOMER, "id": str(number)} for number in range(25)]})
    shown = shown_in_a_notebook(page)

    assert "<caption>Customers: the first 20 of 25 records</caption>" in shown
    assert shown.count("<tr>") == 21
    assert shown.count("***") == 20
    assert "Avery" not in shown
    assert "<th>id</th><th>username</th>" in shown
    assert "last_modified_date" not in shown


def test_a_page_without_records_is_a_table_of_its_fields() -> None:
    page = models.Customers.from_dict({"found": 0, "customers": []})
    assert "<tr><th>found</th><td>0</td></tr>" in shown_in_a_notebook(page)
