"""Clients in several processes that share a token store: one authentication for all, and none after a failed one."""

from __future__ import annotations

import asyncio
import contextlib
import json
import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any, Self

import cloudpickle  # type: ignore[import-untyped]  # it has no types
import crash_reports
import httpx
import pytest
from misbehaving import PATIENCE
from token_bank import CREDENTIALS, MINUTES, Bank, Clock, token
from wire import APP_KEY

from open_banking import (
    APIStatusError,
    APITimeoutError,
    AsyncClient,
    AuthenticationError,
    AuthenticationLockedError,
    Client,
    ConfigurationError,
    InternalServerError,
    TokenStoreError,
)
from open_banking.sandbox import Sandbox
from open_banking.token_stores import FileTokenStore, TokenStore

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

NUMBER = 6
WRONG: dict[str, Any] = {"partner_id": CREDENTIALS["partner_id"], "partner_secret": "wrong-secret-4a6f9c"}
REFUSED = {"code": 10001, "message": "No"}


class MemoryStore:
    """A store within this process, which fails where it is told to."""

    def __init__(self) -> None:
        self.text: str | None = None
        self.fails: list[str] = []
        """The functions that fail."""
        self._lock = threading.Lock()

    def read(self) -> Any:
        self._fail("read")
        return self.text

    def write(self, value: str, /) -> None:
        self._fail("write")
        self.text = value

    @contextlib.contextmanager
    def lock(self) -> Generator[None]:
        self._fail("lock")
        with self._lock:
            try:
                yield
            finally:
                self._fail("unlock")

    def _fail(self, function: str) -> None:
        if function in self.fails:
            raise OSError(28, f"cannot {function}")


@pytest.fixture
def bank() -> Bank:
    return Bank()


@pytest.fixture
def clock() -> Clock:
    clock = Clock()
    clock.now = 1_800_000_000.0
    return clock


@pytest.fixture
def store(tmp_path: Path) -> FileTokenStore:
    return FileTokenStore(tmp_path / "token")


@pytest.fixture(params=[Client, AsyncClient], ids=["Client", "AsyncClient"])
def make(request: pytest.FixtureRequest, bank: Bank, clock: Clock) -> Callable[..., Any]:
    """Makes a client of the bank, as in a process of its own: only the store and the clock are shared."""

    def make(store: TokenStore, **arguments: Any) -> Any:
        class Timed(request.param):  # type: ignore[misc,name-defined]
            _clock = _wall_clock = staticmethod(clock)

        httpx_kind = httpx.Client if request.param is Client else httpx.AsyncClient
        return Timed(
            **({"finicity_app_key": APP_KEY, "max_retries": 0} | CREDENTIALS | arguments),
            token_store=store,
            httpx_client=httpx_kind(transport=httpx.MockTransport(bank.handle)),
        )

    return make


def call(client: Any, **options: Any) -> Any:
    called = client.aggregation.v1.customers.get(customer_id="1005061234", request_options=options)
    return asyncio.run(until_done(called)) if asyncio.iscoroutine(called) else called


async def until_done(called: Any) -> Any:
    return await called


def until(condition: Callable[[], bool]) -> None:
    """Wait until something is so, with an end to it."""
    pause = threading.Event()
    for _ in range(round(PATIENCE / 0.005)):
        if condition():
            return
        pause.wait(0.005)
    raise AssertionError("it did not come to that")


def entry_of(path: Path) -> dict[str, Any]:
    """The only entry in a file."""
    (entry,) = json.loads(path.read_text(encoding="utf-8")).values()
    found: dict[str, Any] = entry
    return found


# Many processes

WORKER = """
import asyncio, sys
from open_banking import AsyncClient, Client, OpenBankingError
from open_banking.token_stores import FileTokenStore

kind, path = sys.argv[1:]

def work(call):
    for _ in sys.stdin:  # a line for each call
        try:
            call()
            print("done", flush=True)
        except OpenBankingError as error:
            print(type(error).__name__, flush=True)

if kind == "Client":
    with Client(token_store=FileTokenStore(path)) as client:
        work(lambda: client.aggregation.v1.customers.list(limit=1))
else:
    with asyncio.Runner() as runner:
        client = AsyncClient(token_store=FileTokenStore(path))
        work(lambda: runner.run(client.aggregation.v1.customers.list(limit=1)))
        runner.run(client.close())
"""


