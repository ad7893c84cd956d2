"""Pages at their edges: none, one, exactly full, beyond the end, whatever they are of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

APPLICATION = {
    "app_name": "application",
    "app_description": "Keeps a household's books",
    "app_url": "https://app.example.test/",
    "image": "PHN2Zz48L3N2Zz4=",
    "owner_name": "Pocket Ledger Inc",
    "owner_address_line1": "1 Mill Lane",
    "owner_address_line2": "Floor 2",
    "owner_city": "Alderwick",
    "owner_state": "UT",
    "owner_postal_code": "84111",
    "owner_country": "USA",
}


class Listing(NamedTuple):
    """An operation that responds in pages."""

    path: str
    records: str
    """What its response calls them."""
    query: dict[str, Any]
    most: int = 1000
    """Records on a page."""


LISTINGS = {
    "GetCustomers": Listing("/aggregation/v1/customers", "customers", {}),
    "getApplications": Listing("/applications", "applications", {}, 100),
    "getRegisteredInstitutions": Listing("/applications/{application}/institutions", "institutions", {}),
    "GetInstitutions": Listing("/institution/v2/institutions", "institutions", {"search": "finbank"}),
    "GetCertifiedInstitutions": Listing("/institution/v2/certifiedInstitutions", "institutions", {"search": "finbank"}),
    "GetCertifiedInstitutionsWithRSSD": Listing(
        "/institution/v2/certifiedInstitutions/rssd", "institutions", {"search": "finbank"}
    ),
    "GetAllCustomerTransactions": Listing(
        "/aggregation/v3/customers/{customer}/transactions", "transactions", {"fromDate": 0, "toDate": 2_000_000_000}
    ),
    "GetCustomerAccountTransactions": Listing(
        "/aggregation/v4/customers/{customer}/accounts/{account}/transactions",
        "transactions",
        {"fromDate": 0, "toDate": 2_000_000_000},
    ),
}


class Caller:
    """Asks for pages."""

    def __init__(self, wire: httpx.Client, ids: dict[str, str]) -> None:
        self._wire = wire
        self._ids = ids

    def get(self, name: str, **query: Any) -> httpx.Response:
        listing = LISTINGS[name]
        return self._wire.get(listing.path.format(**self._ids), params={**listing.query, **query})

    def page(self, name: str, **query: Any) -> tuple[list[Any], int, int, bool]:
        """The ids of the records, how many there are, how many are displayed, and whether there are more."""
        response = self.get(name, **query).json()
        more = {"true": True, "false": False}.get(response["moreAvailable"], response["moreAvailable"])
        assert isinstance(more, bool)
        records = response[LISTINGS[name].records]
        names = ("id", "institutionId", "preAppId")
        ids = [next(each[name] for name in names if name in each) for each in records]
        return ids, response["found"], response["displaying"], more


@pytest.fixture(scope="module")
def caller() -> Iterator[Caller]:
    """One that finds several of everything."""
    with Sandbox(running=False) as sandbox, sandbox.client() as client:
        for number in range(4):
            made = client.aggregation.v2.customers.testing.create(data={"username": f"customer_{number}"})
        account_id = sandbox.connect(made.id).account_ids[1]
        keys = {"Finicity-App-Key": sandbox.app_key, "Finicity-App-Token": client.token or ""}
        with httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url, headers=keys) as wire:
            for number in range(3):
                data: Any = {**APPLICATION, "app_name": f"application {number}"}
                client.aggregation.v1.partners.applications.create(data=data)
            sandbox.advance(minutes=2)
            registered = wire.get("/applications").json()["applications"]
            ids = {"customer": made.id, "account": account_id, "application": registered[0]["applicationId"]}
            yield Caller(wire, ids)


@pytest.mark.parametrize("name", LISTINGS)
def test_a_page_says_whether_there_are_more(name: str, caller: Caller) -> None:
    every, total, displaying, more = caller.page(name, limit=LISTINGS[name].most)
    assert (len(every), displaying, more) == (total, total, False)
    assert len(set(every)) == total > 2

    for start, limit, expected, more in (
        (1, total, every, False),  # exactly full
        (1, total + 1, every, False),
        (1, total - 1, every[:-1], True),
        (2, total - 1, every[1:], False),  # the last one, exactly full
        (2, total - 2, every[1:-1], True),
        (2, total, every[1:], False),
        (1, 1, every[:1], True),
        (total - 1, 1, every[-2:-1], True),
        (total, 1, every[-1:], False),
        (total, 25, every[-1:], False),
        (total + 1, 1, [], False),
        (total + 1000, 25, [], False),
    ):
        assert caller.page(name, start=start, limit=limit) == (expected, total, len(expected), more), (start, limit)


@pytest.mark.parametrize("name", LISTINGS)
@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("start", 0),
        ("start", -1),
        ("start", "first"),
        ("start", 2**31),
        ("limit", 0),
        ("limit", -1),
        ("limit", "all"),
        ("limit", "one more than there may be"),
    ],
)
def test_there_is_no_page_before_the_first_none_of_nothing_and_none_of_too_much(
    parameter: str, value: Any, name: str, caller: Caller
) -> None:
    value = LISTINGS[name].most + 1 if value == "one more than there may be" else value
    response = caller.get(name, **{parameter: value})

    assert response.status_code == 400
    assert parameter in str(response.json())


@pytest.mark.parametrize("count", [0, 1, 24, 25, 26, 50])
def test_25_are_shown_unless_the_query_says_otherwise(count: int, sandbox: Sandbox) -> None:
    with sandbox.client() as client:
        for number in range(count):
            client.aggregation.v2.customers.testing.create(data={"username": f"customer_{number}"})
        page = client.aggregation.v1.customers.list()
        assert (page.found, page.displaying, len(page.customers)) == (count, min(count, 25), min(count, 25))
        assert page.more_available == (count > 25)
        assert len(list(client.paginate(client.aggregation.v1.customers.list, limit=25))) == count


@pytest.mark.parametrize(
    ("page", "size", "shown", "pages"),
    [(1, 3, [1, 2, 3], 1), (1, 2, [1, 2], 2), (2, 2, [3], 2), (3, 2, [], 2), (3, 1, [3], 3), (1, 4, [1, 2, 3], 1)],
)
def test_registrations_come_in_pages_of_a_number(
    page: int, size: int, shown: list[int], pages: int, caller: Caller
) -> None:
    response = caller._wire.get("/aggregation/v2/partners/applications", params={"page": page, "pageSize": size}).json()

    assert [int(each["preAppId"]) - 3000 for each in response["applications"]] == shown
    assert (response["totalRecords"], response["totalPages"]) == (3, pages)
    assert (response["pageNumber"], response["numberOfRecordsPerPage"]) == (page, size)


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({"page": 0}, 400),
        ({"page": -1}, 400),
        ({"pageSize": 0}, 400),
        ({"page": 2**31}, 400),
        ({"pageSize": 2**31}, 400),
        ({"page": 2**31 - 1}, 200),
        ({"pageSize": 2**31 - 1}, 200),
    ],
    ids=str,
)
def test_numbers_of_pages_have_32_bits(query: dict[str, int], status: int, caller: Caller) -> None:
    response = caller._wire.get("/aggregation/v2/partners/applications", params={"page": 1, "pageSize": 1, **query})
    assert response.status_code == status
