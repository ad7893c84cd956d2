"""Many threads or tasks that need a token at once: one authentication serves them all, whatever becomes of each."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from misbehaving import PATIENCE, Connection, Server
from token_bank import AUTHENTICATION, CREDENTIALS, MINUTES, Clock, token
from wire import APP_KEY

from open_banking import (
    APIConnectionError,
    AsyncClient,
    AuthenticationError,
    AuthenticationLockedError,
    Client,
    OpenBankingError,
)
from open_banking._runtime.secret import Secret
from open_banking._runtime.token import SyncToken

# Many at once

THREADS = 200
TASKS = 1000


class BusyBank:
    """A server that gives tokens and refuses old ones; the authentication waits until ``enough`` were refused."""

    def __init__(self, *, credentials_are_good: bool = True) -> None:
        self.good = credentials_are_good
        self._lock = threading.Lock()
        self.valid = ""
        self.authentications = 0
        self.refused = 0
        self.enough = 0
        self._all_refused = threading.Event()

    def __call__(self, connection: Connection) -> None:
        if connection.seen.target == AUTHENTICATION:
            self._authenticate(connection)
        elif connection.seen.headers.get("finicity-app-token") == self.valid:
            connection.respond(body=b'{"id": "1005061234"}')
        else:
            with self._lock:
                self.refused += 1
                if self.refused >= self.enough:
                    self._all_refused.set()
            connection.respond(401, b'{"code": 10023, "message": "No"}')

    def _authenticate(self, connection: Connection) -> None:
        with self._lock:
            self.authentications += 1
        if self.enough:
            self._all_refused.wait(PATIENCE)
        if self.good:
            self.valid = token(self.authentications)
            connection.respond(body=json.dumps({"token": self.valid}).encode())
        else:
            connection.respond(401, b'{"code": 10001, "message": "No"}')


def in_threads(client: Client, number: int = THREADS) -> list[Any]:
    """What each of so many threads gets from a call, begun together."""
    ready = threading.Barrier(number)

    def work(_: int) -> Any:
        ready.wait(PATIENCE)
        try:
            return client.aggregation.v1.customers.get(customer_id="1005061234").id
        except Exception as error:  # noqa: BLE001  # the test looks at it
            return error

    with ThreadPoolExecutor(number) as pool:
        return list(pool.map(work, range(number)))


async def in_tasks(client: AsyncClient, number: int = TASKS) -> list[Any]:
    """What each of so many tasks gets from a call."""
    calls = (client.aggregation.v1.customers.get(customer_id="1005061234") for _ in range(number))
    return [
        result if isinstance(result, Exception) else result.id  # type: ignore[union-attr]
        for result in await asyncio.gather(*calls, return_exceptions=True)
    ]


def client_of(server: Server) -> Client:
    return Client(finicity_app_key=APP_KEY, **CREDENTIALS, base_url=server.url)


def async_client_of(server: Server) -> AsyncClient:
    return AsyncClient(finicity_app_key=APP_KEY, **CREDENTIALS, base_url=server.url)


def age(client: Client | AsyncClient) -> None:
    """Move the clock, so that the token of the client is too old."""
    clock = Clock()
    clock.now = client._exchange.token._obtained + 91 * MINUTES
    client._exchange.token._clock = clock


RUNS_OUT = ["at the first call", "by age", "by refusal"]


@pytest.mark.parametrize("runs_out", RUNS_OUT)
def test_threads_share_one_authentication(runs_out: str) -> None:
    bank = BusyBank()
    with Server(bank) as server, client_of(server) as client:
        if runs_out != "at the first call":
            client.aggregation.v1.customers.get(customer_id="1005061234")
        before = bank.authentications
        if runs_out == "by age":
            age(client)
        if runs_out == "by refusal":
            bank.valid, bank.enough = "another", THREADS
        assert in_threads(client) == ["1005061234"] * THREADS
    assert bank.authentications == before + 1
    assert bank.refused == (THREADS if runs_out == "by refusal" else 0)


@pytest.mark.parametrize("runs_out", RUNS_OUT)
def test_tasks_share_one_authentication(runs_out: str) -> None:
    bank = BusyBank()

    async def work(server: Server) -> None:
        async with async_client_of(server) as client:
            if runs_out != "at the first call":
                await client.aggregation.v1.customers.get(customer_id="1005061234")
            before = bank.authentications
            if runs_out == "by age":
                age(client)
            if runs_out == "by refusal":
                bank.valid, bank.enough = "another", TASKS
            assert await in_tasks(client) == ["1005061234"] * TASKS
            assert bank.authentications == before + 1
            assert bank.refused == (TASKS if runs_out == "by refusal" else 0)

    with Server(bank) as server:
        asyncio.run(work(server))


@pytest.mark.parametrize("runs_out", RUNS_OUT)
def test_threads_with_bad_credentials_try_once_in_all(runs_out: str) -> None:
    bank = BusyBank(credentials_are_good=runs_out != "at the first call")
    with Server(bank) as server, client_of(server) as client:
        if runs_out != "at the first call":
            client.aggregation.v1.customers.get(customer_id="1005061234")
            bank.good = False
        before = bank.authentications
        if runs_out == "by age":
            age(client)
        if runs_out == "by refusal":
            bank.valid, bank.enough = "another", THREADS
        results = in_threads(client) + in_threads(client, 20)
    assert bank.authentications == before + 1
    assert {type(result) for result in results} <= {AuthenticationError, AuthenticationLockedError}
    assert AuthenticationError in {type(result) for result in results}


@pytest.mark.parametrize("runs_out", RUNS_OUT)
def test_tasks_with_bad_credentials_try_once_in_all(runs_out: str) -> None:
    bank = BusyBank(credentials_are_good=runs_out != "at the first call")

    async def work(server: Server) -> None:
        async with async_client_of(server) as client:
            if runs_out != "at the first call":
                await client.aggregation.v1.customers.get(customer_id="1005061234")
                bank.good = False
            before = bank.authentications
            if runs_out == "by age":
                age(client)
            if runs_out == "by refusal":
                bank.valid, bank.enough = "another", TASKS
            results = await in_tasks(client) + await in_tasks(client, 20)
            assert bank.authentications == before + 1
            assert {type(result) for result in results} <= {AuthenticationError, AuthenticationLockedError}
            assert AuthenticationError in {type(result) for result in results}

    with Server(bank) as server:
        asyncio.run(work(server))


class CountingToken(SyncToken):
    """Counts how often it was looked whether there is a token: twice by each thread that needs one."""

    looks = 0

    def usable(self, refused: Secret | None) -> Secret | None:
        with counting:
            CountingToken.looks += 1
        return super().usable(refused)


counting = threading.Lock()


def all_looked(times: int) -> None:
    """Wait until the token was looked for so many times, with an end to it."""
    pause = threading.Event()
    for _ in range(round(PATIENCE / 0.001)):
        if CountingToken.looks >= times:
            return
        pause.wait(0.001)
    raise AssertionError(f"the token was looked for {CountingToken.looks} times, not {times}")


@pytest.mark.parametrize("trouble", [APIConnectionError, OpenBankingError, ValueError])
def test_threads_share_a_failure_that_may_pass(trouble: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise each of them would wait for a slow API in turn."""
    number = 30
    attempts: list[int] = []
    monkeypatch.setattr(CountingToken, "looks", 0)

    def obtain() -> Secret:
        attempts.append(1)
        all_looked(2 * number)
        if trouble is APIConnectionError:
            raise APIConnectionError("no", operation="CreateToken", request=httpx.Request("POST", "http://test"))
        raise trouble("no")

    shared = CountingToken(None, obtain)
    failures: list[BaseException] = []

    def work() -> None:
        try:
            shared.get()
        except Exception as error:  # noqa: BLE001  # the test looks at it
            failures.append(error)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert [type(error) for error in failures] == [trouble] * number
    assert len(attempts) == 1


