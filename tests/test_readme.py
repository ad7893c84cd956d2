"""README.md: its Python runs as pasted, its commands and links exist, its table of errors is true."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

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

    def __init__(self, sandbox: str) -> None:
        self._sandbox = httpx.URL(sandbox)
        self.calls: list[str] = []
        self.headers: list[httpx.Headers] = []
        self.refusals: dict[str, httpx.Response] = {}

    def redirect(self, request: httpx.Request) -> httpx.Response | None:
        assert str(request.url).startswith((API, "http://127.0.0.1:")), request.url
        self.calls.append(f"{request.method} {request.url.path}")
        self.headers.append(request.headers)
        if request.url.host == httpx.URL(API).host:
            request.url = request.url.copy_with(
                scheme=self._sandbox.scheme, host=self._sandbox.host, port=self._sandbox.port
            )
        return self.refusals.get(self.calls[-1])


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Wire]:
    for name in ("APP_KEY", "PARTNER_ID", "PARTNER_SECRET"):
        monkeypatch.setenv(f"FINICITY_{name}", f"my-{name.lower()}")
    monkeypatch.delenv("FINICITY_APP_TOKEN", raising=False)
    monkeypatch.setenv("NO_PROXY", "*")  # nothing here is meant for a proxy
    monkeypatch.chdir(tmp_path)
    with Sandbox() as sandbox:
        wire = Wire(sandbox.url)
        send, send_async = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request

        def handle(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
            return wire.redirect(request) or send(self, request)

        async def handle_async(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
            return wire.redirect(request) or await send_async(self, request)

        monkeypatch.setattr(httpx.HTTPTransport, "handle_request", handle)
        monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle_async)
        yield wire


def run(*blocks: str, **names: Any) -> None:
    """Run blocks one after the other, as in one module."""
    for block in blocks:
        exec(compile(block, "<README.md>", "exec"), names)  # noqa: S102  # our own file, as its reader would run it
    names["client"].close()


def test_the_python_runs_from_top_to_bottom(wire: Wire, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(*BLOCKS)

    assert wire.calls[0] == "POST /aggregation/v2/partners/authentication"
    assert all(headers["finicity-app-key"] in {"my-app_key", "any"} for headers in wire.headers)
    for call, headers in zip(wire.calls, wire.headers, strict=True):
        assert ("finicity-app-token" in headers) == (call != "POST /aggregation/v2/partners/authentication"), call
    assert wire.calls.count("POST /aggregation/v2/partners/authentication") == 2  # one for each client
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert "customerusername1" in capsys.readouterr().out


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
