"""A transport of httpx-aiohttp that the caller brings: what it raises does not say whether the request was sent."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from clients import KEYS
from httpx_aiohttp import AiohttpTransport
from misbehaving import Connection, Server

from open_banking import APIConnectionError, APITimeoutError, AsyncClient

if TYPE_CHECKING:
    from collections.abc import Callable

    from open_banking import Retry


def refresh(server: Server, **options: Any) -> tuple[APIConnectionError, list[str]]:
    """What a call raises that must not be sent twice, and the reasons of its retries."""
    retries: list[Retry] = []

    async def call() -> APIConnectionError:
        async with httpx.AsyncClient(transport=AiohttpTransport()) as sender:
            client = AsyncClient(**KEYS, base_url=server.url, httpx_client=sender, on_retry=retries.append, **options)
            client._exchange.sleep = lambda _: asyncio.sleep(0)
            with pytest.raises(APIConnectionError) as caught:
                await client.aggregation.v1.customers.accounts.create(
                    customer_id="1005061234", request_options={"timeout": 0.15}
                )
            return caught.value

    return asyncio.run(call()), [retry.reason for retry in retries]


@pytest.mark.parametrize(
    ("behavior", "kind", "reason"),
    [
        (Connection.finish, APIConnectionError, "ServerDisconnectedError"),
        (Connection.reset, APIConnectionError, "ClientOSError"),
        (Connection.hold, APITimeoutError, "SocketTimeoutError"),
    ],
)
def test_request_that_may_have_arrived_is_not_sent_again(
    behavior: Callable[[Connection], None], kind: type[APIConnectionError], reason: str
) -> None:
    with Server(behavior) as server:
        error, retries = refresh(server)
    assert type(error) is kind
    assert reason in str(error)
    assert retries == []
    assert len(server.seen) == 1


def test_request_that_was_not_sent_is_sent_again() -> None:
    with Server(Connection.respond, listens=False) as server:
        error, retries = refresh(server, max_retries=2)
    assert type(error) is APIConnectionError
    assert retries == ["ClientConnectorError"] * 2
