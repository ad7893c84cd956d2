"""What can be seen of the calls from outside: a log line an attempt, and the raw responses for who asks for them."""

from __future__ import annotations

import asyncio
import logging
import re
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from calls import CALLS
from clients import CREDENTIALS, KEYS

from generator.document.references import operations
from open_banking import APIConnectionError, APIStatusError, AsyncClient, Client, OpenBankingError, Retry

if TYPE_CHECKING:
    from clients import Clients
    from wire import Wire

LINE = re.compile(
    r"(?P<operation>[\w-]+) (?P<method>[A-Z]+) (?P<path>/\S+) -> (?P<result>\w+) in \d+ ms \(attempt (\d+)\)"
)


def blocking(wire: Wire, **options: Any) -> Client:
    client = Client(httpx_client=httpx.Client(transport=wire.transport), **(options or KEYS))
    client._exchange.sleep = lambda _: None
    return client


def get_customer(client: Client, customer_id: str = "1005061234") -> None:
    client.aggregation.v1.customers.get(customer_id=customer_id)


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name.split(".")[0] == "open_banking"]


# The log


def test_each_call_writes_one_line_of_the_documents_facts(
    clients: Clients, caplog: pytest.LogCaptureFixture, document: dict[str, Any]
) -> None:
    caplog.set_level(logging.DEBUG)
    client = clients.make()
    for method, path, described in operations(document):
        operation = described["operationId"]
        caplog.clear()
        clients.result(CALLS[operation](client))
        (line,) = lines(caplog)
        said = LINE.fullmatch(line)
        assert said is not None, line
        assert said.groups() == (operation, method.upper(), path, "200", "1")
    assert len(clients.wire.sent) == 164


