"""Waiting for a report: how often it is asked for, how it ends, and what is kept for another time."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from wire import APP_KEY, APP_TOKEN

from generator.document.references import dereferenced, operations
from open_banking import (
    AsyncClient,
    Client,
    InvalidRequestError,
    NotFoundError,
    OpenBankingError,
    ReportFailedError,
    ReportTimeoutError,
    errors,
    models,
    polling,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from wire import Wire

KEYS: dict[str, Any] = {"finicity_app_key": APP_KEY, "finicity_app_token": APP_TOKEN, "max_retries": 0}
BY_CUSTOMER = {"id": "u4hstnnak45g", "customerId": 1005061234, "status": "inProgress", "type": "voa"}
BY_CONSUMER = {"id": "u4hstnnak45g", "consumerId": "0h7h3r301md83", "status": "inProgress", "type": "voa"}
CUSTOMER_PATH = "/decisioning/v3/customers/1005061234/reports/u4hstnnak45g"
CONSUMER_PATH = "/decisioning/v3/consumers/0h7h3r301md83/reports/u4hstnnak45g"


class Clock:
    """Time that passes where someone sleeps, and nowhere else."""

    def __init__(self) -> None:
        self.now = 5_000.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        assert len(self.slept) < 100  # or a wait without an end would be a test without one
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class Waiting:
    """Waits with one kind of client, on a clock of its own."""

    def __init__(self, client_kind: str, wire: Wire) -> None:
        self.clock = Clock()
        self.client: Client | AsyncClient
        if client_kind == "Client":
            self.client = Client(httpx_client=httpx.Client(transport=wire.transport), **KEYS)
            self.client._exchange.sleep = self.clock.sleep
        else:
            self.client = AsyncClient(httpx_client=httpx.AsyncClient(transport=wire.transport), **KEYS)
            self.client._exchange.sleep = self.clock.sleep_async
        self.client._exchange.settings.clock = lambda: self.clock.now

    def __call__(self, ack: Any = None, **options: Any) -> Any:
        ack = models.VOAReportAck.from_dict(BY_CUSTOMER) if ack is None else ack
        if isinstance(self.client, Client):
            return self.client.wait_for_report(ack, **options)
        return asyncio.run(self.client.wait_for_report(ack, **options))


@pytest.fixture(params=["Client", "AsyncClient"])
def waiting(request: pytest.FixtureRequest, wire: Wire) -> Waiting:
    return Waiting(request.param, wire)


def report(status: str | None, **more: Any) -> dict[str, Any]:
    return {"id": "u4hstnnak45g", "type": "voa", "status": status, **more}


def gives(wire: Wire, *statuses: str) -> None:
    """Respond to each poll with the next status, and further ones with the last."""
    left = list(statuses)
    wire.responds_with(lambda _: httpx.Response(200, json=report(left.pop(0) if len(left) > 1 else left[0])))


# Success


@pytest.mark.parametrize(("ack", "path"), [(BY_CUSTOMER, CUSTOMER_PATH), (BY_CONSUMER, CONSUMER_PATH)])
def test_report_is_fetched_by_who_it_is_about(ack: dict[str, Any], path: str, waiting: Waiting, wire: Wire) -> None:
    gives(wire, "success")
    found = waiting(models.VOAReportAck.from_dict(ack))
    assert type(found) is models.VOAReport
    assert found.id == "u4hstnnak45g"
    assert (wire.path, wire.sent[0].method, wire.sent[0].headers["accept"]) == (path, "GET", "application/json")
    assert waiting.clock.slept == []


def test_customer_takes_precedence_where_both_are_named(waiting: Waiting, wire: Wire) -> None:
    gives(wire, "success")
    waiting(models.VOAReportAck.from_dict(BY_CUSTOMER | BY_CONSUMER))
    assert wire.path == CUSTOMER_PATH


def test_report_is_asked_for_every_twenty_seconds(waiting: Waiting, wire: Wire) -> None:
    gives(wire, "inProgress", "inProgress", "inProgress", "success")
    assert waiting().status == "success"
    assert waiting.clock.slept == [20, 20, 20]
    assert len(wire.sent) == 4


def test_interval_can_be_chosen(waiting: Waiting, wire: Wire) -> None:
    gives(wire, "inProgress", "inProgress", "success")
    waiting(interval=7.5)
    assert waiting.clock.slept == [7.5, 7.5]


@pytest.mark.parametrize("status", ["success", "SUCCESS", "Success"])
def test_success_may_be_written_in_capitals(status: str, waiting: Waiting, wire: Wire) -> None:
    gives(wire, "inProgress", status)
    assert waiting().status == status


def test_each_poll_is_passed_to_the_function(waiting: Waiting, wire: Wire) -> None:
    gives(wire, "inProgress", "queued", "success")
    statuses: list[str] = []
    waiting(on_poll=lambda found: statuses.append(found.status))
    assert statuses == ["inProgress", "queued", "success"]


def test_error_of_the_hook_ends_the_wait(waiting: Waiting, wire: Wire) -> None:
    gives(wire, "inProgress")

    def stop(_: object) -> None:
        raise LookupError("enough")

    with pytest.raises(LookupError, match="enough"):
        waiting(on_poll=stop)
    assert len(wire.sent) == 1


def test_a_report_in_progress_serves_as_acknowledgement(waiting: Waiting, wire: Wire) -> None:
    gives(wire, "success")
    waiting(models.VOAReport.from_dict(BY_CUSTOMER))
    assert wire.path == CUSTOMER_PATH


@pytest.mark.parametrize(("type_", "model"), [("voiePayroll", models.VOIEPayrollReport), ("new", models.UnknownReport)])
def test_report_is_of_the_class_that_it_names(type_: str, model: type[Any], waiting: Waiting, wire: Wire) -> None:
    wire.responds(200, json={**report("success"), "type": type_})
    assert type(waiting()) is model


def test_every_acknowledgement_of_the_document_can_be_waited_with(document: dict[str, Any], wire: Wire) -> None:
    """All that a Generate ... Report operation returns with 202, the document's own examples as ids."""
    gives(wire, "success")
    client = Waiting("Client", wire).client
    assert isinstance(client, Client)
    names: set[str] = set()
    for _, path, operation in operations(document):
        response = dereferenced(document, operation["responses"].get("202", {}))
        schema = response.get("content", {}).get("application/json", {}).get("schema", {})
        if path.startswith("/decisioning/v2/customers/{customerId}") and "$ref" in schema:
            names.add(schema["$ref"].rpartition("/")[2])
    assert len(names) >= 10
    for name in sorted(names):
        ack = getattr(models, name).from_dict(BY_CUSTOMER)
        client.wait_for_report(ack)
    assert {request.url.path for request in wire.sent} == {CUSTOMER_PATH}