class Processes:
    """Processes with a client each."""

    def __init__(self, kind: str, url: str, path: Path, secret: str = Sandbox.partner_secret) -> None:
        keys = {
            "FINICITY_APP_KEY": Sandbox.app_key,
            "FINICITY_PARTNER_ID": Sandbox.partner_id,
            "FINICITY_PARTNER_SECRET": secret,
            "FINICITY_BASE_URL": url,
        }
        self._processes = [
            subprocess.Popen(  # noqa: S603  # a program of this file's
                [sys.executable, "-W", "error", "-c", WORKER, kind, str(path)],
                env={**os.environ, **keys},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for _ in range(NUMBER)
        ]

    def begin(self) -> None:
        """Have each make a call."""
        for process in self._processes:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()

    def results(self) -> list[str]:
        """What each got from its call."""
        return [process.stdout.readline().strip() for process in self._processes if process.stdout is not None]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._processes:
            process.communicate()
        assert [process.returncode for process in self._processes] == [0] * NUMBER


def count(sandbox: Sandbox, operation: str, status: int) -> int:
    return sum(each.operation == operation and each.status == status for each in sandbox.calls)


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_processes_share_one_authentication_and_each_renewal(kind: str, store: FileTokenStore, tmp_path: Path) -> None:
    with Sandbox() as sandbox, sandbox.serve() as url, Processes(kind, url, tmp_path / "token") as processes:
        processes.begin()
        assert processes.results() == ["done"] * NUMBER
        assert count(sandbox, "CreateToken", 200) == 1
        sandbox.expire_tokens()
        with store.lock():  # so that all of them are refused before one can authenticate
            processes.begin()
            until(lambda: count(sandbox, "GetCustomers", 401) == NUMBER)
        assert processes.results() == ["done"] * NUMBER
        assert count(sandbox, "CreateToken", 200) == 2
        assert count(sandbox, "GetCustomers", 200) == 2 * NUMBER


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_processes_with_a_wrong_secret_fail_once_in_all(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "token"
    with Sandbox() as sandbox, sandbox.serve() as url:
        with Processes(kind, url, path, "wrong") as processes:
            for round_ in range(2):
                processes.begin()
                failed = ["AuthenticationLockedError"] * (NUMBER - 1) + [
                    "AuthenticationLockedError" if round_ else "AuthenticationError"
                ]
                assert sorted(processes.results()) == sorted(failed)
        assert [(each.operation, each.status) for each in sandbox.calls] == [("CreateToken", 401)]
        assert not sandbox.world.partner.locked

        with Processes(kind, url, path) as corrected:  # which the failure of others does not stop
            corrected.begin()
            assert corrected.results() == ["done"] * NUMBER
        assert count(sandbox, "CreateToken", 200) == 1


def test_the_lock_ends_with_a_process_that_is_killed(
    make: Callable[..., Any], store: FileTokenStore, tmp_path: Path
) -> None:
    program = f"""
import sys
from open_banking.token_stores import FileTokenStore
with FileTokenStore({str(tmp_path / "token")!r}).lock():
    print("held", flush=True)
    sys.stdin.read()
"""
    with subprocess.Popen(  # noqa: S603  # a program of this file's
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        client = make(store)
        with pytest.raises(APITimeoutError):
            call(client, deadline=0.2) if isinstance(client, Client) else asyncio.run(soon(client))
        holder.kill()
    assert call(make(store)).id == "1005061234"


async def soon(client: Any) -> None:
    await client.aggregation.v1.customers.get(customer_id="1005061234", request_options={"deadline": 0.2})


# When a token is taken, and when it is obtained


def test_a_client_takes_the_token_of_another(make: Callable[..., Any], store: FileTokenStore, bank: Bank) -> None:
    first, second = make(store), make(store)
    call(first)
    call(second)
    assert first.token == second.token == token(1)
    assert len(bank.authentications) == 1


def test_a_token_is_as_old_as_it_was_in_the_process_that_obtained_it(
    make: Callable[..., Any], store: FileTokenStore, bank: Bank, clock: Clock
) -> None:
    first, second = make(store), make(store)
    call(first)
    clock.now += 80 * MINUTES
    call(second)
    assert bank.tokens == [token(1)] * 2
    clock.now += 11 * MINUTES
    call(second)
    call(first)
    assert bank.tokens == [token(1)] * 2 + [token(2)] * 2
    assert len(bank.authentications) == 2


def test_a_refused_token_is_replaced_once(make: Callable[..., Any], store: FileTokenStore, bank: Bank) -> None:
    first, second = make(store), make(store)
    call(first)
    call(second)
    for client in (first, second):
        bank.call_outcomes.append(httpx.Response(401, json={"code": 10023}))
        call(client)
    assert bank.tokens == [token(1), token(1), token(1), token(2), token(1), token(2)]
    assert len(bank.authentications) == 2


def test_a_forgotten_token_is_taken_again(make: Callable[..., Any], store: FileTokenStore, bank: Bank) -> None:
    client = make(store)
    call(client)
    client.token = None
    call(client)
    assert bank.tokens == [token(1)] * 2
    assert len(bank.authentications) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"partner_secret": "another-secret-81c"},
        {"partner_id": "2445580000000"},
        {"finicity_app_key": "another-app-key-7d"},
        {"base_url": "https://sandbox.example"},
    ],
    ids=lambda other: next(iter(other)),
)
def test_other_credentials_have_another_token_and_keep_that_of_the_first(
    make: Callable[..., Any], store: FileTokenStore, bank: Bank, other: dict[str, Any]
) -> None:
    for arguments in ({}, other, {}, other):
        call(make(store, **arguments))
    assert bank.tokens == [token(1), token(2), token(1), token(2)]


