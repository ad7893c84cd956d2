"""An AsyncClient belongs to one event loop at a time: it moves on when that is over, and is refused elsewhere."""

from __future__ import annotations

import asyncio
import gc
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal

import httpx
import pytest
from clients import CREDENTIALS, KEYS, get_customer
from loopback import CUSTOMER, FOUND, recording

from open_banking import AsyncClient, Client, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wire import Wire

TRANSPORTS: tuple[Literal["httpx", "aiohttp"], ...] = ("httpx", "aiohttp")


def responding(head: bytes) -> bytes:
    """A token for who authenticates, else a customer; and no connection is left open in a loop that is over."""
    body = b'{"token": "fresh-token"}' if b"/authentication" in head.partition(b"\r\n")[0] else CUSTOMER
    headers = b"Connection: close\r\nContent-Type: application/json\r\nContent-Length: %d" % len(body)
    return b"HTTP/1.1 200 OK\r\n%b\r\n\r\n%b" % (headers, body)


@pytest.fixture(autouse=True)
def _nothing_is_left(recwarn: pytest.WarningsRecorder, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Neither a socket nor a session is left open in a loop that is over."""
    yield
    gc.collect()
    assert [str(each.message) for each in recwarn] == []
    assert [each.getMessage() for each in caplog.records if each.name == "asyncio"] == []


async def call(client: AsyncClient) -> Any:
    return await client.aggregation.v1.customers.get(customer_id="1005061234")


@contextmanager
def loop_elsewhere() -> Iterator[Callable[[Any], Any]]:
    """An event loop that lives in another thread: what runs a coroutine there and gives its result."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield lambda coroutine: asyncio.run_coroutine_threadsafe(coroutine, loop).result(20)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def stepped(coroutine: Any) -> Any:
    """Drive a coroutine without asyncio, as another library for tasks would begin it."""
    try:
        return coroutine.send(None)
    finally:
        coroutine.close()


@pytest.mark.parametrize("keys", [KEYS, CREDENTIALS], ids=["token", "partner"])
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_client_is_used_in_one_event_loop_after_another(transport: Any, keys: dict[str, Any]) -> None:
    with recording(responding, closes=True) as server:
        client = AsyncClient(**keys, base_url=server.url, transport=transport)
        assert [asyncio.run(call(client)).id for _ in range(3)] == ["1005061234"] * 3
        asyncio.run(client.close())
    # The token is as good in another loop.
    assert sum(b"/authentication" in head for head in server.heads) == (keys is CREDENTIALS)
    assert len(server.heads) == 3 + (keys is CREDENTIALS)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_client_is_refused_in_a_second_loop_while_the_first_is_there(transport: Any) -> None:
    with recording(responding, closes=True) as server:
        client = AsyncClient(**KEYS, base_url=server.url, transport=transport)
        with loop_elsewhere() as elsewhere:
            assert elsewhere(call(client)).id == "1005061234"
            for _ in range(2):
                with pytest.raises(ConfigurationError, match=r"another event loop.*create one for each loop"):
                    asyncio.run(call(client))
            # So are its copies, which share its connections.
            with pytest.raises(ConfigurationError, match="another event loop"):
                asyncio.run(call(client.with_options(timeout=5)))
            assert elsewhere(call(client)).id == "1005061234"
        assert asyncio.run(call(client)).id == "1005061234"
        asyncio.run(client.close())
    assert len(server.heads) == 3


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_each_loop_may_have_a_client_of_its_own(transport: Any) -> None:
    with recording(responding, closes=True) as server, loop_elsewhere() as elsewhere:

        async def use() -> Any:
            async with AsyncClient(**KEYS, base_url=server.url, transport=transport) as client:
                return await call(client)

        assert elsewhere(use()).id == asyncio.run(use()).id == "1005061234"


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_client_that_is_closed_in_its_loop_leaves_no_connection_there(transport: Any) -> None:
    """Also none that the server keeps open."""

    async def use(url: str) -> Any:
        async with AsyncClient(**KEYS, base_url=url, transport=transport) as client:
            return await call(client)

    with recording(FOUND) as server:
        assert [asyncio.run(use(server.url)).id for _ in range(2)] == ["1005061234"] * 2


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_closing_in_another_loop_refuses_further_calls(transport: Any) -> None:
    with recording(responding, closes=True) as server:
        client = AsyncClient(**KEYS, base_url=server.url, transport=transport)
        asyncio.run(call(client))
        asyncio.run(client.close())
        with pytest.raises(ConfigurationError, match="closed"):
            asyncio.run(call(client))
    assert len(server.heads) == 1


@pytest.mark.parametrize("keys", [KEYS, CREDENTIALS], ids=["token", "partner"])
@pytest.mark.parametrize("options", [{}, {"deadline": 5}], ids=["", "deadline"])
@pytest.mark.parametrize("how", [*TRANSPORTS, "given"])
def test_client_is_refused_where_asyncio_does_not_run(how: Any, options: Any, keys: dict[str, Any], wire: Wire) -> None:
    """Under trio, for instance."""
    if how == "given":
        client = AsyncClient(**keys, httpx_client=httpx.AsyncClient(transport=wire.transport))
    else:
        client = AsyncClient(**keys, base_url="http://127.0.0.1:9", transport=how)
    customers = client.aggregation.v1.customers
    with pytest.raises(ConfigurationError, match="AsyncClient needs asyncio"):
        stepped(customers.get(customer_id="1", request_options=options))
    with pytest.raises(StopIteration):
        stepped(client.close())
    assert wire.sent == []


def test_httpx_client_of_the_callers_is_the_callers_to_move(wire: Wire) -> None:
    """One without connections, as in a test, serves every loop."""
    client = AsyncClient(**KEYS, httpx_client=httpx.AsyncClient(transport=wire.transport))
    for _ in range(3):
        asyncio.run(call(client))
    assert len(wire.sent) == 3


def test_blocking_client_cares_for_no_loop(wire: Wire) -> None:
    client = Client(**KEYS, httpx_client=httpx.Client(transport=wire.transport))

    async def use() -> None:
        get_customer(client)

    asyncio.run(use())
    get_customer(client)
    asyncio.run(use())
    assert len(wire.sent) == 3
