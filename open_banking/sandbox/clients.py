"""Clients of a sandbox in the same process. They wait on its clock, so waiting takes no time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from open_banking import AsyncClient, Client

if TYPE_CHECKING:
    from .clock import Clock


class SandboxClient(Client):
    """A ``Client`` whose retries, polls and deadlines run on the sandbox's clock."""

    def __init__(self, clock: Clock, transport: httpx.BaseTransport, options: dict[str, Any]) -> None:
        """Send over ``transport``; ``options`` are those of ``Client``."""
        self._clock = self._wall_clock = lambda: clock.timestamp
        self._sleep = clock.sleep
        super().__init__(httpx_client=httpx.Client(transport=transport, trust_env=False), **options)


class AsyncSandboxClient(AsyncClient):
    """An ``AsyncClient`` whose retries, polls and deadlines run on the sandbox's clock."""

    def __init__(self, clock: Clock, transport: httpx.AsyncBaseTransport, options: dict[str, Any]) -> None:
        """Send over ``transport``; ``options`` are those of ``AsyncClient``."""
        self._clock = self._wall_clock = lambda: clock.timestamp
        self._sleep = clock.sleep_async
        super().__init__(httpx_client=httpx.AsyncClient(transport=transport, trust_env=False), **options)
