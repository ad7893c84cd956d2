"""The flows of the README, replayed from ``cassettes/``; and nothing that is recorded tells whose it was."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import flows
import httpx
import pytest
import yaml
from record import CASSETTES, FLOWS, VARIABLES, Cassettes, main, recorder
from scrubbing import APP_KEY, LISTENER, PARTNER_ID, PARTNER_SECRET, PDF, scrubber
from starlette.responses import JSONResponse, Response

from open_banking import Client, webhooks
from open_banking.sandbox.serving.server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

T = TypeVar("T")


class Cassette(NamedTuple):
    """A flow as it was recorded."""

    source: str
    until: int
    interactions: list[dict[str, Any]]


def cassette(name: str) -> Cassette:
    whole = yaml.safe_load((CASSETTES / f"{name}.yaml").read_text(encoding="utf-8"))
    return Cassette(whole["recorded_from"], whole["until"], whole["interactions"])


@pytest.fixture
def client() -> Iterator[Client]:
    with Client(finicity_app_key=APP_KEY, partner_id=PARTNER_ID, partner_secret=PARTNER_SECRET) as client:
        yield client


def replayed(flow: Callable[[flows.Setting], T], client: Client) -> T:
    """What a flow gives, with every call of it answered from its cassette and none left over."""
    until = cassette(flow.__name__).until
    setting = flows.Setting(client, PARTNER_ID, until, 0.001, LISTENER, lambda *_: None)
    path = CASSETTES / f"{flow.__name__}.yaml"
    with recorder(Cassettes()).use_cassette(str(path), record_mode="none") as played:
        result = flow(setting)
    left = [request.uri for index, (request, _) in enumerate(played.data) if not played.play_counts[index]]
    assert [uri for uri in left if not uri.startswith(LISTENER)] == []
    return result


@pytest.mark.parametrize("name", FLOWS)
def test_a_cassette_says_where_it_was_recorded(name: str) -> None:
    text = (CASSETTES / f"{name}.yaml").read_text(encoding="utf-8")

    assert text.startswith(f"# Recorded from {cassette(name).source} by `make record`")
    assert cassette(name).source in {"a sandbox", "the live API"}


def test_there_is_a_cassette_for_each_flow_and_no_other() -> None:
    assert {path.name for path in CASSETTES.iterdir()} == {f"{name}.yaml" for name in FLOWS}


def test_a_customer_is_enrolled(client: Client) -> None:
    enrolled = replayed(flows.enrol, client)

    assert enrolled.read.id == enrolled.created.id
    assert (enrolled.read.type, enrolled.read.username) == ("testing", enrolled.created.username)
    assert enrolled.found == 1


def test_a_bank_is_connected(client: Client) -> None:
    connected = replayed(flows.connect, client)

    assert connected.link.startswith("https://")
    assert len({account.id for account in connected.accounts}) == len(connected.accounts) > 0
    assert {account.status for account in connected.accounts} == {"active"}
    assert len({(account.customer_id, account.institution_login_id) for account in connected.accounts}) == 1


def test_transactions_are_read_page_by_page(client: Client) -> None:
    read = replayed(flows.transactions, client)
    until = cassette("transactions").until

    assert len({each.id for each in read.transactions}) == len(read.transactions) == read.found > 100
    assert read.more == ["true"] * (read.found // 100) + ["false"]
    assert all(until - flows.DAYS <= (each.transaction_date or 0) <= until for each in read.transactions)


def test_a_report_is_waited_for_and_fetched_as_pdf(client: Client) -> None:
    reported = replayed(flows.report, client)

    assert (reported.acknowledged.status, reported.seen[-1]) == ("inProgress", "success")
    assert (reported.report.id, reported.report.type) == (reported.acknowledged.id, "voa")
    assert reported.report.institutions
    assert (reported.pdf_type, reported.pdf) == ("application/pdf", PDF)


def test_webhooks_are_signed_and_in_order(client: Client) -> None:
    assert replayed(flows.webhook, client).startswith("https://")
    recorded = cassette("webhook")
    if recorded.source != "a sandbox":
        pytest.skip("the live API cannot reach a listener of this machine")
    sent = [each["request"] for each in recorded.interactions if each["request"]["uri"].startswith(LISTENER)]

    events = []
    for request in sent:
        body = request["body"].encode()
        (signature,) = request["headers"]["x-finicity-signature"]
        webhooks.verify(body, signature, PARTNER_SECRET)
        events.append(webhooks.parse(body))
        with pytest.raises(webhooks.WebhookSignatureError):
            webhooks.verify(body + b" ", signature, PARTNER_SECRET)

    told = [each.event_type for each in events if isinstance(each, webhooks.ConnectEvent)]
    assert told == ["ping", "started", "institutionSupported", "adding", "added", "done"]
    (added,) = (each for each in events if isinstance(each, webhooks.AddedEvent))
    assert [account.type for account in added.accounts or []] == ["checking", "savings", "creditCard"]


def test_errors_say_what_is_wrong(client: Client) -> None:
    refused = replayed(flows.errors, client)

    assert [(each.status_code, each.code, each.remedy) for each in refused] == [
        (404, "14001", "fix_request"),
        (401, "10022", "authenticate"),
    ]


# What must not be recorded

CANARIES = {
    "text": "canary-Wren", "number": 918273645, "ssn": "987-65-4321", "phone": "801-555-0199", "token": "canarytoken77",
    "email": "canary@example.net", "url": "https://bank.example.net/canary/5", "key": "canary-key-1", "id": "55500991",
    "secret": "canary-secret-1", "partner": "canary-partner-1",
}  # fmt: skip


def canaries() -> dict[str, Any]:
    """A body with a canary in every kind of place."""
    return {
        "token": CANARIES["token"],
        "id": CANARIES["id"],
        "customerId": CANARIES["number"],
        "accountIds": [CANARIES["id"], CANARIES["number"]],
        "firstName": CANARIES["text"],
        "nested": [{"consumerSsn": CANARIES["ssn"], "at": {"line1": CANARIES["text"], "phone": CANARIES["phone"]}}],
        "invented": {"field": [CANARIES["text"], {"of": CANARIES["email"]}]},
        "link": CANARIES["url"],
        "message": f"Customer {CANARIES['id']} of {CANARIES['partner']} called {CANARIES['text']} is unknown",
    }


@pytest.mark.parametrize(
    "answer",
    [
        JSONResponse(canaries()),
        JSONResponse(canaries(), 404),
        Response(b"%PDF " + json.dumps(canaries()).encode(), media_type="application/pdf"),
        Response(json.dumps(canaries()), media_type="application/octet-stream"),
        Response(f"Invalid {CANARIES['key']}", 401, media_type="text/plain"),
    ],
    ids=["success", "error", "pdf", "bytes", "text"],
)
def test_no_canary_gets_into_a_recording(answer: Response, tmp_path: Path) -> None:
    """Whatever a call carries, in its address, its headers and both bodies: nothing of it reaches the file."""
    answer.headers["Set-Cookie"] = f"session={CANARIES['token']}"
    path = tmp_path / "canary.yaml"
    with Server(answer, "127.0.0.1", 0) as server, httpx.Client(base_url=server.url, trust_env=False) as caller:
        scrub = scrubber(
            app_key=str(CANARIES["key"]),
            partner_id=str(CANARIES["partner"]),
            partner_secret=str(CANARIES["secret"]),
            api=server.url,
        )
        headers = {
            "Finicity-App-Key": str(CANARIES["key"]),
            "Finicity-App-Token": str(CANARIES["token"]),
            "Authorization": str(CANARIES["secret"]),
            "User-Agent": str(CANARIES["text"]),
        }
        with recorder(Cassettes("a test"), scrub).use_cassette(str(path), record_mode="once"):
            caller.post("/first", json=canaries(), headers=headers)
            for name in ("id", "number"):
                caller.get(f"/customers/{CANARIES[name]}/of/{CANARIES['partner']}", headers=headers)

    recorded = path.read_text(encoding="utf-8")
    assert recorded.count("- request:") == 3
    assert [canary for canary in CANARIES.values() if str(canary) in recorded] == []
    assert server.url not in recorded


def test_what_belongs_together_still_does_once_it_is_scrubbed() -> None:
    scrub = scrubber(app_key="key", partner_id="partner", partner_secret="secret")  # noqa: S106  # opens nothing
    body = json.dumps({"id": "7000000001", "amount": -12.5, "status": "active", "createdDate": 1795000000})

    answer = scrub.response({"headers": {"content-type": ["application/json"]}, "body": {"string": body.encode()}})

    scrubbed = json.loads(answer["body"]["string"])
    assert scrubbed["id"] != "7000000001"
    assert (len(scrubbed["id"]), scrubbed["id"].isdecimal()) == (10, True)
    assert (scrubbed["amount"], scrubbed["status"], scrubbed["createdDate"]) == (-12.5, "active", 1795000000)
    assert scrub._text("/customers/7000000001/accounts") == f"/customers/{scrubbed['id']}/accounts"


def test_recording_from_the_live_api_takes_all_credentials(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(VARIABLES[0], "key")

    assert main() == 1
    assert "FINICITY_PARTNER_ID, FINICITY_PARTNER_SECRET is not set" in capsys.readouterr().err
