"""What the live API finds nothing for is responded to so, and the sandbox says in its log what is odd about it."""

from __future__ import annotations

import datetime as dt
import logging
from typing import TYPE_CHECKING

import httpx
import pytest
from callers import caller_of

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callers import Caller

NOW = dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)
# The beginning and the end of 2026's first quarter.
START, END = 1_767_225_600, 1_774_915_200
ALL = "/aggregation/v3/customers/{customer}/transactions"
LISTS = {
    "GetAllCustomerTransactions": ALL,
    "GetCustomerAccountTransactions": "/aggregation/v4/customers/{customer}/accounts/{account}/transactions",
}


@pytest.fixture(scope="module")
def caller() -> Iterator[Caller]:
    with Sandbox(now=NOW, running=False) as sandbox, sandbox.client() as client:
        yield caller_of(sandbox, client)


@pytest.fixture(autouse=True)
def _no_warnings(caller: Caller) -> None:
    caller.sandbox._engine.warnings.clear()


@pytest.mark.parametrize("operation", LISTS)
@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({"fromDate": START * 1000, "toDate": END * 1000}, [f"fromDate={START * 1000}", f"toDate={END * 1000}"]),
        ({"fromDate": START * 1000, "toDate": END}, [f"fromDate={START * 1000} is epoch seconds", "is after"]),
        ({"fromDate": END, "toDate": START}, [f"fromDate={END} is after toDate={START}"]),
    ],
    ids=["milliseconds", "one in milliseconds", "backward"],
)
def test_an_interval_without_anything_in_it_is_warned_of(
    operation: str, query: dict[str, int], words: list[str], caller: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "open_banking.sandbox"):
        response = caller.send("GET", LISTS[operation], query={**query, "limit": 10})

    page = response.json()
    assert (response.status_code, page["found"], page["transactions"]) == (200, 0, [])
    assert [each.operation for each in caller.sandbox.warnings] == [operation] * len(words)
    for word, warning in zip(words, caller.sandbox.warnings, strict=True):
        assert word in warning.message
    logged = [each for each in caplog.records if each.name == "open_banking.sandbox"]
    assert [each.getMessage() for each in logged] == [
        f"{operation}: {each.message}" for each in caller.sandbox.warnings
    ]


@pytest.mark.parametrize(
    ("path", "query"),
    [
        (ALL, {"fromDate": START, "toDate": END}),
        (ALL, {"fromDate": START, "toDate": START}),
        (ALL, {"fromDate": 0, "toDate": 99_999_999_999}),
        (ALL, {"fromDate": "soon", "toDate": END}),
    ],
    ids=["as it should be", "a moment", "all there will be", "refused"],
)
def test_other_requests_are_not_warned_of(path: str, query: dict[str, int], caller: Caller) -> None:
    caller.send("GET", path, query=query)

    assert caller.sandbox.warnings == []


def test_registrations_of_a_day_in_milliseconds_are_none(caller: Caller) -> None:
    path = "/aggregation/v2/partners/applications"
    response = caller.send("GET", path, query={"page": 1, "pageSize": 5, "submittedDate": START * 1000})

    assert response.json()["totalRecords"] == 0
    (warning,) = caller.sandbox.warnings
    assert warning.operation == "GetAppRegistrationStatus"
    assert "milliseconds" in warning.message


def test_a_link_whose_report_begins_in_milliseconds_is_warned_of(caller: Caller) -> None:
    body = {"partnerId": "{partner}", "customerId": "{customer}", "fromDate": START * 1000}

    assert caller.send("POST", "/connect/v2/generate", json=body).is_success

    assert [each.operation for each in caller.sandbox.warnings] == ["GenerateConnectUrl"]


def test_the_latest_warnings_are_kept(caller: Caller) -> None:
    for _ in range(1001):
        caller.send("GET", ALL, query={"fromDate": 2, "toDate": 1})
    caller.send("GET", ALL, query={"fromDate": 4, "toDate": 3})

    assert len(caller.sandbox.warnings) == 1000
    assert caller.sandbox.warnings[-1].message.startswith("fromDate=4 is after toDate=3")


def test_warnings_are_shown_over_http_until_a_reset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with Sandbox() as sandbox, sandbox.client() as client, sandbox.serve() as url:
        caller_of(sandbox, client).send("GET", ALL, query={"fromDate": 2, "toDate": 1})

        (warning,) = httpx.get(f"{url}/sandbox/warnings", trust_env=False).json()["warnings"]
        assert warning == {
            "operation": "GetAllCustomerTransactions",
            "message": "fromDate=2 is after toDate=1: there is nothing between them",
        }

        sandbox.reset()

        assert httpx.get(f"{url}/sandbox/warnings", trust_env=False).json() == {"warnings": []}