@pytest.mark.parametrize(
    "text",
    ["", "x", "[]", "null", "{", '{"a": 1}', '{"a": {"failure": 1}}', "[" * 100_000, "\x00" * 50, "\ud800", '{"a": "'],
    ids=range(11),
)
def test_what_is_no_record_is_replaced(
    make: Callable[..., Any], store: FileTokenStore, bank: Bank, tmp_path: Path, text: str
) -> None:
    (tmp_path / "token").touch(0o600)
    (tmp_path / "token").write_bytes(text.encode("utf-8", "surrogatepass"))
    call(make(store))
    call(make(store))
    assert bank.tokens == [token(1)] * 2


@pytest.mark.parametrize(
    "changed",
    [
        {"token": "two\nlines"},
        {"token": ""},
        {"token": 5},
        {"token": None},
        {"obtained_at": "yesterday"},
        {"obtained_at": None},
        {"obtained_at": float("nan")},
        {"obtained_at": 1_800_000_000.0 + 60 * MINUTES},
        {"obtained_at": 1_800_000_000.0 - 90 * MINUTES},
    ],
    ids=str,
)
def test_an_unusable_token_is_replaced(make: Callable[..., Any], bank: Bank, changed: dict[str, Any]) -> None:
    store = MemoryStore()
    call(make(store))
    (name,) = json.loads(store.text or "")
    store.text = json.dumps({name: json.loads(store.text or "")[name] | changed})
    for _ in range(2):
        call(make(store))
    assert bank.tokens == [token(1), token(2), token(2)]


def test_clocks_of_machines_may_differ_by_a_minute(make: Callable[..., Any], bank: Bank, clock: Clock) -> None:
    store = MemoryStore()
    call(make(store))
    clock.now -= 1 * MINUTES
    call(make(store))
    assert bank.tokens == [token(1)] * 2


def test_tokens_of_other_credentials_go_when_they_have_expired(make: Callable[..., Any], clock: Clock) -> None:
    store = MemoryStore()
    call(make(store))
    clock.now += 121 * MINUTES
    call(make(store, partner_secret="another-secret-81c"))  # noqa: S106  # nobody's
    assert store.text is not None
    assert token(1) not in store.text
    assert token(2) in store.text


# Failures


