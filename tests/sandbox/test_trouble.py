"""Trouble on demand: what a program of a user would have to cope with, made to happen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
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
from open_banking.sandbox.message import Response
from open_banking.sandbox.trouble import Fault, distorted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from open_banking import Client, models
    from open_banking.sandbox.trouble import Shape


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """One whose responses are not held to the document: trouble is what the document leaves out."""
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
def test_an_error_has_each_of_the_shapes_of_the_api(  # noqa: PLR0917  # one a column
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


@pytest.mark.parametrize("status", [200, 203, 204, 301, 400, 418, 599])
@pytest.mark.parametrize("shape", ["json", "analytics", "errors", "xml", "text", "empty"])
def test_an_error_has_the_status_and_the_headers_that_it_was_given(status: int, shape: Shape, sandbox: Sandbox) -> None:
    types = {"xml": "application/xml", "text": "text/plain", "empty": None}
    sandbox.fail("GetCustomers", status=status, shape=shape, headers={"Retry-After": "7", "X-Tab": "a\tb"})
    before = sandbox.clock.timestamp

    response = called(sandbox)

    assert response.status_code == status
    assert (response.headers["Retry-After"], response.headers["X-Tab"]) == ("7", "a\tb")
    is_empty = shape == "empty" or status == 203  # the challenge never has a body
    assert response.headers.get("Content-Type") == (None if is_empty else types.get(shape, "application/json"))
    assert bool(response.content) != is_empty
    assert sandbox.clock.timestamp == before  # it comes at once


def called(sandbox: Sandbox) -> httpx.Response:
    """The response to a call without keys, which trouble strikes before anything is looked at."""
    with httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url, timeout=60) as caller:
        return caller.get("/aggregation/v1/customers")


def test_an_error_may_have_a_content_type_of_its_own(sandbox: Sandbox) -> None:
    sandbox.fail("GetCustomers", headers={"Content-Type": "text/html"})

    assert called(sandbox).headers.get_list("Content-Type") == ["text/html"]


def test_an_error_without_a_code_has_none(sandbox: Sandbox) -> None:
    sandbox.fail("GetCustomers")
    sandbox.fail("GetCustomers", shape="xml")

    assert called(sandbox).json() == {"message": "Trouble on demand, status 500"}
    assert called(sandbox).text == "<error><message>Trouble on demand, status 500</message></error>"


def test_of_several_faults_the_first_that_replaces_the_response_applies_and_delays_add_up(sandbox: Sandbox) -> None:
    sandbox.delay("GetCustomers", seconds=2, times=2)
    sandbox.fail("GetCustomers", status=501)
    sandbox.delay("*", seconds=3)
    sandbox.drop("GetCustomers")
    sandbox.fail("*", status=502)
    sandbox.fail("GetCustomer", status=503)
    outcomes: list[tuple[int | None, float]] = []
    for _ in range(4):
        before = sandbox.clock.timestamp
        try:
            status = called(sandbox).status_code
        except httpx.RemoteProtocolError:
            status = None
        outcomes.append((status, sandbox.clock.timestamp - before))

    assert outcomes == [(501, 5), (None, 2), (502, 0), (401, 0)]


def test_a_dropped_call_is_late_too(sandbox: Sandbox) -> None:
    sandbox.delay("GetCustomers", seconds=7, times=None)
    sandbox.drop("GetCustomers")
    before = sandbox.clock.timestamp

    with pytest.raises(httpx.RemoteProtocolError):
        called(sandbox)

    assert sandbox.clock.timestamp - before == 7


def test_what_is_no_json_is_not_distorted_and_neither_is_a_refusal_without_a_body(
    sandbox: Sandbox, client: Client, customer: models.CreatedCustomer
) -> None:
    sandbox.distort(nulls=["message"], unknown={"mood": "blue"}, times=None)

    client.aggregation.v1.customers.delete(customer_id=customer.id)  # which has an empty response
    assert called(sandbox).json()["mood"] == "blue"
    assert called(sandbox).json()["message"] is None
    with httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url) as caller:
        plain = caller.get("/aggregation/v1/customers", headers={"Finicity-App-Key": "another"})
    assert plain.text == "Invalid (Finicity-App-Key)"


def test_several_distortions_apply_to_one_response(sandbox: Sandbox, client: Client) -> None:
    client.aggregation.v1.customers.list()  # for a token
    sandbox.distort("GetCustomers", texts=["found"])
    sandbox.distort("*", nulls=["displaying"], times=2)

    for found in ("0", 0):
        page = client.aggregation.v1.customers.list()
        came: dict[str, Any] = {"found": page.found, "displaying": page.displaying}
        assert came == {"found": found, "displaying": None}
    assert client.aggregation.v1.customers.list().displaying == 0


@pytest.mark.parametrize("value", ["text", None, {"found": 7}, [True]])
def test_only_numbers_and_booleans_come_as_text(value: Any) -> None:
    given = {"found": value, "list": [{"found": 1.5}, {"found": True}], "limit": 0}
    response = Response(200, {"Content-Type": "application/json"}, json.dumps(given).encode())

    changed = json.loads(distorted(response, [Fault("*", 1, texts=["found"])]).content)

    nested = {"found": "7"} if isinstance(value, dict) else value
    assert changed == {"found": nested, "list": [{"found": "1.5"}, {"found": "true"}], "limit": 0}


def test_recovering_forgets_all_kinds_of_trouble(sandbox: Sandbox, client: Client) -> None:
    sandbox.fail(status=503, times=None)
    sandbox.delay(seconds=5, times=None)
    sandbox.drop(times=None)
    sandbox.distort(missing=["found"], times=None)
    sandbox.fail_reports(times=9)
    sandbox.recover()
    before = sandbox.clock.timestamp

    assert client.aggregation.v1.customers.list().found == 0
    assert sandbox.clock.timestamp == before
    assert sandbox.world.report_faults == []


def test_a_fault_applies_to_its_operation_as_often_as_requested(sandbox: Sandbox, client: Client) -> None:
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
    """A program sees nothing of it: the client waits as the response says, on the clock of the sandbox."""
    sandbox.drop("GetCustomers")
    sandbox.fail("GetCustomers", status=429, headers={"Retry-After": "40"})
    before = sandbox.clock.timestamp

    with sandbox.client(max_retries=2) as client:
        assert client.aggregation.v1.customers.list().found == 0

    assert sandbox.clock.timestamp - before >= 40


@pytest.mark.parametrize(("seconds", "late"), [(59, False), (60, False), (61, True)])
def test_a_late_response_is_a_timeout_where_nobody_waits_so_long(
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


def test_responses_are_not_quite_as_documented(
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
        ("fail", {"operation": "getcustomers"}, "did you mean 'GetCustomers'"),
        ("fail", {"operation": ""}, "there is no operation ''"),
        ("fail", {"status": 99}, "status=99"),
        ("fail", {"status": 199}, "status=199"),
        ("fail", {"status": 600}, "status=600"),
        ("fail", {"times": 0}, "times=0"),
        ("fail", {"times": -1}, "times=-1"),
        ("fail", {"shape": "yaml"}, "shape='yaml'"),
        ("fail", {"headers": {"Retry-After": "1\r\nX-Other: 2"}}, "is not a valid HTTP header"),
        ("fail", {"headers": {"X-Zero": "1\0"}}, "is not a valid HTTP header"),
        ("fail", {"headers": {"X-Letters": "é"}}, "is not a valid HTTP header"),
        ("fail", {"headers": {"Retry After": "1"}}, "is not a valid HTTP header"),
        ("fail", {"headers": {"": "1"}}, "is not a valid HTTP header"),
        ("fail", {"headers": {"X-Good": "1", "X-Bad:": "1"}}, "is not a valid HTTP header"),
        ("fail_reports", {"times": 0}, "times=0"),
        ("delay", {"operation": "nothing like it", "seconds": 1}, "there is no operation"),
        ("delay", {"seconds": 1, "times": 0}, "times=0"),
        ("delay", {"seconds": -1}, "seconds=-1"),
        ("delay", {"seconds": float("nan")}, "seconds=nan"),
        ("drop", {"when": "never"}, "when='never'"),
        ("drop", {"when": ""}, "when=''"),
        ("drop", {"times": 0}, "times=0"),
        ("distort", {"nulls": "balance"}, "nulls takes a list"),
        ("distort", {"missing": "balance"}, "missing takes a list"),
        ("distort", {"texts": "balance"}, "texts takes a list"),
        ("distort", {"times": 0}, "times=0"),
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
