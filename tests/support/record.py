"""``make record``: record the flows of ``flows.py`` into ``cassettes/``, to be replayed by ``test_cassettes.py``.

With ``FINICITY_APP_KEY``, ``FINICITY_PARTNER_ID`` and ``FINICITY_PARTNER_SECRET`` in the environment, from the live API
with a testing customer: it prints the Connect link and waits until you have logged in. The webhook's cassette is left
as it is then, since the API reaches no listener on your machine. Without them, from a sandbox over HTTP. Either way
nothing is written before it is scrubbed, and no cassette is replaced before all are recorded.
"""

# ruff: noqa: T201  # a command line prints

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import flows
import httpx
import yaml
from scrubbing import API, scrubber
from starlette.responses import PlainTextResponse
from vcr import VCR

from open_banking import Client
from open_banking.sandbox import Sandbox
from open_banking.sandbox.serving.server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scrubbing import Scrubber

CASSETTES = Path(__file__).parent / "cassettes"
FLOWS: dict[str, Callable[[flows.Setting], Any]] = {
    "enroll": flows.enroll,
    "connect": flows.connect,
    "transactions": flows.transactions,
    "report": flows.report,
    "webhook": flows.webhook,
    "errors": flows.errors,
}
HARMLESS = (flows.USERNAME, flows.NOBODY)
"""What the flows say wherever they are played, so that it must stay."""
VARIABLES = ("FINICITY_APP_KEY", "FINICITY_PARTNER_ID", "FINICITY_PARTNER_SECRET")
_HEADER = (
    "# Recorded from {source} by `make record`, and scrubbed: keys, ids, amounts, names and texts are stand-ins.\n"
)


class Source(NamedTuple):
    """What is recorded from."""

    name: str
    setting: flows.Setting
    scrubber: Callable[[], Scrubber]


class Cassettes:
    """What vcrpy writes and reads: YAML with a header that says where the calls were recorded, and when."""

    def __init__(self, source: str = "", until: int = 0) -> None:
        self.source = source
        self.until = until

    def serialize(self, cassette: dict[str, Any]) -> str:
        recorded = {"recorded_from": self.source, "until": self.until, **cassette}
        return _HEADER.format(source=self.source) + yaml.safe_dump(recorded, sort_keys=False, width=120)

    def deserialize(self, text: str) -> dict[str, Any]:
        cassette: dict[str, Any] = yaml.safe_load(text)
        return cassette


def recorder(cassettes: Cassettes, scrubber: Scrubber | None = None) -> VCR:
    """vcrpy, scrubbing on the way in, which replaying does without; calls are distinguished by method and address."""
    vcr = VCR(
        serializer="cassettes",
        match_on=("method", "scheme", "host", "path", "query"),
        decode_compressed_response=True,  # there is nothing to scrub in what cannot be read
        before_record_request=scrubber and scrubber.request,
        before_record_response=scrubber and scrubber.response,
    )
    vcr.register_serializer("cassettes", cassettes)
    return vcr


def record(source: Source, folder: Path) -> None:
    """Record all flows of a source, into an empty folder."""
    for name, flow in FLOWS.items():
        path = folder / f"{name}.yaml"
        if flow is flows.webhook and not source.setting.listener:
            print(f"{path.name}: left as it is")
            continue
        # A scrubber of its own, so that a cassette changes with its own flow alone.
        vcr = recorder(Cassettes(source.name, source.setting.until), source.scrubber())
        source.setting.client.token = None
        with vcr.use_cassette(str(path), record_mode="once"):
            flow(source.setting)
        print(f"{path.name}: {path.stat().st_size:,} bytes")


@contextmanager
def from_sandbox() -> Iterator[Source]:
    """A sandbox over HTTP, and a listener for its webhooks."""
    with (
        Sandbox(seed=7, report_seconds=0.2) as sandbox,
        sandbox.serve() as url,
        Server(PlainTextResponse("taken"), "127.0.0.1", 0) as listener,
        Client(
            finicity_app_key=sandbox.app_key,
            partner_id=sandbox.partner_id,
            partner_secret=sandbox.partner_secret,
            base_url=url,
            httpx_client=httpx.Client(trust_env=False),
        ) as client,
    ):

        def log_in(customer_id: str, _link: str, webhook: str | None) -> None:
            sandbox.connect(customer_id, webhook=webhook)

        yield Source(
            "a sandbox",
            flows.Setting(client, sandbox.partner_id, int(time.time()), 0.1, listener.url, log_in),
            lambda: scrubber(
                app_key=sandbox.app_key,
                partner_id=sandbox.partner_id,
                partner_secret=sandbox.partner_secret,
                api=url,
                listener=listener.url,
                harmless=HARMLESS,
            ),
        )


@contextmanager
def from_live_api(app_key: str, partner_id: str, partner_secret: str, api: str = API) -> Iterator[Source]:
    """The live API, with a testing customer that is deleted before and after."""
    with Client(finicity_app_key=app_key, partner_id=partner_id, partner_secret=partner_secret, base_url=api) as client:

        def log_in(_customer_id: str, link: str, _webhook: str | None) -> None:
            print(f"Log in at a FinBank test bank here, then press Enter:\n{link}", flush=True)
            sys.stdin.readline()

        forget(client)
        try:
            yield Source(
                "the live API",
                flows.Setting(client, partner_id, int(time.time()), 20, "", log_in),
                lambda: scrubber(
                    app_key=app_key,
                    partner_id=partner_id,
                    partner_secret=partner_secret,
                    api=api,
                    harmless=HARMLESS,
                ),
            )
        finally:
            forget(client)


def forget(client: Client) -> None:
    """Delete the customer of a recording, and nobody else's."""
    client.token = None  # the last flow leaves one that is none
    customers = client.aggregation.v1.customers
    for customer in customers.list(username=flows.USERNAME).customers:
        if (customer.username, customer.type) == (flows.USERNAME, "testing"):
            customers.delete(customer_id=customer.id)


def main() -> int:
    """Record from the live API if there are credentials, else from a sandbox."""
    CASSETTES.mkdir(exist_ok=True)
    credentials = [os.environ.get(name, "") for name in VARIABLES]
    if any(credentials) and not all(credentials):
        missing = ", ".join(name for name, value in zip(VARIABLES, credentials, strict=True) if not value)
        print(f"error: {missing} is not set; set all three to record from {API}, or none", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        with from_live_api(*credentials) if all(credentials) else from_sandbox() as source:
            print(f"Recording from {source.name}")
            record(source, Path(folder))
        for path in Path(folder).iterdir():
            shutil.move(path, CASSETTES / path.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
