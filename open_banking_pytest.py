"""A pytest plugin with fixtures for an offline Finicity and its clients.

Not part of the package ``open_banking``: pytest imports the plugin at every start, and importing the package would slow
down test runs that do not use the fixtures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

    from open_banking import AsyncClient, Client
    from open_banking.sandbox import Sandbox


@pytest.fixture
def finicity_strict() -> bool:
    """Whether the test's sandbox refuses what the API's document refuses; override it where it should."""
    return False


@pytest.fixture
def finicity_sandbox(*, finicity_strict: bool) -> Generator[Sandbox]:
    """An empty sandbox: an offline Finicity with a state of its own."""
    from open_banking.sandbox import Sandbox  # noqa: PLC0415  # slow to import, and not every test needs it

    with Sandbox(strict=finicity_strict) as sandbox:
        yield sandbox


@pytest.fixture
def finicity_client(finicity_sandbox: Sandbox) -> Generator[Client]:
    """A ``Client`` of the test's sandbox, with its credentials."""
    with finicity_sandbox.client() as client:
        yield client


@pytest.fixture
def finicity_async_client(finicity_sandbox: Sandbox) -> Generator[AsyncClient]:
    """An ``AsyncClient`` of the test's sandbox, with its credentials; works with any plugin for async tests."""
    import asyncio  # noqa: PLC0415  # slow to import, and not every test needs it
    from threading import Thread  # noqa: PLC0415  # slow to import, and not every test needs it

    client = finicity_sandbox.async_client()
    yield client
    # In a separate thread, which has no event loop yet: it is not known which loop the test used.
    closing = Thread(target=asyncio.run, args=(client.close(),))
    closing.start()
    closing.join()
