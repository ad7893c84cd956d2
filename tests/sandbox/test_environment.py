"""Whatever stands in the environment, all that the sandbox makes works: it takes nothing from there."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx
import pytest
from flows import CONSUMER

from open_banking import Client, webhooks
from open_banking.sandbox import Sandbox
from open_banking.sandbox.demo import main as demo

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]
NOBODY = "http://127.0.0.1:9"
"""A proxy that is none."""
NONSENSE = {
    "FINICITY_APP_KEY": "another-app-key\n",
    "FINICITY_APP_TOKEN": "another-app-token\n",
    "FINICITY_PARTNER_ID": "another partner",
    "FINICITY_PARTNER_SECRET": "another-partner-secret",
    "FINICITY_BASE_URL": "nonsense://192.0.2.1",
    "HTTP_PROXY": NOBODY,
    "HTTPS_PROXY": NOBODY,
    "ALL_PROXY": "socks5://127.0.0.1:9",
    "http_proxy": "nonsense://127.0.0.1",
    "https_proxy": NOBODY,
    "all_proxy": "nonsense",
    "NO_PROXY": "nonsense,,://",
    "SSL_CERT_FILE": "/nowhere/certificates.pem",
    "SSL_CERT_DIR": "/nowhere",
    "SSLKEYLOGFILE": "/nowhere/keys",
    "REQUESTS_CA_BUNDLE": "/nowhere/certificates.pem",
    "CURL_CA_BUNDLE": "/nowhere/certificates.pem",
    "WEB_CONCURRENCY": "many",
    "FORWARDED_ALLOW_IPS": "*",
}
ALL = pytest.mark.parametrize("nonsense", ["all of them"], indirect=True)
EACH = pytest.mark.parametrize("nonsense", [*NONSENSE, "all of them"], indirect=True)


@pytest.fixture
def nonsense(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The variable that a test asks for, or all of them."""
    netrc = tmp_path / "netrc"
    netrc.write_text("default login somebody password something\n")
    monkeypatch.setenv("NETRC", str(netrc))
    for name, value in NONSENSE.items():
        if request.param in {name, "all of them"}:
            monkeypatch.setenv(name, value)


@contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """A listener on this machine: its address, and the paths that were asked for."""
    asked: list[str] = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._respond(webhooks.verification_response(urlsplit(self.path).query).encode())

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self._respond(b"")

        def _respond(self, content: bytes) -> None:
            asked.append(f"{self.command} {self.path.partition('?')[0]} {self.headers['Authorization']}")
            self.send_response(200)
            self.send_header("Content-Type", "text/plain")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Listener) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            server.shutdown()
            thread.join()


def caller(url: str) -> httpx.Client:
    """A client that has nothing of the environment either."""
    return httpx.Client(trust_env=False, verify=False, base_url=url)  # noqa: S501  # loopback, without TLS


@EACH
@pytest.mark.usefixtures("nonsense")
def test_clients_of_a_sandbox_take_nothing_from_it() -> None:
    async def found() -> int | None:
        async with sandbox.async_client() as client:
            with client.capture_responses() as responses:
                page = await client.aggregation.v1.customers.list()
            assert {str(each.request.url.host) for each in responses} == {"127.0.0.1"}
            return page.found

    with Sandbox() as sandbox, sandbox.client() as client:
        with client.capture_responses() as responses:
            customer = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
        assert {str(each.request.url.host) for each in responses} == {"127.0.0.1"}
        sandbox.connect(customer.id)
        client.decisioning.v1.customers.consumer.create(customer_id=customer.id, data=CONSUMER)
        made = client.decisioning.v2.customers.voa.create(customer_id=customer.id, data={})
        assert client.wait_for_report(made).status == "success"
        assert asyncio.run(found()) == 1


