"""Whether a request is sent again, and when: the deciding alone, and the limits that a caller sets."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire import APP_KEY, APP_TOKEN

from open_banking import Client, ConfigurationError, InvalidRequestError, OpenBankingError, Retry
from open_banking._runtime.operation import Operation
from open_banking._runtime.retry import (
    ConnectionLost,
    ErrorStatus,
    NotConnected,
    Outcome,
    RetryLimits,
    Undecodable,
    next_wait,
    retry_after,
)

if TYPE_CHECKING:
    from wire import Wire

GET = Operation("Get", "GET", "/", repeatable=True)
PUT = Operation("Put", "PUT", "/", repeatable=True)
DELETE = Operation("Delete", "DELETE", "/", repeatable=True)
POST = Operation("Post", "POST", "/")
BILLABLE = Operation("Billable", "GET", "/", billable=True)
# What the generator never writes: the bill goes first.
BILLABLE_REPEATABLE = Operation("Both", "GET", "/", billable=True, repeatable=True)
NOT_AUTOMATED = Operation("Refresh", "POST", "/", timeout=180)
AUTHENTICATION = Operation("Token", "POST", "/", needs_token=False, authenticates=True)

REPEATABLE = [GET, PUT, DELETE]
NEVER_TWICE = [POST, BILLABLE, BILLABLE_REPEATABLE, NOT_AUTOMATED, AUTHENTICATION]


def wait(operation: Operation, attempt: int, outcome: Outcome, jitter: float = 1.0, **limits: Any) -> float | None:
    return next_wait(operation, attempt, outcome, RetryLimits(**limits), lambda: jitter)


# What may be retried


@pytest.mark.parametrize("outcome", [NotConnected("ConnectError")], ids=repr)
@pytest.mark.parametrize("operation", REPEATABLE + NEVER_TWICE, ids=lambda operation: operation.name)
def test_what_was_not_sent_may_be_sent_again(operation: Operation, outcome: Outcome) -> None:
    assert [wait(operation, attempt, outcome) for attempt in (1, 2, 3)] == [0.5, 1.0, None]


@pytest.mark.parametrize(
    "outcome",
    [
        ConnectionLost("ReadError"),
        ConnectionLost("ReadTimeout"),
        *(ErrorStatus(status) for status in (408, 429, 502, 503, 504)),
    ],
    ids=repr,
)
def test_what_may_pass_is_repeated_where_the_operation_allows(outcome: Outcome) -> None:
    for operation in REPEATABLE:
        assert [wait(operation, attempt, outcome) for attempt in (1, 2, 3)] == [0.5, 1.0, None], operation.name
    for operation in NEVER_TWICE:
        assert [wait(operation, attempt, outcome) for attempt in (1, 2, 3)] == [None] * 3, operation.name


@pytest.mark.parametrize(
    "outcome",
    [
        Undecodable("DecodingError"),
        *(
            ErrorStatus(status)
            for status in (203, 300, 302, 304, 400, 401, 403, 404, 405, 409, 410, 422, 500, 501, 505)
        ),
        # Even with a Retry-After header.
        ErrorStatus(500, 1.0),
        ErrorStatus(400, 1.0),
    ],
    ids=repr,
)
@pytest.mark.parametrize("operation", REPEATABLE + NEVER_TWICE, ids=lambda operation: operation.name)
def test_what_would_not_change_is_not_repeated(operation: Operation, outcome: Outcome) -> None:
    assert wait(operation, 1, outcome) is None


# How long


@pytest.mark.parametrize(
    ("attempt", "jitter", "expected"),
    [
        (1, 0.0, 0.25),
        (1, 0.5, 0.375),
        (1, 1.0, 0.5),
        (2, 0.0, 0.5),
        (2, 1.0, 1.0),
        (3, 1.0, 2.0),
        (4, 1.0, 4.0),
        (5, 1.0, 8.0),
        (6, 1.0, 8.0),
        (6, 0.0, 4.0),
        (5000, 1.0, 8.0),
    ],
)
def test_waits_double_up_to_eight_seconds(attempt: int, jitter: float, expected: float) -> None:
    assert wait(GET, attempt, ConnectionLost("ReadError"), jitter, max_retries=10_000) == expected


@given(
    attempt=st.integers(1, 100_000),
    jitter=st.floats(0, 1),
    longest=st.floats(0, 100),
    outcome=st.sampled_from([NotConnected("a"), ConnectionLost("b"), ErrorStatus(503)]),
)
def test_jitter_takes_at_most_half(attempt: int, jitter: float, longest: float, outcome: Outcome) -> None:
    full = min(8.0, 0.5 * 2.0 ** min(attempt - 1, 10))
    waited = wait(GET, attempt, outcome, jitter, max_retries=100_000, max_wait=longest)
    assert waited is not None
    assert min(full / 2, longest) <= waited <= min(full, longest)


@pytest.mark.parametrize(
    ("asked", "longest", "expected"),
    [
        (0.0, 60.0, 0.0),
        (7.0, 60.0, 7.0),
        (60.0, 60.0, 60.0),
        (60.5, 60.0, None),
        (float("inf"), 60.0, None),
        (7.0, 5.0, None),
        (0.0, 0.0, 0.0),
        (120.0, 300.0, 120.0),
        (None, 60.0, 0.5),
        (None, 0.1, 0.1),
        (None, 0.0, 0.0),
    ],
)
@pytest.mark.parametrize("status", [408, 429, 502, 503, 504])
def test_asked_wait_is_kept_or_given_up_on(
    status: int, asked: float | None, longest: float, expected: float | None
) -> None:
    assert wait(GET, 1, ErrorStatus(status, asked), max_wait=longest) == expected


def test_a_minute_is_waited_where_nothing_is_said() -> None:
    assert [wait(GET, 1, ErrorStatus(429, asked)) for asked in (60.0, 60.001)] == [60.0, None]


@pytest.mark.parametrize(("most", "retry_limits"), [(0, 0), (1, 1), (2, 2), (5, 5)])
def test_attempts_end(most: int, retry_limits: int) -> None:
    waits = [wait(GET, attempt, NotConnected("ConnectError"), max_retries=most) for attempt in range(1, 10)]
    assert [waited is not None for waited in waits] == [True] * retry_limits + [False] * (9 - retry_limits)


# Retry-After

NOW = dt.datetime(2026, 3, 1, 12, 0, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        ("0", 0.0),
        ("7", 7.0),
        (" 7 ", 7.0),
        ("007", 7.0),
        ("3600", 3600.0),
        ("9" * 400, float("inf")),
        ("Sun, 01 Mar 2026 12:00:30 GMT", 30.0),
        ("Sun, 01 Mar 2026 13:00:00 +0000", 3600.0),
        ("Sun, 01 Mar 2026 13:00:30 +0100", 30.0),
        ("Sunday, 01-Mar-26 12:00:30 GMT", 30.0),
        ("Sun Mar  1 12:00:30 2026", 30.0),
        ("Sun, 01 Mar 2026 12:00:30 -0000", 30.0),
        ("Sun, 01 Mar 2026 11:59:30 GMT", 0.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("", None),
        ("soon", None),
        ("-7", None),
        ("+7", None),
        ("1.5", None),
        ("7 seconds", None),
        ("1e3", None),
        ("nan", None),
        ("inf", None),
        ("\N{ARABIC-INDIC DIGIT SEVEN}", None),
        ("²", None),
        ("Sun, 32 Mar 2026 12:00:30 GMT", None),
        ("Sun, 01 Mar 99999999999999999999 12:00:30 GMT", None),
        ("Sun, 01 Mar 2026 12:00:30 +99999999999999999999", None),
    ],
)
def test_retry_after(value: str | None, expected: float | None) -> None:
    assert retry_after(value, NOW) == expected


@given(st.text() | st.from_regex(r"\w{3}, \d{1,30} Mar \d{1,30} \d+:\d+:\d+ [+-]\d{1,30}", fullmatch=True))
def test_no_retry_after_breaks_the_call(value: str) -> None:
    asked = retry_after(value, NOW)
    assert asked is None or asked >= 0


# The limits of a client and of a call


def retrying(wire: Wire, **options: Any) -> tuple[Client, list[float]]:
    """A client whose waits are kept instead."""
    waits: list[float] = []
    client = Client(
        finicity_app_key=APP_KEY,
        finicity_app_token=APP_TOKEN,
        httpx_client=httpx.Client(transport=wire.transport),
        **options,
    )
    client._exchange.sleep = waits.append
    return client, waits


def fail(client: Client, **request_options: Any) -> None:
    with pytest.raises(OpenBankingError):
        client.aggregation.v1.customers.get(customer_id="1005061234", request_options=request_options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("options", "request_options", "attempts"),
    [
        ({}, {}, 3),
        ({"max_retries": 0}, {}, 1),
        ({"max_retries": 4}, {}, 5),
        ({"max_retries": 4}, {"max_retries": 1}, 2),
        ({"max_retries": 0}, {"max_retries": 1}, 2),
        ({"max_retries": 4}, {"max_retries": 0}, 1),
        ({}, {"timeout": 5}, 3),
    ],
)
def test_limits_of_the_client_and_of_the_call(
    options: dict[str, Any], request_options: dict[str, Any], attempts: int, wire: Wire
) -> None:
    wire.responds(503)
    client, waits = retrying(wire, **options)
    fail(client, **request_options)
    assert (len(wire.sent), len(waits)) == (attempts, attempts - 1)


@pytest.mark.parametrize(
    ("options", "request_options", "expected"),
    [
        ({}, {}, [30.0, 30.0]),
        ({"max_retry_wait": 30}, {}, [30.0, 30.0]),
        ({"max_retry_wait": 29}, {}, []),
        ({"max_retry_wait": 0}, {}, []),
        ({"max_retry_wait": 29}, {"max_retry_wait": 30}, [30.0, 30.0]),
        ({}, {"max_retry_wait": 29.5}, []),
        ({}, {"deadline": 29}, []),
        ({}, {"deadline": 45}, [30.0, 30.0]),  # the waits are not waited here
    ],
)
def test_longest_wait_of_the_client_and_of_the_call(
    options: dict[str, Any], request_options: dict[str, Any], expected: list[float], wire: Wire
) -> None:
    wire.responds(429, headers={"Retry-After": "30"})
    client, waits = retrying(wire, **options)
    fail(client, **request_options)
    assert waits == expected


def test_client_with_other_options_leaves_the_first_alone(wire: Wire) -> None:
    wire.responds(503, headers={"Retry-After": "3"})
    retries: list[Retry] = []
    client, waits = retrying(wire)
    other = client.with_options(max_retries=1, on_retry=retries.append)
    other._exchange.sleep = waits.append
    fail(other)
    assert (len(wire.sent), waits) == (2, [3.0])
    assert retries == [Retry("GetCustomer", 1, "HTTP 503", 3.0)]
    fail(client)
    assert len(wire.sent) == 2 + 3
    assert len(retries) == 1
    impatient = other.with_options(max_retry_wait=2)
    fail(impatient)
    assert len(wire.sent) == 2 + 3 + 1


def test_hook_that_raises_ends_the_call(wire: Wire) -> None:
    class Enough(Exception):  # noqa: N818  # the caller's own
        pass

    def stop(_: Retry) -> None:
        raise Enough

    wire.responds(503)
    client, _ = retrying(wire, on_retry=stop)
    with pytest.raises(Enough):
        client.aggregation.v1.customers.get(customer_id="1005061234")
    assert len(wire.sent) == 1


@pytest.mark.parametrize(
    "options",
    [
        {"max_retries": -1},
        {"max_retries": 1.5},
        {"max_retries": True},
        {"max_retries": "2"},
        {"max_retry_wait": -1},
        {"max_retry_wait": float("inf")},
        {"max_retry_wait": float("nan")},
        {"max_retry_wait": "60"},
    ],
)
def test_unusable_limits_are_refused(options: dict[str, Any], wire: Wire) -> None:
    (name,) = options
    with pytest.raises(ConfigurationError, match=name):
        retrying(wire, **options)
    client, _ = retrying(wire)
    with pytest.raises(ConfigurationError, match=name):
        client.with_options(**options)
    with pytest.raises((ConfigurationError, InvalidRequestError), match=name):
        client.aggregation.v1.customers.get(customer_id="1005061234", request_options=options)  # type: ignore[arg-type]
    assert wire.sent == []
