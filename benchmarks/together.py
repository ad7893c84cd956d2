"""How long a thousand calls take, a hundred at a time, over real connections on loopback."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING, Literal

import httpx

from open_banking import AsyncClient

from .bodies import customer
from .ratio import Line, paired

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from generator.document.references import Json

_CALLS = 1000
_AT_ONCE = 100
_ROUNDS = 6
_KEYS = {"Finicity-App-Key": "key", "Finicity-App-Token": "token"}

# Sends the body as the response to every request, in a process of its own, so that its work does not count.
_SERVER = """
import asyncio, pathlib, sys

body = pathlib.Path(sys.argv[1]).read_bytes()
head = f"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: {len(body)}\\r\\n\\r\\n"
response = head.encode() + body

class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport, self.received = transport, b""

    def data_received(self, data):
        self.received += data
        while b"\\r\\n\\r\\n" in self.received:
            self.received = self.received.partition(b"\\r\\n\\r\\n")[2]
            self.transport.write(response)

async def main():
    server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0, backlog=1000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
"""


def together(document: Json, scratch: Path) -> Iterator[Line]:
    """1,000 calls at concurrency 100, with tokens and retries switched on, against bare httpx."""
    transports: list[tuple[Literal["httpx", "aiohttp"], float]] = [("httpx", 0.8), ("aiohttp", 0.25)]
    with _server(document, scratch) as address:
        for transport, target in transports:
            yield Line(
                f"1,000 calls of AsyncClient, 100 at once, over {transport}",
                "httpx.AsyncClient.get and json.loads",
                paired(_ours(address, transport), _bare(address), rounds=_ROUNDS),
                target,
            )


@contextmanager
def _server(document: Json, scratch: Path) -> Iterator[str]:
    body = scratch / "customer.json"
    body.write_bytes(customer(document))
    with subprocess.Popen([sys.executable, "-c", _SERVER, str(body)], stdout=subprocess.PIPE, text=True) as server:  # noqa: S603  # our own
        assert server.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        finally:
            server.kill()


def _ours(address: str, transport: Literal["httpx", "aiohttp"]) -> Callable[[], float]:
    async def run() -> float:
        async with AsyncClient(
            finicity_app_key="key",
            finicity_app_token="token",
            base_url=address,
            transport=transport,
        ) as client:
            customers = client.aggregation.v1.customers

            async def call() -> object:
                return await customers.get(customer_id="1005061234")

            return await _timed(call)

    return lambda: asyncio.run(run())


def _bare(address: str) -> Callable[[], float]:
    async def run() -> float:
        async with httpx.AsyncClient(headers=_KEYS) as client:

            async def call() -> object:
                return json.loads((await client.get(f"{address}/aggregation/v1/customers/1005061234")).content)

            return await _timed(call)

    return lambda: asyncio.run(run())


async def _timed(call: Callable[[], Awaitable[object]]) -> float:
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one() -> None:
        async with gate:
            await call()

    start = perf_counter()
    await asyncio.gather(*(one() for _ in range(_CALLS)))
    return perf_counter() - start