def test_lines_are_for_debugging(wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    get_customer(blocking(wire))
    assert [record.levelno for record in caplog.records if record.name == "open_banking"] == [logging.DEBUG]


@pytest.mark.parametrize("level", [logging.INFO, logging.WARNING, logging.ERROR])
def test_nothing_is_logged_above(level: int, wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(level)
    wire.responds(500)
    with pytest.raises(APIStatusError):
        get_customer(blocking(wire))
    assert lines(caplog) == []


@pytest.mark.parametrize("status", [200, 203, 400, 404, 500])
def test_status_is_logged(status: int, wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    wire.responds(status, json={})
    try:
        get_customer(blocking(wire))
    except APIStatusError:
        assert status != 200
    (line,) = lines(caplog)
    assert f"-> {status} in " in line


@pytest.mark.parametrize(
    "kind", [httpx.ConnectError, httpx.ReadTimeout, httpx.RemoteProtocolError, httpx.DecodingError]
)
def test_what_broke_the_call_is_logged_by_its_name_alone(
    kind: type[httpx.RequestError], wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    wire.fails(kind("over at 10.1.2.3"))
    with pytest.raises(APIConnectionError):
        get_customer(blocking(wire, **KEYS, max_retries=0))
    (line,) = lines(caplog)
    assert f"-> {kind.__name__} in " in line
    assert "10.1.2.3" not in line


def test_each_attempt_writes_a_line(wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    statuses = [503, 429, 200]
    wire.responds_with(lambda _: httpx.Response(statuses.pop(0), json={}))
    retries: list[Retry] = []
    get_customer(blocking(wire, **KEYS, on_retry=retries.append))
    assert [line.partition(" -> ")[2].split(" ")[0] for line in lines(caplog)] == ["503", "429", "200"]
    assert [line[-11:] for line in lines(caplog)] == ["(attempt 1)", "(attempt 2)", "(attempt 3)"]
    assert [(each.operation, each.attempt, each.reason) for each in retries] == [
        ("GetCustomer", 1, "HTTP 503"),
        ("GetCustomer", 2, "HTTP 429"),
    ]


def test_milliseconds_are_those_of_the_attempt(wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client = blocking(wire)
    moments = iter([1000.0, 1000.25])
    client._exchange.settings.clock = lambda: next(moments)
    get_customer(client)
    (line,) = lines(caplog)
    assert " in 250 ms " in line


def test_authentication_writes_its_own_line(wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    wire.responds(200, json={"token": "fresh-token"})
    get_customer(blocking(wire, **CREDENTIALS))
    assert [line.split(" ")[0] for line in lines(caplog)] == ["CreateToken", "GetCustomer"]


def test_refused_call_writes_no_line(wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(OpenBankingError):
        CALLS["DeleteCustomer"](blocking(wire, **KEYS, read_only=True))
    with pytest.raises(OpenBankingError):
        get_customer(blocking(wire), customer_id="")
    assert lines(caplog) == []


# The responses


def numbered(wire: Wire) -> None:
    """Respond to each customer with its own number."""
    wire.responds_with(lambda request: httpx.Response(200, json={"id": request.url.path.rpartition("/")[2]}))


def ids(responses: list[httpx.Response]) -> list[str]:
    return [response.json()["id"] for response in responses]


def test_responses_of_the_block_are_collected(wire: Wire) -> None:
    numbered(wire)
    client = blocking(wire)
    get_customer(client, "1")
    with client.capture_responses() as responses:
        assert responses == []
        get_customer(client, "2")
        assert ids(responses) == ["2"]
        get_customer(client, "3")
    get_customer(client, "4")
    assert ids(responses) == ["2", "3"]
    assert all(isinstance(response, httpx.Response) and response.status_code == 200 for response in responses)


def test_other_clients_are_collected_too(wire: Wire) -> None:
    """What counts is where a call is made, so that those of ``with_options`` and of other clients count."""
    numbered(wire)
    client = blocking(wire)
    with client.capture_responses() as responses:
        get_customer(client.with_options(timeout=5), "1")
        get_customer(blocking(wire), "2")
    assert ids(responses) == ["1", "2"]


def test_captures_nest(wire: Wire) -> None:
    numbered(wire)
    client = blocking(wire)
    with client.capture_responses() as outer:
        get_customer(client, "1")
        with client.capture_responses() as inner:
            get_customer(client, "2")
        get_customer(client, "3")
    get_customer(client, "4")
    assert ids(inner) == ["2"]
    assert ids(outer) == ["1", "2", "3"]


def test_refusals_and_repeats_are_collected(wire: Wire) -> None:
    statuses = [503, 429, 404]
    wire.responds_with(lambda _: httpx.Response(statuses.pop(0), json={"code": 1}))
    client = blocking(wire)
    with client.capture_responses() as responses, pytest.raises(APIStatusError):
        get_customer(client)
    assert [response.status_code for response in responses] == [503, 429, 404]


def test_authentications_are_collected_and_so_is_what_has_a_deadline(clients: Clients) -> None:
    """Which is sent by another thread where the httpx client is the caller's."""
    clients.wire.responds(200, json={"token": "fresh-token", "id": "1"})
    client = clients.make(**CREDENTIALS)
    options: Any = {"deadline": 20}
    with client.capture_responses() as responses:
        clients.result(client.aggregation.v1.customers.get(customer_id="1", request_options=options))
    paths = [response.request.url.path.rpartition("/")[2] for response in responses]
    assert paths == ["authentication", "1"]


def test_capture_ends_with_an_error(wire: Wire) -> None:
    wire.responds(404, json={"code": 14001})
    client = blocking(wire)
    responses: list[httpx.Response] = []

    def look() -> None:
        with client.capture_responses() as captured:
            try:
                get_customer(client)
            finally:
                responses.extend(captured)

    with pytest.raises(APIStatusError):
        look()
    with client.capture_responses() as later:
        pass
    with pytest.raises(APIStatusError):
        get_customer(client)
    assert ([response.status_code for response in responses], later) == ([404], [])


def test_what_had_no_response_is_not_collected(wire: Wire) -> None:
    wire.fails(httpx.ConnectError("refused"))
    client = blocking(wire)
    with client.capture_responses() as responses, pytest.raises(APIConnectionError):
        get_customer(client)
    assert responses == []


def test_each_thread_collects_its_own(wire: Wire) -> None:
    """Two threads are inside their blocks at the same time, and a third has none."""
    numbered(wire)
    client = blocking(wire)
    both = threading.Barrier(3, timeout=10)
    collected: dict[str, list[str]] = {}

    def capture(name: str) -> None:
        with client.capture_responses() as responses:
            both.wait()
            get_customer(client, name)
            both.wait()
        collected[name] = ids(responses)

    def plain() -> None:
        both.wait()
        get_customer(client, "9")
        both.wait()

    threads = [threading.Thread(target=capture, args=(name,)) for name in ("1", "2")]
    threads.append(threading.Thread(target=plain))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(wire.sent) == 3
    assert collected == {"1": ["1"], "2": ["2"]}


def test_each_task_collects_its_own(wire: Wire) -> None:
    numbered(wire)

    async def main() -> dict[str, list[str]]:
        client = AsyncClient(httpx_client=httpx.AsyncClient(transport=wire.transport), **KEYS)
        inside = asyncio.Barrier(2)
        collected: dict[str, list[str]] = {}

        async def capture(name: str) -> None:
            with client.capture_responses() as responses:
                await inside.wait()
                await client.aggregation.v1.customers.get(customer_id=name)
                await inside.wait()
            collected[name] = ids(responses)

        await asyncio.gather(capture("1"), capture("2"))
        return collected

    assert asyncio.run(main()) == {"1": ["1"], "2": ["2"]}


def test_tasks_that_the_block_starts_are_collected(wire: Wire) -> None:
    """``gather`` makes tasks of its calls, and they are made inside all the same."""
    numbered(wire)

    async def main() -> list[str]:
        client = AsyncClient(httpx_client=httpx.AsyncClient(transport=wire.transport), **KEYS)
        customers = client.aggregation.v1.customers
        before = asyncio.create_task(customers.get(customer_id="9"))
        with client.capture_responses() as responses:
            await asyncio.gather(customers.get(customer_id="1"), customers.get(customer_id="2"), before)
        return sorted(ids(responses))

    assert asyncio.run(main()) == ["1", "2"]