# Failure


def test_failure_carries_the_report(waiting: Waiting, wire: Wire) -> None:
    states = [report("inProgress"), report("failure", errors=[{"code": "1", "message": "No data"}])]
    wire.responds_with(lambda _: httpx.Response(200, json=states.pop(0)))
    statuses: list[str] = []
    with pytest.raises(ReportFailedError, match="report voa failed") as caught:
        waiting(on_poll=lambda found: statuses.append(found.status))
    assert type(caught.value.report) is models.VOAReport
    assert caught.value.report.to_dict()["errors"] == [{"code": "1", "message": "No data"}]
    assert statuses == ["inProgress", "failure"]
    assert len(wire.sent) == 2


def test_refused_poll_is_raised(waiting: Waiting, wire: Wire) -> None:
    wire.responds(404, json={"code": 14020, "message": "Not found"})
    with pytest.raises(NotFoundError):
        waiting()
    assert len(wire.sent) == 1


# Out of time


@pytest.mark.parametrize(
    ("timeout", "interval", "slept"),
    [
        (60, 20, [20, 20, 20]),
        (50, 20, [20, 20, 10]),
        (5, 20, [5]),
        (0, 20, []),
        (600, 20, [20] * 30),
    ],
)
def test_wait_ends_when_the_time_is_over(
    timeout: float, interval: float, slept: list[float], waiting: Waiting, wire: Wire
) -> None:
    """The last poll comes when the time is over, and not an interval before or after."""
    gives(wire, "inProgress")
    ack = models.VOAReportAck.from_dict(BY_CUSTOMER)
    with pytest.raises(ReportTimeoutError, match=f"still inProgress after {timeout} seconds") as caught:
        waiting(ack, timeout=timeout, interval=interval)
    assert caught.value.acknowledgement is ack
    assert waiting.clock.slept == slept
    assert len(wire.sent) == len(slept) + 1


def test_ten_minutes_are_waited_by_default(waiting: Waiting, wire: Wire) -> None:
    gives(wire, "inProgress")
    with pytest.raises(ReportTimeoutError):
        waiting()
    assert sum(waiting.clock.slept) == 600


def test_time_that_the_polls_take_counts(waiting: Waiting, wire: Wire) -> None:
    def slow(_: httpx.Request) -> httpx.Response:
        waiting.clock.now += 15
        return httpx.Response(200, json=report("inProgress"))

    wire.responds_with(slow)
    with pytest.raises(ReportTimeoutError):
        waiting(timeout=60)
    assert waiting.clock.slept == [20, 10]
    assert len(wire.sent) == 3


