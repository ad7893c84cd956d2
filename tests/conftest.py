"""The fixtures of all tests: the corrected document, a wire without a network, and clients on it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpx
import hypothesis
import pytest
from api_document import corrected
from clients import Clients
from validated import Validated
from wire import APP_KEY, APP_TOKEN, Wire

from open_banking import AsyncClient, Client
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from playwright.sync_api import Browser

hypothesis.settings.register_profile("no clock", deadline=None)  # a slow machine fails nothing
hypothesis.settings.load_profile("no clock")


@pytest.fixture(scope="session", autouse=True)
def _zone_far_from_utc() -> Iterator[None]:
    """Set the clock of the tests where nobody takes local time for UTC: the Chatham Islands, east by 12:45 hours."""
    with pytest.MonkeyPatch.context() as patch:
        # The rule in full, since a machine need not have the table of zones.
        patch.setenv("TZ", "<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture(autouse=True)
def _no_keys_around(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the keys of whoever runs the tests out of them."""
    for name in ("APP_KEY", "APP_TOKEN", "PARTNER_ID", "PARTNER_SECRET", "BASE_URL"):
        monkeypatch.delenv(f"FINICITY_{name}", raising=False)


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The API document with the overlay applied."""
    return corrected()


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture(params=[Client, AsyncClient])
def clients(request: pytest.FixtureRequest, wire: Wire) -> Clients:
    """Makes clients on the wire: the test runs for each of the two classes."""
    return Clients(request.param, wire)


@pytest.fixture
def each_client(clients: Clients) -> Any:
    """A client that sends each request once: the test runs for each of the two classes."""
    return clients.make(max_retries=0)


@pytest.fixture
def client(wire: Wire) -> Iterator[Client]:
    with (
        httpx.Client(transport=wire.transport) as httpx_client,
        Client(
            finicity_app_key=APP_KEY, finicity_app_token=APP_TOKEN, httpx_client=httpx_client, max_retries=0
        ) as client,
    ):
        yield client


@pytest.fixture
def async_client(wire: Wire) -> AsyncClient:
    return AsyncClient(
        finicity_app_key=APP_KEY,
        finicity_app_token=APP_TOKEN,
        httpx_client=httpx.AsyncClient(transport=wire.transport),
        max_retries=0,
    )


@pytest.fixture
def now() -> dt.datetime | None:
    """The time at which the sandbox stands: a module with dates of its own says which."""
    return None


@pytest.fixture
def listening() -> httpx.Client | None:
    """What the sandbox's webhooks reach, if they do not go over the network."""
    return None


@pytest.fixture
def sandbox(now: dt.datetime | None, listening: httpx.Client | None) -> Iterator[Sandbox]:
    """An empty sandbox in this process, whose time stands, and each of whose answers must fit the document."""
    with Sandbox(now=now, running=False, listener=listening) as sandbox:
        sandbox.transport = Validated(sandbox.transport)
        yield sandbox


@pytest.fixture
def sandbox_client(sandbox: Sandbox) -> Iterator[Client]:
    with sandbox.client() as client:
        yield client


@pytest.fixture
def customer_id(sandbox_client: Client) -> str:
    """A testing customer of the sandbox, without accounts."""
    made = sandbox_client.aggregation.v2.customers.testing.create(
        data={"username": "customer_one", "first_name": "Ada", "last_name": "Alder"}
    )
    return made.id


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, without a window."""
    from browsing import chromium  # noqa: PLC0415  # slow to import, and few tests need it

    with chromium() as browser:
        yield browser