def failed_once(make: Callable[..., Any], store: TokenStore, bank: Bank) -> Any:
    """A client whose authentication failed."""
    bank.authentication_outcomes.append(httpx.Response(401, json=REFUSED))
    client = make(store, **WRONG)
    with pytest.raises(AuthenticationError):
        call(client)
    return client


def test_a_failure_stops_the_others_until_the_store_is_cleared(
    make: Callable[..., Any], store: FileTokenStore, bank: Bank, clock: Clock
) -> None:
    failed_once(make, store, bank)
    other = make(store, **WRONG)
    call(make(store))  # the right credentials go on
    clock.now += 24 * 60 * MINUTES
    call(make(store))
    for client in (other, other, make(store, **WRONG)):
        with pytest.raises(
            AuthenticationLockedError, match=r"shares the token store \(HTTP 401, code 10001\)"
        ) as caught:
            call(client)
        assert caught.value.operation == "CreateToken"
        assert caught.value.request.url.path == "/aggregation/v2/partners/authentication"
    assert len(bank.authentications) == 3

    store.clear()
    call(other)
    assert len(bank.authentications) == 4


def test_a_failure_that_may_pass_stops_nobody(make: Callable[..., Any], store: FileTokenStore, bank: Bank) -> None:
    bank.authentication_outcomes.append(httpx.Response(503))
    with pytest.raises(InternalServerError):
        call(make(store))
    call(make(store))
    assert bank.tokens == [token(2)]


@pytest.mark.parametrize("function", ["read", "write", "lock"])
def test_nothing_is_sent_if_the_store_fails(make: Callable[..., Any], bank: Bank, function: str) -> None:
    store = MemoryStore()
    store.fails = [function]
    client = make(store)
    with pytest.raises(TokenStoreError, match=f"the token store could not be .*cannot {function}"):
        call(client)
    assert bank.authentications == []
    store.fails = []
    call(client)
    assert bank.tokens == [token(1)]


def test_a_lock_that_cannot_be_released_is_told(make: Callable[..., Any], bank: Bank) -> None:
    store = MemoryStore()
    store.fails = ["unlock"]
    with pytest.raises(TokenStoreError, match="unlocked"):
        call(make(store))
    bank.authentication_outcomes.append(httpx.Response(401, json=REFUSED))
    with pytest.raises(AuthenticationError):  # the API's error takes precedence
        call(make(store, **WRONG))


def test_text_is_all_that_a_store_may_return(make: Callable[..., Any], bank: Bank) -> None:
    store: Any = MemoryStore()
    store.text = b"{}"
    with pytest.raises(TokenStoreError, match=r"read\(\) returned a bytes"):
        call(make(store))
    assert bank.authentications == []


def test_a_failure_that_cannot_be_kept_is_told(make: Callable[..., Any], bank: Bank) -> None:
    store = MemoryStore()

    def fill() -> httpx.Response:
        store.fails = ["write"]
        return httpx.Response(401, json=REFUSED)

    bank.authentication_outcomes.append(fill)
    client = make(store)
    with pytest.raises(AuthenticationError) as caught:
        call(client)
    assert "Other processes do not know of this failure" in caught.value.__notes__[0]
    with pytest.raises(AuthenticationLockedError):
        call(client)


@pytest.mark.parametrize("trouble", ["write", "refused"])
def test_no_report_of_a_crash_shows_a_token_or_a_secret(make: Callable[..., Any], bank: Bank, trouble: str) -> None:
    store = MemoryStore()
    call(make(store, partner_secret="another-secret-81c"))  # noqa: S106  # nobody's
    call(make(store))
    bank.call_outcomes.append(httpx.Response(401, json={"code": 10023}))
    client = make(store)
    if trouble == "write":
        store.fails = ["write"]
    else:
        bank.authentication_outcomes += [httpx.Response(401, json=REFUSED)]
    with pytest.raises((TokenStoreError, APIStatusError)) as caught:
        call(client)
    secrets = (token(1), token(2), CREDENTIALS["partner_secret"], APP_KEY)
    # The store is the test's own; it has the text.
    found = [each for each in crash_reports.shown(caught.value, secrets) if "MemoryStore" not in each]
    assert found == []