def test_waiting_again_with_what_the_error_carries(waiting: Waiting, wire: Wire) -> None:
    gives(wire, "inProgress", "success")
    with pytest.raises(ReportTimeoutError) as caught:
        waiting(timeout=0)
    assert waiting(caught.value.acknowledgement).status == "success"


def test_out_of_time_is_a_timeout() -> None:
    assert issubclass(ReportTimeoutError, TimeoutError)
    assert issubclass(ReportTimeoutError, OpenBankingError)
    assert errors.ReportTimeoutError is ReportTimeoutError
    assert errors.ReportFailedError is ReportFailedError


# Copies


def round_trips() -> list[Callable[[Any], Any]]:
    return [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy]  # noqa: S301  # our own bytes


@pytest.mark.parametrize("copied", round_trips(), ids=["pickle", "copy", "deepcopy"])
def test_errors_survive_being_copied(copied: Callable[[Any], Any]) -> None:
    found = models.VOAReport.from_dict(report("failure", new={"kept": [1]}))
    failed = copied(ReportFailedError("report voa failed", report=found))
    assert (type(failed), str(failed), failed.report) == (ReportFailedError, "report voa failed", found)
    assert failed.report.to_dict() == found.to_dict()
    ack = models.VOAReportAck.from_dict(BY_CUSTOMER)
    late = copied(ReportTimeoutError("late", acknowledgement=ack))
    assert (type(late), str(late), late.acknowledgement) == (ReportTimeoutError, "late", ack)
    assert late.acknowledgement.to_dict() == BY_CUSTOMER


# What cannot be waited for


@pytest.mark.parametrize(
    ("ack", "said"),
    [
        ({"customerId": 1}, "no id"),
        ({"id": None, "customerId": 1}, "no id"),
        ({"id": "", "customerId": 1}, "no id"),
        ({"id": "r"}, "neither a customer_id nor a consumer_id"),
        ({"id": "r", "customerId": None, "consumerId": ""}, "neither a customer_id nor a consumer_id"),
        ({}, "no id"),
    ],
)
def test_acknowledgement_without_ids_is_refused_before_anything_is_sent(
    ack: dict[str, Any], said: str, waiting: Waiting, wire: Wire
) -> None:
    with pytest.raises(InvalidRequestError, match=said):
        waiting(models.VOAReportAck.from_dict(ack))
    assert wire.sent == []
    assert waiting.clock.slept == []


# Cancelled


def test_cancelling_ends_the_wait_at_once(wire: Wire) -> None:
    gives(wire, "inProgress")

    async def main() -> int:
        client = AsyncClient(httpx_client=httpx.AsyncClient(transport=wire.transport), **KEYS)
        polled = asyncio.Event()
        ack = models.VOAReportAck.from_dict(BY_CUSTOMER)
        # The clock and the sleep are the real ones here, and an hour lies between two polls.
        task = asyncio.create_task(
            client.wait_for_report(ack, timeout=7200, interval=3600, on_poll=lambda _: polled.set())
        )
        await polled.wait()
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return len(wire.sent)

    assert asyncio.run(asyncio.wait_for(main(), 10)) == 1


def test_cancelling_ends_a_poll_that_hangs() -> None:
    async def main() -> bool:
        asked = asyncio.Event()

        async def hang(_: httpx.Request) -> httpx.Response:
            asked.set()
            await asyncio.Event().wait()
            raise AssertionError

        client = AsyncClient(httpx_client=httpx.AsyncClient(transport=httpx.MockTransport(hang)), **KEYS)
        task = asyncio.create_task(client.wait_for_report(models.VOAReportAck.from_dict(BY_CUSTOMER)))
        await asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return task.cancelled()

    assert asyncio.run(asyncio.wait_for(main(), 10))


# Deprecated names


@pytest.mark.parametrize("name", ["ReportWaiting", "AsyncReportWaiting"])
@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_the_former_base_classes_of_the_clients_are_deprecated(name: str, client: type[Any]) -> None:
    with pytest.warns(DeprecationWarning, match=rf"open_banking\.polling\.{name} is deprecated") as warned:
        base = getattr(polling, name)
    assert issubclass(client, base)
    assert [each.filename for each in warned] == [__file__]


def test_the_former_name_of_await_is_deprecated() -> None:
    with pytest.warns(DeprecationWarning, match=r"open_banking\.polling\.Tell is deprecated"):
        assert polling.Tell is polling.Await


def test_other_names_are_missing_from_the_module() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Reports'"):
        getattr(polling, "Reports")  # noqa: B009  # a name that checkers refuse
