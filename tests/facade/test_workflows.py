"""``client.workflows``: the calls that each function makes, what comes of them, and that its docstring names them."""

from __future__ import annotations

import asyncio
import re
from inspect import getdoc, isawaitable
from typing import TYPE_CHECKING, Any, cast, get_overloads

import pytest
from api_document import corrected

from open_banking import (
    APIConnectionError,
    AuthenticationError,
    BadRequestError,
    BinaryResponse,
    InvalidRequestError,
    NotFoundError,
    OperationDeniedError,
    models,
    report_generation,
    report_waiting,
)
from open_banking._generated.operations_by_name import Operations
from open_banking.sandbox import Sandbox
from open_banking.sandbox.connect_pages.page import COMPLETE, EXIT, back_to
from open_banking.workflows import Workflows, account_group, connect_outcome, reconnect_needed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PERSON: dict[str, Any] = {
    "first_name": "Ada", "last_name": "Alder", "address": "12 Mill Road", "city": "Murray", "state": "UT",
    "zip": "84123", "phone": "555-0100", "ssn": "900-00-0001",
    "birthday": {"year": 1989, "month": 8, "day_of_month": 13},
}  # fmt: skip
LOAD = "LoadHistoricTransactionsForCustomerAccount"


class World:
    """A sandbox, and a client of either kind."""

    def __init__(self, kind: str, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self._make = sandbox.client if kind == "Client" else sandbox.async_client

    def run(self, method: str, *args: Any, options: dict[str, Any] | None = None, **arguments: Any) -> Any:
        """Call a function of the workflows."""

        async def awaited() -> Any:
            client: Any = self._make(**(options or {}))
            result = getattr(client.workflows, method)(*args, **arguments)
            return await result if isawaitable(result) else result

        return asyncio.run(awaited())

    def calls(self) -> list[str | None]:
        return [each.operation for each in self.sandbox.calls if each.operation != "CreateToken"]

    def billed(self) -> list[str | None]:
        return [each.operation for each in self.sandbox.calls if each.billed]

    def customer(self) -> str:
        return self.sandbox.add_customer("customerusername1").customer_id


@pytest.fixture(params=["Client", "AsyncClient"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    with Sandbox() as sandbox:
        yield World(request.param, sandbox)


# Customers


@pytest.mark.parametrize(
    ("testing", "create", "billed"),
    [(True, "AddTestingCustomer", []), (False, "AddCustomer", ["AddCustomer"])],
)
def test_a_customer_is_created_once(testing: bool, create: str, billed: list[str], world: World) -> None:  # noqa: FBT001  # a row of a table
    data = {"first_name": "Ada"}
    made = world.run("find_or_create_customer", username="adaalder1", testing=testing, data=data)
    assert type(made) is models.Customer
    assert (made.username, made.first_name, made.type) == ("adaalder1", "Ada", "testing" if testing else "active")
    assert world.calls() == ["GetCustomers", create, "GetCustomer"]
    assert world.run("find_or_create_customer", username="adaalder1", testing=testing).id == made.id
    assert world.calls()[3:] == ["GetCustomers"]
    assert world.billed() == billed


def test_a_race_for_a_username_is_settled_by_finding_again(world: World) -> None:
    """Another process creates the customer between the search and the creation."""
    world.sandbox.add_customer("adaalder1")
    world.sandbox.distort("GetCustomers", missing=["customers"])
    found = world.run("find_or_create_customer", username="adaalder1", testing=True)
    assert found.username == "adaalder1"
    assert world.calls() == ["GetCustomers", "AddTestingCustomer", "GetCustomers"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"username": "", "testing": True}, "username is empty"),
        ({"username": None, "testing": True}, "username is empty or no text"),
        ({"username": "adaalder1", "testing": None}, "an active customer is charged"),
        ({"username": "adaalder1", "testing": 0}, "an active customer is charged"),
        ({"username": "adaalder1", "testing": True, "data": {"username": "bobalder1"}}, "another username"),
        ({"username": "adaalder1", "testing": True, "data": {"first_nam": "Ada"}}, "first_nam"),
    ],
)
def test_what_is_no_customer_is_refused_before_anything_is_sent(given: dict[str, Any], said: str, world: World) -> None:
    with pytest.raises(InvalidRequestError, match=said):
        world.run("find_or_create_customer", **given)
    assert world.calls() == []


