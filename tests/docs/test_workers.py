"""docs/workers.md: it runs as pasted, twice in a row, and its store for Redis shares a token as it says."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from pages import Page
from redis import Redis

from open_banking import AsyncClient, AuthenticationError, AuthenticationLockedError, Client, TokenStoreError
from open_banking._runtime.token import AUTHENTICATION_TIMEOUT
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from open_banking.token_stores import TokenStore

PAGE = Page("docs/workers.md")
REDIS = PAGE.block("class RedisTokenStore")
NUMBER = 8
PATIENCE = 20.0  # nothing waits this long unless something hangs


def keys(url: str, secret: str = Sandbox.partner_secret) -> dict[str, str]:
    return {
        "FINICITY_APP_KEY": Sandbox.app_key,
        "FINICITY_PARTNER_ID": Sandbox.partner_id,
        "FINICITY_PARTNER_SECRET": secret,
        "FINICITY_BASE_URL": url,
    }


def operations(sandbox: Sandbox) -> list[tuple[str | None, int | None]]:
    return [(each.operation, each.status) for each in sandbox.calls]


def test_the_page_runs_as_pasted_twice_in_a_row(tmp_path: Path) -> None:
    program = "\n\n".join(PAGE.blocks)
    with Sandbox(sample=True) as sandbox, sandbox.serve() as url:
        balances = [account.balance for account in sandbox.world.customers["1005061234"].accounts.values()]
        for _ in range(2):
            finished = subprocess.run(  # our own page
                [sys.executable, "-W", "error", "-"],
                input=program,
                cwd=tmp_path,
                env={**os.environ, **keys(url)},
                capture_output=True,
                text=True,
                check=False,
            )
            assert finished.returncode == 0, finished.stderr
            customers, balance = finished.stdout.splitlines()
            assert customers == f"{len(sandbox.world.customers)} customers"
            assert float(balance.removeprefix("balance ")) == pytest.approx(sum(balances) / 100)
        # The first run leaves no token, since it clears the store; the token after that serves the second run.
        assert operations(sandbox).count(("CreateToken", 200)) == 3


def test_the_table_tells_how_long_a_lock_is_held() -> None:
    assert "before 70 seconds" in PAGE.text
    assert AUTHENTICATION_TIMEOUT + 10 == 70


# Redis


@pytest.fixture(scope="module")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Redis of our own, on a socket. Where there is none a test is skipped, in CI it fails."""
    server = shutil.which("redis-server")
    if server is None:
        lacking = "no redis-server here; apt-get install redis-server brings one"
        if os.environ.get("CI") == "true":
            pytest.fail(lacking)
        pytest.skip(lacking)
    folder = tmp_path_factory.mktemp("redis")
    path = folder / "socket"
    command = [server, "--port", "0", "--unixsocket", str(path), "--dir", str(folder), "--save", ""]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  # our own arguments
        assert process.stdout is not None
        for line in process.stdout:
            if "Ready to accept connections" in line or "ready to accept connections" in line:
                break
        reader = threading.Thread(target=process.stdout.read)
        reader.start()
        yield f"unix://{path}"
        process.terminate()
        reader.join(PATIENCE)


@pytest.fixture
def make_store(redis_url: str) -> Iterator[Callable[[], Any]]:
    """Makes stores of the page, each with connections of its own, as in another process."""
    names: dict[str, Any] = {"Client": Client}
    PAGE.run_block(REDIS, names)
    connections: list[Redis] = []

    def make() -> Any:
        connections.append(Redis.from_url(redis_url))
        return names["RedisTokenStore"](connections[-1])

    yield make
    for each in connections:
        each.flushall()
        each.close()


def test_the_store_is_a_token_store(make_store: Callable[[], Any]) -> None:
    store: TokenStore = make_store()
    with store.lock():
        assert store.read() is None
        store.write("Text, ein Täxt")
        assert store.read() == "Text, ein Täxt"
    make_store().clear()
    assert store.read() is None


def results(sandbox: Sandbox, url: str, make_store: Callable[[], Any], **other: Any) -> list[str]:
    """What clients with a store each get, all at once: half of them block."""
    options = {
        "finicity_app_key": sandbox.app_key,
        "partner_id": sandbox.partner_id,
        "partner_secret": sandbox.partner_secret,
        "base_url": url,
    } | other
    ready = threading.Barrier(NUMBER)

    def blocking() -> None:
        with Client(token_store=make_store(), **options) as client:
            ready.wait(PATIENCE)
            client.aggregation.v1.customers.list()

    async def awaiting() -> None:
        async with AsyncClient(token_store=make_store(), **options) as client:
            ready.wait(PATIENCE)
            await client.aggregation.v1.customers.list()

    def work(number: int) -> str:
        try:
            blocking() if number % 2 else asyncio.run(awaiting())
        except (AuthenticationError, AuthenticationLockedError, TokenStoreError) as error:
            return type(error).__name__
        return "done"

    with ThreadPoolExecutor(NUMBER) as pool:
        return sorted(pool.map(work, range(NUMBER)))


def test_redis_shares_one_authentication(make_store: Callable[[], Any]) -> None:
    with Sandbox() as sandbox, sandbox.serve() as url:
        assert results(sandbox, url, make_store) == ["done"] * NUMBER
        assert operations(sandbox).count(("CreateToken", 200)) == 1
        sandbox.expire_tokens()
        assert results(sandbox, url, make_store) == ["done"] * NUMBER
        assert operations(sandbox).count(("CreateToken", 200)) == 2


def test_redis_shares_a_failure(make_store: Callable[[], Any]) -> None:
    with Sandbox() as sandbox, sandbox.serve() as url:
        wrong = results(sandbox, url, make_store, partner_secret="wrong-secret-51")  # noqa: S106  # that is the point
        assert wrong == ["AuthenticationError"] + ["AuthenticationLockedError"] * (NUMBER - 1)
        assert operations(sandbox) == [("CreateToken", 401)]


def test_a_redis_that_is_not_there_is_told_and_nothing_is_sent(tmp_path: Path) -> None:
    names: dict[str, Any] = {"Client": Client}
    PAGE.run_block(REDIS, names)
    with (
        Sandbox() as sandbox,
        Redis.from_url(f"unix://{tmp_path}/none") as redis,
        sandbox.client(token_store=names["RedisTokenStore"](redis)) as client,
    ):
        with pytest.raises(TokenStoreError, match="the token store could not be locked: ConnectionError"):
            client.aggregation.v1.customers.list()
        assert sandbox.calls == []


def test_redis_releases_the_lock_of_a_process_that_crashed(make_store: Callable[[], Any]) -> None:
    lock: Any = make_store().lock()
    assert lock.timeout > AUTHENTICATION_TIMEOUT + 10
    with lock:
        assert 0 < lock.redis.ttl(lock.name) <= lock.timeout
