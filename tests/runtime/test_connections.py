"""Whose connection a call has: its own while it lasts, a kept one if there is one, and never a broken one."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from misbehaving import PATIENCE, Connection, Server
from wire import APP_KEY, APP_TOKEN

from open_banking import APIConnectionError, AsyncClient, Client, ConfigurationError, models
from open_banking._runtime.async_connection_pool import AsyncConnectionPool
from open_banking._runtime.connection_pool import ConnectionPool, Idle

if TYPE_CHECKING:
    from collections.abc import Callable

KEYS: dict[str, Any] = {"finicity_app_key": APP_KEY, "finicity_app_token": APP_TOKEN, "max_retries": 0}
CLIENT_KINDS = ["Client", "AsyncClient"]


def responds(connection: Connection) -> None:
    connection.respond(200, b'{"id": "1", "username": "%d"}' % connection._socket.getpeername()[1])


def is_cut_off(connection: Connection) -> None:
    connection.respond(200, b"{}", length=10)
    connection.finish()


class Gate:
    """A behavior that responds at once, but for the customer ``held``, who waits until the gate opens."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.waiting = threading.Semaphore(0)

    def __call__(self, connection: Connection) -> None:
        if connection.seen.target.endswith("held"):
            self.waiting.release()
            self.open.wait(PATIENCE)
        responds(connection)


def port_of(client: Client, customer: str = "1") -> str:
    """The port that the call came from: the same port is the same connection."""
    return client.aggregation.v1.customers.get(customer_id=customer).username


async def port_of_async(client: AsyncClient, customer: str = "1") -> str:
    return (await client.aggregation.v1.customers.get(customer_id=customer)).username


# Kept connections


def test_calls_one_after_another_share_a_connection() -> None:
    with Server(responds) as server, Client(**KEYS, base_url=server.url) as client:
        assert len({port_of(client) for _ in range(5)}) == 1


def test_awaited_calls_one_after_another_share_a_connection() -> None:
    async def main(url: str) -> set[str]:
        async with AsyncClient(**KEYS, base_url=url) as client:
            return {await port_of_async(client) for _ in range(5)}

    with Server(responds) as server:
        assert len(asyncio.run(main(server.url))) == 1


def test_call_under_way_has_its_connection_to_itself() -> None:
    gate = Gate()
    with Server(gate) as server, Client(**KEYS, base_url=server.url) as client:
        held: list[str] = []
        thread = threading.Thread(target=lambda: held.append(port_of(client, "held")))
        thread.start()
        assert gate.waiting.acquire(timeout=PATIENCE)
        others = {port_of(client) for _ in range(5)}
        gate.open.set()
        thread.join(PATIENCE)
        assert len(others) == 1
        assert others.isdisjoint(held)
        # The one that came back last goes out first.
        assert port_of(client) == held[0]


def test_awaited_call_under_way_has_its_connection_to_itself() -> None:
    gate = Gate()

    async def main(url: str) -> None:
        async with AsyncClient(**KEYS, base_url=url) as client:
            held = asyncio.create_task(port_of_async(client, "held"))
            assert await asyncio.to_thread(gate.waiting.acquire, timeout=PATIENCE)
            others = {await port_of_async(client) for _ in range(5)}
            gate.open.set()
            assert len(others) == 1
            assert await held not in others
            assert await port_of_async(client) == await held

    with Server(gate) as server:
        asyncio.run(main(server.url))


