"""Trouble on demand: what a program of a user would have to cope with, made to happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from open_banking import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
    MFAChallengeError,
    NotFoundError,
    RateLimitError,
)
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from open_banking import Client, models


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """One whose answers are not held to the document: trouble is what the document leaves out."""
    with Sandbox(running=False) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    with sandbox.client(max_retries=0) as client:
        yield client


@pytest.fixture
def customer(client: Client) -> models.CreatedCustomer:
    return client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})


@pytest.mark.parametrize(
    ("trouble", "error", "code", "message"),
    [
        ({"status": 404, "code": 14001}, NotFoundError, "14001", "Trouble"),
        ({"status": 404, "code": "14001", "message": "Gone"}, NotFoundError, "14001", "Gone"),
        ({"status": 500, "code": 185}, InternalServerError, "185", "Trouble"),
        ({"status": 404, "code": 5, "message": "No", "shape": "analytics"}, NotFoundError, "5", "No"),
        ({"status": 404, "code": 5, "message": "No", "shape": "errors"}, NotFoundError, "5", "No"),
        ({"status": 404, "code": 5, "message": "a < b", "shape": "xml"}, NotFoundError, "5", "a < b"),
        ({"status": 500, "message": "Down", "shape": "text"}, InternalServerError, None, "Down"),
        ({"status": 429, "shape": "empty"}, RateLimitError, None, None),
        ({"status": 203}, MFAChallengeError, None, None),
    ],
    ids=str,
)
def test_an_error_comes_in_each_of_the_shapes_of_the_api(  # noqa: PLR0917  # one a column
    sandbox: Sandbox,
    client: Client,
    trouble: dict[str, Any],
    error: type[APIStatusError],
    code: str | None,
    message: str | None,
) -> None:
    sandbox.fail("GetCustomers", **trouble)

    with pytest.raises(error) as caught:
        client.aggregation.v1.customers.list()

    assert (caught.value.status_code, caught.value.code) == (trouble["status"], code)
    assert (message or "") in (caught.value.message or "")
    assert client.aggregation.v1.customers.list().found == 0  # once alone


def test_trouble_strikes_its_operation_as_often_as_was_said(sandbox: Sandbox, client: Client) -> None:
    sandbox.fail("GetCustomers", status=503, times=2)

    client.institution.v2.institutions.list(limit=1)
    outcomes = []
    for _ in range(3):
        try:
            outcomes.append(client.aggregation.v1.customers.list().found)
        except InternalServerError as error:
            outcomes.append(error.status_code)

    assert outcomes == [503, 503, 0]


def test_trouble_without_end_ends_when_it_is_recovered_from(sandbox: Sandbox, client: Client) -> None:
    sandbox.fail(status=503, times=None)
    for _ in range(3):
        with pytest.raises(InternalServerError):
            client.aggregation.v1.customers.list()

    sandbox.recover()

    assert client.aggregation.v1.customers.list().found == 0


def test_a_failed_call_has_done_nothing(sandbox: Sandbox, client: Client) -> None:
    sandbox.fail("AddTestingCustomer", status=500)

    with pytest.raises(InternalServerError):
        client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})

    assert client.aggregation.v1.customers.list().found == 0


@pytest.mark.parametrize(("when", "found"), [("before", 0), ("after", 1)])
def test_a_dropped_connection_has_done_it_or_not(sandbox: Sandbox, client: Client, when: Any, found: int) -> None:
    sandbox.drop("AddTestingCustomer", when=when)

    with pytest.raises(APIConnectionError):
        client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})

    assert client.aggregation.v1.customers.list().found == found


def test_what_may_be_repeated_gets_through_the_trouble(sandbox: Sandbox) -> None:
    """A program sees nothing of it: the client waits as it was told, on the clock of the sandbox."""
    sandbox.drop("GetCustomers")
    sandbox.fail("GetCustomers", status=429, headers={"Retry-After": "40"})
    before = sandbox.clock.timestamp

    with sandbox.client(max_retries=2) as client:
        assert client.aggregation.v1.customers.list().found == 0

    assert sandbox.clock.timestamp - before >= 40


@pytest.mark.parametrize(("seconds", "late"), [(59, False), (61, True)])
def test_a_late_answer_is_a_timeout_where_nobody_waits_so_long(
    sandbox: Sandbox, client: Client, seconds: float, *, late: bool
) -> None:
    sandbox.delay("GetCustomers", seconds=seconds)
    client.token = client.aggregation.v2.partners.authentication.create(
        data={"partner_id": sandbox.partner_id, "partner_secret": sandbox.partner_secret}
    ).token
    before = sandbox.clock.timestamp

    if late:
        with pytest.raises(APITimeoutError):
            client.aggregation.v1.customers.list()
    else:
        client.aggregation.v1.customers.list()

    assert sandbox.clock.timestamp - before == min(seconds, 60)


def test_answers_are_not_quite_as_documented(
    sandbox: Sandbox, client: Client, customer: models.CreatedCustomer
) -> None:
    sandbox.distort(
        "GetCustomers", nulls=["type"], missing=["username"], texts=["found", "moreAvailable"], unknown={"mood": "blue"}
    )

    page = client.aggregation.v1.customers.list()

    (listed,) = page.customers
    came: dict[str, Any] = {"type": listed.type, "username": listed.username, "found": page.found}
    assert came == {"type": None, "username": None, "found": "1"}
    assert (listed.id, str(page.more_available)) == (customer.id, "false")
    assert (page.additional_properties, listed.additional_properties) == ({"mood": "blue"}, {"mood": "blue"})


@pytest.mark.parametrize(
    ("method", "arguments", "words"),
    [
        ("fail", {"operation": "GetCustomer "}, "did you mean 'GetCustomer'"),
        ("fail", {"operation": "nothing like it"}, "there is no operation"),
        ("fail", {"status": 99}, "status=99"),
        ("fail", {"status": 600}, "status=600"),
        ("fail", {"times": 0}, "times=0"),
        ("fail", {"shape": "yaml"}, "shape='yaml'"),
        ("fail", {"headers": {"Retry-After": "1\r\nX-Other: 2"}}, "is no header"),
        ("fail", {"headers": {"Retry After": "1"}}, "is no header"),
        ("delay", {"seconds": -1}, "seconds=-1"),
        ("delay", {"seconds": float("nan")}, "seconds=nan"),
        ("drop", {"when": "never"}, "when='never'"),
        ("distort", {"nulls": "balance"}, "nulls takes a list"),
    ],
)
def test_trouble_that_makes_no_sense_is_refused(
    sandbox: Sandbox, method: str, arguments: dict[str, Any], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        getattr(sandbox, method)(**arguments)


@pytest.mark.parametrize("profile", ["mfa", "reconnect"])
def test_a_bank_that_makes_trouble_by_itself(
    sandbox: Sandbox, client: Client, customer: models.CreatedCustomer, profile: str
) -> None:
    login = sandbox.connect(customer.id, profile=profile).institution_login_id
    refresh = client.aggregation.v1.customers.institution_logins.accounts.create
    error = {"mfa": MFAChallengeError, "reconnect": InternalServerError}[profile]

    with pytest.raises(error) as caught:
        refresh(customer_id=customer.id, institution_login_id=login)

    assert caught.value.remedy == "reconnect"
    assert caught.value.institution_login_id == login