def test_an_entry_tells_no_credentials(make: Callable[..., Any], store: FileTokenStore, tmp_path: Path) -> None:
    call(make(store))
    text = (tmp_path / "token").read_text(encoding="utf-8")
    assert [each for each in (APP_KEY, *CREDENTIALS.values()) if each in text] == []


# Waiting for the lock


def test_a_deadline_ends_the_wait_for_the_lock(bank: Bank, store: FileTokenStore) -> None:
    transport = httpx.MockTransport(bank.handle)
    with Client(
        finicity_app_key=APP_KEY, **CREDENTIALS, token_store=store, httpx_client=httpx.Client(transport=transport)
    ) as client:
        with store.lock(), pytest.raises(APITimeoutError):
            call(client, deadline=0.05)
        assert bank.authentications == []
        call(client)
    assert len(bank.authentications) == 1


def async_client(bank: Bank, store: TokenStore) -> AsyncClient:
    transport = httpx.MockTransport(bank.handle)
    return AsyncClient(
        finicity_app_key=APP_KEY, **CREDENTIALS, token_store=store, httpx_client=httpx.AsyncClient(transport=transport)
    )


def test_the_event_loop_runs_on_while_a_client_waits_for_the_lock(bank: Bank) -> None:
    store = MemoryStore()

    async def work() -> None:
        held = store.lock()
        held.__enter__()
        client = async_client(bank, store)
        get = client.aggregation.v1.customers.get
        with pytest.raises(APITimeoutError):
            await get(customer_id="1", request_options={"deadline": 0.05})
        waiting = asyncio.create_task(get(customer_id="1"))
        await asyncio.sleep(0)
        held.__exit__(None, None, None)
        assert (await waiting).id == "1005061234"

    asyncio.run(asyncio.wait_for(work(), PATIENCE))
    assert len(bank.authentications) == 1


def test_an_authentication_that_is_canceled_before_it_begins_is_not_sent(bank: Bank) -> None:
    """As asyncio does when a program ends, while the event loop still runs."""
    store = MemoryStore()
    before = threading.active_count()

    async def work() -> None:
        client = async_client(bank, store)
        with store.lock():
            with pytest.raises(APITimeoutError):
                await client.aggregation.v1.customers.get(customer_id="1", request_options={"deadline": 0.01})
            pending = client._exchange.token._pending
            assert pending is not None
            pending.cancel()
            await asyncio.sleep(0)
        while threading.active_count() > before:  # noqa: ASYNC110  # a thread tells no event
            await asyncio.sleep(0)

    asyncio.run(asyncio.wait_for(work(), PATIENCE))
    assert bank.authentications == []


def test_an_event_loop_that_ends_leaves_no_lock_and_sends_nothing_more(bank: Bank) -> None:
    store = MemoryStore()
    before = threading.active_count()

    async def work() -> None:
        client = async_client(bank, store)
        with pytest.raises(APITimeoutError):
            await client.aggregation.v1.customers.get(customer_id="1", request_options={"deadline": 0.01})

    with store.lock():
        asyncio.run(work())
    until(lambda: threading.active_count() == before)
    with store.lock():
        assert bank.authentications == []


def test_an_authentication_of_a_closed_event_loop_gives_the_lock_back() -> None:
    store = MemoryStore()
    began = threading.Event()

    async def handle(_: httpx.Request) -> httpx.Response:
        began.set()
        await asyncio.Event().wait()
        raise AssertionError

    client = AsyncClient(
        finicity_app_key=APP_KEY,
        **CREDENTIALS,
        token_store=store,
        httpx_client=httpx.AsyncClient(transport=httpx.MockTransport(handle)),
    )
    before = threading.active_count()

    async def work() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda *_: None)  # tasks that are left behind
        left = asyncio.create_task(until_done(client.aggregation.v1.customers.get(customer_id="1")))
        while not began.is_set():  # noqa: ASYNC110  # an event of a thread
            await asyncio.sleep(0)
        assert not left.done()

    loop = asyncio.new_event_loop()
    loop.run_until_complete(asyncio.wait_for(work(), PATIENCE))
    loop.close()
    until(lambda: threading.active_count() == before)
    with store.lock():
        assert store.text == "{}"