def test_a_username_that_the_api_refuses_is_an_error(world: World) -> None:
    with pytest.raises(BadRequestError):
        world.run("find_or_create_customer", username="short", testing=True)


@pytest.mark.parametrize("options", [{"billable": "deny"}, {"read_only": True}], ids=str)
def test_permissions_hold_within_a_workflow(options: dict[str, Any], world: World) -> None:
    known = world.sandbox.add_customer("adaalder1")
    found = world.run("find_or_create_customer", username="adaalder1", testing=False, options=options)
    assert found.id == known.customer_id
    with pytest.raises(OperationDeniedError):
        world.run("find_or_create_customer", username="bobalder1", testing=False, options=options)
    login = world.sandbox.connect(known.customer_id).institution_login_id
    with pytest.raises(OperationDeniedError):
        world.run("load_history", customer_id=known.customer_id, institution_login_id=login, options=options)
    assert world.billed() == []


# Consumers


def test_a_consumer_is_created_once(world: World) -> None:
    customer_id = world.customer()
    made = world.run("get_or_create_consumer", customer_id=customer_id, data=PERSON)
    assert type(made) is models.Consumer
    assert (made.first_name, made.last_name) == ("Ada", "Alder")
    assert world.calls() == ["GetConsumerForCustomer", "CreateConsumer", "GetConsumerForCustomer"]
    other = world.run("get_or_create_consumer", customer_id=customer_id, data=PERSON | {"first_name": "Bob"})
    assert (other.id, other.first_name) == (made.id, "Ada")
    assert world.calls()[3:] == ["GetConsumerForCustomer"]
    assert world.billed() == []


def test_a_race_for_a_consumer_is_settled_by_reading_again(world: World) -> None:
    customer_id = world.customer()
    made = world.run("get_or_create_consumer", customer_id=customer_id, data=PERSON)
    world.sandbox.fail("GetConsumerForCustomer", status=404, code=10100)
    assert world.run("get_or_create_consumer", customer_id=customer_id, data=PERSON).id == made.id
    assert world.calls()[3:] == ["GetConsumerForCustomer", "CreateConsumer", "GetConsumerForCustomer"]


def test_the_consumer_of_an_unknown_customer_is_an_error(world: World) -> None:
    with pytest.raises(NotFoundError):
        world.run("get_or_create_consumer", customer_id="1", data=PERSON)


# History


def test_history_is_loaded_for_each_account(world: World) -> None:
    customer_id = world.customer()
    connection = world.sandbox.connect(customer_id, profile="saver")
    told: list[Any] = []
    login = connection.institution_login_id
    results = world.run("load_history", customer_id=customer_id, institution_login_id=login, on_result=told.append)
    assert [(each.account_id, each.status, each.error) for each in results] == [
        (account_id, "loaded", None) for account_id in connection.account_ids
    ]
    assert told == results
    assert world.calls() == ["GetCustomerAccountsByInstitutionLogin", *[LOAD] * 4]


def test_an_account_that_fails_does_not_stop_the_others(world: World) -> None:
    customer_id = world.customer()
    login = world.sandbox.connect(customer_id, profile="saver").institution_login_id
    world.sandbox.fail(LOAD, status=400, code=14020)
    world.sandbox.fail(LOAD, status=503)
    results = world.run("load_history", customer_id=customer_id, institution_login_id=login)
    assert [each.status for each in results] == ["failed", "failed", "loaded", "loaded"]
    assert [getattr(each.error, "status_code", None) for each in results] == [400, 503, None, None]
    assert world.calls() == ["GetCustomerAccountsByInstitutionLogin", *[LOAD] * 4]


def test_a_connection_that_breaks_is_a_failure_and_no_reason_to_repeat(world: World) -> None:
    customer_id = world.customer()
    login = world.sandbox.connect(customer_id, profile="saver").institution_login_id
    world.sandbox.drop(LOAD, when="after")
    results = world.run("load_history", customer_id=customer_id, institution_login_id=login)
    assert [each.status for each in results] == ["failed", "loaded", "loaded", "loaded"]
    assert isinstance(results[0].error, APIConnectionError)


