"""What the tests share: the corrected document, a wire without a network, and clients on it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import hypothesis
import pytest
from validated import Validated

from generator.document.load import load
from open_banking import AsyncClient, Client
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from clients import Clients
    from playwright.sync_api import Browser

hypothesis.settings.register_profile("no clock", deadline=None)  # a slow machine fails nothing
hypothesis.settings.load_profile("no clock")

ROOT = Path(__file__).parents[1]
APP_KEY = "app-key-0a1b2c3d4e5f"
APP_TOKEN = "app-token-Zx9Yw8Vu7Ts6"  # noqa: S105  # opens nothing


def success(request: httpx.Request) -> httpx.Response:
    """A file where the operation answers with one, else a JSON object."""
    if "application/octet-stream" in request.headers["Accept"]:
        return httpx.Response(200, content=b"%PDF-1.7", headers={"Content-Type": "application/octet-stream"})
    return httpx.Response(200, json={})


class Wire:
    """Stands in for the network: keeps what is sent, and answers all of it alike."""

    def __init__(self) -> None:
        self.sent: list[httpx.Request] = []
        self._answer: Callable[[httpx.Request], httpx.Response] = success

    def answers(self, status: int = 200, **content: Any) -> None:
        """From now on the answer is this; the keywords are those of ``httpx.Response``."""
        self.answers_with(lambda _: httpx.Response(status, **content))

    def answers_with(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        """From now on the answer is what this makes of the request."""
        self._answer = answer

    def fails(self, error: Exception) -> None:
        """From now on no answer comes, but this."""

        def fail(request: httpx.Request) -> httpx.Response:
            if isinstance(error, httpx.RequestError):
                error.request = request
            raise error

        self.answers_with(fail)

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return self._answer(request)

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self.handle)

    @property
    def path(self) -> str:
        """The path of the only request that was sent, as it stood on the wire."""
        return self._target[0]

    @property
    def query(self) -> str:
        """The query of the only request that was sent, as it stood on the wire."""
        return self._target[2]

    @property
    def _target(self) -> tuple[str, str, str]:
        (request,) = self.sent
        return request.url.raw_path.decode("ascii").partition("?")

    @property
    def body(self) -> bytes:
        """The body of the only request that was sent."""
        (request,) = self.sent
        return request.content


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
    return load(ROOT / "openapi.yaml", ROOT / "overlay.yaml")


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture(params=[Client, AsyncClient])
def clients(request: pytest.FixtureRequest, wire: Wire) -> Clients:
    """Makes clients on the wire: the test runs for each of the two classes."""
    from clients import Clients  # noqa: PLC0415  # takes the keys from here

    return Clients(request.param, wire)


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
