"""README.md: its Python runs as pasted, its commands and links exist, its table of errors is true."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from flows import CONSUMER

from open_banking import Client, errors
from open_banking._runtime import remedy
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS: list[str] = re.findall(r"^```python\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
COMMANDS: list[str] = [
    line.partition("#")[0].strip()
    for block in re.findall(r"^```sh\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]
API = "https://api.finicity.com"


class Wire:
    """Carries what is meant for the API to a sandbox, and keeps what was asked for."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.calls: list[str] = []
        self.headers: list[httpx.Headers] = []
        self.refusals: dict[str, httpx.Response] = {}

    def take(self, request: httpx.Request) -> httpx.Response | None:
        """Note a request; the refusal that is kept for it."""
        assert str(request.url).startswith(API), request.url
        self.calls.append(f"{request.method} {request.url.path}")
        self.headers.append(request.headers)
        return self.refusals.get(self.calls[-1])

    def handle(self, request: httpx.Request) -> httpx.Response:
        return self.take(request) or self._sandbox.transport.handle_request(request)

    async def handle_async(self, request: httpx.Request) -> httpx.Response:
        return self.take(request) or await self._sandbox.transport.handle_async_request(request)


def furnished(sandbox: Sandbox) -> None:
    """Have what the text speaks of: a customer, an account and a report of these ids."""
    sandbox.world.counters |= {"customer": 1005061234, "account": 5011648377}
    with sandbox.client() as client:
        customer = client.aggregation.v2.customers.testing.create(data={"username": "customerusername0"})
        sandbox.connect(customer.id)
        client.decisioning.v1.customers.consumer.create(customer_id=customer.id, data=CONSUMER)
        report = client.decisioning.v2.customers.voa.create(customer_id=customer.id, data={})
        client.wait_for_report(report)
    kept = sandbox.world.customers[customer.id].reports
    kept["u4hstnnak45g"] = kept.pop(report.id)


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Wire]:
    monkeypatch.setenv("FINICITY_APP_KEY", Sandbox.app_key)
    monkeypatch.setenv("FINICITY_PARTNER_ID", Sandbox.partner_id)
    monkeypatch.setenv("FINICITY_PARTNER_SECRET", Sandbox.partner_secret)
    monkeypatch.delenv("FINICITY_APP_TOKEN", raising=False)
    monkeypatch.chdir(tmp_path)
    # The dates in the text are of these days; a report that is ready at once is not waited for.
    with Sandbox(now=dt.datetime(2021, 4, 10, tzinfo=dt.UTC), report_seconds=0) as sandbox:
        furnished(sandbox)
        wire = Wire(sandbox)
        monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lambda _, request: wire.handle(request))
        monkeypatch.setattr(
            httpx.AsyncHTTPTransport, "handle_async_request", lambda _, request: wire.handle_async(request)
        )
        yield wire


def run(*blocks: str, **names: Any) -> None:
    """Run blocks one after the other, as in one module."""
    for block in blocks:
        exec(compile(block, "<README.md>", "exec"), names)  # noqa: S102  # our own file, as its reader would run it
    names["client"].close()


def test_the_python_runs_from_top_to_bottom(wire: Wire, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(*BLOCKS)

    assert wire.calls[0] == "POST /aggregation/v2/partners/authentication"
    assert all(headers["finicity-app-key"] == Sandbox.app_key for headers in wire.headers)
    for call, headers in zip(wire.calls, wire.headers, strict=True):
        assert ("finicity-app-token" in headers) == (call != "POST /aggregation/v2/partners/authentication"), call
    assert wire.calls.count("POST /aggregation/v2/partners/authentication") == 2  # one for each client
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    printed = capsys.readouterr().out
    assert "1005061234 customerusername0" in printed
    assert "mortgage" in printed


@pytest.mark.parametrize(
    ("status", "body", "printed"),
    [
        (404, {"code": 14001, "message": "Unknown"}, "no such customer: 14001 Unknown"),
        (403, {"code": "10405", "message": "Frozen"}, "GetCustomer 403 10405 Frozen"),
        (200, {}, ""),
    ],
)
def test_the_errors_are_caught_as_the_text_says(
    wire: Wire, capsys: pytest.CaptureFixture[str], status: int, body: dict[str, Any], printed: str
) -> None:
    wire.refusals["GET /aggregation/v1/customers/1005061234"] = httpx.Response(status, json=body)
    (handling,) = [block for block in BLOCKS if "except NotFoundError" in block]

    run(handling, client=Client(finicity_app_token="token"))  # noqa: S106  # nobody's

    assert capsys.readouterr().out.strip() == printed


def test_the_table_of_remedies_is_the_one_that_decides() -> None:
    assert remedy.table() in TEXT


def test_the_commands_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    made = {command.split()[1] for command in COMMANDS if command.startswith("make ")}

    assert made == {"demo", "test"}
    assert made <= targets


def test_the_links_lead_to_files() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", TEXT)

    assert [link for link in links if not link.startswith("https://") and not (ROOT / link).is_file()] == []


def test_the_table_of_errors_is_complete_and_true() -> None:
    rows = dict(re.findall(r"^\| `(\w+Error)` \| (\S.*?) \|", TEXT, re.MULTILINE))
    raised = {name for name in errors.__all__ if name not in {"OpenBankingError", "APIStatusError"}}

    assert rows.keys() == raised
    for name, status in rows.items():
        is_status = issubclass(getattr(errors, name), errors.APIStatusError)
        assert is_status == (re.fullmatch(r"\d(\d\d|xx)", status) is not None and status != "2xx")
        if status.isdigit():
            assert raised_for(int(status)).__name__ == name


def raised_for(status: int) -> type[Exception]:
    """What a call raises for a status."""
    transport = httpx.MockTransport(lambda _: httpx.Response(status))
    with (
        httpx.Client(transport=transport) as httpx_client,
        Client(finicity_app_key="key", finicity_app_token="token", httpx_client=httpx_client, max_retries=0) as client,  # noqa: S106  # nobody's
        pytest.raises(errors.APIStatusError) as caught,
    ):
        client.aggregation.v1.customers.get(customer_id="1")
    return caught.type