@pytest.mark.parametrize("profile", ["mfa", "reconnect"])
def test_once_the_person_is_wanted_the_bank_is_left_alone(profile: str, world: World) -> None:
    customer_id = world.customer()
    connection = world.sandbox.connect(customer_id, profile=profile)
    login = connection.institution_login_id
    if profile == "reconnect":
        world.sandbox.advance(days=2)
        with world.sandbox.client() as client:
            client.aggregation.v1.customers.accounts.create(customer_id=customer_id)
    before = world.calls().count(LOAD)
    results = world.run("load_history", customer_id=customer_id, institution_login_id=login)
    assert [each.account_id for each in results] == connection.account_ids
    assert {each.status for each in results} == {"needs_person"}
    assert [each.error is None for each in results] == [False] + [True] * (len(results) - 1)
    assert world.calls().count(LOAD) - before == 1


def test_refused_credentials_end_the_load(world: World) -> None:
    customer_id = world.customer()
    login = world.sandbox.connect(customer_id, profile="saver").institution_login_id
    world.sandbox.fail(LOAD, status=401, code=10027)
    with pytest.raises(AuthenticationError):
        world.run("load_history", customer_id=customer_id, institution_login_id=login)
    assert world.calls().count(LOAD) == 1


# Reports


def requested(world: World) -> Any:
    customer_id = world.customer()
    world.sandbox.connect(customer_id)
    with world.sandbox.client() as client:
        client.workflows.get_or_create_consumer(customer_id=customer_id, data=cast("Any", PERSON))
        return client.decisioning.v2.customers.voa.create(customer_id=customer_id, data={})


def test_a_report_comes_as_json_and_pdf(world: World, tmp_path: Path) -> None:
    ack = requested(world)
    before = len(world.calls())
    statuses: list[str] = []
    path = tmp_path / "assets.pdf"
    made = world.run("generate_report", ack, pdf=path, on_poll=lambda report: statuses.append(report.status))
    assert (type(made.report), made.report.id, statuses[-1]) == (models.VOAReport, ack.id, "success")
    assert isinstance(made.pdf, BinaryResponse)
    assert made.pdf.content.startswith(b"%PDF")
    assert path.read_bytes() == made.pdf.content
    assert world.calls()[before:] == ["GetReportByCustomer"] * (len(statuses) + 1)
    assert world.billed() == ["GenerateVOAReport"]


def test_the_pdf_is_fetched_only_when_it_is_wanted(world: World) -> None:
    ack = requested(world)
    assert world.run("generate_report", ack).pdf is None
    assert world.run("generate_report", ack, pdf=True).pdf.content.startswith(b"%PDF")


@pytest.mark.parametrize("ack", [None, "voa", {"id": "1"}, object])
def test_what_is_no_acknowledgement_is_refused(ack: Any, world: World) -> None:
    with pytest.raises(InvalidRequestError, match="give what a Generate"):
        world.run("generate_report", ack)


# Docstrings and types

FULL = {
    "find_or_create_customer": {"GetCustomers", "AddTestingCustomer", "AddCustomer", "GetCustomer"},
    "get_or_create_consumer": {"GetConsumerForCustomer", "CreateConsumer"},
    "load_history": {"GetCustomerAccountsByInstitutionLogin", LOAD},
    "generate_report": {"GetReportByCustomer", "GetReportByConsumer"},
}
"""The calls that the tests above see."""


@pytest.mark.parametrize("name", [name for name in vars(Workflows) if not name.startswith("_")])
def test_each_docstring_names_the_calls_and_what_they_cost(name: str) -> None:
    text = getdoc(getattr(Workflows, name)) or ""
    by_id = {getattr(Operations, each).operation.name: getattr(Operations, each).operation for each in dir(Operations)
             if not each.startswith("_")}  # fmt: skip
    named = set(re.findall(r"``(\w+)``", text)) & by_id.keys()
    assert named == FULL[name]
    if any(by_id[each].billable for each in named):
        assert "illable" in text.partition("\n")[0]
    assert "illable" in text


def test_the_typed_reports_are_the_same_for_both_functions() -> None:
    waited, generated = (
        [each.__annotations__ for each in get_overloads(module._Reports.plan) if "ack" in each.__annotations__]
        for module in (report_waiting, report_generation)
    )
    assert [each["ack"] for each in waited] == [each["ack"] for each in generated]
    assert [each["return"].replace("Plan[", "Plan[GeneratedReport[") + "]" for each in waited] == [
        each["return"] for each in generated
    ]


