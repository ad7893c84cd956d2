"""Walking through tens of thousands of records over a real connection: how many requests, and how much memory."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from clients import KEYS

from open_banking import (
    AsyncClient,
    Client,
    models,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator


MANY = 25_000
LIMIT = 1_000


class _Lists(BaseHTTPRequestHandler):
    """Serves the transactions of a customer, as many as the path says: the number of one is its id."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    asked: Callable[[int], None]

    def do_GET(self) -> None:
        url = httpx.URL(self.path)
        count = int(url.path.split("/")[4])
        start, limit = int(url.params["start"]), int(url.params["limit"])
        self.asked(start)
        numbers = range(start, min(start + limit, count + 1))
        more = "true" if start + limit <= count else "false"
        records = [{"id": number, "amount": 1.5, "description": f"record {number}"} for number in numbers]
        body = json.dumps(
            {"found": count, "displaying": len(records), "moreAvailable": more, "transactions": records}
        ).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@contextmanager
def listening(asked: Callable[[int], None]) -> Iterator[str]:
    """A server on loopback; ``asked`` gets the start of each page before it is made."""
    handler = type("_TellingLists", (_Lists,), {"asked": staticmethod(asked)})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads, server.block_on_close = True, False
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


def live(kind: type[object]) -> int:
    """How many objects of a kind are in memory."""
    return sum(type(each) is kind for each in gc.get_objects())


@contextmanager
def fresh_memory() -> Iterator[None]:
    """Leave what is in memory already out of what is looked at."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def arguments(count: int) -> dict[str, Any]:
    return {"customer_id": count, "from_date": 1, "to_date": 2, "limit": LIMIT}


def walked(url: str, count: int) -> Iterator[models.Transaction]:
    with Client(base_url=url, **KEYS) as client:
        yield from client.paginate(client.aggregation.v3.customers.transactions.list, **arguments(count))


async def walked_async(url: str, count: int) -> AsyncIterator[models.Transaction]:
    async with AsyncClient(base_url=url, **KEYS) as client:
        async for each in client.paginate(client.aggregation.v3.customers.transactions.list, **arguments(count)):
            yield each


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_many_records_with_one_page_in_memory(kind: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    starts: list[int] = []
    memory: list[int] = []
    ids: list[int] = []

    def asked(start: int) -> None:
        starts.append(start)
        memory.append(live(models.Transaction))

    page_items = models.Transactions.page_items

    def came(page: models.Transactions) -> list[models.Transaction]:
        memory.append(live(models.Transaction))
        return page_items(page)

    def take(record: models.Transaction) -> None:
        ids.append(record.id)

    async def asynchronously(url: str) -> None:
        async for record in walked_async(url, MANY):
            take(record)

    monkeypatch.setattr(models.Transactions, "page_items", came)
    with fresh_memory(), listening(asked) as url:
        if kind is Client:
            for record in walked(url, MANY):
                take(record)
        else:
            asyncio.run(asynchronously(url))
    assert ids == list(range(1, MANY + 1))
    assert starts == list(range(1, MANY, LIMIT))
    assert len(memory) == 50
    # A page, and the record that the loop still holds of the one before.
    assert max(memory) <= LIMIT + 1


def test_responses_are_let_go_of_with_their_pages() -> None:
    memory: list[int] = []
    with fresh_memory(), listening(lambda _: memory.append(live(httpx.Response))) as url:
        assert sum(1 for _ in walked(url, MANY)) == MANY
    assert max(memory) <= 1