def test_many_threads_share_the_connections_and_none_fails() -> None:
    threads, calls = 150, 3
    with Server(responds) as server, Client(**KEYS, base_url=server.url) as client:
        came: Counter[str] = Counter()

        def work() -> None:
            for _ in range(calls):
                try:
                    came[type(client.aggregation.v1.customers.get(customer_id="1")).__name__] += 1
                except Exception as error:  # noqa: BLE001  # counted
                    came[str(error)] += 1

        workers = [threading.Thread(target=work) for _ in range(threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(PATIENCE)
    assert came == {"GetCustomerResponse": threads * calls}


@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_broken_connection_is_not_used_again(client_kind: str) -> None:
    """Whichever way its call ended, the next call has a good one."""
    ways: list[Callable[[Connection], None]] = [
        lambda connection: connection.reset(),
        lambda connection: connection.finish(),
        is_cut_off,
        lambda connection: connection.send(b"no HTTP at all\r\n\r\n"),
        lambda connection: connection.respond(200, b"{" * 5),
        lambda connection: connection.respond(200, b"\x1f\x8b", {"Content-Encoding": "gzip"}),
    ]
    pending = iter(ways)

    def alternates(connection: Connection) -> None:
        if connection.seen.target.endswith("bad"):
            next(pending)(connection)
        else:
            responds(connection)

    async def awaited(url: str) -> None:
        async with AsyncClient(**KEYS, base_url=url) as client:
            for _ in ways:
                with pytest.raises(Exception, match="GetCustomer"):
                    await port_of_async(client, "bad")
                assert (await port_of_async(client)).isdigit()

    def called(url: str) -> None:
        with Client(**KEYS, base_url=url) as client:
            for _ in ways:
                with pytest.raises(Exception, match="GetCustomer"):
                    port_of(client, "bad")
                assert port_of(client).isdigit()

    with Server(alternates) as server:
        called(server.url) if client_kind == "Client" else asyncio.run(awaited(server.url))
        assert next(pending, None) is None


# Canceled calls


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
def test_client_lives_on_after_calls_canceled_at_every_moment(transport: Any) -> None:
    """More of them than there are connections, each after one more turn of the event loop than the one before."""
    moments = 30
    each = 6

    async def main(url: str) -> None:
        async with AsyncClient(**KEYS, base_url=url, timeout=5, transport=transport) as client:
            for turns in range(moments):
                tasks = [asyncio.create_task(port_of_async(client)) for _ in range(each)]
                for _ in range(turns):
                    await asyncio.sleep(0)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            together = await asyncio.gather(*(port_of_async(client) for _ in range(100)))
            assert all(port.isdigit() for port in together)

    with Server(responds) as server:
        asyncio.run(main(server.url))


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
def test_client_works_after_calls_canceled_as_they_got_a_connection(transport: Any) -> None:
    """Httpcore's own pool is dead after this: it keeps a connection for each call that is no longer there."""
    connections = 100

    async def main(client: AsyncClient, gate: Gate, turns: int) -> None:
        held = [asyncio.create_task(port_of_async(client, "held")) for _ in range(connections)]
        for _ in held:
            assert await asyncio.to_thread(gate.waiting.acquire, timeout=PATIENCE)
        waiting = [asyncio.create_task(port_of_async(client, "held")) for _ in range(connections)]
        for _ in range(20):
            await asyncio.sleep(0)  # until they stand in line
        for call in held:
            call.cancel()
        for _ in range(turns):
            await asyncio.sleep(0)
        for call in waiting:
            call.cancel()
        await asyncio.gather(*held, *waiting, return_exceptions=True)

    async def all_moments(url: str, gate: Gate) -> None:
        for turns in range(5):
            async with AsyncClient(**KEYS, base_url=url, timeout=PATIENCE, transport=transport) as client:
                await main(client, gate, turns)
                assert (await port_of_async(client.with_options(timeout=2))).isdigit()

    gate = Gate()
    with Server(gate) as server:
        try:
            asyncio.run(all_moments(server.url, gate))
        finally:
            gate.open.set()


# The pool itself


def request(url: str, *, pool: float | None = 5) -> httpx.Request:
    return httpx.Request("GET", url, extensions={"timeout": {"connect": 5, "read": 5, "write": 5, "pool": pool}})


def test_pool_that_is_used_up_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("open_banking._runtime.connection_pool.MOST", 2)
    with Server(responds) as server:
        pool = ConnectionPool(httpx.create_ssl_context())
        taken = [pool.handle_request(request(server.url)) for _ in range(2)]
        with pytest.raises(httpx.PoolTimeout, match="all 2 connections are in use"):
            pool.handle_request(request(server.url, pool=0.01))
        taken[0].read()
        taken[0].close()
        pool.handle_request(request(server.url, pool=0.01)).close()
        taken[1].close()
        pool.close()


def test_awaited_pool_that_is_used_up_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("open_banking._runtime.async_connection_pool.MOST", 2)

    async def main(url: str) -> None:
        pool = AsyncConnectionPool(httpx.create_ssl_context())
        taken = [await pool.handle_async_request(request(url)) for _ in range(2)]
        with pytest.raises(httpx.PoolTimeout, match="all 2 connections are in use"):
            await pool.handle_async_request(request(url, pool=0.01))
        await taken[0].aread()
        await taken[0].aclose()
        await (await pool.handle_async_request(request(url, pool=0.01))).aclose()
        await taken[1].aclose()
        await pool.aclose()

    with Server(responds) as server:
        asyncio.run(main(server.url))


@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_failures_give_their_place_back(client_kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise a pool would be used up by calls that failed, and closed twice would have places that are not there."""
    monkeypatch.setattr("open_banking._runtime.connection_pool.MOST", 3)
    monkeypatch.setattr("open_banking._runtime.async_connection_pool.MOST", 3)
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"

        async def awaited() -> None:
            async with AsyncClient(**KEYS, base_url=url, timeout=1) as client:
                for _ in range(10):
                    with pytest.raises(APIConnectionError, match="ConnectError"):
                        await port_of_async(client)

        def called() -> None:
            with Client(**KEYS, base_url=url, timeout=1) as client:
                for _ in range(10):
                    with pytest.raises(APIConnectionError, match="ConnectError"):
                        port_of(client)

        called() if client_kind == "Client" else asyncio.run(awaited())


def test_body_that_is_closed_twice_gives_one_place_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("open_banking._runtime.connection_pool.MOST", 1)
    with Server(responds) as server:
        pool = ConnectionPool(httpx.create_ssl_context())
        response = pool.handle_request(request(server.url))
        for _ in range(2):
            assert isinstance(response.stream, httpx.SyncByteStream)
            response.stream.close()
        first = pool.handle_request(request(server.url))
        with pytest.raises(httpx.PoolTimeout):
            pool.handle_request(request(server.url, pool=0.01))
        first.close()
        pool.close()


def test_idle_connections_are_closed_when_nobody_needs_them(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("open_banking._runtime.connection_pool.time.monotonic", lambda: now[0])
    idle: Idle[str] = Idle()
    assert idle.take() is None
    idle.put("first")
    now[0] += 4
    idle.put("second")
    assert idle.stale() == []
    now[0] += 2
    assert idle.stale() == ["first"]
    assert idle.take() == "second"
    assert idle.take() is None
    idle.put("third")
    idle.put("fourth")
    assert idle.take() == "fourth"
    now[0] += 6
    assert idle.stale() == ["third"]
    idle.put("fifth")
    idle.put("sixth")
    assert sorted(idle.all()) == ["fifth", "sixth"]
    assert idle.all() == []


def test_closing_spares_calls_under_way_and_ends_them_after() -> None:
    gate = Gate()
    with Server(gate) as server:
        client = Client(**KEYS, base_url=server.url)
        port_of(client)
        held: list[Any] = []
        thread = threading.Thread(target=lambda: held.append(client.aggregation.v1.customers.get(customer_id="held")))
        thread.start()
        assert gate.waiting.acquire(timeout=PATIENCE)
        client.close()
        with pytest.raises(ConfigurationError, match="closed"):
            port_of(client)
        gate.open.set()
        thread.join(PATIENCE)
        assert isinstance(held[0], models.GetCustomerResponse)
        assert server.ended.acquire(timeout=PATIENCE)  # its connection is closed, not kept


# Cookies


@pytest.mark.parametrize("client_kind", [*CLIENT_KINDS, "aiohttp"])
def test_cookie_that_cannot_be_sent_is_not_kept(client_kind: str) -> None:
    def sets_cookies(connection: Connection) -> None:
        connection.send(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
            b"Set-Cookie: route=a1\r\nSet-Cookie: \xe9=1\r\nSet-Cookie: name=\xe9\r\n\r\n{}"
        )

    async def awaited(url: str) -> None:
        transport: Any = "aiohttp" if client_kind == "aiohttp" else "httpx"
        async with AsyncClient(**KEYS, base_url=url, transport=transport) as client:
            for _ in range(2):
                await client.aggregation.v1.customers.get(customer_id="1")

    def called(url: str) -> None:
        with Client(**KEYS, base_url=url) as client:
            for _ in range(2):
                client.aggregation.v1.customers.get(customer_id="1")

    with Server(sets_cookies) as server:
        called(server.url) if client_kind == "Client" else asyncio.run(awaited(server.url))
        assert [seen.headers.get("cookie") for seen in server.seen] == [None, "route=a1"]