# The file


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_only_the_user_can_read_the_file(make: Callable[..., Any], store: FileTokenStore, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        call(make(store))
    finally:
        os.umask(before)
    assert {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {
        "token": 0o600,
        "token.lock": 0o600,
    }


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602])
def test_a_file_of_others_is_refused(
    make: Callable[..., Any], store: FileTokenStore, bank: Bank, tmp_path: Path, mode: int
) -> None:
    call(make(store))
    (tmp_path / "token").chmod(mode)
    with pytest.raises(TokenStoreError, match="chmod 600"):
        call(make(store))
    assert len(bank.authentications) == 1


def test_a_write_that_fails_leaves_the_file(
    store: FileTokenStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write("first")
    monkeypatch.setattr("pathlib.Path.replace", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(OSError, match="full") as caught:
        store.write("second-token-6b1f")
    assert store.read() == "first"
    assert [path.name for path in tmp_path.iterdir()] == ["token"]
    assert crash_reports.shown(caught.value, ("second-token-6b1f",)) == []


def test_a_store_goes_to_other_processes(store: FileTokenStore, tmp_path: Path) -> None:
    store.write("text")
    there: FileTokenStore = pickle.loads(pickle.dumps(store))  # noqa: S301  # our own bytes
    assert there.read() == "text"
    assert repr(there) == f"FileTokenStore({str(tmp_path / 'token')!r})"
    there.clear()
    there.clear()
    assert store.read() is None


def test_a_store_needs_its_folder_and_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match=r"there is no folder .*nowhere"):
        FileTokenStore(tmp_path / "nowhere" / "token")
    monkeypatch.setitem(sys.modules, "filelock", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'open-banking\[workers\]'"):
        FileTokenStore(tmp_path / "token")


# Arguments


@pytest.mark.parametrize("given", ["/var/lib/token", object(), FileTokenStore], ids=["path", "object", "class"])
def test_what_is_no_store_is_refused(make: Callable[..., Any], given: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"token_store is .*give a FileTokenStore"):
        make(given)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("keys", [{}, {"finicity_app_token": "token"}])
def test_a_store_is_refused_where_it_would_not_be_used(kind: Any, keys: dict[str, Any], store: FileTokenStore) -> None:
    with pytest.raises(ConfigurationError, match=r"token_store .*needs partner_id and partner_secret"):
        kind(finicity_app_key=APP_KEY, token_store=store, **keys)


def test_a_token_that_is_set_is_used_and_not_shared(make: Callable[..., Any], bank: Bank) -> None:
    store = MemoryStore()
    client = make(store)
    client.token = "token-from-elsewhere"  # noqa: S105  # nobody's
    call(client)
    assert bank.tokens == ["token-from-elsewhere"]
    assert store.text is None


def test_the_clock_of_a_sandbox_tells_the_age(sandbox: Sandbox, store: FileTokenStore) -> None:
    tokens: list[str | None] = []
    for minutes in (0, 80, 11):
        sandbox.advance(minutes=minutes)
        with sandbox.client(token_store=store) as client:
            client.aggregation.v1.customers.list()
            tokens.append(client.token)
    assert tokens[0] == tokens[1] != tokens[2]


# A client that is sent to a worker


def spawn(client: Any) -> None:
    process = multiprocessing.get_context("spawn").Process(target=print, args=(client,))
    try:
        process.start()
    finally:
        if process.pid is not None:
            process.join()


@pytest.mark.parametrize("send", [pickle.dumps, cloudpickle.dumps, spawn], ids=["pickle", "cloudpickle", "spawn"])
def test_a_client_that_is_sent_to_a_worker_says_how_to_be_made_there(make: Callable[..., Any], send: Any) -> None:
    client = make(MemoryStore())
    kind = "AsyncClient" if isinstance(client, AsyncClient) else "Client"
    with pytest.raises(
        TypeError, match=rf"create one there.*@functools\.cache that returns {kind}\(token_store=.*docs/workers\.md"
    ):
        send(client)