@pytest.mark.parametrize("given", [None, ""])
@pytest.mark.parametrize(
    "names",
    [
        ["partner_id", "partner_secret"],
        ["partner_id"],
        ["partner_secret"],
        ["finicity_app_key"],
        ["finicity_app_key", "finicity_app_token", "partner_id", "partner_secret"],
    ],
    ids=",".join,
)
@ALL
@pytest.mark.usefixtures("nonsense")
def test_keys_that_are_not_given_are_those_of_the_sandbox(names: list[str], given: str | None) -> None:
    async def found() -> int | None:
        async with sandbox.async_client(**options) as client:
            return (await client.aggregation.v1.customers.list()).found

    options = dict.fromkeys(names, given)
    with Sandbox() as sandbox, sandbox.client(**options) as client:
        assert client.aggregation.v1.customers.list().found == 0
        assert asyncio.run(found()) == 0


@ALL
@pytest.mark.usefixtures("nonsense")
def test_an_address_that_is_not_given_is_that_of_the_sandbox() -> None:
    with Sandbox() as sandbox, sandbox.client(base_url=None) as client, client.capture_responses() as responses:
        client.aggregation.v1.customers.list()
    assert {each.request.url.host for each in responses} == {"127.0.0.1"}


@EACH
@pytest.mark.usefixtures("nonsense")
def test_what_is_sent_to_listeners_takes_nothing_from_it() -> None:
    with listening() as (url, asked), Sandbox() as sandbox, sandbox.client() as client:
        customer = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
        account_id, *_ = sandbox.connect(customer.id, webhook=f"{url}/connect").account_ids
        client.aggregation.v1.customers.accounts.txpush.create(
            customer_id=customer.id, account_id=account_id, data={"callback_url": f"{url}/txpush"}
        )
        client.connect.v2.generate.create(
            data={"customer_id": customer.id, "partner_id": sandbox.partner_id, "webhook": f"{url}/ping"}
        )
    assert [(each.status, each.problem) for each in sandbox.deliveries] == [(200, None)] * 8
    assert asked == [*["POST /connect None"] * 7, "GET /txpush None", "POST /ping None"]


@EACH
@pytest.mark.usefixtures("nonsense")
def test_a_sandbox_is_served_all_the_same() -> None:
    with Sandbox() as sandbox, sandbox.serve() as url, caller(url) as client:
        sandbox.delay("CreateToken", seconds=0.01)
        token = client.post(
            "/aggregation/v2/partners/authentication",
            headers={"Finicity-App-Key": sandbox.app_key},
            json={"partnerId": sandbox.partner_id, "partnerSecret": sandbox.partner_secret},
        )
        assert (token.status_code, client.get("/sandbox").json()["url"]) == (200, url)


@ALL
@pytest.mark.usefixtures("nonsense")
def test_the_fixtures_take_nothing_from_it(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nfilterwarnings = error\naddopts = -p no:schemathesis -p no:cacheprovider\n")
    pytester.makepyfile("""
        import asyncio

        def test_it(finicity_sandbox, finicity_client, finicity_async_client):
            made = finicity_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
            assert finicity_sandbox.connect(made.id).account_ids
            assert asyncio.run(finicity_async_client.aggregation.v1.customers.list()).found == 1
    """)
    pytester.runpytest_inprocess().assert_outcomes(passed=1)


@ALL
@pytest.mark.usefixtures("nonsense")
@pytest.mark.parametrize("options", [[], ["--async"]], ids=["blocking", "asynchronous"])
def test_the_demo_takes_nothing_from_it(options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert demo([*options, "--folder", str(tmp_path)]) == 0
    assert capsys.readouterr().err == ""
    assert (tmp_path / "verification-of-assets.pdf").exists()


@ALL
@pytest.mark.usefixtures("nonsense")
def test_the_command_takes_nothing_from_it() -> None:
    command = [sys.executable, "-W", "error", "-m", "open_banking.sandbox", "--port", "0", "--customers", "1"]
    with subprocess.Popen(  # noqa: S603  # our own arguments
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            url = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
            assert url is not None
            with caller(url[0]) as httpx_client:
                keys = httpx_client.get("/sandbox").json()
                client = Client(
                    base_url=url[0],
                    finicity_app_key=keys["app_key"],
                    partner_id=keys["partner_id"],
                    partner_secret=keys["partner_secret"],
                    httpx_client=httpx_client,
                )
                assert client.aggregation.v1.customers.list().found == 2  # with the sample
        finally:
            process.kill()
