"""How long one call takes, beside the network."""

from __future__ import annotations

import asyncio
import json
from time import process_time
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest.mock import patch

import httpx

from open_banking import AsyncClient, Client
from open_banking._runtime import response_body
from open_banking._runtime.json_text import standard_loads

from .bodies import USUAL_FIELDS, customer, transactions
from .ratio import Line, Ratio, paired, repeated

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from generator.document.references import Json

_ROUNDS = 60
_CALLS = 50

_KEYS = {"Finicity-App-Key": "key", "Finicity-App-Token": "token"}


class _Call(NamedTuple):
    said: str
    ours: Callable[[Any], Any]
    """The call, on a sync or an async client."""
    url: str
    """Where the call sends its request."""
    body: bytes
    """The response body."""
    target: float | None = None


def calling(document: Json) -> Iterator[Line]:
    """One call through an in-process transport against bare httpx."""
    calls = (
        _Call(
            "a customer",
            _customer,
            "https://api.finicity.com/aggregation/v1/customers/1005061234",
            customer(document),
            target=0.95,
        ),
        _Call(
            "25 transactions",
            _transactions,
            "https://api.finicity.com/aggregation/v3/customers/1005061234/transactions"
            "?fromDate=1607450357&toDate=1617450357",
            transactions(document, 25, fields=USUAL_FIELDS),
        ),
    )
    for call in calls:
        yield from _lines(call, "orjson")
        with patch.object(response_body, "loads", standard_loads):  # as where orjson is not installed
            yield from _lines(call, "standard library")


def _customer(client: Any) -> Any:
    return client.aggregation.v1.customers.get(customer_id="1005061234")


def _transactions(client: Any) -> Any:
    return client.aggregation.v3.customers.transactions.list(
        customer_id="1005061234", from_date=1607450357, to_date=1617450357
    )


def _lines(call: _Call, reader: str) -> Iterator[Line]:
    for kind, ratio in (("Client", _blocking(call)), ("AsyncClient", _awaiting(call))):
        yield Line(
            f"one call of {kind}, {call.said}, {reader}",
            f"httpx.{kind}.get and json.loads",
            ratio,
            call.target,
        )


def _blocking(call: _Call) -> Ratio:
    transport = _transport(call.body)
    with httpx.Client(transport=transport) as ours, httpx.Client(transport=transport, headers=_KEYS) as bare:
        client = Client(finicity_app_key="key", finicity_app_token="token", httpx_client=ours)
        return paired(
            repeated(lambda: call.ours(client), _CALLS),
            repeated(lambda: json.loads(bare.get(call.url).content), _CALLS),
            rounds=_ROUNDS,
        )


def _awaiting(call: _Call) -> Ratio:
    transport = _transport(call.body)
    client = AsyncClient(
        finicity_app_key="key",
        finicity_app_token="token",
        httpx_client=httpx.AsyncClient(transport=transport),
    )
    bare = httpx.AsyncClient(transport=transport, headers=_KEYS)

    async def get() -> Any:
        return json.loads((await bare.get(call.url)).content)

    # One event loop for all of them, as in a program.
    with asyncio.Runner() as runner:
        return paired(
            lambda: runner.run(_seconds(lambda: call.ours(client))),
            lambda: runner.run(_seconds(get)),
            rounds=_ROUNDS,
        )


async def _seconds(call: Callable[[], Awaitable[object]]) -> float:
    start = process_time()
    for _ in range(_CALLS):
        await call()
    return process_time() - start


def _transport(body: bytes) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: httpx.Response(200, content=body))
