"""A transport to a sandbox on which a chosen request fails, or the bank changes something before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from open_banking.sandbox.transport import Transport

if TYPE_CHECKING:
    from collections.abc import Callable


class Interruptible(Transport):
    """Carries the calls to a sandbox, and counts them."""

    def __init__(self, carrier: Transport) -> None:
        self.carrier = carrier
        self.actions: dict[int, Callable[[], None]] = {}
        """What happens before which request, counted from the latest ``at``."""
        self.sent = 0

    def at(self, number: int, action: Callable[[], None]) -> None:
        """Have ``action`` happen before the next request of this number, counted from 1 and from now on."""
        self.sent = 0
        self.actions[number] = action

    def fail(self) -> None:
        raise httpx.ReadError("the connection broke")

    def _count(self) -> None:
        self.sent += 1
        action = self.actions.pop(self.sent, None)
        if action is not None:
            action()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._count()
        return self.carrier.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._count()
        return await self.carrier.handle_async_request(request)
