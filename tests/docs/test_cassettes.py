"""The flows of the README, replayed from ``cassettes/``; and nothing that is recorded tells whose it was."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from urllib.parse import quote, quote_plus

import flows
import httpx
import pytest
import yaml
from record import CASSETTES, FLOWS, VARIABLES, Cassettes, forget, from_live_api, main, record, recorder
from scrubbing import APP_KEY, LISTENER, PARTNER_ID, PARTNER_SECRET, PDF, scrubber
from starlette.responses import JSONResponse, Response

from open_banking import Client, webhooks
from open_banking.sandbox import Sandbox
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
    enrolled = replayed(flows.enroll, client)

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
    sent = [each["request"] for each in cassette("webhook").interactions if each["request"]["uri"].startswith(LISTENER)]

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

CANARIES: dict[str, Any] = {
    "text": "canary-Wren", "number": 918273645, "ssn": "987-65-4321", "phone": "801-555-0199", "token": "canarytoken77",
    "email": "canary@example.net", "url": "https://bank.example.net/canary/5", "key": "canary-key-1", "id": "55500991",
    "secret": "canary-secret-1", "partner": "canary-partner-1", "name": "canary Finch", "born": "1917-03-05",
    "year": 1917, "check": 60718, "amount": 7654.32, "count": "77182",
}  # fmt: skip


def canaries() -> dict[str, Any]:
    """A body with a canary in every kind of place."""
    return {
        "message": f"There is no {CANARIES['name']}",
        "token": CANARIES["token"],
        "id": CANARIES["id"],
        "customerId": CANARIES["number"],
        "accountIds": [CANARIES["id"], CANARIES["number"]],
        "firstName": CANARIES["text"],
        "nested": [{"consumerSsn": CANARIES["ssn"], "at": {"line1": CANARIES["text"], "phone": CANARIES["phone"]}}],
        "invented": {"field": [CANARIES["text"], {"of": CANARIES["email"]}]},
        "link": CANARIES["url"],
        "partnerId": CANARIES["partner"],
        "signature": [CANARIES["name"], [CANARIES["text"]]],
        "birthday": {"year": CANARIES["year"], "dob": CANARIES["born"]},
        "birthDate": CANARIES["born"],
        "birth_date_time": CANARIES["born"],
        "paymentDate": f"with {CANARIES['name']}",
        "status": f"closed by {CANARIES['name']} 7",
        "type": CANARIES["ssn"],
        "code": CANARIES["number"],
        "checkNum": CANARIES["check"],
        "balance": CANARIES["amount"],
        "debts": [-CANARIES["amount"], {"amount": str(CANARIES["amount"])}],
        CANARIES["name"]: {CANARIES["email"]: True},
        str(CANARIES["id"]): 1,
    }


@pytest.mark.parametrize(
    "answer",
    [
        JSONResponse(canaries()),
        JSONResponse(canaries(), 404),
        Response(b"%PDF " + json.dumps(canaries()).encode(), media_type="application/pdf"),
        Response(json.dumps(canaries()), media_type="application/octet-stream"),
        Response(f"Invalid {CANARIES['key']} of {CANARIES['name']}", 401, media_type="text/plain"),
        Response(f"<error><message>{CANARIES['name']}</message></error>", 400, media_type="application/xml"),
        Response(f"No {CANARIES['name']}", 404, media_type="application/json"),
        Response(gzip.compress(json.dumps(canaries()).encode()), 200, {"Content-Encoding": "gzip"}, "application/json"),
    ],
    ids=["success", "error", "pdf", "bytes", "text", "xml", "no json", "gzip"],
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
            caller.post(f"/{CANARIES['secret']}", content=f"no JSON of {CANARIES['name']}", headers=headers)
            for name in ("id", "number", "name", "count"):
                query = {"search": CANARIES[name], "from": CANARIES["email"]}
                caller.get(f"/customers/{CANARIES[name]}/of/{CANARIES['partner']}", params=query, headers=headers)

    recorded = path.read_text(encoding="utf-8")
    assert recorded.count("- request:") == 6
    written = {
        form for canary in CANARIES.values() for form in (str(canary), quote(str(canary)), quote_plus(str(canary)))
    }
    assert [canary for canary in written if canary in recorded] == []
    assert server.url not in recorded


def test_a_compressed_answer_is_recorded_as_it_reads(tmp_path: Path) -> None:
    content = gzip.compress(b'{"status": "active"}')
    answer = Response(content, 200, {"Content-Encoding": "gzip"}, "application/json")
    scrub = scrubber(app_key="key", partner_id="partner", partner_secret="secret")  # noqa: S106  # opens nothing
    with Server(answer, "127.0.0.1", 0) as server, httpx.Client(base_url=server.url, trust_env=False) as caller:
        tape = recorder(Cassettes("a test"), scrub).use_cassette(str(tmp_path / "tape.yaml"), record_mode="once")
        with tape:
            recorded = caller.get("/")
        with tape:
            replayed = caller.get("/")

    assert recorded.json() == replayed.json() == {"status": "active"}


def test_what_belongs_together_still_does_once_it_is_scrubbed() -> None:
    scrub = scrubber(app_key="key", partner_id="partner", partner_secret="secret")  # noqa: S106  # opens nothing
    body = json.dumps({"id": "7000000001", "amount": -12.5, "status": "active", "createdDate": 1795000000})

    answer = scrub.response({"headers": {"content-type": ["application/json"]}, "body": {"string": body.encode()}})

    scrubbed = json.loads(answer["body"]["string"])
    assert scrubbed["id"] != "7000000001"
    assert (len(scrubbed["id"]), scrubbed["id"].isdecimal()) == (10, True)
    assert (scrubbed["status"], scrubbed["createdDate"]) == ("active", 1795000000)
    assert scrubbed["amount"] < 0
    address = "https://api.finicity.com/aggregation/v1/customers/{}/accounts?start=26&limit=25&fromDate=1795000000"
    assert scrub.address(address.format("7000000001")) == address.format(scrubbed["id"])


def test_a_short_number_is_replaced_however_much_came_before() -> None:
    scrub = scrubber(app_key="key", partner_id="2445", partner_secret="secret")  # noqa: S106  # opens nothing
    ids = [*(str(20_000 + each) for each in range(5000)), "5898", "07"]
    response = {"headers": {}, "body": {"string": json.dumps({"ids": ids, "partnerId": 2445, "zero": 0})}}

    scrubbed, again = (json.loads(scrub.response(response)["body"]["string"]) for _ in range(2))

    assert len(set(scrubbed["ids"])) == 5002
    assert {"5898", "07"}.isdisjoint(scrubbed["ids"])
    assert (scrubbed["partnerId"], scrubbed["zero"]) == (PARTNER_ID, 0)
    assert again == scrubbed


class Person:
    """Reads the link that is printed, logs in, and presses Enter."""

    def __init__(self, sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
        self._sandbox = sandbox
        self._capsys = capsys

    def readline(self) -> str:
        link = self._capsys.readouterr().out.splitlines()[-1]
        session = self._sandbox.world.sessions[link.partition("?")[0].rpartition("/")[2]]
        self._sandbox.connect(session.customer_id)
        return "\n"


def test_all_but_webhooks_is_recorded_from_the_live_api(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """What stands for the live API here is a sandbox, with somebody who logs in."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with Sandbox(report_seconds=0) as sandbox, sandbox.serve() as url, sandbox.client() as client:
        monkeypatch.setattr("sys.stdin", Person(sandbox, capsys))
        testing = client.aggregation.v2.customers.testing
        left, another = (testing.create(data={"username": name}).id for name in (flows.USERNAME, f"{flows.USERNAME}_2"))
        with from_live_api(sandbox.app_key, sandbox.partner_id, sandbox.partner_secret, url) as source:
            record(source, tmp_path)

        assert [each.id for each in client.aggregation.v1.customers.list().customers] == [another]
    recorded = {path.stem: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    assert recorded.keys() == FLOWS.keys() - {"webhook"}
    assert PDF.decode().partition("\n")[0] in recorded["report"]
    for text in recorded.values():
        assert text.startswith("# Recorded from the live API by `make record`")
        assert [each for each in (url, left, another, sandbox.app_key, sandbox.partner_secret) if each in text] == []


@pytest.mark.parametrize(
    ("username", "type", "deleted"),
    [(flows.USERNAME, "testing", True), (flows.USERNAME, "active", False), ("somebody_else", "testing", False)],
)
def test_no_customer_is_deleted_but_that_of_a_recording(username: str, type: str, deleted: bool) -> None:  # noqa: FBT001  # of a table
    called: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        called.append(request.method)
        if request.method == "POST":
            return httpx.Response(200, json={"token": "token"})
        return httpx.Response(200, json={"customers": [{"id": "7", "username": username, "type": type}]})

    with (
        httpx.Client(transport=httpx.MockTransport(answer)) as httpx_client,
        Client(
            finicity_app_key=APP_KEY,
            partner_id=PARTNER_ID,
            partner_secret=PARTNER_SECRET,
            httpx_client=httpx_client,
        ) as client,
    ):
        forget(client)

    assert ("DELETE" in called) == deleted


def test_recording_from_the_live_api_takes_all_credentials(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(VARIABLES[0], "key")

    assert main() == 1
    assert "FINICITY_PARTNER_ID, FINICITY_PARTNER_SECRET is not set" in capsys.readouterr().err
