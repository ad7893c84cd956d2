"""The pages of the documentation: what stands in them, and an API that responds to their code as it stands there."""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    import pytest

ROOT = Path(__file__).parents[2]
API = "https://api.finicity.com"
AUTHENTICATION = "POST /aggregation/v2/partners/authentication"
CUSTOMER = "1005061234"
ACCOUNT = "5011648377"
_FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Page:
    """A page, by its path in the repository."""

    def __init__(self, path: str) -> None:
        self.path = ROOT / path
        self.text = self.path.read_text(encoding="utf-8")
        fenced: list[tuple[str, str]] = _FENCED.findall(self.text)
        self.blocks = [code for language, code in fenced if language == "python"]
        self.commands = [
            line.partition("#")[0].strip()
            for language, code in fenced
            if language == "sh"
            for line in code.splitlines()
        ]
        self.prose = _FENCED.sub("", self.text)
        """All but the code."""

    def block(self, mark: str) -> str:
        """The only block with ``mark`` in it."""
        (code,) = (block for block in self.blocks if mark in block)
        return code

    def table(self, first_heading: str) -> list[list[str]]:
        """The cells of a table whose first column has this heading."""
        rows: list[list[str]] = []
        for line in self.prose.partition(f"\n| {first_heading} |")[2].splitlines()[2:]:
            if not line.startswith("|"):
                break
            rows.append([cell.strip() for cell in line.strip("| ").split(" | ")])
        assert rows, f"{self.path.name} has no table with the heading {first_heading}"
        return rows

    @property
    def links(self) -> list[str]:
        """Where its links lead, those of ``[name]: target`` lines included."""
        inline: list[str] = re.findall(r"\]\(([^)\s]+)\)", self.prose)
        defined: list[str] = re.findall(r"^\[[^\]]+\]: (\S+)$", self.prose, re.MULTILINE)
        return inline + defined

    @property
    def anchors(self) -> set[str]:
        """What a link can name in it: its headings, as GitHub and the site put them into addresses."""
        headings: list[str] = re.findall(r"^#+ (.+)$", self.prose, re.MULTILINE)
        return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}

    def run(self, names: dict[str, Any], before: Mapping[str, Callable[[], object]] | None = None) -> None:
        """Run its Python from top to bottom, as one module with ``names``.

        ``before`` has what happens before the block with a text in it, which a person does for instance.
        """
        happens = {self.block(mark): action for mark, action in (before or {}).items()}
        for block in self.blocks:
            if block in happens:
                happens[block]()
            self.run_block(block, names)

    def run_block(self, block: str, names: dict[str, Any]) -> None:
        exec(compile(block, f"<{self.path.name}>", "exec"), names)  # noqa: S102  # our own page, as its reader would run it


class Api:
    """Carries what is meant for the API to a sandbox, and keeps what was asked for."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.requests: list[httpx.Request] = []
        self.refusals: dict[str, httpx.Response | httpx.RequestError] = {}
        """What is returned or raised instead of a response, by the call."""

    @property
    def calls(self) -> list[str]:
        return [call_of(request) for request in self.requests]

    def sent(self, call: str) -> list[httpx.Request]:
        """The requests of a call, ``GET /aggregation/v1/customers`` for instance."""
        return [request for request in self.requests if call_of(request) == call]

    def take(self, request: httpx.Request) -> httpx.Response | None:
        """Note a request; the refusal that is kept for it, or the response of a control of the sandbox."""
        assert str(request.url).startswith(API), request.url
        if (control := request.url.path.removeprefix("/sandbox/")) != request.url.path:
            # What the served sandbox does at this path.
            done: Any = getattr(self.sandbox, control)(**json.loads(request.content))
            return httpx.Response(200, json=done._asdict())
        self.requests.append(request)
        refusal = self.refusals.get(call_of(request))
        if isinstance(refusal, httpx.RequestError):
            refusal.request = request
            raise refusal
        return refusal

    def handle(self, request: httpx.Request) -> httpx.Response:
        return self.take(request) or self.sandbox.transport.handle_request(request)

    async def handle_async(self, request: httpx.Request) -> httpx.Response:
        return self.take(request) or await self.sandbox.transport.handle_async_request(request)


def call_of(request: httpx.Request) -> str:
    return f"{request.method} {request.url.path}"


@contextmanager
def api_in_a_sandbox(
    monkeypatch: pytest.MonkeyPatch, folder: Path, listener: httpx.Client | None = None
) -> Iterator[Api]:
    """Have a sandbox with the sample respond in the API's place, as the command has it, at a time that stands.

    ``folder`` is where the pages write to, ``listener`` what their webhooks reach.
    """
    monkeypatch.setenv("FINICITY_BASE_URL", API)
    monkeypatch.setenv("FINICITY_APP_KEY", Sandbox.app_key)
    monkeypatch.setenv("FINICITY_PARTNER_ID", Sandbox.partner_id)
    monkeypatch.setenv("FINICITY_PARTNER_SECRET", Sandbox.partner_secret)
    monkeypatch.delenv("FINICITY_APP_TOKEN", raising=False)
    monkeypatch.chdir(folder)
    # A report that is ready at once is not waited for.
    with Sandbox(running=False, report_seconds=0, listener=listener, sample=True) as sandbox:
        api = Api(sandbox)
        monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lambda _, request: api.handle(request))
        monkeypatch.setattr(
            httpx.AsyncHTTPTransport, "handle_async_request", lambda _, request: api.handle_async(request)
        )
        yield api
