"""Crash reporters store the local variables of frames: when a call fails, its body stands in none of ours."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from calls import CALLS
from clients import finished
from crash_reports import chain, variables
from wire import APP_KEY, APP_TOKEN
from written_calls import written

from open_banking import (
    APIConnectionError,
    AsyncClient,
    AuthenticationError,
    Client,
    InvalidRequestError,
    OpenBankingError,
    ResponseDecodingError,
    models,
)
from open_banking._runtime.calling import sync_function

if TYPE_CHECKING:
    from collections.abc import Callable

    from wire import Wire

    from open_banking._runtime.calling import Plan
    from open_banking._runtime.namespace import Node

MARK = "canary5f3c9a"


def marked(error: BaseException) -> list[str]:
    """Where a local variable shows a mark, or an error that ours stands on keeps one."""
    return [place for place, value in variables(error) if MARK in repr(value)] + [
        f"{type(each).__name__} on the way" for each in chain(error) if each is not error and MARK in repr(vars(each))
    ]


def clients(wire: Wire) -> list[Any]:
    keys: dict[str, Any] = {"finicity_app_key": APP_KEY, "finicity_app_token": APP_TOKEN, "max_retries": 0}
    return [
        Client(httpx_client=httpx.Client(transport=wire.transport), **keys),
        AsyncClient(httpx_client=httpx.AsyncClient(transport=wire.transport), **keys),
    ]


def raised(client: Any, call: Callable[[Any], Any], kind: type[OpenBankingError]) -> OpenBankingError:
    with pytest.raises(kind) as caught:
        finished(call(client))
    return caught.value


def create_token(**data: Any) -> Callable[[Any], Any]:
    return lambda client: client.aggregation.v2.partners.authentication.create(data=data)


def create_consumer(data: Any, customer_id: Any = "1") -> Callable[[Any], Any]:
    return lambda client: client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=data)


CREDENTIALS = {"partner_id": "1234567", "partner_secret": f"{MARK}1"}
PERSON: Any = {"first_name": MARK, "ssn": MARK}


def failed(error: Exception) -> Callable[[httpx.Request], httpx.Response]:
    def fail(_: httpx.Request) -> httpx.Response:
        raise error

    return fail


@pytest.mark.parametrize("call", [create_token(**CREDENTIALS), create_consumer(PERSON)], ids=["token", "consumer"])
@pytest.mark.parametrize(
    ("response", "kind"),
    [
        pytest.param(lambda _: httpx.Response(401, json={"code": 10001}), AuthenticationError, id="wrong credentials"),
        pytest.param(failed(httpx.ConnectError("refused")), APIConnectionError, id="connection refused"),
        pytest.param(failed(httpx.ReadTimeout("late")), APIConnectionError, id="timeout"),
        pytest.param(lambda _: httpx.Response(200, text=f'{{"token": "{MARK}'), ResponseDecodingError, id="cut off"),
        pytest.param(lambda _: httpx.Response(200, text=MARK), ResponseDecodingError, id="no JSON"),
        pytest.param(
            lambda _: httpx.Response(200, content=f'["{MARK}",'.encode() + b"[" * 100_000),
            ResponseDecodingError,
            id="nested without end",
        ),
    ],
)
def test_call_that_fails_keeps_no_body_in_its_frames(
    call: Callable[[Any], Any], response: Any, kind: type[OpenBankingError], wire: Wire
) -> None:
    wire.responds_with(response)
    for client in clients(wire):
        assert marked(raised(client, call, kind)) == []
    assert all(MARK in request.content.decode() for request in wire.sent)
    assert len(wire.sent) == 2


SELF: dict[str, Any] = {"a": MARK}
SELF["b"] = SELF


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(create_token(**CREDENTIALS, partner_secrt="x"), id="misspelt key"),
        pytest.param(create_token(**CREDENTIALS, partnerSecret="x"), id="key in both spellings"),
        pytest.param(create_token(partner_id="1", partner_secret=f"{MARK}\n"), id="line break in a secret"),
        pytest.param(create_token(partner_id=MARK.encode(), partner_secret=MARK), id="bytes"),
        pytest.param(create_consumer({**PERSON, "phone": object()}), id="no JSON"),
        pytest.param(create_consumer({**PERSON, "phone": dt.datetime(2024, 3, 1)}), id="naive datetime"),  # noqa: DTZ001  # what is refused
        pytest.param(create_consumer({**PERSON, "birthday": {"yearr": MARK}}), id="misspelt key within"),
        pytest.param(create_consumer([PERSON]), id="no dictionary"),
        pytest.param(create_consumer(MARK), id="text"),
        pytest.param(create_consumer({**PERSON, "phone": SELF}), id="dictionary that holds itself"),
        pytest.param(create_consumer({**PERSON, "phone": 10**5000}), id="number without end"),
        pytest.param(create_consumer(PERSON, customer_id=""), id="empty identifier"),
        pytest.param(create_consumer(PERSON, customer_id="\ud800"), id="identifier that is no text"),
        pytest.param(
            create_consumer(models.ConsumerInfo(ssn=MARK, dob=1, additional_properties={"a": {MARK}})), id="model"
        ),
    ],
)
def test_body_that_is_refused_is_in_no_frame(call: Callable[[Any], Any], wire: Wire) -> None:
    for client in clients(wire):
        error = raised(client, call, InvalidRequestError)
        assert marked(error) == []
        assert MARK not in str(error)
    assert wire.sent == []


@pytest.mark.parametrize(
    "arguments", [{"custmer_id": "1"}, {}, {"customer_id": "1", "dat": {}}], ids=["misspelt", "missing", "besides"]
)
def test_call_with_other_arguments_than_there_are_keeps_no_body_in_its_frames(
    arguments: dict[str, Any], wire: Wire
) -> None:
    for client in clients(wire):
        with pytest.raises(TypeError, match=r"^CustomersConsumer\.create\(\) ") as caught:
            client.decisioning.v1.customers.consumer.create(data=PERSON, **arguments)  # nothing to be awaited
        assert marked(caught.value) == []


@pytest.mark.parametrize("operation", [name for name in sorted(CALLS) if "data" in written(name).arguments])
def test_every_operation_forgets_its_body_before_it_is_sent(operation: str, wire: Wire) -> None:
    wire.fails(httpx.ConnectError("refused"))
    call = written(operation)
    for client in clients(wire):
        error = raised(client, lambda client: call.function(client)(**call.arguments), APIConnectionError)
        found = list(variables(error))
        assert found
        assert [place for place, value in found if value is call.arguments["data"]] == []


def test_another_error_than_of_the_arguments_is_raised_where_it_happens() -> None:
    def plan(self: Node[Any], *, data: Any) -> Plan[None]:  # noqa: ARG001  # takes them alone
        raise ZeroDivisionError

    run: Callable[..., None] = sync_function(plan)
    with pytest.raises(ZeroDivisionError) as caught:
        run(None, data={})
    assert caught.traceback[-1].name == "plan"
