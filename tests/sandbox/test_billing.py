"""The calls that the partner would have been billed, in the sandbox's report for resellers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from flows import CONSUMER

from open_banking import BadRequestError, NotFoundError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

NOW = dt.datetime(2025, 3, 14, 9, tzinfo=dt.UTC)
PRESENT = 1_741_942_800
DAY = 24 * 60 * 60
PERIOD = {"start_date": PRESENT - DAY, "end_date": PRESENT + 30 * DAY}


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def active(sandbox: Sandbox, sandbox_client: Any) -> str:
    """A customer who is billed for, with a checking account; to enroll them is the first billed call."""
    customer = sandbox_client.aggregation.v2.customers.active.create(
        data={"username": "customer_two", "first_name": "Ada", "last_name": "Alder"}
    )
    sandbox.connect(customer.id)
    return str(customer.id)


def billed(sandbox: Sandbox, client: Any, **query: Any) -> Any:
    reseller = client.decisioning.v1.partners.billing.reseller
    return reseller.list(partner_id=sandbox.partner_id, **{**PERIOD, **query})


def kinds(sandbox: Sandbox, client: Any, **query: Any) -> list[str]:
    """What was billed, in order."""
    return [each.report_type for each in billed(sandbox, client, **query).content]


def first_account(sandbox: Sandbox, customer_id: str) -> str:
    return next(iter(sandbox.world.customer(customer_id).accounts))


def test_a_successful_call_of_a_billable_operation_is_listed(
    sandbox: Sandbox, sandbox_client: Any, active: str
) -> None:
    accounts = sandbox_client.aggregation.v1.customers.accounts
    arguments = {"customer_id": active, "account_id": first_account(sandbox, active)}

    accounts.details.list(**arguments)
    accounts.list(customer_id=active)  # which costs nothing
    with pytest.raises(NotFoundError):
        accounts.details.list(customer_id=active, account_id="1")
    accounts.owner.list(**arguments)

    assert kinds(sandbox, sandbox_client) == ["AddCustomer", "GetAccountACHDetails", "GetAccountOwner"]
    entry = billed(sandbox, sandbox_client).content[1].to_dict()
    assert entry == {
        "createdDate": PRESENT,
        "reportType": "GetAccountACHDetails",
        "customerId": int(active),
        "firstName": "Ada",
        "lastName": "Alder",
        "status": "success",
    }


def test_a_report_is_listed_with_its_state(sandbox: Sandbox, sandbox_client: Any, active: str) -> None:
    consumer = sandbox_client.decisioning.v1.customers.consumer.create(customer_id=active, data=CONSUMER)
    report = sandbox_client.decisioning.v2.customers.voa.create(
        customer_id=active,
        data={"report_custom_fields": [{"label": "loan_id", "value": "123456", "shown": True}]},
    )

    entry = billed(sandbox, sandbox_client).content[1].to_dict()

    assert entry["reportId"] == report.id
    assert entry["lastFourReportId"] == report.id.removesuffix("-voa")[-4:]
    assert (entry["reportType"], entry["status"], entry["createdDate"]) == ("voa", "inProgress", PRESENT)
    assert (entry["consumerId"], entry["consumerSsn"]) == (consumer.id, CONSUMER["ssn"][-4:])
    assert entry["reportCustomFields"] == [{"label": "loan_id", "value": "123456", "shown": True}]
    sandbox.advance(seconds=2)
    assert billed(sandbox, sandbox_client).content[1].status == "success"
    # Whoever is deleted was billed for all the same.
    sandbox_client.aggregation.v1.customers.delete(customer_id=active)
    assert billed(sandbox, sandbox_client).content[1].report_id == report.id


def test_testing_customers_are_listed_when_they_are_wanted(
    sandbox: Sandbox, sandbox_client: Any, active: str, customer_id: str
) -> None:
    assert active != customer_id
    account_id = sandbox.connect(customer_id).account_ids[0]
    sandbox_client.aggregation.v1.customers.accounts.details.list(customer_id=customer_id, account_id=account_id)

    assert kinds(sandbox, sandbox_client) == ["AddCustomer"]
    assert kinds(sandbox, sandbox_client, view_testing_reports=True) == ["AddCustomer", "GetAccountACHDetails"]


@pytest.mark.parametrize(
    ("period", "count"),
    # Enrolled at 0, and one call after each of three days.
    [((0, 3 * DAY), 4), ((0, 2 * DAY), 3), ((1, 2 * DAY), 2), ((3 * DAY, 3 * DAY), 1)],
)
def test_a_period_includes_both_ends(
    sandbox: Sandbox, sandbox_client: Any, active: str, period: tuple[int, int], count: int
) -> None:
    arguments = {"customer_id": active, "account_id": first_account(sandbox, active)}
    for _ in range(3):
        sandbox.advance(days=1)
        sandbox_client.aggregation.v1.customers.accounts.details.list(**arguments)

    start, end = (PRESENT + each for each in period)
    assert billed(sandbox, sandbox_client, start_date=start, end_date=end).total_elements == count


@pytest.mark.parametrize(
    ("page", "shown", "first", "last"),
    # Seven calls in pages of three.
    [(0, 3, True, False), (1, 3, False, False), (2, 1, False, True), (3, 0, False, True)],
)
def test_pages_are_counted_from_0(
    sandbox: Sandbox, sandbox_client: Any, active: str, page: int, shown: int, *, first: bool, last: bool
) -> None:
    arguments = {"customer_id": active, "account_id": first_account(sandbox, active)}
    for _ in range(6):
        sandbox.advance(seconds=1)
        sandbox_client.aggregation.v1.customers.accounts.details.list(**arguments)

    found = billed(sandbox, sandbox_client, page=page, size=3)

    moments = [PRESENT + each for each in range(7)][page * 3 : page * 3 + 3]
    assert [each.created_date for each in found.content] == moments
    assert (found.number_of_elements, found.empty, found.size, found.number) == (shown, shown == 0, 3, page)
    assert (found.total_elements, found.total_pages, found.first, found.last) == (7, 3, first, last)
    assert (found.pageable.page_number, found.pageable.offset) == (page, page * 3)


def test_what_was_billed_outlives_the_sandbox(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    with Sandbox(now=NOW, running=False, state=path) as sandbox, sandbox.client() as client:
        client.aggregation.v2.customers.active.create(data={"username": "customer_two"})

    with Sandbox(now=NOW, running=False, state=path) as sandbox, sandbox.client() as client:
        assert kinds(sandbox, client) == ["AddCustomer"]


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ({"start_date": 0}, "above 0"),
        ({"start_date": -1}, "above 0"),
        ({"start_date": PRESENT + 1, "end_date": PRESENT}, "later than"),
        ({"start_date": PRESENT, "end_date": PRESENT + 31 * DAY + 1}, "more than 31 days"),
    ],
)
def test_a_period_that_makes_no_sense_is_refused(
    sandbox: Sandbox, sandbox_client: Any, active: str, query: dict[str, int], problem: str
) -> None:
    assert active
    with pytest.raises(BadRequestError, match=problem) as caught:
        billed(sandbox, sandbox_client, **query)
    assert caught.value.code == "10100"


@pytest.mark.parametrize("query", [{"size": 0}, {"page": -1}])
def test_a_page_that_there_cannot_be_is_refused(
    sandbox: Sandbox, sandbox_client: Any, active: str, query: dict[str, int]
) -> None:
    assert active
    with pytest.raises(BadRequestError, match="size of 1 or more and a page of 0 or more"):
        billed(sandbox, sandbox_client, **query)


def test_a_period_without_calls_is_empty(sandbox: Sandbox, sandbox_client: Any, active: str) -> None:
    assert active

    found = billed(sandbox, sandbox_client, start_date=1_609_459_200, end_date=1_612_137_600)

    assert (found.total_elements, found.total_pages, found.empty, found.last) == (0, 0, True, True)


def test_without_any_calls_there_is_no_report(sandbox: Sandbox, sandbox_client: Any) -> None:
    with pytest.raises(NotFoundError) as caught:
        billed(sandbox, sandbox_client)
    assert caught.value.code == "10100"


def test_another_partner_sees_nothing(sandbox: Sandbox, sandbox_client: Any, active: str) -> None:
    assert active
    with pytest.raises(BadRequestError, match="no reseller of partner 2445583947903") as caught:
        sandbox_client.decisioning.v1.partners.billing.reseller.list(partner_id="2445583947903", **PERIOD)
    assert sandbox.partner_id in str(caught.value)
    assert caught.value.code == "10100"