def test_interrupt_of_one_thread_is_none_of_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CountingToken, "looks", 0)
    attempts: list[int] = []

    def obtain() -> Secret:
        attempts.append(1)
        if len(attempts) > 1:
            return Secret(token(2))
        all_looked(4)
        raise KeyboardInterrupt

    shared = CountingToken(None, obtain)
    results: list[object] = []

    def work() -> None:
        try:
            results.append(shared.get())
        except BaseException as error:  # noqa: BLE001  # the test looks at it
            results.append(type(error))

    threads = [threading.Thread(target=work, daemon=True) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert Secret(token(2)) in results
    assert KeyboardInterrupt in results
    assert len(attempts) == 2


# Cancelled tasks


class Held:
    """An API whose authentication waits until it is let go."""

    def __init__(self, response: httpx.Response) -> None:
        self.respond = response
        self.authentications = 0
        self.calls = 0
        self.began = asyncio.Event()
        self.go_on = asyncio.Event()

    async def handle(self, request: httpx.Request) -> httpx.Response:
        if request.url.path != AUTHENTICATION:
            self.calls += 1
            return httpx.Response(200, json={"id": "1005061234"})
        self.authentications += 1
        self.began.set()
        await self.go_on.wait()
        return self.respond

    def client(self) -> AsyncClient:
        transport = httpx.MockTransport(self.handle)
        return AsyncClient(finicity_app_key=APP_KEY, **CREDENTIALS, httpx_client=httpx.AsyncClient(transport=transport))


def test_cancelled_task_does_not_cancel_the_authentication_of_others() -> None:
    async def work() -> None:
        held = Held(httpx.Response(200, json={"token": token(1)}))
        client = held.client()
        first = asyncio.create_task(client.aggregation.v1.customers.get(customer_id="1005061234"))
        await held.began.wait()
        second = asyncio.create_task(client.aggregation.v1.customers.get(customer_id="1005061234"))
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        held.go_on.set()
        assert (await second).id == "1005061234"
        assert (held.authentications, held.calls, client.token) == (1, 1, token(1))

    asyncio.run(asyncio.wait_for(work(), PATIENCE))


def test_authentication_that_nobody_waits_for_any_more_still_counts() -> None:
    async def work() -> None:
        held = Held(httpx.Response(200, json={"token": token(1)}))
        client = held.client()
        only = asyncio.create_task(client.aggregation.v1.customers.get(customer_id="1005061234"))
        await held.began.wait()
        only.cancel()
        with pytest.raises(asyncio.CancelledError):
            await only
        held.go_on.set()
        await client.aggregation.v1.customers.get(customer_id="1005061234")
        assert (held.authentications, held.calls, client.token) == (1, 1, token(1))

    asyncio.run(asyncio.wait_for(work(), PATIENCE))


def test_failure_that_nobody_waits_for_any_more_locks_and_makes_no_noise() -> None:
    noise: list[Any] = []

    async def work() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: noise.append(context))
        held = Held(httpx.Response(401, json={"code": 10001, "message": "No"}))
        client = held.client()
        only = asyncio.create_task(client.aggregation.v1.customers.get(customer_id="1005061234"))
        await held.began.wait()
        only.cancel()
        with pytest.raises(asyncio.CancelledError):
            await only
        held.go_on.set()
        for _ in range(100):  # turns of the loop, in which the authentication ends without anybody who asks for it
            await asyncio.sleep(0)
        with pytest.raises(AuthenticationLockedError):
            await client.aggregation.v1.customers.get(customer_id="1005061234")
        assert (held.authentications, held.calls) == (1, 0)
        del client, only
        gc.collect()

    asyncio.run(asyncio.wait_for(work(), PATIENCE))
    gc.collect()
    assert noise == []
