"""How fast the sandbox responds, with how many customers, and what a call waits for while the state is saved."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import threading
from contextlib import contextmanager
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from open_banking import Client
from open_banking.sandbox import Sandbox
from open_banking.sandbox.saved_state import SavedState

from .offline import Duration, timed
from .ratio import Line, paired

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

_CALLS = 200
_MANY = 1000
_ROUNDS = 10
_SAVES = 6
_CUSTOMERS = 10_000
_PAGE = 1000
# With accounts of all types; together their state is a file of about 50 MB.
_CONNECTED = 85
_PROFILE = "everything"

# A sandbox with a customer, and on another port of the same process the same response without a sandbox.
_SERVER = """
import json, sys
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from open_banking.sandbox import Sandbox
from open_banking.sandbox.serving.server import Server

sandbox = Sandbox()
client = sandbox.client()
customer = client.aggregation.v2.customers.testing.create(data={"username": "customer_one", "first_name": "Ada"})
account_id = sandbox.connect(customer.id).account_ids[0]
client.aggregation.v1.customers.get(customer_id=customer.id)
paths = {
    "a customer": f"/aggregation/v1/customers/{customer.id}",
    "25 transactions": f"/aggregation/v4/customers/{customer.id}/accounts/{account_id}/transactions"
    "?fromDate=1&toDate=4000000000&limit=25",
}
headers = {"Finicity-App-Key": sandbox.app_key, "Finicity-App-Token": client.token, "Accept": "application/json"}
bodies = {}

async def respond(request):
    return Response(bodies[request.headers["Wanted"]], media_type="application/json")

with sandbox.serve() as url, Server(Starlette(routes=[Route("/{path:path}", respond)]), "127.0.0.1", 0) as bare:
    import httpx
    for name, path in paths.items():
        bodies[name] = httpx.get(url + path, headers=headers, trust_env=False).raise_for_status().content
    print(json.dumps({"url": url, "bare": bare.url, "paths": paths, "headers": headers}), flush=True)
    sys.stdin.read()
"""


class _Server(NamedTuple):
    url: str
    bare: str
    paths: dict[str, str]
    headers: dict[str, str]


def serving(scratch: Path) -> Iterator[Line | Duration]:
    """Calls over HTTP and in process, a list of many customers, and calls while a large state is saved."""
    yield from _over_http()
    yield from _in_process()
    yield _listing()
    yield from _saving(scratch)


def _over_http() -> Iterator[Line | Duration]:
    with _served() as server:
        for name, path in server.paths.items():
            headers = {**server.headers, "Wanted": name}
            own, bare = (_requests(url, path, headers) for url in (server.url, server.bare))
            figure = f"{_CALLS} calls of the sandbox over HTTP, {name}"
            yield Line(figure, "a bare Starlette application that sends the same", paired(own, bare, rounds=_ROUNDS))
            figure = f"one call of the sandbox over HTTP, {name}, less one of that application"
            yield timed(figure, partial(_difference, own, bare), 2)


@contextmanager
def _served() -> Generator[_Server]:
    command = [sys.executable, "-c", _SERVER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603  # our own
        assert server.stdout is not None
        try:
            yield _Server(**json.loads(server.stdout.readline()))
        finally:
            server.kill()


def _requests(url: str, path: str, headers: dict[str, str]) -> Callable[[], float]:
    connection = http.client.HTTPConnection(url.removeprefix("http://"))

    def run() -> float:
        start = perf_counter()
        for _ in range(_CALLS):
            connection.request("GET", path, headers=headers)
            response = connection.getresponse()
            content = response.read()
            assert response.status == http.client.OK, content
        return perf_counter() - start

    return run


def _difference(own: Callable[[], float], bare: Callable[[], float]) -> float:
    return (own() - bare()) / _CALLS


def _in_process() -> Iterator[Line | Duration]:
    """Calls of a client in the process of the sandbox, against one whose transport has the response ready."""
    sandbox = Sandbox()
    client = sandbox.client()
    customer_id = _enrolled(client, 1)
    body = httpx.Client(transport=sandbox.transport).get(
        f"{sandbox.base_url}/aggregation/v1/customers/{customer_id}",
        headers={"Finicity-App-Key": sandbox.app_key, "Finicity-App-Token": client.token or ""},
    )
    ready = httpx.MockTransport(lambda _: httpx.Response(200, headers=dict(body.headers), content=body.content))
    canned = Client(
        finicity_app_key="key",
        finicity_app_token="token",
        httpx_client=httpx.Client(transport=ready),
    )
    own, other = (_gets(each, customer_id) for each in (client, canned))
    yield Line(
        f"{_MANY:,} calls of Client to a sandbox in its process",
        "a transport that has the response ready",
        paired(own, other, rounds=_ROUNDS),
    )
    yield timed(f"{_MANY:,} calls of Client to a sandbox in its process", own, 1000)


def _gets(client: Client, customer_id: str) -> Callable[[], float]:
    def run() -> float:
        start = perf_counter()
        for _ in range(_MANY):
            client.aggregation.v1.customers.get(customer_id=customer_id)
        return perf_counter() - start

    return run


def _enrolled(client: Client, count: int) -> str:
    """Enroll so many customers; the id of the last."""
    testing = client.aggregation.v2.customers.testing
    ids = [testing.create(data={"username": f"customer_{each}", "first_name": "Ada"}).id for each in range(count)]
    return str(ids[-1])


def _listing() -> Duration:
    client = Sandbox().client()
    _enrolled(client, _CUSTOMERS)

    def run() -> float:
        start = perf_counter()
        pages = [
            client.aggregation.v1.customers.list(start=first, limit=_PAGE) for first in range(1, _CUSTOMERS, _PAGE)
        ]
        took = perf_counter() - start
        assert sum(len(each.customers) for each in pages) == _CUSTOMERS
        return took

    return timed(f"a list of all {_CUSTOMERS:,} customers, in pages of {_PAGE:,}", run, 100)


def _saving(scratch: Path) -> Iterator[Line | Duration]:
    """The longest that a call waits for while a large state is saved, against writing it in one go."""
    path = scratch / "state.json"
    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        for each in range(_CONNECTED):
            customer = client.aggregation.v2.customers.testing.create(data={"username": f"customer_{each}"})
            sandbox.connect(str(customer.id), profile=_PROFILE)
        customer_id = next(iter(sandbox.world.customers))
        sandbox.save()
        size = f"{path.stat().st_size / 1e6:.0f} MB"

        def longest() -> float:
            saver = threading.Thread(target=sandbox.save)
            worst = 0.0
            saver.start()
            while saver.is_alive():
                start = perf_counter()
                client.aggregation.v1.customers.get(customer_id=customer_id)
                worst = max(worst, perf_counter() - start)
            return worst

        def dumped() -> float:
            entries: Any = SavedState(sandbox.world, 0, 0).entries()
            start = perf_counter()
            with (scratch / "dumped.json").open("w") as file:
                file.write(json.dumps(entries))
            return perf_counter() - start

        figure = f"the longest call of a client while a state of {size} is saved"
        yield Line(figure, "json.dumps and write of the same state", paired(longest, dumped, rounds=_SAVES), 0.2)
        yield timed(f"the copy of a state of {size}, for which calls wait when it is saved", _copying(sandbox), 50)


def _copying(sandbox: Sandbox) -> Callable[[], float]:
    def run() -> float:
        start = perf_counter()
        SavedState(sandbox.world, 0, 0).entries()
        return perf_counter() - start

    return run