def test_each_acknowledgement_of_the_document_has_its_report() -> None:
    typed = {each.__annotations__["ack"] for each in get_overloads(report_waiting._Reports.plan)
             if "ack" in each.__annotations__}  # fmt: skip
    returned = {
        each
        for name in dir(Operations)
        if name.startswith("generate_")
        for each in re.findall(r"\w+ReportAck\b", str(getattr(Operations, name).__annotations__["return"]))
    }
    # The analytics of before are no reports of this kind: they have neither an ``id`` nor a status.
    assert len(returned) > 10
    assert returned - typed == {"ObbAnalyticsReportAck"}


# Groups of accounts


def account_types() -> set[str]:
    """The types of accounts that the document knows, wherever it lists them."""
    schemas = corrected()["components"]["schemas"]
    return {
        each
        for schema in (schemas["AccountType"], *(schemas[name]["properties"]["type"] for name in (
            "AnalyticsReportsAccount", "CashFlowReportAccount", "TransactionsReportAccount",
        )))
        for each in schema["x-known-values"]
    }  # fmt: skip


def test_every_type_of_the_document_has_a_group() -> None:
    # ``unknown`` says nothing, and ``payroll`` is the source of pay data rather than an account.
    assert {each for each in account_types() if account_group(each) is None} == {"unknown", "payroll"}


@pytest.mark.parametrize(
    ("type_", "group"),
    [
        ("checking", "deposit"), ("moneyMarket", "deposit"), ("creditCard", "credit"), ("lineOfCredit", "credit"),
        ("mortgage", "loan"), ("studentLoanGroup", "loan"), ("401k", "investment"), ("529plan", "investment"),
        ("529", "investment"), ("Checking", "deposit"), ("new", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_the_group_of_a_type(type_: str | None, group: str | None) -> None:
    assert account_group(type_) == group


@pytest.mark.parametrize("kind", ["Client"])
def test_logins_to_reconnect_are_found(kind: str) -> None:
    with Sandbox() as sandbox:
        world = World(kind, sandbox)
        customer_id = world.customer()
        sandbox.connect(customer_id)
        broken = sandbox.connect(customer_id, profile="mfa", institution_id=102105)
        with sandbox.client() as client:
            refreshed = client.aggregation.v1.customers.accounts.create(customer_id=customer_id).accounts
    assert reconnect_needed(refreshed) == [broken.institution_login_id]
    assert reconnect_needed([]) == []


# Connect


@pytest.mark.parametrize(
    ("redirect", "reason", "code", "is_", "parameters"),
    [
        ("https://a.example/c?user=4&reason=complete&code=200", "complete", "200", "succeeded", {"user": "4"}),
        ("https://a.example/c?reason=exit&code=100", "exit", "100", "canceled", {}),
        ("/c?reason=error&code=201", "error", "201", "failed", {}),
        ("reason=complete&code=200", "complete", "200", "succeeded", {}),
        ("?reason=complete&code=200", "complete", "200", "succeeded", {}),
        ({"reason": "complete", "code": 200, "x": "y"}, "complete", "200", "succeeded", {"x": "y"}),
        ({"reason": ["complete"], "code": ["100", "200"]}, "complete", "200", "succeeded", {}),
        ("https://a.example/c?reason=exit&reason=complete&code=200", "complete", "200", "succeeded", {}),
        ("https://a.example/c?reason=later&code=999", "later", "999", None, {}),
        ("https://a.example/c?reason=&new=", None, None, None, {"new": ""}),
        ("https://a.example/c", None, None, None, {}),
    ],
)
def test_the_outcome_of_connect(
    redirect: Any, reason: str | None, code: str | None, is_: str | None, parameters: dict[str, str]
) -> None:
    outcome = connect_outcome(redirect)
    assert (outcome.reason, outcome.code, outcome.parameters) == (reason, code, parameters)
    assert [each for each in ("succeeded", "canceled", "failed") if getattr(outcome, each)] == ([is_] if is_ else [])


@pytest.mark.parametrize("redirect", [None, 5, b"reason=complete", "http://[secret?reason=complete"])
def test_what_is_no_redirect_is_refused(redirect: Any) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        connect_outcome(redirect)
    assert "secret" not in str(caught.value)


def test_the_redirect_of_the_sandbox_is_understood() -> None:
    assert connect_outcome(back_to("https://a.example/c?user=4", COMPLETE).url).succeeded
    assert connect_outcome(back_to("https://a.example/c?user=4", EXIT).url).canceled
