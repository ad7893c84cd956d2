"""One test for both clients: their calls, sync and async, brought to an end alike."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

import httpx
from wire import APP_KEY, APP_TOKEN

from open_banking import Client

if TYPE_CHECKING:
    from wire import Wire

PARTNER_SECRET = "aqJ5Ic4SEVx2IgDQ6oR4"  # noqa: S105  # opens nothing
KEYS: dict[str, Any] = {"finicity_app_key": APP_KEY, "finicity_app_token": APP_TOKEN}
CREDENTIALS: dict[str, Any] = {
    "finicity_app_key": APP_KEY,
    "partner_id": "1234583871234",
    "partner_secret": PARTNER_SECRET,
}


class Clients:
    """Makes clients of one class on the wire, and brings their calls to an end. None of them really waits."""

    def __init__(self, kind: type[Any], wire: Wire) -> None:
        self.kind = kind
        self.blocks = issubclass(kind, Client)
        self.wire = wire
        self.happened: list[object] = []
        """The seconds of each wait, among what else a test puts in."""

    def make(self, *, adds: dict[str, Any] | None = None, **options: Any) -> Any:
        """A client with these options, and with a token unless they have keys; ``adds`` is for its httpx client."""
        sending: Any = httpx.Client if self.blocks else httpx.AsyncClient
        given = {"httpx_client": sending(**{"transport": self.wire.transport, **(adds or {})})}
        client = self.kind(**given, **(options if "finicity_app_key" in options else {**KEYS, **options}))
        client._exchange.sleep = self._sleep if self.blocks else self._sleep_async
        return client

    def _sleep(self, seconds: float) -> None:
        self.happened.append(seconds)

    async def _sleep_async(self, seconds: float) -> None:
        self.happened.append(seconds)

    def result(self, returned: Any) -> Any:
        """The result of a call, from what it returned."""
        return finished(returned)


def finished(returned: Any) -> Any:
    """The result of a call, from what it returned: that itself, or what comes of it when it is awaited."""
    if not inspect.isawaitable(returned):
        return returned

    async def awaited() -> Any:
        return await returned

    return asyncio.run(awaited())


def get_customer(client: Any) -> Any:
    """A call that reads, costs nothing, and may be sent again."""
    return client.aggregation.v1.customers.get(customer_id="1005061234")


def get_owner(client: Any) -> Any:
    """A call that is billable."""
    return client.aggregation.v1.customers.accounts.owner.list(customer_id="1005061234", account_id="5011648377")
